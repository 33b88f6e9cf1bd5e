import type { Row } from './pdf-lines.ts';

/** A page without what runs from page to page. */
export interface BodyPage {
  readonly rows: readonly Row[];
  /** What stands in the margins of this page only: it belongs to no paragraph that goes on over the page. */
  readonly margin: readonly Row[];
}

/** The pages, and what was left out of them: every wording once, whatever its numbers. */
export interface WithoutRunningLines {
  readonly pages: readonly BodyPage[];
  readonly lines: readonly string[];
}

/** So many rows at the top and at the bottom of a page may be running lines. */
const DEEPEST = 3;
/** Running lines stand at the same height on every page, in points. */
const SAME_HEIGHT = 2.5;
/** Of all that stands at a height on the pages that have something there, this part must recur for it to be a place of running lines. */
const MOSTLY = 0.6;

type Side = 'top' | 'bottom';

/** A row at the edge of a page, with what it has in common with its like on other pages. */
interface EdgeRow {
  readonly page: number;
  readonly row: Row;
  readonly height: number;
  /** Its words, every number as "#". */
  readonly wording: string;
}

const heightOf = (row: Row): number => row.baseline;
const wordingOf = (row: Row): string => row.text.replace(/\d+/gu, '#');

/** A page number by itself: "7", "– 7 –", "Page 7 of 12", "7/12". */
const PAGE_NUMBER = /^(?:[-–—|[(]\s?)?(?:page|p\.|página|seite|стр\.)?\s?#(?:\s?(?:\/|of|de|sur|из)\s?#)?(?:\s?[-–—|\])])?$/iu;

function edgeRows(pages: readonly (readonly Row[])[], side: Side, depth: number): readonly EdgeRow[] {
  return pages.flatMap((rows, page) => {
    // A page of few rows has no room for a body between its edges: only what leaves one row may be an edge.
    if (rows.length <= depth + 1) return [];
    const row = rows[side === 'top' ? depth : rows.length - 1 - depth];
    return row ? [{ page, row, height: heightOf(row), wording: wordingOf(row) }] : [];
  });
}

/** Groups of rows at the same height. */
function byHeight(rows: readonly EdgeRow[]): readonly (readonly EdgeRow[])[] {
  const groups: EdgeRow[][] = [];
  let last = -Infinity;
  for (const row of [...rows].sort((a, b) => a.height - b.height)) {
    if (row.height - last <= SAME_HEIGHT) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = row.height;
  }
  return groups;
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** The rows of a height that recur, if the height is one of running lines. */
function recurring(group: readonly EdgeRow[], pageCount: number): readonly EdgeRow[] {
  const wordings = counts(group.map((row) => row.wording));
  const isPageNumber = (row: EdgeRow): boolean => PAGE_NUMBER.test(row.wording) && isNumberOf(row, pageCount);
  const repeated = group.filter((row) => (wordings.get(row.wording) ?? 0) >= 2 || isPageNumber(row));
  return repeated.length >= group.length * MOSTLY ? repeated : [];
}

/** Whether the number in a row can be that of its page: the pages of a part of a document may start later than at 1. */
function isNumberOf({ row, page }: EdgeRow, pageCount: number): boolean {
  const number = Number(/\d{1,6}/u.exec(row.text)?.[0]);
  return pageCount === 1 ? number === 1 : number >= page;
}

/** The rows at one side of the pages that run from page to page: the outermost row first, and the next one only where the one before runs. */
function runningRows(pages: readonly (readonly Row[])[], side: Side): ReadonlySet<Row> {
  const running = new Set<Row>();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const rows = edgeRows(pages, side, depth).filter(({ page }) => depth === 0 || isOutermost(pages[page] ?? [], side, depth, running));
    const found = byHeight(rows).flatMap((group) => recurring(group, pages.length));
    if (found.length === 0) break;
    for (const { row } of found) running.add(row);
  }
  return running;
}

/** Whether everything outside the row at `depth` runs already. */
function isOutermost(rows: readonly Row[], side: Side, depth: number, running: ReadonlySet<Row>): boolean {
  const outside = rows[side === 'top' ? depth - 1 : rows.length - depth];
  return outside !== undefined && running.has(outside);
}

/** The innermost height at which rows run at one side; nothing where none does. */
function edgeOf(running: ReadonlySet<Row>, side: Side): number | undefined {
  const heights = [...running].map(heightOf);
  if (heights.length === 0) return undefined;
  return heights.reduce((a, b) => (side === 'top' ? Math.max(a, b) : Math.min(a, b)));
}

/**
 * Takes headers, footers and page numbers out of pages. A row is one of them if it stands at the edge of the page and recurs, but for its numbers, at the same height on
 * other pages, and if most of what stands at that height does. A heading that happens to come first on two pages is none: other pages have other words there.
 */
export function withoutRunningLines(pages: readonly (readonly Row[])[]): WithoutRunningLines {
  const top = runningRows(pages, 'top');
  const bottom = runningRows(pages, 'bottom');
  const above = edgeOf(top, 'top') ?? -Infinity;
  const below = edgeOf(bottom, 'bottom') ?? Infinity;
  const isRunning = (row: Row): boolean => top.has(row) || bottom.has(row);
  const isMargin = (row: Row): boolean => heightOf(row) <= above + SAME_HEIGHT || heightOf(row) >= below - SAME_HEIGHT;
  const left = pages.map((rows) => rows.filter((row) => !isRunning(row)));
  const lines = new Map<string, string>();
  for (const row of pages.flat()) {
    const wording = wordingOf(row);
    if (isRunning(row) && !PAGE_NUMBER.test(wording) && !lines.has(wording)) lines.set(wording, row.text);
  }
  return {
    pages: left.map((rows) => ({ rows: rows.filter((row) => !isMargin(row)), margin: rows.filter(isMargin) })),
    lines: [...lines.values()],
  };
}
