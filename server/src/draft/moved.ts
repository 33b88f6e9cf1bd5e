import type { Span } from '../language/span.ts';
import type { Citation, CitationItem, ParagraphRange } from './draft.ts';

/*
 * What is known of a passage is relative to its start; these move it to its place in the draft.
 */

/** The bare span of something, moved. */
export function movedSpan({ start, end }: Span, distance: number): Span {
  return { start: start + distance, end: end + distance };
}

/** A value with a span and nothing else that has a place, moved. */
export function moved<S extends Span>(value: S, distance: number): S {
  return { ...value, start: value.start + distance, end: value.end + distance };
}

/** Every value of a list moved. Most lists are empty, and an empty one is the same anywhere. */
export function movedAll<S extends Span>(values: readonly S[], distance: number): readonly S[] {
  return values.length === 0 ? values : values.map((value) => moved(value, distance));
}

// Built field by field: this runs for every citation behind an edit, and spreading objects takes many times as long.
function movedRange({ first, last, start, end }: ParagraphRange, distance: number): ParagraphRange {
  return { first, last, start: start + distance, end: end + distance };
}

function movedItem(item: CitationItem, distance: number): CitationItem {
  const result: { -readonly [Field in keyof CitationItem]: CitationItem[Field] } = {
    start: item.start + distance,
    end: item.end + distance,
    key: item.key,
    keySpan: movedSpan(item.keySpan, distance),
    prefix: item.prefix,
    paragraphs: item.paragraphs.map((range) => movedRange(range, distance)),
  };
  if (item.locator) result.locator = movedSpan(item.locator, distance);
  if (item.quotation) result.quotation = moved(item.quotation, distance);
  return result;
}

/** A citation with all that is in it, moved. */
export function movedCitation({ start, end, items, problems }: Citation, distance: number): Citation {
  return { start: start + distance, end: end + distance, items: items.map((item) => movedItem(item, distance)), problems: movedAll(problems, distance) };
}

/** Offsets, moved. The hottest loop after a keystroke: it runs over every character behind the edit. */
export function movedOffsets(offsets: readonly number[], distance: number): readonly number[] {
  const result = offsets.slice();
  for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) + distance;
  return result;
}
