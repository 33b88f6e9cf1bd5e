import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';

/** Months since the year 0, from the first to the last that a date may be in; years reach from January to December. */
type Months = readonly [first: number, last: number];

const MONTHS = 12;
/** Weeks and days are months only roughly: what is so far off may be meant. */
const IN_MONTHS: Readonly<Record<string, number>> = { day: 1 / 30, week: 1 / 4.35, fortnight: 1 / 2.2, month: 1, year: MONTHS, decade: 10 * MONTHS };
/** Of more dates and times than this nothing is worked out. */
const MOST = 30;

function monthsOf({ year, month }: Pick<DateMention, 'year' | 'month'>): Months | undefined {
  if (year === null) return undefined;
  return [year * MONTHS + (month ?? 1), year * MONTHS + (month ?? MONTHS)];
}

/** The days that a time can be counted from: those of the cited blocks, and the days of their dialogues. */
function anchorsOf({ blocks }: EvidenceBase): readonly Months[] {
  return blocks.flatMap(({ cited: { source, reading } }) => {
    const [year, month] = (source.metadata.date ?? '').split('-').map(Number);
    const spoken = year && month ? [{ year, month }] : [];
    return [...reading.dates.slice(0, MOST), ...spoken].flatMap((date) => {
      const months = monthsOf(date);
      return months ? [months] : [];
    });
  });
}

const touches = ([first, last]: Months, [low, high]: Months): boolean => first <= high && low <= last;

/** Whether a time of the cited blocks, counted forwards or back from one of their dates or from the day of the dialogue, leads to the claim's date. */
function leadsTo(claimed: Months, anchors: readonly Months[], figures: readonly Figure[]): boolean {
  const spans = figures.slice(0, MOST).flatMap(({ kind, unit, value }) => (kind === 'duration' ? value * (IN_MONTHS[unit] ?? NaN) : []));
  return spans.some((span) => anchors.some(([first, last]) => [span, -span].some((by) => touches(claimed, [Math.floor(first + by), Math.ceil(last + by)]))));
}

function isTheSame(claim: DateMention, other: DateMention): boolean {
  return claim.year === other.year && (claim.month === null || claim.month === other.month) && (claim.day === null || claim.day === other.day);
}

/** Whether the cited blocks have the date at all, of whatever, or its year in another manner, as in the name of a plan. */
export function standsThere({ blocks }: EvidenceBase, claim: DateMention): boolean {
  return blocks.some(({ cited: { reading } }) => reading.dates.some((other) => isTheSame(claim, other)) || (claim.month === null && claim.year !== null && reading.text.includes(String(claim.year))));
}

/** Whether a time that the cited blocks give leads to the date: "October 2027" of "in seven months", said in March. */
export function mayBeCounted(base: EvidenceBase, claim: DateMention): boolean {
  const claimed = monthsOf(claim);
  return claimed !== undefined && leadsTo(claimed, anchorsOf(base), base.figures);
}
