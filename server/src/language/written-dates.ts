import { everyMatch } from './every-match.ts';
import { daysIn, isYear } from './calendar.ts';
import type { DateMention } from './dates.ts';

const WRITTEN = /(?<![\p{L}\p{N}/.-])(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})([./])([0-9]{1,2})\5([0-9]{4}))(?![\p{L}\p{N}/-])/gu;

/** What each of them has: a quick answer for the many texts without one. */
const HAS_JOINED = /[0-9][-./][0-9]/u;

/** Dates in digits only: 2024-11-05, 05.11.2024, 5/11/2024. The day comes first, as the United Nations writes it, unless it can only be the month. */
export function writtenDatesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  if (!HAS_JOINED.test(text)) return found;
  for (const match of everyMatch(text, WRITTEN)) {
    const year = Number(match[1] ?? match[7]);
    const first = Number(match[3] ?? match[4]);
    const second = Number(match[2] ?? match[6]);
    const [day, month] = second > 12 && match[1] === undefined ? [second, first] : [first, second];
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(month)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ ...span, precision: 'day', year, month, day, part: null, relation: 'on', hedge: 'none', range: null, relative: null });
  }
  return found;
}
