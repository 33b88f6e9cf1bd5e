import type { Span } from '../language/span.ts';

/** What keeps blank lines inside a passage: an open code fence, or a comment up to where it is closed. */
interface Cutter {
  readonly text: string;
  readonly passages: Span[];
  /** Start of the passage being read, -1 between passages. */
  start: number;
  /** End of its last line that is not blank. */
  end: number;
  blankBefore: boolean;
  fence: string;
  inList: boolean;
  /** From here on there is no `-->` any more. */
  noCommentEndFrom: number;
}

const FENCE = / {0,3}(`{3,}|~{3,})/y;
const COMMENT = / {0,3}<!--/y;
const LIST_ITEM = / {0,3}(?:[-+*]|[0-9]{1,9}[.)])(?:\s|$)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first character of the line that is not white space, or the line's end. */
function contentStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** The fence that a line opens, "" if none. What follows backticks on their line must not contain one, or they are a code span. */
function openingFence(text: string, lineStart: number, lineEnd: number): string {
  const fence = matchAt(FENCE, text, lineStart)?.[1] ?? '';
  return fence.startsWith('`') && text.slice(FENCE.lastIndex, lineEnd).includes('`') ? '' : fence;
}

/** Whether a line closes the fence: at least as many of the same character and nothing else. */
function closesFence(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return /^ {0,3}\S/.test(line) && trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}

function startPassage(cutter: Cutter, lineStart: number): void {
  if (cutter.start >= 0) cutter.passages.push({ start: cutter.start, end: cutter.end });
  cutter.start = lineStart;
  cutter.inList = false;
}

/** The end of the line in which the comment that begins on this line is closed; the line's own end if it begins none or is never closed. */
function commentLineEnd(cutter: Cutter, lineStart: number, lineEnd: number): number {
  const { text } = cutter;
  if (lineStart >= cutter.noCommentEndFrom || matchAt(COMMENT, text, lineStart) === null) return lineEnd;
  const closed = text.indexOf('-->', COMMENT.lastIndex);
  if (closed < 0) {
    cutter.noCommentEndFrom = lineStart;
    return lineEnd;
  }
  const end = text.indexOf('\n', closed);
  return Math.max(lineEnd, end < 0 ? text.length : end);
}

/** Takes the line in; returns the end of what has been read, which is behind `lineEnd` when a comment runs on. */
function readLine(cutter: Cutter, lineStart: number, lineEnd: number): number {
  const { text } = cutter;
  const content = contentStart(text, lineStart, lineEnd);
  if (cutter.fence !== '') {
    cutter.end = lineEnd;
    if (closesFence(text.slice(lineStart, lineEnd), cutter.fence)) cutter.fence = '';
    return lineEnd;
  }
  if (content === lineEnd) {
    cutter.blankBefore = true;
    return lineEnd;
  }
  if (cutter.start < 0 || (cutter.blankBefore && content === lineStart)) startPassage(cutter, lineStart);
  cutter.blankBefore = false;
  cutter.end = lineEnd;
  cutter.inList ||= matchAt(LIST_ITEM, text, lineStart) !== null;
  // Inside a list item an indented fence or comment ends with the item, so it holds no blank line before an unindented one.
  if (cutter.inList && content > lineStart) return lineEnd;
  cutter.fence = openingFence(text, lineStart, lineEnd);
  cutter.end = commentLineEnd(cutter, lineStart, lineEnd);
  return cutter.end;
}

/**
 * Cuts a Markdown text into passages that can each be read alone: wherever a blank line is followed by a line that begins in the first
 * column, every list item and quotation is over (CommonMark), so nothing before the cut bears on what is behind it.
 * Code fences and comments may hold blank lines. In: the text and the offset of its first line. Out: the passages in order, without
 * the blank lines around them. A comment that is never closed ends at the next blank line, so that typing one does not swallow the draft.
 */
export function cutPassages(text: string, from: number): readonly Span[] {
  const cutter: Cutter = { text, passages: [], start: -1, end: from, blankBefore: true, fence: '', inList: false, noCommentEndFrom: Infinity };
  for (let lineStart = from; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart);
    lineStart = readLine(cutter, lineStart, newline < 0 ? text.length : newline) + 1;
  }
  if (cutter.start >= 0) cutter.passages.push({ start: cutter.start, end: cutter.end });
  return cutter.passages;
}
