import { monthName, monthNamed, seasonNamed } from './calendar.ts';
import { lowerAt, tokenAt, type Token } from './tokens.ts';

/** A date that only the day of speaking fixes. */
export interface RelativeDate {
  /** "last year", "this november", "next month": in English whatever the language. */
  readonly normal: string;
  readonly unit: 'year' | 'month' | 'week' | 'other';
  /** The month it names, 1 to 12: November for "this November". */
  readonly month: number | null;
  /** The season it names: "summer" for "this summer". */
  readonly season: string | null;
  /** Index of the token behind it. */
  readonly to: number;
}

const ENGLISH_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  last: 'last', past: 'last', previous: 'previous', preceding: 'previous', this: 'this', current: 'this', next: 'next', coming: 'next', following: 'following', that: 'that', same: 'that',
}));
const FRENCH_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  dernier: 'last', dernière: 'last', passé: 'last', passée: 'last', précédent: 'previous', précédente: 'previous', prochain: 'next', prochaine: 'next', suivant: 'following', suivante: 'following', courant: 'this', courante: 'this',
}));
const ENGLISH_UNITS: ReadonlyMap<string, RelativeDate['unit']> = new Map([['year', 'year'], ['month', 'month'], ['week', 'week'], ['quarter', 'other'], ['decade', 'other'], ['century', 'other']]);
const FRENCH_UNITS: ReadonlyMap<string, RelativeDate['unit']> = new Map([['an', 'year'], ['année', 'year'], ['mois', 'month'], ['semaine', 'week'], ['trimestre', 'other'], ['décennie', 'other']]);
const UNIT_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ an: 'year', année: 'year', mois: 'month', semaine: 'week', trimestre: 'quarter', décennie: 'decade' }));

function englishAt(tokens: readonly Token[], index: number): RelativeDate | undefined {
  const word = ENGLISH_WORDS.get(lowerAt(tokens, index));
  if (word === undefined) return undefined;
  const next = tokenAt(tokens, index + 1);
  const month = next.capital && /^(?:last|this|next)$/u.test(lowerAt(tokens, index)) ? monthNamed(next.lower, 'en') : undefined;
  if (month !== undefined && tokenAt(tokens, index + 2).kind !== 'number') return { normal: `${word} ${next.lower}`, unit: 'month', month, season: null, to: index + 2 };
  const season = /^(?:last|this|next)$/u.test(lowerAt(tokens, index)) ? seasonNamed(next.lower, 'en') : undefined;
  if (season !== undefined && tokenAt(tokens, index + 2).kind !== 'number') return { normal: `${word} ${season}`, unit: 'other', month: null, season, to: index + 2 };
  const unit = ENGLISH_UNITS.get(next.lower);
  // "Last year's report" is a date too; "the last year of school" and "this month-long visit" are none.
  if (unit === undefined || /^(?:of|-)$/u.test(lowerAt(tokens, index + 2))) return possessive(tokens, index, word);
  return { normal: `${word} ${next.lower}`, unit, month: null, season: null, to: index + 2 };
}

function possessive(tokens: readonly Token[], index: number, word: string): RelativeDate | undefined {
  const noun = lowerAt(tokens, index + 1).replace(/'s$/u, '');
  const unit = ENGLISH_UNITS.get(noun);
  return unit !== undefined && lowerAt(tokens, index + 1).endsWith("'s") ? { normal: `${word} ${noun}`, unit, month: null, season: null, to: index + 2 } : undefined;
}

function frenchAt(tokens: readonly Token[], index: number): RelativeDate | undefined {
  const noun = lowerAt(tokens, index);
  const month = monthNamed(noun, 'fr');
  const unit = month === undefined ? FRENCH_UNITS.get(noun) : 'month';
  if (unit === undefined) return undefined;
  const name = month === undefined ? (UNIT_NAMES.get(noun) ?? noun) : monthName(month);
  const adjective = FRENCH_WORDS.get(lowerAt(tokens, index + 1));
  if (adjective !== undefined) return { normal: `${adjective} ${name}`, unit, month: month ?? null, season: null, to: index + 2 };
  return /^(?:cette|cet|ce)$/u.test(lowerAt(tokens, index - 1)) ? { normal: `this ${name}`, unit, month: month ?? null, season: null, to: index + 1 } : undefined;
}

/** Words with which a relative date can begin; a French one that begins with a month is found by the month. */
export function relativeBeginnings(language: string): readonly string[] {
  return language === 'fr' ? ["l'", 'le', 'la', 'cette', 'cet', 'ce', ...FRENCH_UNITS.keys()] : [...ENGLISH_WORDS.keys()];
}

/** The relative date that begins at token `index`: "last year", "this November", "année dernière". */
export function relativeAt(tokens: readonly Token[], index: number, language: string): RelativeDate | undefined {
  if (language !== 'fr') return englishAt(tokens, index);
  const article = /^(?:l'|le|la|cette|cet|ce)$/u.test(lowerAt(tokens, index)) ? 1 : 0;
  return frenchAt(tokens, index + article);
}

/** Year and month that a relative date comes to. */
export interface Resolution {
  readonly year: number | null;
  readonly month: number | null;
}

/**
 * What `relative` comes to when it is said on the day `spoken` (ISO 8601: 2024-12-05; of a day that is known to the month or the year only, 2024-12 or 2024, what follows from it). A named month
 * or season without a year is the one of that year for "this", the nearest one before or after for "last" and "next". What hangs on something said before ("the previous year"), or on the week, stays open.
 */
export function resolveRelative(relative: string, month: number | null, spoken: string): Resolution {
  const match = /^([0-9]{4})(?:-([0-9]{2}))?/u.exec(spoken);
  if (!match) return { year: null, month };
  const year = Number(match[1]);
  const now = match[2] === undefined ? null : Number(match[2]);
  const [word = '', unit = ''] = relative.split(' ');
  const step = STEPS[word];
  if (step === undefined) return { year: null, month };
  if (unit === 'year') return { year: year + step, month };
  if (unit === 'month') return now === null ? { year: null, month } : monthsOn(year, now, step);
  // A winter is of two years, and which summer was the last depends on the day.
  if (word === 'this' && SEASONS_OF_ONE_YEAR.has(unit)) return { year, month };
  if (month === null) return { year: null, month };
  return { year: yearOfMonth(month, step, year, now), month };
}

const SEASONS_OF_ONE_YEAR: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn']);

const STEPS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };

function monthsOn(year: number, now: number, step: number): Resolution {
  const index = year * 12 + now - 1 + step;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function yearOfMonth(month: number, step: -1 | 0 | 1, year: number, now: number | null): number | null {
  if (step === 0) return year;
  if (now === null) return null;
  const passed = step < 0 ? month >= now : month <= now;
  return passed ? year + step : year;
}
