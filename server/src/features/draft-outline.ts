import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';

/** An entry of a draft's outline, for editors whose Markdown support shows none: a heading or a numbered paragraph. */
export interface DraftOutlineEntry extends Span {
  readonly kind: 'heading' | 'paragraph';
  readonly name: string;
  readonly level: number;
}

const PARAGRAPH_LEVEL = 7;
const NAME_LENGTH = 60;

/** Headings and numbered paragraphs in the order of the draft; `level` is that of the heading, paragraphs are below all headings. */
export function draftOutline(draft: Draft): readonly DraftOutlineEntry[] {
  const headings = draft.headings.map(({ start, end, text, level }) => ({ start, end, name: text, level, kind: 'heading' as const }));
  const paragraphs = draft.paragraphs.map(({ start, end, number, label }) => {
    const words = draft.text.slice(label.end, end).replace(/\s+/g, ' ').trim().slice(0, NAME_LENGTH);
    return { start, end, name: `${String(number)}. ${words}`, level: PARAGRAPH_LEVEL, kind: 'paragraph' as const };
  });
  return [...headings, ...paragraphs].sort((a, b) => a.start - b.start);
}
