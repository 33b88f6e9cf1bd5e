import { onceAReading, type Reading, type SentenceReading } from './reading.ts';

/** A stretch of the claim that stands in the place of a stretch of the sentence; one of the two may be empty. Token indexes, `to` exclusive. */
export interface Hunk {
  readonly claim: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
}

/** A claim beside a sentence that it repeats nearly word for word. */
export interface Edits {
  readonly hunks: readonly Hunk[];
  /** For each token of the claim the token of the block that it repeats; -1 for none. */
  readonly repeats: readonly number[];
  /** How much of the shorter of the two is repeated, from 0 to 1. */
  readonly closeness: number;
}

/** Longer sentences are not compared word by word: the work grows with the product of the lengths. */
const LONGEST = 300;

/** The words of a sentence by number, the same for words of one root; what is compared again and again is a number then. */
interface NumberedWords {
  readonly numbers: readonly number[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The number of a word that the sentence does not have. */
const NONE = 0;

function numbered(source: Reading, { first, last }: SentenceReading): NumberedWords {
  const numberOf = new Map<string, number>();
  const numbers = source.tokens.slice(first, last + 1).map(({ senses }) => {
    const number = numberOf.get(senses.root) ?? numberOf.size + 1;
    numberOf.set(senses.root, number);
    return number;
  });
  return { numbers, numberOf };
}

/** What has been numbered of a reading so far. */
const numberedIn = onceAReading(() => new Map<SentenceReading, NumberedWords>());

/** The words of a sentence of a block, numbered; once a sentence, as every claim that cites the block is laid beside it. */
function numberedWords(source: Reading, sentence: SentenceReading): NumberedWords {
  const bySentence = numberedIn(source);
  let words = bySentence.get(sentence);
  if (!words) bySentence.set(sentence, (words = numbered(source, sentence)));
  return words;
}

/** What it costs to put one word for another, and to put one in or leave one out. */
const REPLACE = 12;
const INSERT = 10;

/** What the cheapest ways to the end cost from every pair of places, row by row: from word `i` of the claim and word `j` of the sentence at `i * width + j`. One for all comparisons. */
const COSTS = new Uint16Array((LONGEST + 1) ** 2);

function fillCosts(mine: readonly number[], theirs: readonly number[]): void {
  const width = theirs.length + 1;
  const last = mine.length * width;
  for (let j = 0; j < width; j++) COSTS[last + j] = (theirs.length - j) * INSERT;
  for (let i = mine.length - 1; i >= 0; i--) {
    const row = i * width;
    let right = (mine.length - i) * INSERT;
    COSTS[row + theirs.length] = right;
    for (let j = theirs.length - 1; j >= 0; j--) {
      const diagonal = (COSTS[row + width + j + 1] ?? 0) + (mine[i] === theirs[j] ? 0 : REPLACE);
      right = Math.min(diagonal, (COSTS[row + width + j] ?? 0) + INSERT, right + INSERT);
      COSTS[row + j] = right;
    }
  }
}

/** What the cheapest way does next: both words stay, one stands for the other, the claim puts one in or leaves one out. */
type Step = 'keep' | 'replace' | 'insert' | 'omit';

/** The step from the place `at` in the costs. Words are kept and replaced before any is put in or left out, so that a hunk has both sides where it can. */
function stepAt(at: number, width: number, same: boolean): Step {
  const cost = COSTS[at] ?? 0;
  const pastBoth = COSTS[at + width + 1] ?? 0;
  if (same && cost === pastBoth) return 'keep';
  if (cost === pastBoth + REPLACE) return 'replace';
  return cost === (COSTS[at + width] ?? 0) + INSERT ? 'insert' : 'omit';
}

/** A token of the claim and one of the sentence. */
type Pair = readonly [claim: number, source: number];

/** What the cheapest way from one text to the other keeps, in order; `start`: where the two stretches begin in their texts. */
function keptBetween(mine: readonly number[], theirs: readonly number[], start: Pair): readonly Pair[] {
  const kept: Pair[] = [];
  // What both begin with is kept in any case.
  while (kept.length < mine.length && mine[kept.length] === theirs[kept.length]) kept.push([start[0] + kept.length, start[1] + kept.length]);
  const [begun, width] = [kept.length, theirs.length - kept.length + 1];
  fillCosts(mine.slice(begun), theirs.slice(begun));
  let [i, j] = [begun, begun];
  while (i < mine.length && j < theirs.length) {
    const step = stepAt((i - begun) * width + j - begun, width, mine[i] === theirs[j]);
    if (step === 'keep') kept.push([start[0] + i, start[1] + j]);
    if (step !== 'omit') i++;
    if (step !== 'insert') j++;
  }
  return kept;
}

/** The stretches between what is kept, from `start` to `end` of the two texts. */
function hunksBetween(kept: readonly Pair[], start: Pair, end: Pair): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = start;
  for (const [mine, theirs] of [...kept, end]) {
    if (i < mine || j < theirs) hunks.push({ claim: [i, mine], source: [j, theirs] });
    i = mine + 1;
    j = theirs + 1;
  }
  return hunks;
}

/** The claim's words from `first` on by the numbers of the sentence's words. */
function numbersIn(claim: Reading, first: number, { numberOf }: NumberedWords): readonly number[] {
  return claim.tokens.slice(first).map(({ senses }) => numberOf.get(senses.root) ?? NONE);
}

/** How much of the claim must be repeated too: one that says much besides a short sentence is no copy of it. */
const OWN = 0.7;

/** How much of the shorter of the two, so many words, can be repeated at most: the words that the sentence has at all. */
function mostRepeated(mine: readonly number[], shorter: number): number {
  let there = 0;
  for (const number of mine) if (number !== NONE) there++;
  return there / shorter;
}

/**
 * The claim's words from `first` on beside the words of one sentence of a block, as a list of edits.
 * Nothing for sentences too long to compare, where less than `least` of the shorter of the two is repeated, and where most of the claim is not.
 */
export function editsBetween(claim: Reading, first: number, source: Reading, sentence: SentenceReading, least: number): Edits | undefined {
  const [length, sourceLength] = [claim.tokens.length - first, sentence.last + 1 - sentence.first];
  const shorter = Math.min(length, sourceLength);
  if (shorter <= 0 || Math.max(length, sourceLength) > LONGEST) return undefined;
  const words = numberedWords(source, sentence);
  const mine = numbersIn(claim, first, words);
  if (mostRepeated(mine, shorter) < least) return undefined;
  const start: Pair = [first, sentence.first];
  const kept = keptBetween(mine, words.numbers, start);
  const closeness = kept.length / shorter;
  if (closeness < least || kept.length < OWN * length) return undefined;
  const repeats = claim.tokens.map(() => -1);
  for (const [token, repeated] of kept) repeats[token] = repeated;
  return { hunks: hunksBetween(kept, start, [claim.tokens.length, sentence.last + 1]), repeats, closeness };
}
