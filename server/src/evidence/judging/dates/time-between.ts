import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';

/** The least and the most time between two dates, in days: a month or a year without a day may be its first or its last. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30.44, year: 365.25, decade: 3652.5 };
/** How far a span worked out in the head may be off: "a year and a half" of 19 months. */
const ROUGHLY = { less: 0.75, more: 1.15 } as const;
/** Of more dates than this nothing is worked out: the pairs grow with the square. */
const MOST = 30;

/** First or last day that a date may be, in days since the year 0; nothing without a year. */
function dayOf({ year, month, day }: DateMention, end: 'first' | 'last'): number | undefined {
  if (year === null) return undefined;
  const isFirst = end === 'first';
  return year * 365.25 + ((month ?? (isFirst ? 1 : 12)) - 1) * 30.44 + (day ?? (isFirst ? 1 : 30));
}

function between(a: DateMention, b: DateMention): Range | undefined {
  const [first, last] = [dayOf(a, 'last'), dayOf(b, 'first')];
  const [earliest, latest] = [dayOf(a, 'first'), dayOf(b, 'last')];
  if (first === undefined || last === undefined || earliest === undefined || latest === undefined || latest < earliest) return undefined;
  return { least: Math.max(0, last - first), most: latest - earliest };
}

/**
 * Whether the duration may be the time between two of the dates: "more than a year and a half" between January 2023 and August 2024. `isDistance`: whether it is said
 * to be one ("five years earlier"); else it must be hedged, as a time without a bound is more often a rule: "after nine months".
 */
export function isTimeBetween(claim: Figure, dates: readonly DateMention[], isDistance: boolean): boolean {
  return (claim.hedge.kind !== 'none' || isDistance) && mayBeBetween(claim, dates);
}

/** Whether the figure is a duration and about as long as the time between two of the dates. */
export function mayBeBetween(claim: Figure, dates: readonly DateMention[]): boolean {
  const unit = DAYS[claim.unit];
  if (claim.kind !== 'duration' || unit === undefined) return false;
  const value = claim.value * unit;
  const few = dates.slice(0, MOST);
  return few.some((a) =>
    few.some((b) => {
      const range = a === b ? undefined : between(a, b);
      return range !== undefined && ROUGHLY.less * range.least <= value && value <= ROUGHLY.more * range.most;
    }),
  );
}
