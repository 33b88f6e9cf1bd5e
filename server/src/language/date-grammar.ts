import { daysIn, isYear, monthAbbreviated, monthAndSeasonWords, monthNamed, seasonNamed } from './calendar.ts';
import type { DatePrecision } from './dates.ts';
import { relativeAt, relativeBeginnings } from './relative-dates.ts';
import { lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';

/** A date in a run of tokens: what is written of it, without the preposition before it. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: string | null;
  readonly relative: string | null;
}

const NOTHING = { precision: 'year', year: null, month: null, day: null, part: null, relative: null } as const;

/** Words before a month without a number beside it: else "may" and "march" are verbs. */
const BEFORE_MONTH = new Set(
  'in of since until till by from to before after during between early mid late last next this each every and or through en de depuis dès avant après jusqu\'en d\' fin début courant mi entre et ou'.split(' '),
);

interface Found<T> {
  readonly value: T;
  readonly to: number;
}

function dayAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== 'number' || !/^[0-9]{1,2}$/u.test(token.lower)) return undefined;
  const value = Number(token.lower);
  if (value < 1 || value > 31) return undefined;
  const suffix = tokenAt(tokens, index + 1);
  const glued = !suffix.spaced && /^(?:st|nd|rd|th|er)$/u.test(suffix.lower);
  return { value, to: glued ? index + 2 : index + 1 };
}

/** A year of four digits, perhaps behind a comma or "of". */
function yearAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const at = /^(?:,|of|de)$/u.test(lowerAt(tokens, index)) ? index + 1 : index;
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.end - token.start !== 4 || !/^[0-9]{4}$/u.test(token.lower) || !isYear(Number(token.lower))) return undefined;
  const next = tokenAt(tokens, at + 1);
  const glued = !next.spaced && (next.kind === 'word' || next.lower === '%');
  return glued ? undefined : { value: Number(token.lower), to: at + 1 };
}

function monthAt(tokens: readonly Token[], index: number, language: string): (Found<number> & { readonly short: boolean }) | undefined {
  const token = tokenAt(tokens, index);
  if (token.kind !== 'word' || (language !== 'fr' && !token.capital)) return undefined;
  const full = monthNamed(token.lower, language);
  if (full !== undefined) return { value: full, to: index + 1, short: false };
  const value = monthAbbreviated(token.lower, language);
  if (value === undefined) return undefined;
  const stop = tokenAt(tokens, index + 1);
  return { value, to: stop.lower === '.' && !stop.spaced ? index + 2 : index + 1, short: true };
}

interface YearOrRelative {
  readonly year: number | null;
  readonly relative: string | null;
  readonly to: number;
}

/** The year behind a month, or what stands for it ("of this year"). */
function yearBehind(tokens: readonly Token[], index: number, language: string): YearOrRelative {
  const year = yearAt(tokens, index);
  if (year) return { year: year.value, relative: null, to: year.to };
  const at = /^(?:of|de)$/u.test(lowerAt(tokens, index)) ? index + 1 : index;
  const relative = relativeAt(tokens, at, language);
  // "January this year" needs no "of"; "January the previous year" is rare.
  const yearly = relative !== undefined && relative.unit === 'year' && (at > index || language === 'fr' || /^(?:last|this|next) /u.test(relative.normal));
  return yearly ? { year: null, relative: relative.normal, to: relative.to } : { year: null, relative: null, to: index };
}

function isDayOf(day: number, month: number): boolean {
  return day <= daysIn(month);
}

/** "5 November 2024", "5th of Nov.", "1er mai". */
function dayMonthAt(tokens: readonly Token[], index: number, language: string): DatePhrase | undefined {
  const day = dayAt(tokens, index);
  if (!day) return undefined;
  const at = lowerAt(tokens, day.to) === 'of' || lowerAt(tokens, day.to) === '-' ? day.to + 1 : day.to;
  const month = monthAt(tokens, at, language);
  if (!month || !isDayOf(day.value, month.value)) return undefined;
  const behind = yearBehind(tokens, lowerAt(tokens, month.to) === '-' ? month.to + 1 : month.to, language);
  const to = behind.year === null && behind.relative === null ? month.to : behind.to;
  return { ...NOTHING, from: index, to, precision: 'day', year: behind.year, month: month.value, day: day.value, relative: behind.relative };
}

/** Whether the number behind a month is its day: "November 5, 2024" and "on May 5.", not "in May 5 people". */
function endsDate(tokens: readonly Token[], index: number): boolean {
  const next = tokenAt(tokens, index);
  return next.kind === 'mark' || /^(?:and|or|to|at|in|when|by|the|he|she|it|they|of|for|with|before|after|until|as)$/u.test(next.lower);
}

function isMonthByContext(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  return BEFORE_MONTH.has(before === '-' ? lowerAt(tokens, index - 2) : before);
}

/** "November 2024", "Nov. 5, 2024", "November 5", "in November", "November of this year". */
function monthYearAt(tokens: readonly Token[], index: number, language: string): DatePhrase | undefined {
  const month = monthAt(tokens, index, language);
  if (!month) return undefined;
  const found = { ...NOTHING, from: index, month: month.value } as const;
  const day = language === 'fr' ? undefined : dayAt(tokens, month.to);
  if (day && isDayOf(day.value, month.value)) {
    const year = yearAt(tokens, day.to);
    if (year) return { ...found, to: year.to, precision: 'day', year: year.value, day: day.value };
    if (endsDate(tokens, day.to)) return { ...found, to: day.to, precision: 'day', day: day.value };
  }
  const behind = yearBehind(tokens, month.to, language);
  if (behind.year !== null || behind.relative !== null) return { ...found, to: behind.to, precision: 'month', year: behind.year, relative: behind.relative };
  if (month.short) return undefined;
  const sure = !/^(?:may|march|august|mars)$/u.test(lowerAt(tokens, index));
  return sure || isMonthByContext(tokens, index) ? { ...found, to: month.to, precision: 'month' } : undefined;
}

const PARTS: ReadonlyMap<string, string> = new Map(Object.entries({
  early: 'early', mid: 'mid', late: 'late', beginning: 'early', start: 'early', middle: 'mid', end: 'late', début: 'early', mi: 'mid', fin: 'late', milieu: 'mid',
}));
const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4, last: 4, premier: 1, première: 1, deuxième: 2, troisième: 3, quatrième: 4, seconde: 2 }));

function monthsPortion(count: string, ordinal: number): string {
  return /^(?:six|6)$/u.test(count) ? `H${Math.min(2, ordinal)}` : `Q${ordinal}`;
}

/** "First half", "third quarter", "premier semestre", "Q3", "H1": the part, and the index behind it. */
function portionAt(tokens: readonly Token[], index: number): Found<string> | undefined {
  const first = lowerAt(tokens, index);
  const short = /^[qh]$/u.test(first) && !tokenAt(tokens, index + 1).spaced ? lowerAt(tokens, index + 1) : '';
  if (/^[1-4]$/u.test(short)) return { value: first.toUpperCase() + short, to: index + 2 };
  const ordinal = ORDINALS.get(first);
  const noun = lowerAt(tokens, index + 1);
  if (ordinal === undefined) return undefined;
  if (/^(?:half|semester|semestre|moitié)$/u.test(noun)) return { value: `H${Math.min(2, ordinal)}`, to: index + 2 };
  // "The first six months" are half a year, "the first three" a quarter.
  if (/^months$/u.test(lowerAt(tokens, index + 2)) && /^(?:six|6|three|3)$/u.test(noun) && (ordinal === 1 || first === 'last')) return { value: monthsPortion(noun, ordinal), to: index + 3 };
  return /^(?:quarter|trimestre|trimester)$/u.test(noun) ? { value: `Q${ordinal}`, to: index + 2 } : undefined;
}

function partOf(date: DatePhrase, from: number, part: string): DatePhrase {
  const precision = part.startsWith('H') ? 'half' : part.startsWith('Q') ? 'quarter' : 'part';
  return { ...date, from, part, precision };
}

/** What a number of a year may be of besides the calendar year. */
const OTHER_YEAR = /^(?:school|academic|university|financial|fiscal|budget|marketing|season|session|campaign|programme|parliamentary)$/u;

function pastOf(tokens: readonly Token[], index: number): number {
  let at = index;
  while (/^(?:of|de|du|the|l'|d')$/u.test(lowerAt(tokens, at)) && at < index + 4) at++;
  return at;
}

/** Whether a date can be cut into such parts: halves and quarters are of years, seasons have no months. */
function divides(date: DatePhrase, portion: boolean, season: boolean): boolean {
  if (season) return date.month === null;
  return !portion || (date.month === null && (date.year !== null || date.relative !== null));
}

/** "The first half of 2025", "mid-June 1992", "early 2019", "the summer of 2020", "end of last year". */
function partAt(tokens: readonly Token[], index: number, language: string): DatePhrase | undefined {
  const portion = portionAt(tokens, index);
  const word = lowerAt(tokens, index);
  const season = seasonNamed(word, language);
  const part = portion?.value ?? PARTS.get(word) ?? season;
  if (part === undefined) return undefined;
  const at = pastOf(tokens, pastJoint(tokens, portion?.to ?? index + 1));
  const date = monthYearAt(tokens, at, language) ?? plainYearAt(tokens, at) ?? relativeDateAt(tokens, at, language);
  // "The start of the 2023 school year" is not early in 2023.
  if (date?.month === null && OTHER_YEAR.test(lowerAt(tokens, date.to))) return undefined;
  return date && divides(date, portion !== undefined, season !== undefined) ? partOf(date, index, part) : undefined;
}

function plainYearAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const year = yearAt(tokens, index);
  return year && year.to === index + 1 ? { ...NOTHING, from: index, to: year.to, year: year.value } : undefined;
}

/** "The 1990s", "les années 1990". */
function decadeAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const token = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  if (token.kind !== 'number' || !/^(?:1[89]|20)[0-9]0$/u.test(token.lower)) return undefined;
  const english = !next.spaced && (next.lower === 's' || (/^['’]$/u.test(next.lower) && lowerAt(tokens, index + 2) === 's'));
  const french = lowerAt(tokens, index - 1) === 'années';
  if (!english && !french) return undefined;
  const to = french ? index + 1 : next.lower === 's' ? index + 2 : index + 3;
  return { ...NOTHING, from: index, to, precision: 'decade', year: Number(token.lower), part: 's' };
}

function relativeDateAt(tokens: readonly Token[], index: number, language: string): DatePhrase | undefined {
  const relative = relativeAt(tokens, index, language);
  if (!relative) return undefined;
  const precision = relative.season === null ? (relative.month === null ? 'relative' : 'month') : 'part';
  return { ...NOTHING, from: index, to: relative.to, precision, month: relative.month, part: relative.season, relative: relative.normal };
}

const YEAR_CONTEXT = new Set(
  (
    'in since of until till by from to between and or before after during as through early mid late year years the its this that their his her our these those a an throughout around circa ' +
    'january february march april may june july august september october november december en depuis de dès entre et ou à avant après jusqu\'en fin début courant année l\'année le la les du d\' vers'
  ).split(' '),
);
const MEASURING = /^(?:%|per|percent|million|millions|billion|milliards|thousand|hundred|times|euros?|dollars?)$/u;

/** "2000 pour cent", "2000 pour 100"; "depuis 2023 pour avoir" goes on with what for. */
function isPourCent(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'pour' && (lowerAt(tokens, index + 1) === 'cent' || tokenAt(tokens, index + 1).kind === 'number');
}

/** Words that say how many; and those that say only about when or how many. */
const COUNTING = /^(?:than|least|most|some|over|nearly|almost|under|only|exactly|near|quelque|quelques|plus|moins|environ)$/u;
/** "Later than 2021", "in 2024 rather than 2023" compare times. */
const COMPARING = /^(?:later|earlier|sooner|rather|other)$/u;
const BLURRING = /^(?:about|around|approximately|circa|vers)$/u;

function isCounted(tokens: readonly Token[], index: number): boolean {
  const next = tokenAt(tokens, index);
  if (next.kind !== 'word' || /^(?:was|is|has|as|this|its|his|plus|dans|sous|mais|après|dès|puis|lors|des|les|ses|leurs|mois|sans|vers|pas)$/u.test(next.lower)) return false;
  return /s$/u.test(next.lower) || /^(?:people|women|men|children|personnes|of|out)$/u.test(next.lower);
}

/** A bare year: four digits in a place where a year stands, not "2000 people", "some 1900" or "a total of 2000". */
function bareYearAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const year = plainYearAt(tokens, index);
  if (!year || MEASURING.test(lowerAt(tokens, year.to)) || isPourCent(tokens, year.to)) return undefined;
  const before = lowerAt(tokens, index - 1);
  if (COUNTING.test(before) && !(before === 'than' && COMPARING.test(lowerAt(tokens, index - 2)))) return undefined;
  const blurred = BLURRING.test(before);
  const amount = before === 'of' && /^(?:maximum|minimum|total|number|sum|excess|average|order|region)$/u.test(lowerAt(tokens, index - 2));
  const joined = /^(?:and|or|to|et|ou|à)$/u.test(before);
  if (YEAR_CONTEXT.has(before) && !blurred && !amount && !joined) return year;
  return amount || isCounted(tokens, year.to) ? undefined : year;
}

function beginnings(language: string): ReadonlySet<string> {
  return new Set([...PARTS.keys(), ...ORDINALS.keys(), 'q', 'h', ...monthAndSeasonWords(language), ...relativeBeginnings(language)]);
}

const BEGINNINGS = { en: beginnings('en'), fr: beginnings('fr') } as const;

/** Whether a date can begin at token `index`, by its first word: a quick answer for the many tokens with which none can. */
export function mayBeginDate(tokens: readonly Token[], index: number, language: string): boolean {
  const { kind, lower } = tokenAt(tokens, index);
  return kind === 'number' || (kind === 'word' && (language === 'fr' ? BEGINNINGS.fr : BEGINNINGS.en).has(lower));
}

/** The date that begins at token `index`, the finest reading first. */
export function dateAt(tokens: readonly Token[], index: number, language = 'en'): DatePhrase | undefined {
  if (!mayBeginDate(tokens, index, language)) return undefined;
  if (tokenAt(tokens, index).kind === 'number') return dayMonthAt(tokens, index, language) ?? decadeAt(tokens, index) ?? bareYearAt(tokens, index);
  const relative = language === 'fr' ? relativeDateAt(tokens, index, language) : undefined;
  return partAt(tokens, index, language) ?? relative ?? monthYearAt(tokens, index, language) ?? relativeDateAt(tokens, index, language);
}

/** "1" in "1 to 5 May 2024", "4" in "4, 5 and 6 May": the index of the day behind which the month stands, and whether it is a range. */
export function sharedMonthAt(tokens: readonly Token[], index: number, language = 'en'): { readonly last: number; readonly range: boolean } | undefined {
  let day = dayAt(tokens, index);
  let range = false;
  for (let i = 0; day && i < 12; i++) {
    const joint = lowerAt(tokens, day.to);
    if (!/^(?:to|and|or|et|ou|au|à|-|–|,|&)$/u.test(joint)) return undefined;
    const at = joint === ',' && /^(?:and|or|et|ou)$/u.test(lowerAt(tokens, day.to + 1)) ? day.to + 2 : day.to + 1;
    range = /^(?:to|au|à|-|–)$/u.test(joint);
    if (dayMonthAt(tokens, at, language)) return { last: at, range: range && i === 0 };
    day = dayAt(tokens, at);
  }
  return undefined;
}
