import type { Span } from '../language/span.ts';

/**
 * How a file sets its paragraphs apart: `blank-lines` between them (a paragraph may run over several lines), or one `paragraph-a-line`,
 * as text copied from a web page has it.
 */
export type Layout = 'blank-lines' | 'paragraph-a-line';

/** Lines that are not blank, without white space at either end, in columns: a file may have a million of them. */
interface Lines {
  readonly starts: number[];
  readonly ends: number[];
  /** Whether no blank line stands between a line and the one before it. */
  readonly tight: boolean[];
}

/** No editor, mail program or PDF page wraps lines later than this, so a longer line is a whole paragraph. */
const LONGEST_WRAPPED_LINE = 160;
const MOST_LINES = 1_000_000;
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
 * 5. What comes after a million lines that are not blank is one block more.
 *
 * More text at the end never changes the blocks before it, unless it changes the answer to 3. Linear time; never throws.
 */
export function divideIntoBlocks(text: string, from = 0): readonly Span[] {
  const lines = linesOf(text, from);
  const runs = layoutOf(lines, text) === 'blank-lines';
  const blocks: { start: number; end: number }[] = [];
  lines.starts.forEach((start, index) => {
    const end = lines.ends[index] ?? start;
    const last = blocks.at(-1);
    if (runs && last && lines.tight[index] === true) last.end = end;
    else blocks.push({ start, end });
  });
  return blocks;
}

/** The layout of `text` from `from` on, by the rule of `divideIntoBlocks`. */
export function layoutIn(text: string, from = 0): Layout {
  return layoutOf(linesOf(text, from), text);
}

function layoutOf({ starts, ends, tight }: Lines, text: string): Layout {
  let breaks = 0;
  let whole = 0;
  for (let index = 1; index < starts.length; index++) {
    if (tight[index] !== true) continue;
    breaks++;
    if (isWhole(text, starts[index - 1] ?? 0, ends[index - 1] ?? 0)) whole++;
  }
  const gaps = starts.length - 1 - breaks;
  return gaps <= 0 || whole * 2 > breaks ? 'paragraph-a-line' : 'blank-lines';
}

function isWhole(text: string, start: number, end: number): boolean {
  return end - start > LONGEST_WRAPPED_LINE || SENTENCE_END.test(text.slice(Math.max(start, end - 8), end));
}

function linesOf(text: string, from: number): Lines {
  const lines: Lines = { starts: [], ends: [], tight: [] };
  let start = from;
  let tight = false;
  const add = (end: number): void => {
    const line = trimmed(text, start, end);
    if (line) {
      lines.starts.push(line.start);
      lines.ends.push(line.end);
      lines.tight.push(tight);
    }
    tight = line !== undefined;
  };
  LINE_END.lastIndex = from;
  for (let match = LINE_END.exec(text); match && lines.starts.length < MOST_LINES; match = LINE_END.exec(text)) {
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
