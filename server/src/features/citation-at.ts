import { touches, type Span } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { Citation, CitationItem, Draft } from '../draft/draft.ts';

/** A place in a file of the case; `path` is inside the case's folder, the span is in that file's text. */
export interface PlaceInCase {
  readonly path: string;
  readonly span: Span;
}

/** The first of `spans` (in order, not overlapping) that `offset` touches. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && touches(found, offset) ? found : undefined;
}

/** The citation under the cursor, brackets included. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  return spanAt(draft.citations, offset);
}

/** The item of the citation under the cursor; between two items, and on a bracket, none. */
export function itemAt(citation: Citation, offset: number): CitationItem | undefined {
  return citation.items.find((item) => touches(item, offset));
}

/** The block of a source under the cursor. */
export function blockAt(source: Source, offset: number): Block | undefined {
  return spanAt(source.blocks, offset);
}
