import { isYear } from './calendar.ts';
import { dateAt, mayBeginDate, sharedMonthAt, type DatePhrase } from './date-grammar.ts';
import { relationBefore } from './date-relations.ts';
import { designatorsAmong } from './designators.ts';
import type { HedgeKind } from './hedges.ts';
import { resolveRelative } from './relative-dates.ts';
import type { Span } from './span.ts';
import { isAnyMarked, lowerAt, spanOfTokens, tokenAt, tokensIn, tokensInside, type Token } from './tokens.ts';
import { writtenDatesIn } from './written-dates.ts';

/** How exact a date is, the finest first. `part`: a part of a year or month without sharp ends ("mid-June", "early 2019", "the summer of 2020"). */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'part' | 'year' | 'decade' | 'relative';

/** How the date is tied to what happened: "in 2019" `on`, "since 2018", "until", "before", "after", "by", "as of". */
export type DateRelation = 'on' | 'since' | 'until' | 'before' | 'after' | 'by' | 'as-of';

/** A date in a text, in the terms in which it is written. */
export interface DateMention extends Span {
  readonly precision: DatePrecision;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** "H1", "H2", "Q1" … "Q4", "early", "mid", "late", "spring", "summer", "autumn", "winter"; for a decade "s", with its first year in `year`. */
  readonly part: string | null;
  readonly relation: DateRelation;
  readonly hedge: HedgeKind;
  /** One end of a range ("between 2018 and September 2024"); each end is a mention of its own. `other` is the index of its partner in the list. */
  readonly range: { readonly end: 'from' | 'to'; readonly other: number } | null;
  /** A date that only the day of speaking fixes, in English ("last year"); `year` and `month` are then its resolution, if a meeting date was given. */
  readonly relative: string | null;
}

/** What else is known when dates are read. */
export interface DateOptions {
  readonly language?: string | undefined;
  /** The day on which the text was spoken, ISO 8601 (2024-12-05): "last year" is read from it. */
  readonly spoken?: string | undefined;
  /** Stretches that are names ("2030 Agenda"), in order: no dates are read in them. Looked for when left out. */
  readonly names?: readonly Span[] | undefined;
}

/** A phrase with the way it hangs together with the next one. */
interface Draft extends DatePhrase {
  readonly joint: 'range' | 'list' | null;
}

function jointBehind(tokens: readonly Token[], phrase: DatePhrase, next: DatePhrase): Draft['joint'] {
  const words: string[] = [];
  for (let index = phrase.to; index < next.from; index++) words.push(lowerAt(tokens, index));
  const between = words.join(' ');
  if (/^(?:to|until|till|through|–|-|\/|au|à|jusqu'à|jusqu'en|jusqu'au|à la|up to)(?: the| le)?$/u.test(between)) return 'range';
  if (/^(?:and|et)(?: the| le)?$/u.test(between)) return /^(?:between|entre)$/u.test(opener(tokens, phrase)) ? 'range' : 'list';
  return /^(?:,|or|ou|and|, and|, or|and on|et le|, et)(?: the| le)?$/u.test(between) ? 'list' : null;
}

/** The word before a phrase, past an article. */
function opener(tokens: readonly Token[], phrase: DatePhrase): string {
  const before = lowerAt(tokens, phrase.from - 1);
  return /^(?:the|le|les|l'|about|around)$/u.test(before) ? lowerAt(tokens, phrase.from - 2) : before;
}

/** "2021–2024" and "2017/18": the second year. */
function yearSpanEnd(tokens: readonly Token[], phrase: DatePhrase): DatePhrase | undefined {
  if (phrase.precision !== 'year' || phrase.year === null) return undefined;
  const dash = tokenAt(tokens, phrase.to);
  const last = tokenAt(tokens, phrase.to + 1);
  if (!/^[-–/]$/u.test(dash.lower) || !/^[0-9]{2}$/u.test(last.lower)) return undefined;
  const year = Math.floor(phrase.year / 100) * 100 + Number(last.lower);
  return year > phrase.year && year <= phrase.year + 20 ? { ...phrase, from: phrase.to + 1, to: phrase.to + 2, year } : undefined;
}

/** The day at token `index` whose month stands behind a later one: "1" in "1 to 5 May 2024". */
function sharingDay(tokens: readonly Token[], index: number, language: string): Draft | undefined {
  const shared = sharedMonthAt(tokens, index, language);
  const whole = shared && dateAt(tokens, shared.last, language);
  return whole && { ...whole, from: index, to: index + 1, day: Number(lowerAt(tokens, index)), joint: shared.range ? 'range' : 'list' };
}

/** The second day of "November 5 to 7, 2024", where the month stands before both. */
function secondDay(tokens: readonly Token[], first: DatePhrase): DatePhrase | undefined {
  const written = lowerAt(tokens, first.to + 1);
  if (first.day === null || first.year !== null || !/^(?:to|and|or|-|–)$/u.test(lowerAt(tokens, first.to)) || !/^[0-9]{1,2}$/u.test(written)) return undefined;
  const day = Number(written);
  const year = lowerAt(tokens, first.to + 2) === ',' ? Number(lowerAt(tokens, first.to + 3)) : NaN;
  return day > first.day && day <= 31 && isYear(year) ? { ...first, from: first.to + 1, to: first.to + 4, day, year } : undefined;
}

const NONE: readonly Draft[] = [];

/** One phrase, or the two of "2017/18" and "November 5 to 7, 2024", beginning at token `index`. */
function draftsAt(tokens: readonly Token[], index: number, language: string): readonly Draft[] {
  const day = sharingDay(tokens, index, language);
  if (day) return [day];
  const phrase = dateAt(tokens, index, language);
  if (!phrase) return NONE;
  const later = secondDay(tokens, phrase);
  if (later) return [{ ...phrase, joint: /^(?:and|or)$/u.test(lowerAt(tokens, phrase.to)) ? 'list' : 'range' }, { ...later, joint: null }];
  const second = yearSpanEnd(tokens, phrase);
  return second ? [{ ...phrase, joint: 'range' }, { ...second, joint: null }] : [{ ...phrase, joint: null }];
}

function phrasesIn(tokens: readonly Token[], language: string, masked: Uint8Array): Draft[] {
  const found: Draft[] = [];
  for (let index = 0; index < tokens.length; ) {
    const drafts = masked[index] === 1 || !mayBeginDate(tokens, index, language) ? NONE : draftsAt(tokens, index, language);
    const to = drafts.at(-1)?.to;
    const free = to !== undefined && !isAnyMarked(masked, index, to);
    if (free) found.push(...drafts);
    index = free ? to : index + 1;
  }
  return joined(tokens, found);
}

/** Finds how each phrase hangs together with the next one. The end of one range does not begin another. */
function joined(tokens: readonly Token[], phrases: readonly Draft[]): Draft[] {
  let ends = false;
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const joint = next ? (phrase.joint ?? jointBehind(tokens, phrase, next)) : null;
    const free = joint === 'range' && ends ? null : joint;
    ends = free === 'range';
    return free === phrase.joint ? phrase : { ...phrase, joint: free };
  });
}

/** "From 16 September to 4 October 2024": the first date has the year of the second, unless that would turn the range round. */
function withSharedYear(phrases: readonly Draft[]): readonly Draft[] {
  if (phrases.length < 2) return phrases;
  const shared = [...phrases];
  for (let i = shared.length - 2; i >= 0; i--) {
    const phrase = shared[i];
    const next = shared[i + 1];
    if (!phrase || !next || phrase.joint === null || phrase.year !== null || phrase.relative !== null || phrase.month === null || next.month === null) continue;
    if (phrase.joint === 'list' && (phrase.day === null) !== (next.day === null)) continue;
    if (phrase.month <= next.month) shared[i] = { ...phrase, year: next.year, relative: next.relative };
  }
  return shared;
}

function mention(tokens: readonly Token[], phrase: Draft, options: DateOptions, language: string, range: DateMention['range']): DateMention {
  const { relation, hedge } = relationBefore(tokens, phrase.from, language);
  const { precision, day, part, relative } = phrase;
  const known = relative === null || options.spoken === undefined ? phrase : resolveRelative(relative, phrase.month, options.spoken);
  const { start, end } = spanOfTokens(tokens, phrase.from, phrase.to);
  const bound = range ? RANGE_RELATION[range.end] : relation;
  return { start, end, precision, year: known.year, month: known.month, day, part, relation: bound, hedge, range, relative };
}

const RANGE_RELATION = { from: 'since', to: 'until' } as const;

/** The end of a range that phrase `index` is, if it is one. */
function rangeAt(phrases: readonly Draft[], index: number): DateMention['range'] {
  if (phrases[index]?.joint === 'range') return { end: 'from', other: index + 1 };
  return index > 0 && phrases[index - 1]?.joint === 'range' ? { end: 'to', other: index - 1 } : null;
}

/** The dates among `tokens` of `text`, as `datesIn` gives them. */
export function datesAmong(text: string, tokens: readonly Token[], options: DateOptions): readonly DateMention[] {
  const language = options.language ?? 'en';
  const written = writtenDatesIn(text);
  const masked = tokensInside(tokens, options.names ?? []);
  if (written.length > 0) tokensInside(tokens, written).forEach((value, index) => (masked[index] ||= value));
  const phrases = withSharedYear(phrasesIn(tokens, language, masked));
  const dates = phrases.map((phrase, index) => mention(tokens, phrase, options, language, rangeAt(phrases, index)));
  return written.length === 0 ? dates : merged(dates, written);
}

function merged(dates: readonly DateMention[], written: readonly DateMention[]): readonly DateMention[] {
  const all = [...dates, ...written].sort((a, b) => a.start - b.start);
  const moved = dates.map((date) => all.indexOf(date));
  return all.map((date) => (date.range ? { ...date, range: { end: date.range.end, other: moved[date.range.other] ?? 0 } } : date));
}

/** The dates of a text in order, at every precision, the two ends of a range each for itself. Linear in the text's length. */
export function datesIn(text: string, options: DateOptions = {}): readonly DateMention[] {
  const tokens = tokensIn(text, options.language ?? 'en');
  return datesAmong(text, tokens, { ...options, names: options.names ?? designatorsAmong(text, tokens) });
}
