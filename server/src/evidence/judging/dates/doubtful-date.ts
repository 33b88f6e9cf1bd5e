import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { IN_MONTHS, monthsOf, monthsOfDay, type Months } from './months.ts';

/** Of more dates and times than this nothing is worked out. */
const MOST = 30;

/** The days that a time can be counted from: those of the cited blocks, and the days of their dialogues. */
function anchorsOf({ blocks }: EvidenceBase): readonly Months[] {
  const anchors = blocks.flatMap(({ cited: { source, reading } }) => [...reading.dates.slice(0, MOST).map(monthsOf), monthsOfDay(source.metadata.date)]);
  return anchors.filter((months) => months !== undefined);
}

const touch = (a: Months, b: Months): boolean => a.first <= b.last && b.first <= a.last;

/** Whether a time of the cited blocks, counted forwards or back from one of their dates or from the day of the dialogue, leads to the claim's date. */
function leadsTo(claimed: Months, anchors: readonly Months[], figures: readonly Figure[]): boolean {
  const spans = figures.slice(0, MOST).flatMap(({ kind, unit, value }) => (kind === 'duration' ? value * (IN_MONTHS[unit] ?? NaN) : []));
  return spans.some((span) => anchors.some(({ first, last }) => [span, -span].some((by) => touch(claimed, { first: Math.floor(first + by), last: Math.ceil(last + by) }))));
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
