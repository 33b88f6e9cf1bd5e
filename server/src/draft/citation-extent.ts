import type { Span } from '../language/span.ts';

/** Words between quotation marks in a citation; the span is of the words. `closed` is false where the second mark is missing. */
export interface QuotedWords extends Span {
  readonly closed: boolean;
}

/** How far a citation reaches, and how it is divided. */
export interface CitationExtent extends Span {
  readonly closed: boolean;
  /** Where the closing bracket is, or `end` if there is none. */
  readonly contentEnd: number;
  /** Offsets of the semicolons between items. */
  readonly separators: readonly number[];
  readonly quotations: readonly QuotedWords[];
}

/** Closing marks by opening mark. */
const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['«', '»'],
  ['„', '“”'],
]);

const AFTER_QUOTATION = /[^\S\n]*(?:[\],;\n]|$)/y;

/** Whether a quotation may end before `at`: a comma, semicolon, bracket or the end of the line follows. */
function endsQuotation(text: string, at: number): boolean {
  AFTER_QUOTATION.lastIndex = at;
  return AFTER_QUOTATION.test(text);
}

/** The closing mark of the quotation that opens at `open`; -1 if there is none before the next citation, or before brackets inside brackets. */
function closingMark(text: string, open: number, limit: number): number {
  const marks = QUOTATION_MARKS.get(text.charAt(open)) ?? '';
  let inBrackets = false;
  for (let at = open + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '[' && (inBrackets || text.charAt(at + 1) === '@')) return -1;
    if (char === '[' || char === ']') inBrackets = char === '[';
    if (marks.includes(char) && endsQuotation(text, at + 1)) return at;
  }
  return -1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  // The full stop of the sentence is not part of an open citation; that of "para." is.
  return /[0-9\])”"]\.$/.test(text.slice(Math.max(start, last - 2), last)) ? last - 1 : last;
}

/** An open citation ends with its line, at the next bracket, or with its block. */
function openExtent(text: string, start: number, limit: number, separators: readonly number[], quotations: readonly QuotedWords[]): CitationExtent {
  const newline = text.slice(start, limit).indexOf('\n');
  const end = trimmedEnd(text, start + 1, newline < 0 ? limit : start + newline);
  const inside = (offset: number): boolean => offset < end;
  const within = quotations.filter((quotation) => quotation.start <= end).map((quotation) => (quotation.end <= end ? quotation : { ...quotation, end, closed: false }));
  return { start, end, closed: false, contentEnd: end, separators: separators.filter(inside), quotations: within };
}

/**
 * Finds the end of the citation whose opening bracket is at `start`. Brackets, commas and semicolons inside quotation marks are words.
 * Looks no further than `limit`, and never beyond the next citation, so that reading a text full of open brackets takes linear time.
 */
export function extentOf(text: string, start: number, limit: number): CitationExtent {
  const separators: number[] = [];
  const quotations: QuotedWords[] = [];
  let unclosedQuotation = false;
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === ']') return { start, end: at + 1, closed: true, contentEnd: at, separators, quotations: quotations.map((q) => (q.closed ? q : { ...q, end: at })) };
    if (char === '[') return openExtent(text, start, at, separators, quotations);
    if (char === ';') separators.push(at);
    if (unclosedQuotation || !QUOTATION_MARKS.has(char)) continue;
    const close = closingMark(text, at, limit);
    unclosedQuotation = close < 0;
    quotations.push({ start: at + 1, end: close < 0 ? limit : close, closed: close >= 0 });
    if (close >= 0) at = close;
  }
  return openExtent(text, start, limit, separators, quotations);
}
