import type { Span } from '../../../../server/src/language/span.ts';

/** A year of the calendar in a text. */
export interface Year extends Span {
  readonly text: string;
}

/** No part of a number, of a plan's years (2021-2025) or of a law's number (Law No. 12 of 2019). */
const YEAR = /(?<![\p{L}\d.,/–-])(?<!\b(?:No\. [\d/-]+ of|Law|Act|Decree|Agenda|Goals?) )(?:19|20)\d\d(?![\p{L}\d/–-]|[.,]\d)/gu;

/** The years that `text` gives as times. */
export function yearsIn(text: string): readonly Year[] {
  return [...text.matchAll(YEAR)].map(({ 0: year, index: start }) => ({ start, end: start + year.length, text: year }));
}

/** Whether a text tells a year by another one ("the previous year", "two years later"), so that a year which it does not write may still be there. */
export function tellsYearsByOthers(text: string): boolean {
  return /\b(?:last|this|next|previous|preceding|following|current|same|coming|past) (?:\w+ )?years?\b|\byears? (?:later|earlier|before|after|ago)\b|\bannually\b/iu.test(text);
}

/** Whether a claim stays true with another year: nothing since 2021 is nothing since 2023. */
export function staysTrue(claim: string, { start, text }: Year, other: string): boolean {
  return other > text && /\bsince (?:\p{Lu}\p{Ll}+ )?$/u.test(claim.slice(0, start)) && /\b(?:no|not|none|never|nobody|without)\b/iu.test(claim);
}
