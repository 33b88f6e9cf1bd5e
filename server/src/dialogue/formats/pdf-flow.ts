import { edgesOf, type Line } from './pdf-columns.ts';
import { fontOf, segmentsOf, type Row, type Segment } from './pdf-lines.ts';
import { firstWordShare } from './pdf-word-width.ts';

/** A line in the order in which a document is read, ready to be put together with others to paragraphs. */
export interface FlowLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** In which the whole line stands; empty if it stands in several. */
  readonly font: string;
  /** Of the first word, to tell whether it would still have fitted on the line before. */
  readonly firstWordWidth: number;
  readonly columnLeft: number;
  readonly columnRight: number;
  readonly page: number;
  /** Different for every column of a page. */
  readonly column: number;
  /** Whether the line is a row of a table: cells with wide gaps between them. */
  readonly isTabular: boolean;
}

/** What paragraphs and items of lists begin with: "12.", "(a)", "iv)", a bullet, a dash. */
const MARKER = /^(?:\(?(?:\d{1,4}|\p{L}|[ivxlcIVXLC]{1,6})[.)]|[•·▪◦‣*–—-]|\[\d{1,3}\])$/u;
const STARTS_WITH_MARKER = /^(?:\(?(?:\d{1,4}|\p{L}|[ivxlcIVXLC]{1,6})[.)]|[•·▪◦‣–—-])\s/u;
/** The number of a paragraph may reach as far as its tab, and then nothing is between it and the words. */
const GLUED_MARKER = /^(\((?:\p{L}{1,2}|[ivx]{1,5}|\d{1,3})\)|\d{1,4}\.)(?=\p{Lu}\p{Ll})/u;
const CELL_BREAK = ' | ';

/** Whether a line begins with the number, letter or bullet of a paragraph. */
export const startsWithMarker = (text: string): boolean => STARTS_WITH_MARKER.test(text);

/** The words of a row, with its cells apart. Behind the number of a paragraph the gap is its tab. */
function cellText(segments: readonly Segment[]): string {
  return segments.map((segment, index) => (index === 0 ? '' : MARKER.test(segments[index - 1]?.text ?? '') ? ' ' : CELL_BREAK) + segment.text).join('');
}

/** A line of a page as part of the flow. */
export function flowLine({ row, columnLeft, columnRight, column }: Line, page: number): FlowLine {
  const segments = segmentsOf(row);
  const text = (segments.length > 1 ? cellText(segments) : row.text).replace(GLUED_MARKER, '$1 ');
  const { left, right, baseline, size } = row;
  const firstWordWidth = (right - left) * firstWordShare(row.text);
  return { text, left, right, baseline, size, font: fontOf(row), firstWordWidth, columnLeft, columnRight, page, column, isTabular: text.includes(CELL_BREAK) && segments.length > 1 };
}

/** Rows that are read one after the other as they stand, in one column. */
export function flowLines(rows: readonly Row[], page: number, column: number): readonly FlowLine[] {
  const { left, right } = edgesOf(rows);
  return rows.map((row) => flowLine({ row, columnLeft: left, columnRight: right, column }, page));
}
