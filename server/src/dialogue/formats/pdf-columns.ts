import type { Fragment } from './pdf-fragments.ts';
import { rowOf, type Row } from './pdf-lines.ts';

/** A line of text as it is read: all that stands beside each other within its column. */
export interface Line {
  readonly row: Row;
  /** Left and right edge of the column in which the line stands, as its lines show it. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Different for every column of a page. */
  readonly column: number;
}

/** A page has columns if this many lines stand on each side of an empty strip. */
const FEWEST_LINES = 6;
/** Lines of running text fill their column; cells of a table do not. */
const FILLED = 0.6;
/** Titles and notes may run across the strip, but no more than this part of the rows. */
const MOST_ACROSS = 0.35;
/** How wide the strip is at least, in sizes of the letters. */
const STRIP = 0.7;
/** Columns of columns. Three columns are found as one and two. */
const DEEPEST = 3;
/** How many places are tried, the likeliest first. */
const MOST_PLACES = 8;

/** Of the text, in points. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The edges of what stands in rows. */
export function edgesOf(rows: readonly Row[]): Edges {
  return {
    left: rows.reduce((least, row) => Math.min(least, row.left), Infinity),
    right: rows.reduce((most, row) => Math.max(most, row.right), -Infinity),
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Whether something stands in the strip that ends at `x`. */
const runsAcross = (row: Row, x: number): boolean => row.fragments.some((fragment) => fragment.left < x - 1 && fragment.right > x - STRIP * row.size);

const sideOf = (row: Row, isOnSide: (fragment: Fragment) => boolean): Row | undefined => rowOf(row.fragments.filter(isOnSide));

/** The rows on the left and on the right of `x`. */
function sidesOf(rows: readonly Row[], x: number): readonly [readonly Row[], readonly Row[]] {
  const left = rows.flatMap((row) => sideOf(row, (fragment) => fragment.left < x - 1) ?? []);
  const right = rows.flatMap((row) => sideOf(row, (fragment) => fragment.left >= x - 1) ?? []);
  return [left, right];
}

/** Whether the rows on one side of a strip are lines of running text, or of two columns of it. */
function isRunningText(rows: readonly Row[], width: number, depth: number): boolean {
  if (rows.length < FEWEST_LINES) return false;
  return median(rows.map((row) => row.right - row.left)) >= width * FILLED || (depth + 1 < DEEPEST && dividingPlace(rows, depth + 1) !== undefined);
}

/** Whether an empty strip that ends at `x` parts two columns. */
function dividesColumns(x: number, rows: readonly Row[], { left, right }: Edges, depth: number): boolean {
  const beside = rows.filter((row) => !runsAcross(row, x));
  if (rows.length - beside.length > rows.length * MOST_ACROSS) return false;
  const [before, behind] = sidesOf(beside, x);
  return isRunningText(before, x - left, depth) && isRunningText(behind, right - x, depth);
}

/** The left edge of the second column: a place in the middle of the page at which many words begin. */
function dividingPlace(rows: readonly Row[], depth: number): number | undefined {
  const edges = edgesOf(rows);
  const width = edges.right - edges.left;
  const counts = new Map<number, number>();
  for (const { left } of rows.flatMap((row) => row.fragments)) {
    const place = Math.floor(left);
    if (place > edges.left + width * 0.2 && place < edges.left + width * 0.8) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const likely = [...counts].filter(([, count]) => count >= FEWEST_LINES / 2).sort((a, b) => b[1] - a[1]);
  return likely.slice(0, MOST_PLACES).map(([place]) => place).find((place) => dividesColumns(place, rows, edges, depth));
}

interface Counter {
  next: number;
}

function inOneColumn(rows: readonly Row[], { left, right }: Edges, counter: Counter): readonly Line[] {
  counter.next += 1;
  return rows.map((row) => ({ row, columnLeft: left, columnRight: right, column: counter.next }));
}

function linesIn(rows: readonly Row[], depth: number, counter: Counter, place = placeIn(rows, depth)): readonly Line[] {
  const edges = edgesOf(rows);
  if (place === undefined) return inOneColumn(rows, edges, counter);
  const lines: Line[] = [];
  let band: Row[] = [];
  const readBand = (): void => {
    for (const side of sidesOf(band, place)) if (side.length > 0) lines.push(...linesIn(side, depth + 1, counter));
    band = [];
  };
  for (const row of rows) {
    if (!runsAcross(row, place)) {
      band.push(row);
      continue;
    }
    readBand();
    lines.push(...inOneColumn([row], edges, counter));
  }
  readBand();
  return lines;
}

function placeIn(rows: readonly Row[], depth: number): number | undefined {
  return depth < DEEPEST && rows.length >= FEWEST_LINES ? dividingPlace(rows, depth) : undefined;
}

/** Whether a page of few lines goes on with the columns of the page before. */
function goesOn(rows: readonly Row[], place: number): boolean {
  return !rows.some((row) => runsAcross(row, place)) && sidesOf(rows, place).every((side) => side.length > 0);
}

/** The lines of a page, and where its second column begins, if it has one. */
export interface LinesOfPage {
  readonly lines: readonly Line[];
  readonly place: number | undefined;
}

/**
 * The lines of a page in the order in which they are read: in columns where an empty strip has running text on both sides, with what runs across the
 * strip read at its height. `placeBefore`: where the second column of the page before begins; the last page may be too short to tell.
 */
export function linesInOrder(rows: readonly Row[], placeBefore?: number): LinesOfPage {
  const found = placeIn(rows, 0);
  const place = found ?? (placeBefore !== undefined && goesOn(rows, placeBefore) ? placeBefore : undefined);
  return { lines: linesIn(rows, 0, { next: 0 }, place), place };
}
