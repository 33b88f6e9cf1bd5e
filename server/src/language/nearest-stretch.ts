import { partMatches, type PatternPart } from './quotation-pattern.ts';
import { bareWord, type FoldedWord } from './quotation-words.ts';

/** A stretch of words, first and last included, and what it takes to turn the pattern into it: 1 a word, half for case or punctuation only. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
}

/** What it costs to have another word, a word more, a word less, a word under an ellipsis. Of two stretches with equally many differences the one that has all the words is nearer, then the shorter. */
const REPLACED = 1;
const ADDED = 0.99;
const OMITTED = 1.01;
const LEFT_OUT = 0.0001;

function substitution(pattern: readonly PatternPart[], index: number, word: FoldedWord): number {
  const part = pattern[index];
  if (!part || part.kind === 'gap' || partMatches(pattern, index, word.folded)) return 0;
  const bare = bareWord(part.folded);
  return bare !== '' && bare === bareWord(word.folded) ? REPLACED / 2 : REPLACED;
}

/**
 * The part of `words` where most words of the pattern stand close together, long enough to hold the pattern with its gaps: so that the exact
 * comparison, whose cost is the product of both lengths, has little to do in a long text.
 */
function densestWindow(pattern: readonly PatternPart[], words: readonly FoldedWord[]): { readonly from: number; readonly to: number } {
  const width = 3 * pattern.length + 20;
  if (words.length <= width) return { from: 0, to: words.length };
  const wanted = new Set(pattern.flatMap((part) => (part.kind === 'gap' ? [] : [bareWord(part.folded)])));
  const hits = words.map((word) => (wanted.has(bareWord(word.folded)) ? 1 : 0));
  let sum = 0;
  let best = -1;
  let from = 0;
  for (let i = 0; i < hits.length; i++) {
    sum += (hits[i] ?? 0) - (hits[i - width] ?? 0);
    if (sum > best) {
      best = sum;
      from = Math.max(0, i - width + 1);
    }
  }
  return { from, to: Math.min(words.length, from + width) };
}

interface Row {
  /** Least cost of the pattern so far, ending at each word. */
  readonly costs: Float64Array;
  /** Where that stretch begins. */
  readonly starts: Int32Array;
}

function number(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}

function rowAfter(row: Row, pattern: readonly PatternPart[], index: number, words: readonly FoldedWord[]): Row {
  const gap = pattern[index]?.kind === 'gap';
  const [added, omitted] = gap ? [LEFT_OUT, 0] : [ADDED, OMITTED];
  const costs = new Float64Array(words.length + 1);
  const starts = new Int32Array(words.length + 1);
  costs[0] = number(row.costs, 0) + omitted;
  words.forEach((word, before) => {
    const column = before + 1;
    const diagonal = number(row.costs, before) + substitution(pattern, index, word);
    const up = number(row.costs, column) + omitted;
    const left = number(costs, before) + added;
    const least = Math.min(diagonal, up, left);
    costs[column] = least;
    starts[column] = least === diagonal ? number(row.starts, before) : least === up ? number(row.starts, column) : number(starts, before);
  });
  return { costs, starts };
}

/**
 * The stretch of `words` that differs least from `pattern`, by the edit distance of words with free ends (Sellers, 1980); the first of equals.
 * `undefined` when either is empty.
 */
export function nearestStretch(pattern: readonly PatternPart[], words: readonly FoldedWord[]): Stretch | undefined {
  const { from, to } = densestWindow(pattern, words);
  const window = words.slice(from, to);
  if (pattern.length === 0) return undefined;
  let row: Row = { costs: new Float64Array(window.length + 1), starts: Int32Array.from({ length: window.length + 1 }, (_, column) => column) };
  pattern.forEach((_, index) => {
    row = rowAfter(row, pattern, index, window);
  });
  let end = 0;
  for (let column = 1; column <= window.length; column++) {
    const better = end === 0 || number(row.costs, column) < number(row.costs, end);
    if (better && number(row.starts, column) < column) end = column;
  }
  return end === 0 ? undefined : { first: from + number(row.starts, end), last: from + end - 1, cost: number(row.costs, end) };
}
