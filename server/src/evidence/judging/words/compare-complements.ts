import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isDenied } from '../polarity/negated-words.ts';
import type { Reading } from '../reading.ts';
import { bestSentence } from '../support.ts';
import { isFamiliar, isLoose, JOINING, phrasesIn, type Phrase } from './phrases.ts';
import { isPlain, subjectsIn } from './text-subjects.ts';

/** How much of the rest of the claim the sentence must have: more where one word stands beside one word, as they may be synonyms, most where the blocks speak elsewhere of what the claim adds. */
const SAME_STATEMENT = 0.85;
const LONG_ENOUGH = 0.75;
const SAID_ELSEWHERE = 0.87;
const FEWEST = 4;
const SAID = 0.8;
/** How far behind the word that it belongs to the source's phrase may stand. */
const NEAR = 4;

/** Whether no cited block has anything like a word of the phrase. */
export function isNew({ blocks }: EvidenceBase, { words }: Phrase): boolean {
  return words.every((index) => blocks.every(({ matches }) => matches[index]?.length === 0));
}

/** Whether the sentence has nothing like a word of the phrase. */
function isAbsent(base: EvidenceBase, { words }: Phrase, block: number, sentence: number): boolean {
  const here = base.blocks[block];
  return words.every((index) => here?.matches[index]?.every(({ token }) => here.cited.reading.tokens[token]?.sentence !== sentence));
}

/** How much of the claim besides the phrase one sentence of a block has. */
export function restIn(base: EvidenceBase, { words }: Phrase, block: number, sentence: number, fewest = FEWEST): number {
  const here = base.blocks[block];
  let [all, found] = [0, 0];
  base.claim.tokens.forEach(({ weight, isFormula }, index) => {
    if (weight === 0 || isFormula || words.includes(index)) return;
    all++;
    if (here?.matches[index]?.some(({ token, strength }) => strength >= SAID && here.cited.reading.tokens[token]?.sentence === sentence)) found++;
  });
  return all < fewest ? 0 : found / all;
}

/** Whether the claim has nothing of the phrase, which is no figure, date or name that other rules compare. */
function isFree(base: EvidenceBase, block: number, reading: Reading, { words }: Phrase): boolean {
  const matches = base.blocks[block]?.matches ?? [];
  const isCounted = words.some((index) => Math.max(reading.tokens[index]?.figure ?? -1, reading.tokens[index]?.date ?? -1) >= 0);
  return !isCounted && !matches.some((found) => found.some(({ token }) => words.includes(token)));
}

/** The phrases of a sentence that stand where the claim's stands: behind the same word, with the same preposition. */
export function counterparts(base: EvidenceBase, phrase: Phrase, block: number, sentence: number): readonly Phrase[] {
  const here = base.blocks[block];
  if (!here) return [];
  const { reading } = here.cited;
  const marker = base.claim.tokens[phrase.marker]?.word.lower;
  const isBehind = (at: number): boolean => phrase.anchors.some((anchor) => here.matches[anchor]?.some(({ token, strength }) => strength >= SAID && token < at && at <= token + NEAR && reading.tokens[token]?.sentence === sentence));
  return phrasesIn(reading).filter((other) => {
    const there = reading.tokens[other.marker];
    return there?.sentence === sentence && there.word.lower === marker && isBehind(other.marker) && isFree(base, block, reading, other);
  });
}

export function spanOf({ tokens }: Reading, { words }: Phrase): { readonly start: number; readonly end: number } {
  return { start: tokens[words[0] ?? -1]?.start ?? 0, end: tokens[words.at(-1) ?? -1]?.end ?? 0 };
}

/** Whether the two name things that go together: "arrears" and "debt". */
function areAkin(claim: Reading, mine: Phrase, reading: Reading, theirs: Phrase): boolean {
  const company = subjectsIn(claim)[mine.words.at(-1) ?? -1]?.company ?? [];
  return subjectsIn(reading)[theirs.words.at(-1) ?? -1]?.company.some((subject) => company.includes(subject)) ?? false;
}

function leastRest(base: EvidenceBase, phrase: Phrase, other: Phrase): number {
  if (!isNew(base, phrase)) return SAID_ELSEWHERE;
  return Math.min(phrase.words.length, other.words.length) > 1 ? LONG_ENOUGH : SAME_STATEMENT;
}

function compareOne(base: EvidenceBase, phrase: Phrase): FactComparison | undefined {
  for (const [block, here] of base.blocks.entries()) {
    const { reading } = here.cited;
    const { sentence } = bestSentence(base.claim, here);
    // Nearly every phrase of a true claim leaves here.
    if (!isAbsent(base, phrase, block, sentence)) continue;
    const other = counterparts(base, phrase, block, sentence).find((each) => {
      if (!isFamiliar(reading, each) || isLoose(reading, each) || areAkin(base.claim, phrase, reading, each) || each.words.some((word) => (reading.tokens[word]?.name ?? -1) >= 0)) return false;
      return restIn(base, phrase, block, sentence) >= leastRest(base, phrase, each) && !isDenied(reading, each.marker);
    });
    const evidence = other && placeOf(base, block, spanOf(reading, other));
    if (evidence) return { kind: 'words', state: 'differs', claim: spanOf(base.claim, phrase), difference: 'replaced', evidence };
  }
  return undefined;
}

/**
 * Looks for what the claim adds to a word by a preposition, where the sentence that says all the rest adds something else to that word by the same: "200 kilometres
 * from their lawyers" beside "200 kilometres from their children". Where the cited blocks speak of it elsewhere the sentence must say nearly all the rest. The first one only.
 */
export function compareComplements(base: EvidenceBase): readonly FactComparison[] {
  for (const phrase of phrasesIn(base.claim)) {
    if (JOINING.has(base.claim.tokens[phrase.marker]?.word.lower ?? '') || !phrase.words.every((index) => base.claim.tokens[index] && isPlain(base.claim.tokens[index])) || isLoose(base.claim, phrase) || !isFamiliar(base.claim, phrase) || isDenied(base.claim, phrase.marker)) continue;
    const found = compareOne(base, phrase);
    if (found) return [found];
  }
  return [];
}
