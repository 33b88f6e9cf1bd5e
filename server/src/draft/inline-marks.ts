import type { Span } from '../language/span.ts';
import { readCitation } from './citations.ts';
import type { Citation } from './draft.ts';
import { emphasisMatcher, type Delimiter } from './emphasis-marks.ts';
import { linkTargetEnd } from './link-target.ts';

/** What stands inside a block of Markdown and is not words: marks, citations, comments. */
export interface InlineMarks {
  /** One entry a code unit of the block: 1 where it is no word of the reader's text. */
  readonly removed: Uint8Array;
  /** Characters that an entity stands for, by the offset of its `&`; the rest of the entity is removed. */
  readonly entities: ReadonlyMap<number, string>;
  readonly citations: readonly Citation[];
  readonly comments: readonly Span[];
}

interface Scan {
  readonly text: string;
  readonly span: Span;
  readonly removed: Uint8Array;
  readonly entities: Map<number, string>;
  readonly citations: Citation[];
  readonly comments: Span[];
  /** Offsets of the `[` and `^[` that are not closed yet. Plain numbers, for there may be millions of them. */
  readonly brackets: number[];
  readonly matchEmphasis: (run: Delimiter) => void;
  /** Offsets of runs of backticks by their length, made when the first is met. */
  codeRuns: Map<number, number[]> | undefined;
  /** From here on there is no `-->`. */
  noCommentEndFrom: number;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|laquo|raquo|sect|para));/iy;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', sect: '§', para: '¶',
};
const TAG = /<\/?[a-z][^<>]{0,1000}>/iy;
const AUTOLINK = /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|<[^\s<>@]{1,64}@[^\s<>@]{1,255}>/iy;
const NOTE_REFERENCE = /\[\^[^\]\s[]{1,100}\]:?/y;
const REFERENCE = /\[[^[\]]{0,200}\]/y;
const ATTRIBUTES = /\{[^{}\n]{1,200}\}/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function remove(scan: Scan, start: number, end: number): void {
  scan.removed.fill(1, start - scan.span.start, end - scan.span.start);
}

function runLength(text: string, at: number, end: number): number {
  const char = text.charCodeAt(at);
  let stop = at + 1;
  while (stop < end && text.charCodeAt(stop) === char) stop++;
  return stop - at;
}

function backtickRuns({ text, span }: Scan): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.indexOf('`', span.start); at >= 0 && at < span.end; ) {
    const length = runLength(text, at, span.end);
    const places = runs.get(length);
    if (places) places.push(at);
    else runs.set(length, [at]);
    at = text.indexOf('`', at + length);
  }
  // Met from the front, so taken from the back.
  for (const places of runs.values()) places.reverse();
  return runs;
}

/** A code span keeps its words and loses its backticks; nothing in it is a mark or a citation. */
function readCode(scan: Scan, at: number): number {
  const length = runLength(scan.text, at, scan.span.end);
  scan.codeRuns ??= backtickRuns(scan);
  const places = scan.codeRuns.get(length) ?? [];
  while (places.length > 0 && (places.at(-1) ?? 0) <= at) places.pop();
  const close = places.at(-1);
  if (close === undefined) return at + length;
  remove(scan, at, at + length);
  remove(scan, close, close + length);
  return close + length;
}

function commentEnd(scan: Scan, at: number): number {
  if (at >= scan.noCommentEndFrom || !scan.text.startsWith('<!--', at)) return -1;
  const close = scan.text.slice(0, scan.span.end).indexOf('-->', at + 4);
  if (close < 0) scan.noCommentEndFrom = at;
  return close < 0 ? -1 : close + 3;
}

function readAngle(scan: Scan, at: number): number {
  const { text, span } = scan;
  const comment = commentEnd(scan, at);
  if (comment >= 0) {
    remove(scan, at, comment);
    scan.comments.push({ start: at, end: comment });
    return comment;
  }
  const link = matchAt(AUTOLINK, text, at)?.[0];
  if (link !== undefined && at + link.length <= span.end) {
    remove(scan, at, at + 1);
    remove(scan, at + link.length - 1, at + link.length);
    return at + link.length;
  }
  const tag = matchAt(TAG, text, at)?.[0];
  if (tag === undefined || at + tag.length > span.end) return at + 1;
  remove(scan, at, at + tag.length);
  return at + tag.length;
}

function readEntity(scan: Scan, at: number): number {
  const match = matchAt(ENTITY, scan.text, at);
  if (!match || at + match[0].length > scan.span.end) return at + 1;
  const [whole, decimal, hexadecimal, name] = match;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const character = name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd') : NAMED[name.toLowerCase()];
  if (character === undefined) return at + 1;
  remove(scan, at + 1, at + whole.length);
  scan.entities.set(at, character);
  return at + whole.length;
}

function readOpeningBracket(scan: Scan, at: number): number {
  const { text, span } = scan;
  if (text.charAt(at + 1) === '[') {
    scan.brackets.push(at);
    return at + 1;
  }
  const reference = matchAt(NOTE_REFERENCE, text, at)?.[0];
  if (reference !== undefined) {
    remove(scan, at, at + reference.length);
    return at + reference.length;
  }
  const citation = readCitation(text, at, span.end);
  if (citation && text.charAt(citation.end) !== '(') {
    scan.citations.push(citation);
    remove(scan, citation.start, citation.end);
    return citation.end;
  }
  scan.brackets.push(at);
  return at + 1;
}

/** Where the target of a link ends whose text is closed at `at`: "](…)", "][…]", "]{…}"; -1 if no target follows. */
function targetEnd({ text, span }: Scan, at: number): number {
  const next = text.charAt(at + 1);
  if (next === '(') return linkTargetEnd(text, at + 1, span.end);
  if (next !== '[' && next !== '{') return -1;
  const target = matchAt(next === '[' ? REFERENCE : ATTRIBUTES, text, at + 1)?.[0];
  const end = target === undefined || /@/.test(target) ? -1 : at + 1 + target.length;
  return end > span.end ? -1 : end;
}

function readClosingBracket(scan: Scan, at: number): number {
  const open = scan.brackets.pop();
  if (open === undefined) return at + 1;
  // A footnote inside the line is cited from, but not read with the sentence.
  if (scan.text.charAt(open) === '^') {
    remove(scan, open, at + 1);
    return at + 1;
  }
  const end = targetEnd(scan, at);
  if (end < 0) return at + 1;
  const image = open > scan.span.start && scan.text.charAt(open - 1) === '!';
  remove(scan, image ? open - 1 : open, open + 1);
  remove(scan, at, end);
  return end;
}

function readDelimiters(scan: Scan, at: number): number {
  const length = runLength(scan.text, at, scan.span.end);
  scan.matchEmphasis({ start: at, length });
  return at + length;
}

/** Reads what begins at `at`; returns where reading goes on. */
function readMark(scan: Scan, at: number): number {
  const { text, span } = scan;
  switch (text.charAt(at)) {
    case '\\':
      if (at + 1 >= span.end || !/[\n\r]/.test(text.charAt(at + 1)) && !ESCAPABLE.test(text.charAt(at + 1))) return at + 1;
      remove(scan, at, at + 1);
      return at + 2;
    case '`':
      return readCode(scan, at);
    case '<':
      return readAngle(scan, at);
    case '&':
      return readEntity(scan, at);
    case '^':
      if (at + 1 >= span.end || text.charAt(at + 1) !== '[') return at + 1;
      scan.brackets.push(at);
      return at + 2;
    case '[':
      return readOpeningBracket(scan, at);
    case ']':
      return readClosingBracket(scan, at);
    default:
      return readDelimiters(scan, at);
  }
}

const MARK = /[\\`<&^[\]*_~]/g;

/** Finds what is not words in the block at `span`. Linear in its length, whatever stands in it. */
export function inlineMarks(text: string, span: Span): InlineMarks {
  const removed = new Uint8Array(span.end - span.start);
  const scan: Scan = {
    text, span, removed, entities: new Map(), citations: [], comments: [],
    brackets: [], matchEmphasis: emphasisMatcher(text, span, removed), codeRuns: undefined, noCommentEndFrom: Infinity,
  };
  const block = text.slice(0, span.end);
  MARK.lastIndex = span.start;
  while (MARK.test(block)) MARK.lastIndex = readMark(scan, MARK.lastIndex - 1);
  return scan;
}
