import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import { referencesFromDraft } from './references.ts';

/** The citations of the same draft that cite what the citation under the cursor cites, itself included. */
export function highlightsAt(draft: Draft, library: Library, offset: number): readonly Span[] {
  return referencesFromDraft(draft, library, [draft], offset, false).map(({ span }) => span);
}
