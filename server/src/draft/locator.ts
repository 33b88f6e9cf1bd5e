import type { Span } from '../language/span.ts';
import type { CitationProblem, ParagraphRange } from './draft.ts';

/** The paragraphs that a citation names, and where the naming ends. */
export interface Locator {
  readonly end: number;
  /** Empty where a number is missing. */
  readonly paragraphs: readonly ParagraphRange[];
}

/** "para.", "paras.", "par.", "paragraph", "§", "¶", and the Spanish "párr.". */
const WORD = /(?:(?:paragraphs?|paras?|pars?|párrs?)(?![\p{L}_])|§{1,2}|¶{1,2})\.?/iuy;
// White space is counted, since two unbounded runs beside each other would take quadratic time.
const NUMBER = /\s{0,20}([0-9]{1,9})(?![0-9])/y;
const RANGE_SIGN = /\s{0,20}(?:[-‐‑‒–—]{1,2}|(?:to|à|a)(?=\s))/y;
/** Sub-paragraphs, which sources do not number apart: "12 (a) and (c)". */
const SUBPARAGRAPHS = /(?:\s{0,20}(?:(?:,|and|et|y|&)\s{0,20})?\((?:[a-z]{1,2}|[ivx]{1,5})\))+/y;
const SEPARATOR = /\s{0,20}(?:,\s{0,20}(?:and|et|y|&)?|and|et|y|&)(?=\s{0,20}[0-9])/y;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function readNumber(text: string, at: number): (Span & { readonly value: number }) | undefined {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? undefined : { value: Number(digits), start: NUMBER.lastIndex - digits.length, end: NUMBER.lastIndex };
}

/** Reads "48" or "48-49". A range that runs backwards is kept as the paragraphs it means, and is a problem. */
function readRange(text: string, at: number, problems: CitationProblem[]): ParagraphRange | undefined {
  const first = readNumber(text, at);
  if (!first) return undefined;
  const signEnd = matchEnd(RANGE_SIGN, text, first.end);
  const last = signEnd > first.end ? readNumber(text, signEnd) : undefined;
  if (!last) return { first: first.value, last: first.value, start: first.start, end: first.end };
  const span = { start: first.start, end: last.end };
  if (last.value < first.value) problems.push({ ...span, reason: 'range-backwards' });
  return { first: Math.min(first.value, last.value), last: Math.max(first.value, last.value), ...span };
}

/**
 * Reads "paras. 3, 5 and 7-9" at `at`. Out: undefined where no word for "paragraph" stands there; otherwise its numbers in the order of
 * writing, and the end of the last one. A word without a number is a problem.
 */
export function readLocator(text: string, at: number, problems: CitationProblem[]): Locator | undefined {
  const wordEnd = matchEnd(WORD, text, at);
  if (wordEnd === at) return undefined;
  const paragraphs: ParagraphRange[] = [];
  let end = wordEnd;
  for (let from = wordEnd; ; ) {
    const range = readRange(text, from, problems);
    if (!range) break;
    paragraphs.push(range);
    end = matchEnd(SUBPARAGRAPHS, text, range.end);
    from = matchEnd(SEPARATOR, text, end);
    if (from === end) break;
  }
  if (paragraphs.length === 0) problems.push({ start: at, end: wordEnd, reason: 'no-paragraph-number' });
  return { end, paragraphs };
}
