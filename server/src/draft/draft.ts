import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';

/** What a claim is, and so whether it needs a source (docs/checks, "Kinds of claim"). */
export type ClaimKind = 'attributed' | 'factual' | 'concern' | 'recommendation' | 'procedural';

/** A range of cited paragraphs, both ends included: "paras. 48-49" is {first: 48, last: 49}. */
export interface ParagraphRange extends Span {
  readonly first: number;
  readonly last: number;
}

/** What is wrong with the writing of a citation (not with what it points at). */
export interface CitationProblem extends Span {
  readonly reason: 'unclosed' | 'no-key' | 'no-paragraph-number' | 'range-backwards' | 'unclosed-quotation' | 'stray-text';
}

/** One source in a citation: `@CMW24.009E, para. 48, "more than 1,900 cases"`. All offsets are into the draft's text. */
export interface CitationItem extends Span {
  /** The source's key, without `@`. */
  readonly key: string;
  readonly keySpan: Span;
  /** Words before the `@`: "see". Empty where there are none. */
  readonly prefix: string;
  /** Empty where the citation names a source as a whole. */
  readonly paragraphs: readonly ParagraphRange[];
  /** The locator as written, from "para." to the last number; absent where there is none. */
  readonly locator?: Span;
  /** The quotation the citation carries: `text` without its quotation marks, the span of the words inside the marks. */
  readonly quotation?: Span & { readonly text: string };
}

/** A pair of square brackets with one or more sources: `[@a, para. 1; @b, para. 2]`. The span includes the brackets. */
export interface Citation extends Span {
  readonly items: readonly CitationItem[];
  readonly problems: readonly CitationProblem[];
}

/** Words between quotation marks in a claim; the span is of the words inside the marks, in the draft's text. */
export interface Quotation extends Span {
  readonly text: string;
}

/** A sentence, or a sub-paragraph, of a draft. */
export interface Claim extends Span {
  /** The claim as a reader reads it: citations and Markdown marks taken out, white space folded, and for a sub-paragraph only its own words. */
  readonly text: string;
  /** For each code unit of `text`, its offset in the draft; one more entry for the end. Turns a place in `text` into a place in the draft. */
  readonly offsets: readonly number[];
  readonly kind: ClaimKind;
  /** The language that it is written in: that of its draft. */
  readonly language: Language;
  /** The citations that cover this claim: its own, then the ones on the line that introduces its sub-paragraphs. */
  readonly citations: readonly Citation[];
  /** The words that introduce a sub-paragraph ("The Committee is concerned that:"), as read; empty for an ordinary sentence. */
  readonly introduction: string;
  readonly quotations: readonly Quotation[];
  /** The number printed before the paragraph it stands in ("20"), if any. */
  readonly paragraph?: number;
  /** The letter of its sub-paragraph ("a"), if any. */
  readonly letter?: string;
  /** The numeral of the part of that sub-paragraph ("i" in "(a) (i)"), if any. */
  readonly numeral?: string;
  /** Index into the draft's `headings` of the heading it stands under; -1 before the first. */
  readonly heading: number;
}

export interface Heading extends Span {
  /** 1 to 6 as in Markdown; 7 for a line in bold that stands for a heading. */
  readonly level: number;
  /** The heading without its marks and without its own number: "Principal subjects of concern and recommendations". */
  readonly text: string;
}

/** A numbered paragraph; the span runs to the end of its last sub-paragraph. */
export interface Paragraph extends Span {
  readonly number: number;
  /** The span of the number with its full stop. */
  readonly label: Span;
  readonly heading: number;
  /** In order, without overlaps: the span of "(a)" ends where "(a) (i)" begins. */
  readonly subparagraphs: readonly (Span & { readonly letter: string; readonly numeral?: string })[];
}

/** `<!-- cobs-ignore figure.mismatch: reason -->`: findings with one of `codes` (all of them, if empty) inside `covers` are dismissed. */
export interface Dismissal extends Span {
  readonly codes: readonly string[];
  readonly reason: string;
  readonly covers: Span;
}

/** A Markdown document of the case, read. Immutable; every offset is into `text`. */
export interface Draft {
  /** Path inside the case's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The language that it is written in. */
  readonly language: Language;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly Claim[];
  /** Every citation of the draft, in order, also those outside any claim. */
  readonly citations: readonly Citation[];
  readonly dismissals: readonly Dismissal[];
  /** The YAML between `---` lines at the top, without those lines; absent if there is none. */
  readonly frontMatter?: Span;
}
