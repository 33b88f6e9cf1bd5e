import { compareDates as relateDates } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import { editedPlace, readingOf, replacesOnly, type EvidenceBase } from '../evidence-base.ts';
import type { Candidate } from './date-candidates.ts';
import type { Reading } from '../reading.ts';

/** The date in whose place the claim's stands, where the claim is an edited copy of a sentence. */
export function editedCounterpart(base: EvidenceBase, date: DateMention, first: number, last: number): Candidate | undefined {
  const place = editedPlace(base, first, last);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  if (place.repeated) {
    const index = reading.tokens[place.from]?.date ?? -1;
    const repeated = reading.dates[index];
    return repeated ? { block: place.block, date: repeated, relation: 'same', likeness: 1 } : undefined;
  }
  if (!replacesOnly(base, first, last, 'date')) return undefined;
  const indexes = new Set(reading.tokens.slice(place.from, place.to).map((token) => token.date).filter((index) => index >= 0));
  const [only, ...more] = [...indexes].flatMap((index) => reading.dates[index] ?? []);
  return only && more.length === 0 && !isOnlyCompared(base, date, { block: place.block, date: only }) ? { block: place.block, date: only, relation: relateDates(date, only), likeness: 1 } : undefined;
}

/** What stands before a date with which another time is only compared: "nearly twice as many as in 2022". */
const COMPARED = /\b(?:than|as|compared (?:with|to)|against)(?: in| the)* $/u;
const MOST_BEFORE = 24;

const isComparedWith = ({ text }: Reading, { start }: DateMention): boolean => COMPARED.test(text.slice(Math.max(0, start - MOST_BEFORE), start));

/** Whether the source only compares with the date, and the claim does not. */
function isOnlyCompared(base: EvidenceBase, date: DateMention, { block, date: other }: Pick<Candidate, 'block' | 'date'>): boolean {
  const reading = readingOf(base, block);
  return reading !== undefined && isComparedWith(reading, other) && !isComparedWith(base.claim, date);
}
