import { isPast } from '../../language/status.ts';
import type { Word } from '../../language/words.ts';
import { readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import type { Reading, Token } from './reading.ts';

/** The facts that divide a sentence among them: its figures, its dates, or its names. */
export type Divider = 'figure' | 'date' | 'name';

/** First and last token of a stretch. */
export type Stretch = readonly [first: number, last: number];

/** Words that begin what is said of the next fact; "that" and "which" stay with what is before. */
const JOINT = /^(?:and|or|but|while|whereas|although|though|compared|against)$/u;
export const MARK = /[,;:()–—]/u;

export function isBreak({ tokens, text }: Reading, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return here !== undefined && before !== undefined && (JOINT.test(here.word.normal) || MARK.test(text.slice(before.end, here.start)));
}

/** Whether the two tokens belong to figures of one kind and unit, or to two dates, two names: then one ends where the other begins. */
export function areAlike({ tokens, figures }: Reading, a: number, b: number, divider: Divider): boolean {
  if (divider !== 'figure') return true;
  const [mine, other] = [figures[tokens[a]?.figure ?? -1], figures[tokens[b]?.figure ?? -1]];
  return mine?.kind === other?.kind && mine?.unit === other?.unit;
}

/** Where what is said of the later of two facts begins: at the last break between them. */
function breakBetween(reading: Reading, from: number, to: number): number | undefined {
  for (let at = to; at > from; at--) if (isBreak(reading, at)) return at;
  return undefined;
}

/**
 * The last word in one direction that is said of the fact at token `at`: up to the break before the next fact. Without a break figures of one kind divide the words
 * between them, and a figure of another kind is passed over: "transfers *to 11 countries* for a fee of 2.5 per cent".
 */
function endOf(reading: Reading, at: number, step: 1 | -1, divider: Divider, end: number): number {
  const own = reading.tokens[at]?.[divider];
  for (let index = at + step; index !== end + step; index += step) {
    const fact = reading.tokens[index]?.[divider] ?? -1;
    if (fact < 0 || fact === own) continue;
    const found = step > 0 ? breakBetween(reading, at, index) : breakBetween(reading, index, at);
    if (found !== undefined) return step > 0 ? found - 1 : found;
    if (areAlike(reading, at, index, divider)) return index - step;
  }
  return end;
}

/** The words of its sentence that are said of the fact at token `at`, as far as other facts divide it. */
export function stretchOf(reading: Reading, at: number, divider: Divider): Stretch {
  const sentence = reading.sentences[reading.tokens[at]?.sentence ?? -1];
  return sentence ? [endOf(reading, at, -1, divider, sentence.first), endOf(reading, at, 1, divider, sentence.last)] : [at, at];
}

const AUXILIARY = /^(?:was|were|is|are|be|been|had|has|have|did|does|do|would|will|could|can|may|might|should|must)$/u;
/** Whether the token is a help verb or the past form of a verb. */
export const isVerb = ({ word }: Token): boolean => AUXILIARY.test(word.normal) || isPast(word);

/** Whether what is said of the later of two facts has a subject of its own: "the limit was 14 years, *but children* as young as 12 could". */
function hasOwnSubject({ tokens }: Reading, from: number, at: number): boolean {
  const before = tokens.slice(from, at);
  const noun = before.findIndex((token) => token.weight > 0 && token.figure < 0 && !isVerb(token));
  return noun >= 0 && !before.slice(0, noun).some(isVerb);
}

/** Whether the later fact has a verb of its own before it: "and it had opened three offices". */
function hasOwnVerb({ tokens }: Reading, from: number, at: number): boolean {
  return tokens.slice(from, at).some(isVerb);
}

/**
 * The two stretches of one sentence without what is said of both: the words before the first fact, and the verb behind "420 judges and 265 prosecutors". Where it is
 * open whether the words before are said of both, they are left to `b`, the place that the claim is in doubt of.
 */
function withoutCommon(reading: Reading, [a, b]: readonly [CitedToken, CitedToken], [ofA, ofB]: readonly [Stretch, Stretch]): readonly [Stretch, Stretch] {
  const [first, second, later] = a.token < b.token ? [a.token, ofA, ofB] : [b.token, ofB, ofA];
  const at = Math.max(a.token, b.token);
  const isOwn = hasOwnSubject(reading, later[0], at) || (b.token < a.token && hasOwnVerb(reading, later[0], at));
  const from = isOwn ? second[0] : first;
  const hasVerb = reading.tokens.slice(second[0], second[1] + 1).some((token, index) => second[0] + index > first && isVerb(token));
  const own: Stretch = [from, second[1]];
  const last = reading.tokens.findIndex((token, index) => index > at && (isVerb(token) || CLOSING.test(token.word.normal)));
  const others: Stretch = [Math.max(later[0], first), hasVerb || last < 0 ? later[1] : Math.min(later[1], last - 1)];
  return a.token < b.token ? [own, others] : [others, own];
}

/** Prepositions behind a list that go with all of it: "420 judges and 265 prosecutors *on* the Convention". */
const CLOSING = /^(?:on|under|during|since|by|through|at|within|per)$/u;

/** The stretches of two places. */
function stretchesOf(base: EvidenceBase, a: CitedToken, b: CitedToken, divider: Divider): readonly [Stretch, Stretch] {
  const readings = [readingOf(base, a.block) ?? base.claim, readingOf(base, b.block) ?? base.claim] as const;
  const stretches = [stretchOf(readings[0], a.token, divider), stretchOf(readings[1], b.token, divider)] as const;
  const isOneSentence = a.block === b.block && readings[0].tokens[a.token]?.sentence === readings[1].tokens[b.token]?.sentence;
  return isOneSentence ? withoutCommon(readings[0], [a, b], stretches) : stretches;
}

const isIn = ([first, last]: Stretch, token: number): boolean => first <= token && token <= last;
const isWord = ({ weight, isFormula, figure }: Token): boolean => weight > 0 && !isFormula && figure < 0;

/** How alike two words must be to be the same word, or a synonym. */
const SAME = 0.8;

/** What a date in common counts, in words: two facts of one thing differ by when. */
const DATED = 2;

/** Whether one of the block's words in the stretch is the claim's word. */
function has(base: EvidenceBase, k: number, { block }: CitedToken, stretch: Stretch | undefined): boolean {
  const matches = base.blocks[block]?.matches[k];
  return stretch !== undefined && matches !== undefined && matches.some(({ strength, token }) => strength >= SAME && isIn(stretch, token));
}

/** Nouns that take up a fact named before: "the actual *share* was 29 per cent", "the *limit* had been lowered to ten". */
const TAKING_UP = /^(?:limit|share|rate|figure|number|amount|ceiling|level|total|proportion|quota|percentage|sum|period|maximum|minimum|threshold|latter|former|target|goal|average|norm|standard)s?$/u;

/** Whether the word may take up a fact named before. */
export const isTakingUp = ({ normal }: Word): boolean => TAKING_UP.test(normal);

/** Whether what is said of the fact only takes up what was said before it in the sentence, so that the words before are said of it too. */
export function takesUp(reading: Reading, at: number, divider: Divider): boolean {
  const [first] = stretchOf(reading, at, divider);
  const sentence = reading.sentences[reading.tokens[at]?.sentence ?? -1];
  const before = reading.tokens.slice(first, at);
  // "Yet *they* occupied 0.9 per cent": who they are and of what stands before.
  if (sentence !== undefined && first > sentence.first && before.some(({ word }) => word.lower === 'they')) return true;
  const noun = before.findIndex(({ word }) => TAKING_UP.test(word.normal));
  const isDefinite = before.slice(Math.max(0, noun - 2), noun).some(({ word }) => /^(?:the|this|that|its|their)$/u.test(word.normal));
  return sentence !== undefined && first > sentence.first && noun >= 0 && isDefinite && reading.tokens[first + noun + 1]?.word.normal !== 'of';
}

/** Indexes of the claim's words that tell two places apart. */
export interface TellingWords {
  /** The words that only the one place has, and only the other. */
  readonly here: readonly number[];
  readonly there: readonly number[];
  /** The stretches of the two places. */
  readonly stretches: readonly [Stretch, Stretch];
}

/** The words of the claim that only one of two places has: see `ownWords`. */
export function tellingWords(base: EvidenceBase, token: number, here: CitedToken, there: CitedToken, divider: Divider, shared: readonly string[] = []): TellingWords {
  const own = base.claim.tokens[token]?.[divider];
  const [first, last] = stretchOf(base.claim, token, divider);
  const stretches = stretchesOf(base, here, there, divider);
  const found: { here: number[]; there: number[] } = { here: [], there: [] };
  for (let at = first; at <= last; at++) {
    const word = base.claim.tokens[at];
    if (!word || !isWord(word) || word[divider] === own || shared.includes(word.word.stem)) continue;
    const [isHere, isThere] = [has(base, at, here, stretches[0]), has(base, at, there, stretches[1])];
    if (isHere !== isThere) found[isHere ? 'here' : 'there'].push(at);
  }
  return { ...found, stretches };
}

/**
 * How much of what the claim says of its fact at `token` one place has and the other has not: the words that tell the two places apart. In: the claim's token, the
 * places of two facts of the cited blocks, what kind of fact divides the sentences, and stems of words that are said of both. Out: the weight of the words that
 * only `here`, and that only `there` has.
 */
export function ownWords(base: EvidenceBase, token: number, here: CitedToken, there: CitedToken, divider: Divider, shared: readonly string[] = []): { readonly here: number; readonly there: number } {
  const telling = tellingWords(base, token, here, there, divider, shared);
  const weigh = (indexes: readonly number[]): number => indexes.reduce((sum, index) => sum + weightOfFact(base.claim.tokens[index]), 0);
  return { here: weigh(telling.here), there: weigh(telling.there) };
}

const weightOfFact = (token: Token | undefined): number => (token === undefined ? 0 : token.date >= 0 ? DATED : token.weight);
