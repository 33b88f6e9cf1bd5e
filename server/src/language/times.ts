import { everyMatch } from './every-match.ts';
import type { HedgeKind } from './hedges.ts';
import type { Span } from './span.ts';

/** A time of day in a text. */
export interface TimeMention extends Span {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** "At around 3 p.m."; `none` where nothing is said. */
  readonly hedge: HedgeKind;
}

const ENGLISH =
  /(?<![\p{L}\p{N}.,:/-])(?:([0-9]{1,2})(?:[.:]([0-9]{2}))?\s?([ap])(?:\.\s?m\.?|m)(?![\p{L}\p{N}])|([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:\s?(?:hours|hrs?)(?!\p{L}))?(?![0-9:])|([0-9]{1,2})\so['’]clock|(0[0-9]|(?<=at\s)(?:1[0-9]|2[0-3]))([0-5][0-9])\s(?:hours|hrs)(?!\p{L}))|(?<!\p{L})(noon|midday|midnight)(?!\p{L})/giu;
const FRENCH = /(?<![\p{L}\p{N}.,:/-])(?:([0-9]{1,2})\s?h(?:\s?([0-9]{2}))?(?![\p{L}\p{N}])|([0-9]{1,2}):([0-9]{2})(?![0-9:])|(?<=(?:à|vers|dès)\s)([0-9]{1,2})\sheures(?:\s([0-9]{2})(?![0-9]))?)|(?<![\p{L}-])(midi|minuit)(?!\p{L})/giu;

/** Most texts have no time of day; the exact patterns are dear. */
const MAY_HAVE = /[0-9]\s?(?:[ap]\.?\s?m|:[0-9]|o['’]clock|h(?![\p{L}])|heures)|[0-9]{4}\sh|noon|midday|midnight|midi|minuit/iu;

function minutesOf(hour: number, minute: number, half: string): number | undefined {
  if (minute > 59 || hour > (half === '' ? 24 : 12)) return undefined;
  const hours = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return (hours * 60 + minute) % 1440;
}

function timeOf(match: RegExpMatchArray, language: string): number | undefined {
  const groups: readonly (string | undefined)[] = match.slice(1);
  const word = groups.at(-1);
  if (word !== undefined) return /^(?:midnight|minuit)$/iu.test(word) ? 0 : 720;
  const half = language === 'fr' ? '' : (groups[2] ?? '').toLowerCase();
  const numbers = groups.filter((group) => group !== undefined && /^[0-9]+$/u.test(group));
  return minutesOf(Number(numbers[0]), Number(numbers[1] ?? 0), half);
}

const HEDGES: readonly (readonly [RegExp, HedgeKind])[] = [
  [/(?:around|about|approximately|roughly|circa|some time around|environ|vers)\s$/iu, 'around'],
  [/(?:nearly|almost|shortly before|just before|près de|peu avant)\s$/iu, 'nearly'],
  [/(?:shortly after|just after|peu après)\s$/iu, 'just-over'],
];

function hedgeOf(text: string, start: number): HedgeKind {
  const before = text.slice(Math.max(0, start - 20), start);
  return HEDGES.find(([words]) => words.test(before))?.[1] ?? 'none';
}

/** The times of day in a text, in order: "3 p.m.", "9.15 a.m.", "23:30", "0930 hours", "noon"; "15 h 30", "à 15 heures", "midi". */
export function timesIn(text: string, language = 'en'): readonly TimeMention[] {
  const times: TimeMention[] = [];
  if (!MAY_HAVE.test(text)) return times;
  for (const match of everyMatch(text, language === 'fr' ? FRENCH : ENGLISH)) {
    const minutes = timeOf(match, language);
    if (minutes !== undefined) times.push({ start: match.index, end: match.index + match[0].length, minutes, hedge: hedgeOf(text, match.index) });
  }
  return times;
}
