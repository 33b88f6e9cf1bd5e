import { figuresIn } from '../../../../server/src/language/figures.ts';
import type { Span } from '../../../../server/src/language/span.ts';

/** A quantity in digits. Found by an expression of its own, so that a figure which the checker does not read counts as missed. */
export interface Numeral extends Span {
  readonly text: string;
  readonly value: number;
  readonly isShare: boolean;
}

const NUMERAL = /(?<![\p{L}\d.,/–-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\p{L}\d/–-]|[.,]\d)/gu;
const YEAR = /^(?:19|20)\d\d$/u;
const MONTH = /(?:January|February|March|April|May|June|July|August|September|October|November|December)/u.source;
const NAME_BEFORE = new RegExp(`(?:\\b(?:articles?|sections?|nos?\\.|paras?\\.|paragraphs?|chapter|goal|target|act|law|decree|bill|resolution|convention|agenda|protocol|${MONTH})|\\bNo\\. ?|/)\\s*$`, 'iu');
const NAME_AFTER = new RegExp(`^(?:\\s+(?:${MONTH}|of \\d{4})|(?:st|nd|rd|th)\\b|\\s*[/:])`, 'u');
const SHARE_AFTER = /^\s*(?:per cent|percent|%)/u;

/** The quantities that `text` writes in digits: no years, dates, articles and numbers of laws. */
export function numeralsIn(text: string): readonly Numeral[] {
  return [...text.matchAll(NUMERAL)].flatMap(({ 0: digits, index: start }) => {
    const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(start + digits.length)];
    if (YEAR.test(digits) || NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return [];
    return [{ start, end: start + digits.length, text: digits, value: Number(digits.replaceAll(',', '')), isShare: SHARE_AFTER.test(after) }];
  });
}

const AT_LEAST = /\b(?:more than|over|at least|above|exceed(?:s|ed|ing)?|no (?:fewer|less) than|a minimum of|as many as|some)\s+(?:[$€£]\s?)?$/iu;
const AT_MOST = /\b(?:(?:fewer|less) than|under|below|up to|at most|no more than|a maximum of|nearly|almost|just under|within|as few as)\s+(?:[$€£]\s?)?$/iu;

/** Whether a number put in the place of a numeral would be true beside its hedge: "more than 500" of what "more than 1,900" is true of. */
export function isTrueByHedge(text: string, { start, value }: Numeral, other: number): boolean {
  const before = text.slice(0, start);
  return (AT_LEAST.test(before) && other < value) || (AT_MOST.test(before) && other > value);
}

/** Every number that `text` says, in digits or in words. */
export function numbersSaid(text: string): readonly number[] {
  return [...numeralsIn(text), ...figuresIn(text, 'en')].map(({ value }) => value);
}

/** Whether a number is one of those, or is one of them rounded. */
export const isAmong = (value: number, numbers: readonly number[]): boolean => numbers.some((said) => Math.abs(said - value) <= 0.02 * Math.abs(value));
