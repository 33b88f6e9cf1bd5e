import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import type { Cue } from './claim-kind.ts';
import type { Citation, Quotation } from './draft.ts';
import type { Label } from './labels.ts';
import type { DraftSection } from './sections.ts';

/*
 * A passage is what can be read alone (`cut-passages.ts`). Everything that its text by itself tells is worked out once and kept as long as
 * some passage of the draft has that text; so every offset here is relative to the passage's start, and nothing depends on what stands around it.
 */

/** A sentence of a passage: a claim before it is known in which paragraph and under which heading it stands. */
export interface PassageSentence extends Span {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly quotations: readonly Quotation[];
  /** Indices into the passage's citations. */
  readonly citations: readonly number[];
  readonly cue: Cue;
  /** Whether it can introduce sub-paragraphs, and whether it can introduce the numerals of one. */
  readonly leadsParagraph: boolean;
  readonly leadsSubparagraph: boolean;
}

/** A dismissal as it is written, before it is known what it covers. */
export interface WrittenDismissal extends Span {
  readonly codes: readonly string[];
  readonly reason: string;
}

/** A heading, a paragraph or sub-paragraph, or anything between them, in the order of the passage. */
export type PassagePart =
  | (Span & { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly section: DraftSection })
  | (Span & {
      readonly kind: 'text';
      readonly label?: Label & Span;
      /** The part goes on with the list item that the part before it began. */
      readonly continues: boolean;
      readonly sentences: readonly PassageSentence[];
      readonly dismissals: readonly WrittenDismissal[];
    })
  /** A comment on lines of its own that dismisses findings; `closeAbove`: no blank line stands between it and the part before it. */
  | (Span & { readonly kind: 'dismissal'; readonly dismissal: WrittenDismissal; readonly closeAbove: boolean; readonly closeBelow: boolean })
  /** Quotations, tables, footnotes and code, which claim nothing. */
  | (Span & { readonly kind: 'other' });

/** All that the text of a passage tells by itself. */
export interface Passage {
  /** The language that it was read in. */
  readonly language: Language;
  readonly parts: readonly PassagePart[];
  readonly citations: readonly Citation[];
  /** Words as the United Nations count them, headings and footnotes included, citations, comments, labels and code not. */
  readonly words: number;
}
