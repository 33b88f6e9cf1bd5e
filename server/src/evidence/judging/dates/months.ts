import type { DateMention } from '../../../language/dates.ts';

export const MONTHS_IN_YEAR = 12;

/** How many months the units of time are, roughly where they are shorter. */
export const IN_MONTHS: Readonly<Record<string, number>> = { day: 0.03, night: 0.03, week: 0.23, fortnight: 0.5, month: 1, year: MONTHS_IN_YEAR, decade: 120 };

/** Months counted from the year 0, the first and the last that a date may be of: a year without a month from January to December. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of a date; nothing without a year. */
export function monthsOf({ year, month }: Pick<DateMention, 'year' | 'month'>): Months | undefined {
  if (year === null) return undefined;
  return { first: year * MONTHS_IN_YEAR + (month ?? 1) - 1, last: year * MONTHS_IN_YEAR + (month ?? MONTHS_IN_YEAR) - 1 };
}

/** The months of a day (ISO 8601), as that of a dialogue is known; nothing where it is not. */
export function monthsOfDay(day: string | undefined): Months | undefined {
  const [year = NaN, month = NaN] = (day ?? '').split('-').map(Number);
  return Number.isFinite(year) ? monthsOf({ year, month: Number.isFinite(month) ? month : null }) : undefined;
}
