import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';
import { bestSentence } from '../support.ts';
import { counterparts, restIn } from '../words/compare-complements.ts';
import { phrasesIn, type Phrase } from '../words/phrases.ts';
import { isOf } from './known-names.ts';

/** How much of the rest of the claim the sentence must have. */
const SAME_STATEMENT = 0.8;

/** The name that a phrase is made of: "with Bangladesh". */
function nameOf({ tokens, names }: Reading, { words }: Phrase): NameMention | undefined {
  const first = tokens[words[0] ?? -1];
  if (!first || first.name < 0 || first.designator >= 0) return undefined;
  return words.every((word) => tokens[word]?.name === first.name) ? names[first.name] : undefined;
}

/** Whether the sentence has the name, of whatever it may say it. */
function isIn({ names, tokens }: Reading, sentence: number, name: NameMention): boolean {
  return names.some((other) => tokens[other.words[0]]?.sentence === sentence && isSameName(name, other));
}

/** The name of the sentence that says all the rest, where it has another than the claim's behind the same words. */
function otherName(base: EvidenceBase, name: NameMention, phrase: Phrase, block: number): NameMention | undefined {
  const here = base.blocks[block];
  if (!here) return undefined;
  const { reading, source } = here.cited;
  const state = source.metadata.state ?? '-';
  const { sentence } = bestSentence(base.claim, here);
  for (const other of counterparts(base, phrase, block, sentence)) {
    const theirs = nameOf(reading, other);
    if (!theirs || theirs.kind !== name.kind || !areComparable(name, theirs) || isOf(theirs, state) || base.claim.names.some((mine) => isSameName(mine, theirs))) continue;
    if (!isIn(reading, sentence, name) && restIn(base, phrase, block, sentence) >= SAME_STATEMENT) return theirs;
  }
  return undefined;
}

/**
 * Looks for a name that the cited blocks have of something else, while the sentence that says all the rest of the claim has another in its place: "the agreement signed with
 * Bangladesh" beside "The agreement with Nepal had been signed. Negotiations with Bangladesh were under way".
 */
export function compareNamedComplements(base: EvidenceBase): readonly FactComparison[] {
  if (base.claim.names.length === 0) return [];
  for (const phrase of phrasesIn(base.claim)) {
    const name = nameOf(base.claim, phrase);
    if (!name || base.blocks.some(({ cited }) => isOf(name, cited.source.metadata.state ?? '-'))) continue;
    for (const block of base.blocks.keys()) {
      const other = otherName(base, name, phrase, block);
      const evidence = other && placeOf(base, block, other);
      if (evidence) return [{ kind: 'name', state: 'differs', claim: { start: name.start, end: name.end }, difference: 'swapped', evidence }];
    }
  }
  return [];
}
