import { everyMatch } from '../../../language/every-match.ts';
import type { DateMention } from '../../../language/dates.ts';
import { tokenIn } from '../evidence-base.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { IN_MONTHS, MONTHS_IN_YEAR, monthsOf, monthsOfDay, type Months } from './months.ts';

/** A stretch of time that leads from one date to another: "within two years", "a week later", "the previous year". */
interface TimeSpan {
  readonly sentence: number;
  /** The least and the most that it may lead away, in months. */
  readonly least: number;
  readonly most: number;
  /** Whether it leads back, forth, or either way. */
  readonly direction: -1 | 0 | 1;
  readonly from: 'date' | 'today';
}

const WORDED = /\b(?:a|an|one|the) (day|week|fortnight|month|year|decade) (earlier|previously|ago|before|later|after)\b|\b(?:the )?(previous|preceding|prior|following|subsequent) (?:(?:calendar|financial|fiscal|budget|school|academic) )?(month|year)\b|\ba (?:month|year) and a half\b|\byear (before|after)\b/gu;
const BACK = /^(?:earlier|previously|ago|before|previous|preceding|prior)$/u;

/** What stands behind a time that leads somewhere, and before it. */
const BEHIND = /^['’]? (earlier|previously|ago|before|later|afterwards|after|since|prior|following|from)\b/u;
const BEFORE = /\b(?:in|within|over|for|during|after|before|every|period of|another|under|past|last|next|first|than|some|about|nearly|almost|only|every)(?: (?:the|its|a|an|his|her|their|last|first|next|past|coming|another|further|up|to|at|least|most|about|some|nearly|almost|only|more|less|than|period|total|of))* ?$/u;
const TODAY = /\b(?:last|past|next|coming)(?: \w+)? ?$/u;
const MOST_BEFORE = 40;
const MOST_BEHIND = 16;

const sentenceOf = (reading: Reading, start: number): number => reading.tokens[tokenIn(reading, { start, end: start + 1 })]?.sentence ?? -1;

function directionOf(word: string): TimeSpan['direction'] {
  if (/^(?:earlier|previously|ago)$/u.test(word)) return -1;
  return /^(?:later|afterwards)$/u.test(word) ? 1 : 0;
}

/** The times in figures of a text: "three years earlier", "within 48 months". */
function countedSpans(reading: Reading): readonly TimeSpan[] {
  return reading.figures.flatMap(({ kind, unit, value, start, end }) => {
    const one = kind === 'duration' ? IN_MONTHS[unit] : undefined;
    if (one === undefined) return [];
    const before = reading.text.slice(Math.max(0, start - MOST_BEFORE), start);
    const behind = BEHIND.exec(reading.text.slice(end, end + MOST_BEHIND))?.[1] ?? '';
    const isCompound = reading.text.slice(start, end).includes('-');
    // A few days are no way to another month where nothing says that they lie between.
    if (behind === '' && (one < 1 || (!isCompound && !BEFORE.test(before)))) return [];
    const months = value * one;
    const direction = directionOf(behind);
    const span = { sentence: sentenceOf(reading, start), least: Math.floor(months), most: Math.ceil(months) } as const;
    // "In seven months" is told from the day of speaking, or from another date in the sentence.
    const ahead: readonly TimeSpan[] = behind === '' && unit === 'month' && /\bin $/u.test(before) ? [{ ...span, direction: 1, from: 'today' }] : [];
    return [{ ...span, direction, from: behind === 'ago' || TODAY.test(before) ? 'today' : 'date' }, ...ahead];
  });
}

/** The times in words of a text: "a week later", "in the previous year". */
function wordedSpans(reading: Reading): readonly TimeSpan[] {
  return everyMatch(reading.text, WORDED).map(({ index, 1: unit, 2: behind, 3: before, 4: noun, 5: bare }) => {
    const word = behind ?? before ?? bare ?? '';
    const months = IN_MONTHS[unit ?? noun ?? 'year'] ?? MONTHS_IN_YEAR;
    const direction = word === '' || word === 'after' || (behind === 'before') ? 0 : BACK.test(word) ? -1 : 1;
    return { sentence: sentenceOf(reading, index), least: Math.floor(months), most: Math.ceil(months), direction, from: word === 'ago' ? 'today' : 'date' };
  });
}

const spansIn = onceAReading((reading): readonly TimeSpan[] => [...countedSpans(reading), ...wordedSpans(reading)]);

/** Whether the time leads from the one date to the other. */
function leads({ least, most, direction }: TimeSpan, from: Months, to: Months): boolean {
  const forth = direction >= 0 && from.first + least <= to.last && to.first <= from.last + most;
  return forth || (direction <= 0 && from.first - most <= to.last && to.first <= from.last - least);
}

/** The time as it leads to the date: "the four years from 2024" end in 2027, but a month is counted in full. */
const spanTo = (span: TimeSpan, { month }: DateMention): TimeSpan => (month === null && span.direction === 0 && span.most >= MONTHS_IN_YEAR ? { ...span, least: span.most - MONTHS_IN_YEAR } : span);

/**
 * Whether the date may be worked out from a time and a date beside it, in its sentence or the one before, or from the day of the dialogue: "June 2027" of "within a year of
 * the judgment of 11 June 2026", 2024 of "203 in 2025, against 127 a year earlier". `today`: the day of the dialogue (ISO 8601).
 */
export function isTimeFromDate(date: DateMention, reading: Reading, today: string | undefined): boolean {
  const to = /^(?:year|month|day)$/u.test(date.precision) ? monthsOf(date) : undefined;
  if (!to) return false;
  const now = monthsOfDay(today);
  return spansIn(reading).some((each) => {
    const span = spanTo(each, date);
    if (span.from === 'today') return now !== undefined && leads(span, now, to);
    return reading.dates.some((other) => {
      const from = date.month !== null && other.month === null ? undefined : monthsOf(other);
      const ahead = span.sentence - sentenceOf(reading, other.start);
      return from !== undefined && (ahead === 0 || ahead === 1) && leads(span, from, to);
    });
  });
}
