import type { Row } from './pdf-lines.ts';
import { noteMark } from './note-marks.ts';

/** A note at the foot of a page. `mark`: "[3]", "*". */
export interface FootNote {
  readonly mark: string;
  readonly rows: readonly Row[];
}

/** A page parted into its text and the notes at its foot. */
export interface PageWithNotes {
  readonly text: readonly Row[];
  readonly notes: readonly FootNote[];
}

/** Notes are set in smaller letters than the text, by at least this factor. */
const SMALLER = 0.94;
/** A raised number is in brackets by now. */
const RAISED_MARK = /^(?:\[(\d{1,3})\]|([*†‡]{1,3}))(?=\s|\p{L})/u;
const PLAIN_MARK = /^(\d{1,3})[.)]?(?=\s)/u;

/** The mark with which a row begins. Where notes of the page have raised numbers, a number that is not raised belongs to the words. */
function markOf(row: Row, areRaised: boolean): string | undefined {
  const match = RAISED_MARK.exec(row.text) ?? (areRaised ? null : PLAIN_MARK.exec(row.text));
  if (!match) return undefined;
  return match[1] === undefined ? match[2] : noteMark(match[1]);
}

/** How many rows at the foot are set small. */
function smallRows(rows: readonly Row[], bodySize: number): number {
  let count = 0;
  while (count < rows.length && (rows[rows.length - 1 - count]?.size ?? bodySize) < bodySize * SMALLER) count += 1;
  return count;
}

/**
 * Parts the notes at the foot of a page from its text: the rows below the text that are set smaller than the text of the document, from the first one that begins with a mark.
 * `goesOn`: the page before has notes, so that rows before the first mark go on with its last note. In: the rows of a page from top to bottom.
 */
export function partNotes(rows: readonly Row[], bodySize: number, goesOn: boolean): PageWithNotes {
  const small = smallRows(rows, bodySize);
  const from = rows.length - small;
  const foot = rows.slice(from);
  const areRaised = foot.some((row) => RAISED_MARK.test(row.text));
  const first = foot.findIndex((row) => markOf(row, areRaised) !== undefined);
  // A page that is all small letters is a table or an annex.
  if (first < 0 || from === 0) return { text: rows, notes: [] };
  const notes: { mark: string; rows: Row[] }[] = [];
  if (goesOn && first > 0) notes.push({ mark: '', rows: foot.slice(0, first) });
  for (const row of foot.slice(first)) {
    const mark = markOf(row, areRaised);
    if (mark !== undefined) notes.push({ mark, rows: [row] });
    else notes.at(-1)?.rows.push(row);
  }
  return { text: rows.slice(0, goesOn ? from : from + first), notes };
}

/** The words of a note without its mark. */
export function noteWords(words: string): string {
  return words.replace(RAISED_MARK, '').replace(PLAIN_MARK, '').trim();
}
