import type { DateMention } from '../../../language/dates.ts';
import type { BlockMatches } from '../alignment.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { Reading } from '../reading.ts';
import { isTimeFromDate } from './times-from-dates.ts';

/** Whether the year stands in the cited blocks in any way, as in the name of a plan. */
export function isYearThere(base: EvidenceBase, { year, precision }: DateMention): boolean {
  return year !== null && precision === 'year' && base.blocks.some(({ cited }) => cited.block.text.includes(String(year)));
}

/** "The *events of* 2024": the date tells which ones are meant, and not when something was done. */
const NAMING = /(?<!\p{L})(\p{L}+) of (?:\d{1,2} )?(?:\p{L}+ )?$/u;
const MOST_BEFORE = 40;
/** Weaker matches count where something must not be there at all. */
const ANY_LIKENESS = 0.4;

/** Whether the claim's date only names what the cited blocks do not speak of: a date of theirs that says when something was done is no other one for it. */
export function isOfUntoldThing(base: EvidenceBase, date: DateMention, rival: DateMention, block: number): boolean {
  const nounBefore = (reading: Reading, { start }: DateMention): RegExpExecArray | null => NAMING.exec(reading.text.slice(Math.max(0, start - MOST_BEFORE), start));
  const found = nounBefore(base.claim, date);
  const reading = readingOf(base, block);
  if (!found || date.range !== null || !reading || nounBefore(reading, rival)) return false;
  const noun = base.claim.tokens.findIndex(({ start }) => start === Math.max(0, date.start - MOST_BEFORE) + found.index);
  return (base.claim.tokens[noun]?.weight ?? 0) > 0 && base.blocks.every(({ matches }) => matches[noun]?.every(({ strength }) => strength < ANY_LIKENESS) !== false);
}

/** Whether the claim's date may be worked out from those of the block. */
export function mayBeWorkedOut(date: DateMention, block: BlockMatches | undefined): boolean {
  if (!block) return false;
  const { reading, source } = block.cited;
  if (date.month !== null && date.range !== null && isMonthsOf(date, reading)) return true;
  return isTimeFromDate(date, reading, source.metadata.date);
}

/** "The Domestic Workers Convention, 2011 (No. 189)": a year that is part of a title. */
export function isInTitle({ text }: Reading, { start, precision }: DateMention): boolean {
  return precision === 'year' && /\b(?:Convention|Protocol|Recommendation|Act|Code|Ordinance|Regulations?|Rules|Order|Law), $/u.test(text.slice(Math.max(0, start - 20), start));
}

/** "The first eight months of 2025": from January to August. */
function isMonthsOf({ year }: DateMention, { text }: Reading): boolean {
  return text.includes(`months of ${String(year)}`);
}

/** "1900 square kilometres": a bare number that only looks like a year. */
export function isNumber(base: EvidenceBase, { year, precision }: DateMention): boolean {
  return precision === 'year' && base.blocks.some(({ cited }) => cited.reading.figures.some(({ value }) => value === year));
}

/** "Between 2017 and 2025", said in 2025 of what has come about by now. */
export function isUntilNow(base: EvidenceBase, { year, precision, range }: DateMention): boolean {
  return range?.end === 'to' && precision === 'year' && base.blocks.some(({ cited }) => cited.source.metadata.date?.startsWith(String(year)) === true);
}
