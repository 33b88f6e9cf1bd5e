import type { Reading, SentenceReading } from './reading.ts';

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
  readonly numbers: Uint16Array;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The number of a word that the sentence does not have. */
const NONE = 0;

function numbered(source: Reading, { first, last }: SentenceReading): NumberedWords {
  const numberOf = new Map<string, number>();
  const numbers = new Uint16Array(last + 1 - first);
  for (let at = 0; at < numbers.length; at++) {
    const root = source.tokens[first + at]?.senses.root ?? '';
    const number = numberOf.get(root) ?? numberOf.size + 1;
    numberOf.set(root, number);
    numbers[at] = number;
  }
  return { numbers, numberOf };
}

/** By sentence; a French sentence is the same one in its reading by English counterparts, with other words. */
const known = new WeakMap<Reading, Map<SentenceReading, NumberedWords>>();

/** The words of a sentence of a block, numbered; once a sentence, as every claim that cites the block is laid beside it. */
function numberedWords(source: Reading, sentence: SentenceReading): NumberedWords {
  let bySentence = known.get(source);
  if (!bySentence) known.set(source, (bySentence = new Map<SentenceReading, NumberedWords>()));
  let words = bySentence.get(sentence);
  if (!words) bySentence.set(sentence, (words = numbered(source, sentence)));
  return words;
}

/** What it costs to put one word for another, and to put one in or leave one out. */
const REPLACE = 12;
const INSERT = 10;

/** What the cheapest ways to the end cost from every pair of places, row by row: from word `i` of the claim and word `j` of the sentence at `i * width + j`. */
interface Costs {
  readonly costs: Uint16Array;
  readonly width: number;
}

function costsBetween(mine: Uint16Array, theirs: Uint16Array): Costs {
  const width = theirs.length + 1;
  const costs = new Uint16Array((mine.length + 1) * width);
  const last = mine.length * width;
  for (let j = 0; j < width; j++) costs[last + j] = (theirs.length - j) * INSERT;
  for (let i = mine.length - 1; i >= 0; i--) {
    const row = i * width;
    let right = (mine.length - i) * INSERT;
    costs[row + theirs.length] = right;
    for (let j = theirs.length - 1; j >= 0; j--) {
      const diagonal = (costs[row + width + j + 1] ?? 0) + (mine[i] === theirs[j] ? 0 : REPLACE);
      right = Math.min(diagonal, (costs[row + width + j] ?? 0) + INSERT, right + INSERT);
      costs[row + j] = right;
    }
  }
  return { costs, width };
}

/** What the cheapest way does next: both words stay, one stands for the other, the claim puts one in or leaves one out. */
type Step = 'keep' | 'replace' | 'insert' | 'omit';

/** The step from a place in the costs. Words are kept and replaced before any is put in or left out, so that a hunk has both sides where it can. */
function stepAt({ costs, width }: Costs, at: number, same: boolean): Step {
  const cost = costs[at] ?? 0;
  const pastBoth = costs[at + width + 1] ?? 0;
  if (same && cost === pastBoth) return 'keep';
  if (cost === pastBoth + REPLACE) return 'replace';
  return cost === (costs[at + width] ?? 0) + INSERT ? 'insert' : 'omit';
}

/** A token of the claim and one of the sentence. */
type Pair = readonly [claim: number, source: number];

/** What the cheapest way from one text to the other keeps, in order; `start`: where the two stretches begin in their texts. */
function keptBetween(mine: Uint16Array, theirs: Uint16Array, start: Pair): readonly Pair[] {
  const costs = costsBetween(mine, theirs);
  const kept: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length && j < theirs.length) {
    const step = stepAt(costs, i * costs.width + j, mine[i] === theirs[j]);
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
function numbersIn(claim: Reading, first: number, { numberOf }: NumberedWords): Uint16Array {
  const numbers = new Uint16Array(claim.tokens.length - first);
  for (let at = 0; at < numbers.length; at++) numbers[at] = numberOf.get(claim.tokens[first + at]?.senses.root ?? '') ?? NONE;
  return numbers;
}

/** How much of the shorter of the two can be repeated at most: the words that the sentence has at all. */
function mostRepeated(mine: Uint16Array, theirs: Uint16Array): number {
  let there = 0;
  for (const number of mine) if (number !== NONE) there++;
  return there / Math.min(mine.length, theirs.length);
}

/**
 * The claim's words from `first` on beside the words of one sentence of a block, as a list of edits.
 * Nothing for sentences too long to compare, and where less than `least` of the shorter of the two is repeated.
 */
export function editsBetween(claim: Reading, first: number, source: Reading, sentence: SentenceReading, least: number): Edits | undefined {
  const lengths = [claim.tokens.length - first, sentence.last + 1 - sentence.first] as const;
  if (lengths.some((length) => length <= 0 || length > LONGEST)) return undefined;
  const words = numberedWords(source, sentence);
  const mine = numbersIn(claim, first, words);
  if (mostRepeated(mine, words.numbers) < least) return undefined;
  const start: Pair = [first, sentence.first];
  const kept = keptBetween(mine, words.numbers, start);
  const closeness = kept.length / Math.min(...lengths);
  if (closeness < least) return undefined;
  const repeats = claim.tokens.map(() => -1);
  for (const [token, repeated] of kept) repeats[token] = repeated;
  return { hunks: hunksBetween(kept, start, [claim.tokens.length, sentence.last + 1]), repeats, closeness };
}
