/** A place as people count: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start; turns offsets into places and back. Lines end at `\n`, `\r\n` or a lone `\r`, as in the language server protocol. */
export interface LineIndex {
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** Reads the line starts of `text` once; everything else is a look-up. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The place of `offset`; an offset outside the text counts as its nearest end. */
export function placeAt(index: LineIndex, offset: number): Place {
  const inside = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: inside - (index.starts[low] ?? 0) + 1 };
}

/** The offset of `place`; a line or column that the text does not have counts as the nearest one that it has. */
export function offsetAt(index: LineIndex, place: Place): number {
  if (place.line < 1) return 0;
  const start = index.starts[place.line - 1];
  if (start === undefined) return index.length;
  const next = index.starts[place.line] ?? index.length + 1;
  return Math.max(start, Math.min(start + place.column - 1, next - 1, index.length));
}
