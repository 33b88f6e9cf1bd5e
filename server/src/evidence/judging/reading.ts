import { coordinates } from '../../language/clauses.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Designator } from '../../language/designators.ts';
import type { Figure } from '../../language/figures.ts';
import { grammarOf, type Grammar } from '../../language/grammars.ts';
import type { NameMention } from '../../language/names.ts';
import type { Negation } from '../../language/polarity.ts';
import { readQuantities } from '../../language/quantities.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import type { Senses } from '../../language/thesaurus/thesaurus.ts';
import type { TimeMention } from '../../language/times.ts';
import { wordsIn, type Word } from '../../language/words.ts';
import { weightOf } from './word-weights.ts';

/** A word of a text with all that is known of it. */
export interface Token extends Span {
  readonly word: Word;
  readonly senses: Senses;
  /** Which sentence it stands in. */
  readonly sentence: number;
  /** Where it stands, in words, with breaks counted (`language/clauses.ts`). */
  readonly place: number;
  /** How much it says: 0 for "the", 1 for "asylum". */
  readonly weight: number;
  /** Whether it belongs to the words that only say who speaks: "The Committee notes that". */
  readonly isFormula: boolean;
  /** Index of the figure, date, designator or name that it is part of; -1 for none. */
  readonly figure: number;
  readonly date: number;
  readonly designator: number;
  readonly name: number;
}

/** Whether the word has content and is part of no figure, name or date. */
export const isPlainWord = (token: Token): boolean => token.weight > 0 && token.figure < 0 && token.name < 0 && token.date < 0;

/** A sentence of a reading; `first` and `last` are indexes of its tokens. */
export interface SentenceReading extends Span {
  readonly first: number;
  readonly last: number;
  /** A question presupposes, it does not assert. */
  readonly isQuestion: boolean;
}

/** The facts of a text: a claim or a block. Offsets are into `text`. */
export interface Reading {
  readonly text: string;
  /** The language that it was read in ("en"). */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Times of day. */
  readonly times: readonly TimeMention[];
  readonly designators: readonly Designator[];
  readonly names: readonly NameMention[];
  /** With indexes of the whole text's tokens. */
  readonly negations: readonly Negation[];
  /** What has been worked out from it so far (`onceAReading`). */
  readonly kept: unknown[];
}

/** A sentence with its words, from `first` up to `to`, which is not included. */
interface Division {
  readonly span: Span;
  readonly first: number;
  readonly to: number;
}

const QUESTION = /\?["”’)\]]*\s*$/u;
const NOBODY: readonly number[] = [];

/** Which of `spans` (without overlaps) each word stands in; -1, or nothing at all, for none. */
function ownersOf(words: readonly Word[], spans: readonly Span[]): readonly number[] {
  if (spans.length === 0) return NOBODY;
  const owners: number[] = [];
  let at = 0;
  const ordered = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.start - b.span.start);
  for (const word of words) {
    while (at < ordered.length && (ordered[at]?.span.end ?? 0) <= word.start) at++;
    const owner = ordered[at];
    owners.push(owner && owner.span.start < word.end && word.start < owner.span.end ? owner.index : -1);
  }
  return owners;
}

/** Which of the words each sentence has. */
function divided(text: string, language: string, words: readonly Word[]): readonly Division[] {
  let to = 0;
  return sentencesIn(text, language).map((span) => {
    const first = to;
    while (to < words.length && (words[to]?.start ?? 0) < span.end) to++;
    return { span, first, to };
  });
}

function negationsOf(text: string, words: readonly Word[], divisions: readonly Division[], { negationsIn }: Grammar): readonly Negation[] {
  if (divisions.length === 1) return negationsIn(text, words);
  return divisions.flatMap(({ first, to }) =>
    negationsIn(text, words.slice(first, to)).map(({ kind, cue, targets, reach }) => ({
      kind,
      cue: [cue[0] + first, cue[1] + first] as const,
      targets: targets.map((target) => target + first),
      reach: reach + first,
    })),
  );
}

/** Dates that are no names of instruments; the ends of ranges keep their partners. */
function withoutNames(dates: readonly DateMention[], names: readonly Span[]): readonly DateMention[] {
  if (names.length === 0) return dates;
  const isName = (date: DateMention): boolean => names.some((name) => name.start <= date.start && date.end <= name.end);
  return dates.some(isName) ? dates.filter((date) => !isName(date)).map((date) => ({ ...date, range: null })) : dates;
}

/** The facts of a text that have places in it. */
type Facts = Pick<Reading, 'figures' | 'dates' | 'times' | 'designators' | 'names'>;

function factsIn(text: string, language: string, meetingDate: string | undefined, words: readonly Word[], divisions: readonly Division[]): Facts {
  const { figures, dates, times, designators } = readQuantities(text, { language, spoken: meetingDate });
  const grammar = grammarOf(language);
  const dated = grammar.datedInstruments(text);
  const starts = new Set(divisions.map(({ first }) => first));
  return {
    figures,
    dates: withoutNames(dates, dated),
    times,
    designators: dated.length === 0 ? designators : [...designators, ...dated].sort((a, b) => a.start - b.start),
    names: grammar.namesIn(text, words, (i) => starts.has(i)),
  };
}

const NO_SENSES: Omit<Senses, 'root'> = { denies: '', families: [], sides: [], members: [] };

function isInside(word: Span, spans: readonly Span[]): boolean {
  for (const span of spans) if (span.start <= word.start && word.end <= span.end) return true;
  return false;
}

/** The words with all that is known of them; `ignored`: stretches without content of their own. */
function tokensOf(text: string, language: string, words: readonly Word[], divisions: readonly Division[], facts: Facts, ignored: readonly Span[]): readonly Token[] {
  const senses = grammarOf(language).sensesOf(words);
  const places = coordinates(text, words, language);
  const figures = ownersOf(words, facts.figures);
  const dates = ownersOf(words, facts.dates);
  const designators = ownersOf(words, facts.designators);
  const names = ownersOf(words, facts.names);
  let sentence = 0;
  return words.map((word, i): Token => {
    while (i >= (divisions[sentence]?.to ?? Infinity)) sentence++;
    const isFormula = isInside(word, ignored);
    const name = names[i] ?? -1;
    return {
      start: word.start,
      end: word.end,
      word,
      senses: senses[i] ?? { root: word.stem, ...NO_SENSES },
      sentence,
      place: places[i] ?? i,
      weight: isFormula ? 0 : weightOf(word, name >= 0),
      figure: figures[i] ?? -1,
      isFormula,
      date: dates[i] ?? -1,
      designator: designators[i] ?? -1,
      name,
    };
  });
}

/** Reads `text` (one paragraph). `meetingDate` (ISO 8601) fixes "last year"; `ignored` are stretches without content of their own. */
export function readText(text: string, language = 'en', meetingDate?: string, ignored: readonly Span[] = []): Reading {
  const all = wordsIn(text, language);
  const divisions = divided(text, language, all);
  const words = all.slice(0, divisions.at(-1)?.to ?? 0);
  const facts = factsIn(text, language, meetingDate, words, divisions);
  const sentences = divisions.map(({ span: { start, end }, first, to }) => ({ start, end, first, last: to - 1, isQuestion: QUESTION.test(text.slice(start, end)) }));
  const { figures, dates, times, designators, names } = facts;
  return {
    text,
    language,
    tokens: tokensOf(text, language, words, divisions, facts, ignored),
    sentences,
    figures,
    dates,
    times,
    designators,
    names,
    negations: negationsOf(text, words, divisions, grammarOf(language)),
    kept: [],
  };
}

let slots = 0;

/**
 * `of`, worked out once a reading and kept with it, as many rules ask for the same. In: a function of nothing but the reading, that never gives `undefined`.
 * A `WeakMap` by reading costs more than most of what is kept.
 */
export function onceAReading<Found>(of: (reading: Reading) => Found): (reading: Reading) => Found {
  const slot = slots++;
  return (reading) => {
    const { kept } = reading;
    if (kept[slot] === undefined) kept[slot] = of(reading);
    return kept[slot] as Found;
  };
}

/** The words of a reading, one a token. */
export const wordsOf = onceAReading((reading): readonly Word[] => reading.tokens.map(({ word }) => word));
