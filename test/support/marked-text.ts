import type { Span } from '../../server/src/language/span.ts';

/** A text with the places that its markers showed; the markers themselves are gone. */
export interface MarkedText {
  readonly text: string;
  /** Where `|` stood. */
  readonly cursor: number;
  /** What stood between `⟦` and `⟧`, in the order of the opening marks; ranges may lie inside each other. */
  readonly ranges: readonly Span[];
}

interface Unmarked {
  readonly text: string;
  readonly cursors: readonly number[];
  readonly ranges: readonly Span[];
}

function closeRange(open: number[], ranges: { start: number; end: number }[], end: number): void {
  const range = ranges[open.pop() ?? -1];
  if (!range) throw new Error(`“⟧” without “⟦” at ${end}`);
  range.end = end;
}

function unmark(template: string, isCursor: (char: string) => boolean): Unmarked {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const char of template) {
    if (isCursor(char)) cursors.push(text.length);
    else if (char === '⟦') open.push(ranges.push({ start: text.length, end: text.length }) - 1);
    else if (char === '⟧') closeRange(open, ranges, text.length);
    else text += char;
  }
  if (open.length > 0) throw new Error('“⟦” without “⟧”');
  return { text, cursors, ranges };
}

/** Reads a text with exactly one cursor `|`, and any number of ranges `⟦…⟧`. Throws when the markers do not fit. */
export function textWithCursor(template: string): MarkedText {
  const { text, cursors, ranges } = unmark(template, (char) => char === '|');
  const [cursor, ...others] = cursors;
  if (cursor === undefined || others.length > 0) throw new Error(`expected one cursor “|”, found ${cursors.length}`);
  return { text, cursor, ranges };
}

/** Reads a text with ranges `⟦…⟧`, at least one. `|` is an ordinary character, as in a Markdown table. */
export function textWithRanges(template: string): Pick<MarkedText, 'text' | 'ranges'> {
  const { text, ranges } = unmark(template, () => false);
  if (ranges.length === 0) throw new Error('expected a range “⟦…⟧”');
  return { text, ranges };
}

/**
 * The inverse, for what a test expects to see: `text` with `⟦` and `⟧` around the spans, and `|` at the cursor if one is given.
 * A cursor or an empty range at the end of a range is shown inside it.
 */
export function mark(text: string, spans: readonly Span[], cursor?: number): string {
  const marks: { at: number; rank: number; size: number; char: string }[] = [];
  for (const { start, end } of spans) {
    marks.push({ at: start, rank: start === end ? 0 : 4, size: -(end - start), char: '⟦' });
    marks.push({ at: end, rank: start === end ? 2 : 3, size: end - start, char: '⟧' });
  }
  if (cursor !== undefined) marks.push({ at: cursor, rank: 1, size: 0, char: '|' });
  // At one place ranges close before others open; of those that open the longest comes first, of those that close the shortest.
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank || a.size - b.size);
  let marked = '';
  let from = 0;
  for (const { at, char } of marks) {
    marked += text.slice(from, at) + char;
    from = at;
  }
  return marked + text.slice(from);
}
