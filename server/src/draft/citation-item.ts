import type { Span } from '../language/span.ts';
import type { CitationItem, CitationProblem, ParagraphRange } from './draft.ts';
import type { QuotedWords } from './citation-extent.ts';
import { readLocator } from './locator.ts';

/** A key as Pandoc reads it: it begins with a letter, digit or underscore; single punctuation may stand inside but not at its end. */
const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*/uy;
/** A key with spaces or other characters stands in braces: `@{State report 2023}`. */
const BRACED_KEY = /\{([^{}\n]+)\}/y;

/** Whether Pandoc reads `key` without braces. */
export function isPlainKey(key: string): boolean {
  KEY.lastIndex = 0;
  return KEY.test(key) && KEY.lastIndex === key.length;
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function readKey(text: string, at: number, end: number): (Span & { readonly key: string }) | undefined {
  KEY.lastIndex = at;
  const plain = KEY.exec(text);
  if (plain) return { key: plain[0], start: at, end: Math.min(end, KEY.lastIndex) };
  BRACED_KEY.lastIndex = at;
  const braced = BRACED_KEY.exec(text);
  const key = braced?.[1];
  return key !== undefined && BRACED_KEY.lastIndex <= end ? { key, start: at + 1, end: BRACED_KEY.lastIndex - 1 } : undefined;
}

/** The `@` of the item: the first that is not inside an address such as name@example.org. */
function keySign(text: string, { start, end }: Span): number {
  for (let at = text.indexOf('@', start); at >= 0 && at < end; at = text.indexOf('@', at + 1)) {
    if (at === start || !/[\p{L}\p{N}._]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

/** Quotations by the offset of their opening mark. */
export type QuotationsByMark = ReadonlyMap<number, QuotedWords>;

/** What follows the key, as it is being read. */
interface Suffix {
  locator?: Span;
  paragraphs: readonly ParagraphRange[];
  quotation?: Span & { readonly text: string };
}

function readQuotation(text: string, quoted: QuotedWords, end: number, suffix: Suffix, problems: CitationProblem[]): number {
  if (!quoted.closed) {
    problems.push({ start: quoted.start - 1, end, reason: 'unclosed-quotation' });
    return end;
  }
  if (suffix.quotation) problems.push({ start: quoted.start - 1, end: quoted.end + 1, reason: 'stray-text' });
  // French has white space inside the marks.
  const words = trim(text, quoted);
  suffix.quotation ??= { ...words, text: text.slice(words.start, words.end) };
  return quoted.end + 1;
}

const FILLING = /[\s,]+/y;
/** A full stop at the very end is harmless. */
const LAST_STOP = /\.\s*$/y;
const STRAY_WORD = /["“«„]?[^\s,"“«„]*/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Adds to the last problem where only white space lies between, so that stray words are one problem. */
function pushStray(text: string, span: Span, problems: CitationProblem[]): void {
  const last = problems.at(-1);
  const joins = last?.reason === 'stray-text' && /^\s*$/.test(text.slice(last.end, span.start));
  if (joins) problems[problems.length - 1] = { ...last, end: span.end };
  else problems.push({ ...span, reason: 'stray-text' });
}

function readSuffix(text: string, from: number, end: number, quotations: QuotationsByMark, problems: CitationProblem[]): Suffix {
  const suffix: Suffix = { paragraphs: [] };
  const item = text.slice(0, end);
  for (let at = skip(FILLING, item, from); at < end; at = skip(FILLING, item, at)) {
    const quoted = quotations.get(at);
    const locator = suffix.locator || quoted ? undefined : readLocator(item, at, problems);
    if (quoted) at = readQuotation(text, quoted, end, suffix, problems);
    else if (locator) {
      if (locator.paragraphs.length > 0) suffix.locator = { start: at, end: locator.end };
      suffix.paragraphs = locator.paragraphs;
      at = locator.end;
    } else if (skip(LAST_STOP, item, at) === end) at = end;
    else {
      const stray = { start: at, end: Math.max(at + 1, skip(STRAY_WORD, item, at)) };
      pushStray(text, stray, problems);
      at = stray.end;
    }
  }
  return suffix;
}

/**
 * Reads one item of a citation: `see @CMW24.009E, para. 48, "more than 1,900 cases"`.
 * In: its span between bracket or semicolon and the next. Out: the item, or undefined where it names no source; what is wrong with it is added to `problems`.
 */
export function readItem(text: string, span: Span, quotations: QuotationsByMark, problems: CitationProblem[]): CitationItem | undefined {
  const item = trim(text, span);
  const sign = keySign(text, item);
  const key = sign < 0 ? undefined : readKey(text, sign + 1, item.end);
  if (!key) {
    // An item without a word in it is marked with the sign that separates it from the one before.
    const marked = item.start < item.end ? item : { start: span.start - 1, end: span.start };
    problems.push({ start: marked.start, end: marked.end, reason: 'no-key' });
    return undefined;
  }
  const afterKey = text.charAt(sign + 1) === '{' ? key.end + 1 : key.end;
  const prefix = text.slice(item.start, sign).replace(/-$/, '').trim();
  const keySpan = { start: key.start, end: key.end };
  return { ...item, key: key.key, keySpan, prefix, ...readSuffix(text, afterKey, item.end, quotations, problems) };
}
