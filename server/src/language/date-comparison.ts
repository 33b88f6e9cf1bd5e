import { daysIn } from './calendar.ts';
import type { DateMention, DateRelation } from './dates.ts';

/** A claim's date beside a source's. `coarser`: the claim says less, and it is true; `finer`: it says more than the source, so it cannot be told. `unknown`: nothing in common to compare. */
export type DateComparison = 'same' | 'coarser' | 'finer' | 'different' | 'unknown';

/** Days counted with months of 31 days: enough to tell before from after. */
interface Days {
  readonly first: number;
  readonly last: number;
  /** The ends are a matter of opinion ("early 2019", "summer"). */
  readonly fuzzy: boolean;
}

const MONTHS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  H1: [1, 6], H2: [7, 12], Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12], early: [1, 5], mid: [4, 9], late: [8, 12],
};
const DAYS_OF_PART: Readonly<Record<string, readonly [number, number]>> = { early: [1, 15], mid: [8, 23], late: [16, 31] };

function dayNumber(year: number, month: number, day: number): number {
  return (year * 12 + month - 1) * 31 + day - 1;
}

function daysOfMonth(date: DateMention, year: number, month: number): Days {
  const part = date.part === null ? undefined : DAYS_OF_PART[date.part];
  if (date.day !== null) return { first: dayNumber(year, month, date.day), last: dayNumber(year, month, date.day), fuzzy: false };
  const [from, to] = part ?? [1, daysIn(month)];
  return { first: dayNumber(year, month, from), last: dayNumber(year, month, to), fuzzy: part !== undefined };
}

/** The days that a date with a year covers. Seasons cover their year: they differ between the hemispheres. */
function daysOf(date: DateMention): Days | undefined {
  const { year, month, part } = date;
  if (year === null) return undefined;
  if (date.precision === 'decade') return { first: dayNumber(year, 1, 1), last: dayNumber(year + 9, 12, 31), fuzzy: false };
  if (month !== null) return daysOfMonth(date, year, month);
  const months = part === null ? undefined : MONTHS_OF_PART[part];
  const [from, to] = months ?? [1, 12];
  return { first: dayNumber(year, from, 1), last: dayNumber(year, to, 31), fuzzy: part !== null && !/^[HQ]/u.test(part) };
}

const SEASONS = new Set(['spring', 'summer', 'autumn', 'winter']);

function compareDays(claim: Days, source: Days): DateComparison {
  if (claim.last < source.first || source.last < claim.first) return 'different';
  if (claim.first === source.first && claim.last === source.last) return 'same';
  if (claim.first <= source.first && source.last <= claim.last) return 'coarser';
  if (source.first <= claim.first && claim.last <= source.last) return 'finer';
  return claim.fuzzy || source.fuzzy ? 'unknown' : 'different';
}

/** How one part of a date (year, day) stands to the other's. */
function comparePart(claim: number | null, source: number | null): DateComparison {
  if (claim === source) return 'same';
  if (claim === null) return 'coarser';
  return source === null ? 'finer' : 'different';
}

/** Without a year on one side: by month and day, as far as both have them. */
function compareWithoutYear(claim: DateMention, source: DateMention): DateComparison {
  if (claim.month === null || source.month === null) {
    const sameWords = claim.relative !== null && claim.relative === source.relative && claim.month === source.month;
    return sameWords ? 'same' : 'unknown';
  }
  if (claim.month !== source.month) return 'different';
  const day = comparePart(claim.day, source.day);
  const year = comparePart(claim.year, source.year);
  if (day === 'different' || day === 'finer' || year === 'same') return day;
  return year === 'finer' ? 'finer' : 'coarser';
}

/** Months of 31 days leave up to three days between the end of one and the beginning of the next. */
const GAP = 4;

/** "Before 2028" and "before April" are true of "by the end of 2027" and "by the end of March". */
function isLimitBefore(claim: DateMention, source: DateMention): boolean {
  const isLimit = claim.relation === 'before' && (source.relation === 'by' || source.relation === 'until' || source.relation === 'before');
  if (!isLimit) return false;
  if (claim.precision === 'year' && claim.year !== null && source.year === claim.year - 1) return true;
  const [mine, theirs] = [daysOf(claim), daysOf(source)];
  return mine !== undefined && theirs !== undefined && theirs.last < mine.first && mine.first - theirs.last <= GAP;
}

/**
 * A claim's date beside a source's, by the days they cover: "2024" is coarser than "5 November 2024" and true of it; "5 November" is finer than "2024". A date
 * that is known only roughly differs only from one that lies wholly outside it.
 */
export function compareDates(claim: DateMention, source: DateMention): DateComparison {
  if (isLimitBefore(claim, source)) return 'coarser';
  const mine = daysOf(claim);
  const theirs = daysOf(source);
  if (!mine || !theirs) return compareWithoutYear(claim, source);
  const seasons = claim.part !== null && source.part !== null && SEASONS.has(claim.part) && SEASONS.has(source.part);
  if (seasons && claim.year === source.year && claim.part !== source.part) return 'different';
  const compared = compareDays(mine, theirs);
  return compared === 'same' && claim.part !== source.part ? (source.part === null ? 'finer' : 'coarser') : compared;
}

const DIRECTIONS: Readonly<Record<DateRelation, -1 | 0 | 1>> = { on: 0, since: 1, after: 1, until: -1, before: -1, by: -1, 'as-of': 0 };

/** Whether two dates point the same way in time: "before 2010" and "after 2010", "since" and "until" do not; every other pair may. */
export function relationsAgree(claim: DateRelation, source: DateRelation): boolean {
  return DIRECTIONS[claim] * DIRECTIONS[source] >= 0;
}
