import type { Span } from './span.ts';

/** Where a quotation stands in a text that is said to have it. */
export type QuotationMatch =
  | { readonly state: 'found'; readonly span: Span }
  /** Not word for word: `span` is the nearest stretch of the text, `distance` the number of words that differ. */
  | { readonly state: 'altered'; readonly span: Span; readonly distance: number }
  | { readonly state: 'absent' };
