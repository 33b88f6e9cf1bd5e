import { chosen, replaced, shuffled } from './choice.ts';
import type { Mistake } from './mistake.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const MONTH_OF_DATE = new RegExp(`(?:(?<day>\\b\\d{1,2}) )?\\b(?<month>${MONTHS.join('|')})(?= (?:19|20)\\d\\d\\b)`, 'gu');
/** Months in which every day exists, whatever the day. */
const LONG = MONTHS.filter((month) => !['February', 'April', 'June', 'September', 'November'].includes(month));

/** Another month of a date, which the cited blocks do not name. */
export const otherMonth: Mistake = {
  name: 'other month',
  what: 'a month that the cited paragraphs do not have',
  make: (claim, { cited }) => {
    const dates = [...claim.matchAll(MONTH_OF_DATE)].map(({ 0: words, index, groups }) => ({ month: groups?.['month'] ?? '', end: index + words.length }));
    const date = chosen(dates.filter(({ month }) => cited.includes(month)), claim);
    const other = date && shuffled(LONG, claim).find((month) => !cited.includes(month) && !claim.includes(month));
    return date && other && replaced(claim, { start: date.end - date.month.length, end: date.end }, other);
  },
};
