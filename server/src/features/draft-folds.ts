import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';

/** What can be folded in a draft beyond headings and lists: a numbered paragraph with its sub-paragraphs. */
export function draftFolds(draft: Draft): readonly Span[] {
  return draft.paragraphs.filter((paragraph) => paragraph.subparagraphs.length > 0).map(({ start, end }) => ({ start, end }));
}
