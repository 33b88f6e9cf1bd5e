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

/** A sentence of a reading; `first` and `last` are indexes of its tokens. */
export interface SentenceReading extends Span {
  readonly first: number;
  readonly last: number;
  /** A question presupposes, it does not assert. */
  readonly isQuestion: boolean;
}

/** A negation with token indexes of the whole text. */
export type ReadNegation = Negation;

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
  readonly negations: readonly ReadNegation[];
}

interface SentenceWords {
  readonly span: Span;
  readonly words: readonly Word[];
}

const QUESTION = /\?["”’)\]]*\s*$/u;

/** Which of `spans` (in order, without overlaps) each word stands in; -1 for none. */
function ownersOf(words: readonly Word[], spans: readonly Span[]): readonly number[] {
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

function divided(text: string, language: string): readonly SentenceWords[] {
  const words = wordsIn(text, language);
  let at = 0;
  return sentencesIn(text, language).map((span) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < span.end) at++;
    return { span, words: words.slice(from, at) };
  });
}

function negationsOf(text: string, sentences: readonly SentenceWords[], { negationsIn }: Grammar): readonly Negation[] {
  let first = 0;
  return sentences.flatMap(({ words }) => {
    const base = first;
    first += words.length;
    return negationsIn(text, words).map(({ kind, cue, targets, reach }) => ({
      kind,
      cue: [cue[0] + base, cue[1] + base] as const,
      targets: targets.map((target) => target + base),
      reach: reach + base,
    }));
  });
}

/** Dates that are no names of instruments; the ends of ranges keep their partners. */
function withoutNames(dates: readonly DateMention[], names: readonly Span[]): readonly DateMention[] {
  const isName = (date: DateMention): boolean => names.some((name) => name.start <= date.start && date.end <= name.end);
  return dates.some(isName) ? dates.filter((date) => !isName(date)).map((date) => ({ ...date, range: null })) : dates;
}

/** Reads `text` (one paragraph). `meetingDate` (ISO 8601) fixes "last year"; `ignored` are stretches without content of their own. */
export function readText(text: string, language = 'en', meetingDate?: string, ignored: readonly Span[] = []): Reading {
  const divisions = divided(text, language);
  const words = divisions.flatMap((division) => division.words);
  const starts = new Set(divisions.map((division) => division.words[0]));
  const { figures, dates: allDates, times, designators: numbered } = readQuantities(text, { language, spoken: meetingDate });
  const grammar = grammarOf(language);
  const dated = grammar.datedInstruments(text);
  const designators = [...numbered, ...dated].sort((a, b) => a.start - b.start);
  const dates = withoutNames(allDates, dated);
  const names = grammar.namesIn(text, words, (i) => starts.has(words[i]));
  const senses = grammar.sensesOf(words);
  const places = coordinates(text, words, language);
  const owners = { figure: ownersOf(words, figures), date: ownersOf(words, dates), designator: ownersOf(words, designators), name: ownersOf(words, names) };
  const tokens: Token[] = [];
  const sentences: SentenceReading[] = [];
  divisions.forEach((division, sentence) => {
    const first = tokens.length;
    for (const word of division.words) {
      const i = tokens.length;
      const figure = owners.figure[i] ?? -1;
      const isIgnored = ignored.some((span) => span.start <= word.start && word.end <= span.end);
      tokens.push({
        start: word.start,
        end: word.end,
        word,
        senses: senses[i] ?? { root: word.stem, denies: '', families: [], sides: [], members: [] },
        sentence,
        place: places[i] ?? i,
        weight: isIgnored ? 0 : weightOf(word, language, (owners.name[i] ?? -1) >= 0),
        figure,
        isFormula: isIgnored,
        date: owners.date[i] ?? -1,
        designator: owners.designator[i] ?? -1,
        name: owners.name[i] ?? -1,
      });
    }
    const isQuestion = QUESTION.test(text.slice(division.span.start, division.span.end));
    sentences.push({ ...division.span, first, last: tokens.length - 1, isQuestion });
  });
  return { text, language, tokens, sentences, figures, dates, times, designators, names, negations: negationsOf(text, divisions, grammar) };
}

const wordsByReading = new WeakMap<Reading, readonly Word[]>();

/** The words of a reading, one a token; made once, as many rules ask for the clause that a word stands in. */
export function wordsOf(reading: Reading): readonly Word[] {
  let words = wordsByReading.get(reading);
  if (!words) wordsByReading.set(reading, (words = reading.tokens.map(({ word }) => word)));
  return words;
}
