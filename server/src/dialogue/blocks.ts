import type { Span } from '../language/span.ts';

/**
 * How a file sets its paragraphs apart: `blank-lines` between them (a paragraph may run over several lines), or one `paragraph-a-line`,
 * as text copied from a web page has it.
 */
export type Layout = 'blank-lines' | 'paragraph-a-line';

/** A line that is not blank, without white space at either end. `tight`: no blank line stands between it and the line before. */
interface Line extends Span {
  readonly tight: boolean;
}

/** No editor, mail program or PDF page wraps lines later than this, so a longer line is a whole paragraph. */
const LONGEST_WRAPPED_LINE = 160;
const LINE_END = /\r\n?|\n/gu;
const SENTENCE_END = /[.?!:;…。！？؟][”’"'»)\]*_]{0,4}$/u;

/**
 * The blocks of `text` from offset `from` on, in order: spans without white space at either end, which together hold every character that is not
 * white space. The rule, from which alone the numbers of citations follow:
 *
 * 1. A line is blank when it has nothing but white space (blanks, tabs, no-break spaces, a byte order mark).
 * 2. Lines end with LF, CR LF or CR.
 * 3. The file has one paragraph a line if it has no blank line between two other lines, or if more than half of the line breaks between two lines
 *    that are not blank follow a whole line: one of more than 160 characters, or one that ends like a sentence (. ? ! : ; …). Each line is then a block.
 * 4. Otherwise a block is a run of lines that are not blank.
 *
 * More text at the end never changes the blocks before it, unless it changes the answer to 3. Linear time; never throws.
 */
export function divideIntoBlocks(text: string, from = 0): readonly Span[] {
  const lines = linesOf(text, from);
  return layoutOf(lines, text) === 'paragraph-a-line' ? lines.map(({ start, end }) => ({ start, end })) : runsOf(lines);
}

/** The layout of `text` from `from` on, by the rule of `divideIntoBlocks`. */
export function layoutIn(text: string, from = 0): Layout {
  return layoutOf(linesOf(text, from), text);
}

function layoutOf(lines: readonly Line[], text: string): Layout {
  let tight = 0;
  let whole = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || !line.tight) return;
    tight++;
    if (isWhole(before, text)) whole++;
  });
  const gaps = lines.length - 1 - tight;
  return gaps <= 0 || whole * 2 > tight ? 'paragraph-a-line' : 'blank-lines';
}

function isWhole(line: Line, text: string): boolean {
  return line.end - line.start > LONGEST_WRAPPED_LINE || SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function runsOf(lines: readonly Line[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line.tight) run.end = line.end;
    else runs.push({ start: line.start, end: line.end });
  }
  return runs;
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  let tight = false;
  const add = (end: number): void => {
    const line = trimmed(text, start, end);
    if (line) lines.push({ ...line, tight });
    tight = line !== undefined;
  };
  LINE_END.lastIndex = from;
  for (let match = LINE_END.exec(text); match; match = LINE_END.exec(text)) {
    add(match.index);
    start = LINE_END.lastIndex;
  }
  add(text.length);
  return lines;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** White space as `\s` has it. */
function isWhite(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /\s/u.test(String.fromCharCode(code));
}
