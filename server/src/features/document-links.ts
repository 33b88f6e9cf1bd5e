import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { resolveCitation } from '../evidence/resolve-citation.ts';
import type { PlaceInCase } from './citation-at.ts';

/** A citation item that can be clicked: `span` in the draft leads to `target`. */
export interface CitationLink {
  readonly span: Span;
  readonly target: PlaceInCase;
  readonly key: string;
  readonly paragraph?: number;
}

/** A link for each source that the draft's citations name, from the key and its locator to the first cited block. */
export function citationLinks(draft: Draft, library: Library): readonly CitationLink[] {
  return draft.citations.flatMap((citation) =>
    resolveCitation(citation, library.sources).flatMap(({ item, source, blocks }) => {
      if (!source) return [];
      const [block] = blocks;
      const span = { start: item.keySpan.start, end: item.locator?.end ?? item.keySpan.end };
      const target = { path: source.path, span: block ? { start: block.start, end: block.end } : { start: 0, end: 0 } };
      return [{ span, target, key: source.key, ...(block ? { paragraph: block.number } : {}) }];
    }),
  );
}
