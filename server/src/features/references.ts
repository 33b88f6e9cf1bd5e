import type { Block, Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { resolveCitation } from '../evidence/resolve-citation.ts';
import { blockAt, citationAt, itemAt, type PlaceInCase } from './citation-at.ts';
import { citedBy } from './cited-by.ts';

function referencesTo(source: Source, block: Block, library: Library, drafts: readonly Draft[], includeBlock: boolean): readonly PlaceInCase[] {
  const citing = citedBy(block, source, drafts, library).map(({ draft, citation }) => ({ path: draft.path, span: { start: citation.start, end: citation.end } }));
  return includeBlock ? [{ path: source.path, span: { start: block.start, end: block.end } }, ...citing] : citing;
}

function uniquePlaces(places: readonly PlaceInCase[]): readonly PlaceInCase[] {
  const seen = new Set<string>();
  return places.filter(({ path, span }) => {
    const id = `${path}#${String(span.start)}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** From a block of a source: every citation of it in the drafts. */
export function referencesFromSource(source: Source, library: Library, drafts: readonly Draft[], offset: number, includeBlock: boolean): readonly PlaceInCase[] {
  const block = blockAt(source, offset);
  return block ? uniquePlaces(referencesTo(source, block, library, drafts, includeBlock)) : [];
}

/** From a citation in a draft: every citation, in any draft of the case, of the blocks that it cites. */
export function referencesFromDraft(draft: Draft, library: Library, drafts: readonly Draft[], offset: number, includeBlock: boolean): readonly PlaceInCase[] {
  const citation = citationAt(draft, offset);
  if (!citation) return [];
  const item = itemAt(citation, offset);
  const places = resolveCitation(citation, library.sources)
    .filter((resolved) => !item || resolved.item === item)
    .flatMap(({ source, blocks }) => (source ? blocks.flatMap((block) => referencesTo(source, block, library, drafts, includeBlock)) : []));
  return uniquePlaces(places);
}
