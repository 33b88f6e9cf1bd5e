import { clauseEnd } from '../../../language/clauses.ts';
import { onceAForm } from '../../../language/word-forms.ts';
import type { Word } from '../../../language/words.ts';
import { directionAt, kindOf, type Direction } from './change-words.ts';
import { isDenied } from './negated-words.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';
import { stageIn } from '../status/stages.ts';
import { figuresFrom, isOneMeasure, sizeOf, stepsOf, type Steps } from './steps.ts';

/** Something that is said to have become more or less. All numbers are indexes of tokens. */
export interface Change {
  readonly direction: Direction;
  /** Not where it is denied, asked for or stands under a purpose: then nothing can be told from it, nor against it. */
  readonly isTold: boolean;
  readonly token: number;
  readonly sentence: number;
  readonly isPlanned: boolean;
  /** The words of content of its clause that say what has changed. */
  readonly thing: readonly number[];
  /** The figures that it begins and ends with, where both are told. */
  readonly steps: Steps | undefined;
}

/** Words of a statistic that say nothing of what is counted, and words that only say when. Stems. */
const OF_STATISTICS = /^(?:number|rate|share|proport|percentag|level|figur|total|averag|amount|per|cent|time|year|period|point|number|quarter|third|half|sinc|more|less|said|explain|note)$/u;

/** What a clause says has changed: its words of content, but for figures, dates and the words for the change. */
function thingIn(reading: Reading, words: readonly Word[], at: number): readonly number[] {
  const [from, to] = [clauseEnd(reading.text, words, at, -1), clauseEnd(reading.text, words, at, 1)];
  const thing: number[] = [];
  for (let k = from; k <= to; k++) {
    const token = reading.tokens[k];
    if (!token || k === at || token.weight === 0 || token.isFormula || token.figure >= 0 || token.date >= 0) continue;
    if (kindOf(token.word) === 'none' && !OF_STATISTICS.test(token.word.stem)) thing.push(k);
  }
  return thing;
}

/** "The increased use of": a participle before its noun tells of no change by itself. */
const isAttributive = (words: readonly Word[], at: number): boolean => /(?:ed|ing|en)$/u.test(words[at]?.lower ?? '') && /^(?:the|an?|of|its|their|this|by|for|with|to)$/u.test(words[at - 1]?.lower ?? '');

/** "To reduce", "a reduction was needed", "reducing": asked for or meant, not told. */
function isAimed(reading: Reading, words: readonly Word[], at: number): boolean {
  const { lower } = words[at] ?? { lower: '' };
  if (words[at - 1]?.lower === 'to' || lower.endsWith('ing') || isAttributive(words, at) || isDenied(reading, at)) return true;
  const sentence = reading.tokens[at]?.sentence ?? -1;
  return (reading.sentences[sentence]?.isQuestion === true && !isPresupposed(reading, words, at)) || words.slice(Math.max(0, at - 6), at).some((word) => AIM.test(word.lower));
}

/** "Why was the age lowered, *when offences had fallen*?": a clause of a question that gives a fact as its ground, in the past perfect. */
function isPresupposed(reading: Reading, words: readonly Word[], at: number): boolean {
  const first = clauseEnd(reading.text, words, at, -1);
  const isGround = words.slice(Math.max(0, first - 1), first + 1).some(({ lower }, k) => GROUND.test(lower) && first - 1 + k > (reading.sentences[reading.tokens[at]?.sentence ?? -1]?.first ?? 0));
  return isGround && words.slice(first, at).some(({ lower }) => lower === 'had');
}

const GROUND = /^(?:when|although|though|whereas|because|since)$/u;

const AIM = /^(?:if|whether|should|aim|aims|aimed|aiming|goal|target|against|avoid|prevent|call|calls|called|need|needed|despite|possible|may|might|could)$/u;

/** "38 per cent, up from 47": what has changed is told before the comma. */
function thingOrBefore(reading: Reading, words: readonly Word[], at: number): readonly number[] {
  const thing = thingIn(reading, words, at);
  const from = clauseEnd(reading.text, words, at, -1);
  return thing.length > 0 || from === 0 || reading.tokens[from - 1]?.sentence !== reading.tokens[at]?.sentence ? thing : thingIn(reading, words, from - 1);
}

function changeAt(reading: Reading, words: readonly Word[], at: number): Change | undefined {
  const token = reading.tokens[at];
  if (!token || token.isFormula || words[at + 1]?.lower === 'than') return undefined;
  const thing = thingOrBefore(reading, words, at);
  const direction = directionAt(reading, words, at, thing);
  if (!direction) return undefined;
  return { direction, isTold: !isAimed(reading, words, at), token: at, sentence: token.sentence, isPlanned: stageIn(reading, at, false) === 'planned', thing, steps: stepsOf(reading, words, at) };
}

/** Words between a figure and the one of an earlier time: "30 days, compared with 74 in 2021". */
const COMPARES = /^(?:compared|against|versus)$/u;
/** Words behind a figure or "than" that say that it is of an earlier time. */
const EARLIER = /^(?:previous(?:ly)?|earlier|before|prior|preceding|formerly)$/u;

/** Whether the words behind `at` name an earlier time: a date, or "the previous year". */
const isOfEarlier = ({ tokens }: Reading, at: number): boolean => tokens.slice(at + 1, at + 1 + EARLIER_REACH).some(({ date, word, sentence }) => sentence === tokens[at]?.sentence && (date >= 0 || EARLIER.test(word.lower)));
const EARLIER_REACH = 7;

/** "30 days, compared with 74 in 2021": which way it went is told by the figures. */
function comparisonAt(reading: Reading, words: readonly Word[], at: number): Change | undefined {
  const [to] = figuresFrom(reading, at, -1);
  const [from] = figuresFrom(reading, at, 1);
  const last = reading.tokens.findLastIndex(({ figure }) => figure >= 0 && reading.figures[figure] === from);
  if (!to || !from || last - at > EARLIER_REACH || !isOneMeasure(from, to) || sizeOf(from) === sizeOf(to) || !isOfEarlier(reading, last)) return undefined;
  const first = reading.tokens.findIndex(({ figure }) => figure >= 0 && reading.figures[figure] === to);
  return { direction: sizeOf(to) > sizeOf(from) ? 'up' : 'down', isTold: true, token: at, sentence: reading.tokens[at]?.sentence ?? -1, isPlanned: false, thing: thingIn(reading, words, first), steps: [from, to] };
}

/** "22 per cent more than in the previous year". */
function differenceAt(reading: Reading, words: readonly Word[], at: number): Change | undefined {
  const lower = words[at]?.lower ?? '';
  if (words[at + 1]?.lower !== 'than' || !isThanBefore(words, at + 2) || !isOfEarlier(reading, at + 1) || isDenied(reading, at)) return undefined;
  return { direction: /^(?:more|higher|longer)$/u.test(lower) ? 'up' : 'down', isTold: true, token: at, sentence: reading.tokens[at]?.sentence ?? -1, isPlanned: false, thing: thingOrBefore(reading, words, at), steps: undefined };
}

/** "Than in 2019", "than the previous year", "than a decade earlier". */
function isThanBefore(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return /^(?:in|at|during|before|previously)$/u.test(first) || (/^(?:a|the)$/u.test(first) && /^(?:previous|preceding|year|decade|month)$/u.test(second));
}

const MORE_OR_LESS = /^(?:more|higher|longer|fewer|less|lower|shorter)$/u;

type Finder = (reading: Reading, words: readonly Word[], at: number) => Change | undefined;

const findNone: Finder = () => undefined;

/** By what a word may tell of a change. */
const finderOf = onceAForm((form): Finder => {
  if (kindOf({ form }) !== 'none') return changeAt;
  return COMPARES.test(form.lower) ? comparisonAt : MORE_OR_LESS.test(form.lower) ? differenceAt : findNone;
});

/** The changes in number or size that a text tells of, in order. */
export const changesIn = onceAReading((reading): readonly Change[] => {
  const words = wordsOf(reading);
  const changes: Change[] = [];
  words.forEach((word, at) => {
    const change = finderOf(word)(reading, words, at);
    if (change) changes.push(change);
  });
  return changes;
});
