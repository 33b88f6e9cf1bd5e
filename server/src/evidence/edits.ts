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

function hunksOf(claim: readonly Token[], source: readonly Token[], base: { claim: number; source: number }, repeats: number[]): Hunk[] {
  const rows = costs(claim, source);
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  let from = { i: 0, j: 0 };
  const close = (): void => {
    if (from.i < i || from.j < j) hunks.push({ claim: [base.claim + from.i, base.claim + i], source: [base.source + from.j, base.source + j] });
  };
  while (i < claim.length && j < source.length) {
    const mine = claim[i];
    const theirs = source[j];
    const cost = rows[i]?.[j] ?? 0;
    if (mine && theirs && isSame(mine, theirs) && cost === rows[i + 1]?.[j + 1]) {
      close();
      repeats[base.claim + i] = base.source + j;
      i++;
      j++;
      from = { i, j };
    } else if (cost === (rows[i + 1]?.[j + 1] ?? 0) + REPLACE) {
      i++;
      j++;
    } else if (cost === (rows[i + 1]?.[j] ?? 0) + INSERT) i++;
    else j++;
  }
  i = claim.length;
  j = source.length;
  close();
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
  const repeats = claim.tokens.map(() => -1);
  const hunks = hunksOf(mine, theirs, { claim: first, source: sentence.first }, repeats);
  const repeated = repeats.filter((token) => token >= 0).length;
  return { hunks, repeats, closeness: repeated / Math.min(mine.length, theirs.length) };
}
