import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import { clauseEnd } from '../../../language/clauses.ts';
import type { Span } from '../../../language/span.ts';
import type { Word } from '../../../language/words.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';

const targetsIn = onceAReading(({ negations }): ReadonlySet<number> => new Set(negations.flatMap(({ targets }) => targets)));

/** Whether a negation falls on that very word: "did not *suspend*". */
export function isTarget(reading: Reading, token: number): boolean {
  return reading.negations.length > 0 && targetsIn(reading).has(token);
}

/** How many negations have the word in their clause behind them. */
export function negationsOver(reading: Reading, token: number): readonly Negation[] {
  return reading.negations.filter(({ cue, reach }) => cue[1] < token && token <= reach);
}

/** Whether a negation falls on the word or has it in its reach. */
export function isDenied(reading: Reading, token: number): boolean {
  return isTarget(reading, token) || negationsOver(reading, token).length > 0;
}

interface Clause {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The first and last word of the clause that the token stands in. */
function clauseOf(reading: Reading, token: number): Clause {
  const bounds = reading.sentences[reading.tokens[token]?.sentence ?? 0];
  const words = wordsOf(reading);
  const from = Math.max(clauseEnd(reading.text, words, token, -1), bounds?.first ?? 0);
  return { words, from, to: Math.min(clauseEnd(reading.text, words, token, 1), bounds?.last ?? words.length - 1) };
}

/** Words that deny in part only. */
const IN_PART = /^(?:only|still|pending|except)$/iu;

/** Whether the clause round the word denies by another word than the one itself: "the cut was reversed". */
export function isDeniedByOthers(reading: Reading, token: number): boolean {
  const { words, from, to } = clauseOf(reading, token);
  return words.some((word, index) => index !== token && from <= index && index <= to && !IN_PART.test(word.text) && (isNegativeAt(reading.text, words, index) || REVERSING.test(word.stem)));
}

/** Verbs that undo what they are said of. Stems. */
const REVERSING = /^(?:revers|undo|undone|overcom|halt|stop|end|avert|lift|resolv|remedi|correct|rectifi)$/u;

/** Whether anything in the clause round the word denies: "not", "lack of", "refused", "hardly", "unable"; the word itself does not ("would be *repealed*"). */
export function isInNegativeClause(reading: Reading, token: number): boolean {
  const { words, from, to } = clauseOf(reading, token);
  return words.some((_, index) => index !== token && from <= index && index <= to && isNegativeAt(reading.text, words, index)) || negationsOver(reading, token).length > 0;
}

/** How many words deny something in the clause that the token stands in, the token itself and those within `aside` not counted. */
export function countNegations(reading: Reading, token: number, aside?: Span): number {
  const { words, from, to } = clauseOf(reading, token);
  const isAside = ({ start, end }: Word): boolean => aside !== undefined && aside.start <= start && end <= aside.end;
  return words.filter((word, index) => from <= index && index <= to && index !== token && isNegativeAt(reading.text, words, index) && !isAside(word) && !IN_PART.test(word.text)).length;
}

/** Whether the sentence of the token leaves somebody out or refuses something in a word: "which excluded seasonal workers altogether". */
export function hasNegativeWord(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence;
  return reading.tokens.some((other, index) => other.sentence === sentence && index !== token && /^(?:exclud|den[yi]|refus|bar(?:red|s)$|depriv|prohibit|forb|withh|ineligib)/u.test(other.word.lower));
}

/** Whether anything is denied in the sentence of the token, or the "not" stands under a condition. */
export function hasDenial(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence;
  return reading.negations.some(({ cue }) => reading.tokens[cue[0]]?.sentence === sentence);
}
