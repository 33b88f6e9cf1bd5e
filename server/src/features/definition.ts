import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { resolveCitation, type ResolvedItem } from '../evidence/resolve-citation.ts';
import { citationAt, itemAt, type PlaceInCase } from './citation-at.ts';

/** Where a citation leads: from `origin` in the draft to the block (or the head of the source, if it names no paragraph). */
export interface Definition extends PlaceInCase {
  readonly origin: Span;
}

function placesOf({ item, source, blocks }: ResolvedItem): readonly Definition[] {
  if (!source) return [];
  const origin = { start: item.start, end: item.end };
  if (blocks.length === 0) return item.paragraphs.length === 0 ? [{ path: source.path, span: { start: 0, end: 0 }, origin }] : [];
  return blocks.map((block) => ({ path: source.path, span: { start: block.start, end: block.end }, origin }));
}

/** The exact blocks that the citation under the cursor cites; on one item of a cluster only that item's. */
export function definitionAt(draft: Draft, library: Library, offset: number): readonly Definition[] {
  const citation = citationAt(draft, offset);
  if (!citation) return [];
  const item = itemAt(citation, offset);
  return resolveCitation(citation, library.sources)
    .filter((resolved) => !item || resolved.item === item)
    .flatMap(placesOf);
}
