import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isDenied } from '../polarity/negated-words.ts';
import { singularOf } from '../../../language/thesaurus/singular.ts';
import type { Reading, Token } from '../reading.ts';
import { isNew, restIn, spanOf } from './compare-complements.ts';
import { isLoose, JOINING, phrasesIn, type Phrase } from './phrases.ts';
import { isPlain } from './text-subjects.ts';

/** How much of the rest of the claim one sentence must have, and of how many words. */
const SAME_STATEMENT = 0.9;
const FEWEST = 6;
const SAID = 0.8;
/** Drafters say these in pairs where the source names one: "women and girls", "workers and their families", "laws and policies". In the singular. */
const IN_PAIRS = new Set('girl boy woman man child family relative refugee migrant policy practice law discrimination xenophobia racism witness survivor promotion implementation'.split(' '));

/** Whether the phrase is joined to the word before it, and the clause ends with it: "meals *and textbooks*.", "to lodging *and to a job*,". */
function isLastOfList({ tokens, text }: Reading, { marker, end }: Phrase): boolean {
  const isJoined = JOINING.has(tokens[marker]?.word.lower ?? '') || JOINING.has(tokens[marker - 1]?.word.lower ?? '');
  return isJoined && /^(?:[’”"']?[.,;:)]|\s*$)/u.test(text.slice(tokens[end - 1]?.end));
}

function compareOne(base: EvidenceBase, phrase: Phrase): FactComparison | undefined {
  const [anchor = -1] = phrase.anchors;
  const isAdded = base.blocks.some(({ matches, cited: { reading } }, block) =>
    matches[anchor]?.some(({ token, strength }) => strength >= SAID && restIn(base, phrase, block, reading.tokens[token]?.sentence ?? -1, FEWEST) >= SAME_STATEMENT),
  );
  return isAdded ? { kind: 'words', state: 'differs', claim: spanOf(base.claim, phrase), difference: 'added' } : undefined;
}

const isTelling = (token: Token | undefined): boolean => token !== undefined && isPlain(token) && !IN_PAIRS.has(singularOf(token.word.lower));

/** Looks for one more thing at the end of a list in the claim, of which the cited blocks, which say all the rest in one sentence, say nothing: "meals and textbooks" for "meals". */
export function compareConjuncts(base: EvidenceBase): readonly FactComparison[] {
  for (const phrase of phrasesIn(base.claim)) {
    if (!isLastOfList(base.claim, phrase) || !isNew(base, phrase) || isLoose(base.claim, phrase) || isDenied(base.claim, phrase.marker)) continue;
    const found = phrase.words.every((index) => isTelling(base.claim.tokens[index])) ? compareOne(base, phrase) : undefined;
    if (found) return [found];
  }
  return [];
}
