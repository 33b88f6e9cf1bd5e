import type { Reading, SentenceReading, Token } from './reading.ts';

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

function isSame(a: Token, b: Token): boolean {
  return a.senses.root === b.senses.root;
}

/** What it costs to put one word for another, and to put one in or leave one out. */
const REPLACE = 12;
const INSERT = 10;

/** The cheapest ways from every pair of tails to the end. */
function costs(a: readonly Token[], b: readonly Token[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length; i >= 0; i--) {
    const row = rows[i];
    const below = rows[i + 1];
    if (!row) continue;
    for (let j = b.length; j >= 0; j--) {
      const mine = a[i];
      const theirs = b[j];
      if (!mine || !below) row[j] = (b.length - j) * INSERT;
      else if (!theirs) row[j] = (a.length - i) * INSERT;
      else {
        const diagonal = (below[j + 1] ?? 0) + (isSame(mine, theirs) ? 0 : REPLACE);
        row[j] = Math.min(diagonal, (below[j] ?? 0) + INSERT, (row[j + 1] ?? 0) + INSERT);
      }
    }
  }
  return rows;
}

/** What the cheapest way does next: both words stay, one stands for the other, the claim puts one in or leaves one out. */
type Step = 'keep' | 'replace' | 'insert' | 'omit';

const costAt = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

/** The step from word `i` of the claim and word `j` of the sentence. Words are kept and replaced before any is put in or left out, so that a hunk has both sides where it can. */
function stepAt(rows: readonly Uint16Array[], i: number, j: number, same: boolean): Step {
  const cost = costAt(rows, i, j);
  const pastBoth = costAt(rows, i + 1, j + 1);
  if (same && cost === pastBoth) return 'keep';
  if (cost === pastBoth + REPLACE) return 'replace';
  return cost === costAt(rows, i + 1, j) + INSERT ? 'insert' : 'omit';
}

/** A token of the claim and one of the sentence. */
type Pair = readonly [claim: number, source: number];

/** What the cheapest way from one text to the other keeps, in order; `start`: where the two stretches begin in their texts. */
function keptBetween(claim: readonly Token[], source: readonly Token[], start: Pair): readonly Pair[] {
  const rows = costs(claim, source);
  const kept: Pair[] = [];
  let i = 0;
  let j = 0;
  for (let mine = claim[i], theirs = source[j]; mine && theirs; mine = claim[i], theirs = source[j]) {
    const step = stepAt(rows, i, j, isSame(mine, theirs));
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

/**
 * The claim's words from `first` on beside the words of one sentence of a block, as a list of edits.
 * Nothing for sentences too long to compare.
 */
export function editsBetween(claim: Reading, first: number, source: Reading, sentence: SentenceReading): Edits | undefined {
  const mine = claim.tokens.slice(first);
  const theirs = source.tokens.slice(sentence.first, sentence.last + 1);
  if (mine.length === 0 || theirs.length === 0 || mine.length > LONGEST || theirs.length > LONGEST) return undefined;
  const start: Pair = [first, sentence.first];
  const kept = keptBetween(mine, theirs, start);
  const repeats = claim.tokens.map(() => -1);
  for (const [token, repeated] of kept) repeats[token] = repeated;
  const hunks = hunksBetween(kept, start, [first + mine.length, sentence.first + theirs.length]);
  return { hunks, repeats, closeness: kept.length / Math.min(mine.length, theirs.length) };
}
