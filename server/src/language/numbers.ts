import { numberWords, type NumberWords } from './number-words.ts';
import type { Span } from './span.ts';
import { isStopWord } from './words.ts';
import { isJoint, lowerAt, pastJoint, spanOfTokens, tokenAt, tokensIn, type Token } from './tokens.ts';

/** `vague`: an amount without a value ("hundreds of thousands", "dozens"). */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'vague';

/** A number in a run of tokens; its unit is not part of it. */
export interface NumberPhrase {
  /** Index of its first token, and the index behind its last one. */
  readonly from: number;
  readonly to: number;
  readonly kind: NumberKind;
  /** Exact where the number is ("1.35 million" is 1350000); 0 for `vague`. */
  readonly value: number;
  readonly form: 'digits' | 'words';
  /** The magnitude word it ends in (1e6 for "1.35 million"), else 1. In "two to three million" the first number shares it. */
  readonly magnitude: number;
}

/** A number in a text. */
export interface NumberMention extends Span {
  readonly kind: NumberKind;
  readonly value: number;
  readonly form: 'digits' | 'words';
}

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|e|er|ère|re|ème|ième|nde)$/u;
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75 };

/** `digits` times a power of ten, without the noise of multiplying: 1.35 and 1e6 give 1350000. */
export function scaled(digits: string, magnitude: number): number {
  const exponent = Math.round(Math.log10(magnitude));
  return 10 ** exponent === magnitude ? Number(`${digits}e${exponent}`) : Number(digits) * magnitude;
}

function magnitudeAt(tokens: readonly Token[], index: number, words: NumberWords): { readonly to: number; readonly magnitude: number } | undefined {
  const at = pastJoint(tokens, index);
  const magnitude = words.magnitudes.get(lowerAt(tokens, at));
  return magnitude === undefined || tokenAt(tokens, at).kind !== 'word' ? undefined : { to: at + 1, magnitude };
}

function digitsAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const digits = lowerAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  const found = { from: index, to: index + 1, kind: 'cardinal', value: Number(digits), form: 'digits', magnitude: 1 } as const;
  if (!next.spaced && next.kind === 'word') {
    if (ORDINAL_SUFFIX.test(next.lower)) return { ...found, to: index + 2, kind: 'ordinal' };
    if (next.lower === 's') return { ...found, to: index + 2, kind: 'vague', value: 0 };
  }
  const divisor = Number(lowerAt(tokens, index + 2));
  if (next.lower === '/' && !next.spaced && tokenAt(tokens, index + 2).kind === 'number') {
    const proper = Number(digits) < divisor && divisor <= 12;
    return proper ? { ...found, to: index + 3, kind: 'fraction', value: Number(digits) / divisor } : { ...found, to: index + 3, kind: 'vague', value: 0 };
  }
  const part = VULGAR[next.lower];
  if (part !== undefined && !next.spaced) return { ...found, to: index + 2, value: found.value + part };
  const scale = next.spaced || isJoint(tokens, index + 1) || next.kind === 'word' ? magnitudeAt(tokens, index + 1, words) : undefined;
  if (!scale || (scale.magnitude === 100 && words.and === 'et')) return found;
  const second = magnitudeAt(tokens, scale.to, words);
  const magnitude = second && second.magnitude > scale.magnitude ? scale.magnitude * second.magnitude : scale.magnitude;
  return { ...found, to: magnitude === scale.magnitude ? scale.to : (second?.to ?? scale.to), value: scaled(digits, magnitude), magnitude };
}

/** What a run of number words has come to. */
interface Sum {
  total: number;
  current: number;
  /** Value of the last word: decides what may follow it. */
  last: number;
  /** The last magnitude that closed a group; the next one must be smaller. */
  scale: number;
}

function mayFollow(sum: Sum, value: number, french: boolean): boolean {
  const { last } = sum;
  if (last === 0 || last >= 100) return value < 100 && value < last + (last === 0 ? 100 : 0);
  if (!french) return last >= 20 && value > 0 && value < 10;
  if (last === 4 && value === 20) return true;
  if (last === 10) return value >= 7 && value <= 9;
  const high = last === 60 || last === 20 || last === 80;
  return last >= 20 && value > 0 && value < (high && sum.current % 100 >= 60 ? 17 : 10);
}

function addUnit(sum: Sum, value: number, french: boolean): void {
  if (french && value === 20 && sum.last === 4) {
    sum.current += 76;
    sum.last = 80;
  } else {
    sum.current += value;
    sum.last = value;
  }
}

function addMagnitude(sum: Sum, magnitude: number, french: boolean): boolean {
  if (sum.scale <= magnitude && magnitude >= 1000) return false;
  if (sum.current === 0 && !(french && magnitude <= 1000)) return false;
  const times = Math.max(1, sum.current % 100);
  if (magnitude === 100) {
    if (sum.last === 0 && sum.current >= 100) return false;
    sum.current += times * 100 - (sum.current % 100);
  } else {
    sum.total += Math.max(1, sum.current) * magnitude;
    sum.current = 0;
    sum.scale = magnitude;
  }
  sum.last = magnitude;
  return true;
}

/** Reads one word of a number at `index` into `sum`; the index behind it, or -1 when the number ends before it. */
function wordInto(sum: Sum, tokens: readonly Token[], index: number, words: NumberWords): number {
  const french = words.and === 'et';
  const started = sum.last > 0 || sum.total > 0;
  let at = started ? pastJoint(tokens, index) : index;
  const joined = lowerAt(tokens, at) === words.and && started && (french ? sum.last >= 20 : sum.last >= 100);
  if (joined) at = pastJoint(tokens, at + 1);
  const word = tokenAt(tokens, at);
  if (word.kind !== 'word') return -1;
  const value = words.units.get(word.lower);
  if (value !== undefined) {
    if (started ? !mayFollow(sum, value, french) : false) return -1;
    addUnit(sum, value, french);
    return at + 1;
  }
  const magnitude = joined ? undefined : words.magnitudes.get(word.lower);
  const percent = french && word.lower === 'cent' && lowerAt(tokens, at - 1) === 'pour';
  return magnitude !== undefined && !percent && addMagnitude(sum, magnitude, french) ? at + 1 : -1;
}

/** "One and a half million", "two and a half". */
function halfMore(tokens: readonly Token[], at: number, words: NumberWords): number {
  const and = pastJoint(tokens, at);
  const article = pastJoint(tokens, and + 1);
  const half = pastJoint(tokens, article + 1);
  return lowerAt(tokens, and) === words.and && words.articles.has(lowerAt(tokens, article)) && lowerAt(tokens, half) === 'half' ? half + 1 : -1;
}

function cardinalAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const sum: Sum = { total: 0, current: 0, last: 0, scale: Infinity };
  const article = words.articles.has(lowerAt(tokens, index)) && words.units.get(lowerAt(tokens, index)) === undefined;
  let to = index;
  if (article) {
    const scale = magnitudeAt(tokens, index + 1, words);
    if (!scale || isJoint(tokens, index + 1)) return undefined;
    sum.current = 1;
    sum.last = 1;
    to = index + 1;
  }
  for (let next = wordInto(sum, tokens, to, words); next > 0; next = wordInto(sum, tokens, to, words)) to = next;
  if (to === index) return undefined;
  const half = halfMore(tokens, to, words);
  let value = sum.total + sum.current + (half > 0 ? 0.5 : 0);
  if (half > 0) to = half;
  const scale = half > 0 ? magnitudeAt(tokens, to, words) : undefined;
  if (scale) {
    value *= scale.magnitude;
    to = scale.to;
  }
  return { from: index, to, kind: 'cardinal', value, form: 'words', magnitude: scale?.magnitude ?? words.magnitudes.get(lowerAt(tokens, to - 1)) ?? 1 };
}

/** Whether a noun follows at `index`, so that "a third" before it is an ordinal ("a third survey"). */
function nounFollows(tokens: readonly Token[], index: number, language: string): boolean {
  const next = tokenAt(tokens, index);
  return (next.kind === 'word' && !isStopWord(next.lower, language)) || isJoint(tokens, index);
}

function fractionAt(tokens: readonly Token[], index: number, words: NumberWords, language: string): NumberPhrase | undefined {
  const first = lowerAt(tokens, index);
  const article = words.articles.has(first);
  const counter = words.units.get(first) ?? (article ? 1 : undefined);
  if (counter === undefined || counter === 0 || counter > 12) return undefined;
  const at = pastJoint(tokens, index + 1);
  const part = lowerAt(tokens, at);
  const denominator = words.denominators.get(part) ?? (words.halves.has(part) && words.and === 'and' ? 2 : undefined);
  const found = (value: number): NumberPhrase => ({ from: index, to: at + 1, kind: 'fraction', value, form: 'words', magnitude: 1 });
  if (words.and === 'et') {
    const ofFollows = /^(?:de|des|du|d')$/u.test(lowerAt(tokens, at + 1));
    if (part === 'moitié') return found(0.5);
    return denominator !== undefined && (counter > 1 || ofFollows) ? found(counter / denominator) : undefined;
  }
  if (denominator === undefined || counter >= denominator) return undefined;
  const plural = counter > 1 && part.endsWith('s');
  if (!plural && counter > 1 && at === index + 1) return undefined;
  return plural || !nounFollows(tokens, at + 1, language) || (counter > 1 && at > index + 1) ? found(counter / denominator) : undefined;
}

const NOT_A_FRACTION = new Set('first second last latter other better third fourth time way'.split(' '));

/** "Half of", "half the population", "half were"; "half a million", "half an hour". */
function halfAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  if (lowerAt(tokens, index) !== 'half' || words.and === 'et' || NOT_A_FRACTION.has(lowerAt(tokens, index - 1))) return undefined;
  if (words.articles.has(lowerAt(tokens, index + 1))) {
    const scale = magnitudeAt(tokens, index + 2, words);
    const to = scale?.to ?? index + 2;
    return { from: index, to, kind: 'cardinal', value: (scale?.magnitude ?? 1) / 2, form: 'words', magnitude: scale?.magnitude ?? 1 };
  }
  if (nounFollows(tokens, index + 1, 'en')) return undefined;
  return { from: index, to: index + 1, kind: 'fraction', value: 0.5, form: 'words', magnitude: 1 };
}

function ordinalAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const before = cardinalAt(tokens, index, words);
  const joint = before ? pastJoint(tokens, before.to) : index;
  const at = before && lowerAt(tokens, joint) === words.and && before.value >= 20 ? pastJoint(tokens, joint + 1) : joint;
  const last = words.ordinals.get(lowerAt(tokens, at));
  if (last === undefined) return undefined;
  const base = before?.value ?? 0;
  const fits = before ? (base >= 100 || (base >= 20 && last < 10)) && base % 10 === 0 : true;
  return fits ? { from: index, to: at + 1, kind: 'ordinal', value: base + last, form: 'words', magnitude: 1 } : undefined;
}

function vagueAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  let to = index;
  while (words.vague.has(lowerAt(tokens, to)) || (to > index && /^(?:of|de|d')$/u.test(lowerAt(tokens, to)) && (words.vague.has(lowerAt(tokens, to + 1)) || words.magnitudes.has(lowerAt(tokens, to + 1))))) to++;
  while (to > index && words.magnitudes.has(lowerAt(tokens, to))) to++;
  return to === index ? undefined : { from: index, to, kind: 'vague', value: 0, form: 'words', magnitude: 1 };
}

/** The number that begins at token `index`, the longest reading first; `undefined` where none begins. */
export function numberAt(tokens: readonly Token[], index: number, language = 'en'): NumberPhrase | undefined {
  const words = numberWords(language);
  const token = tokenAt(tokens, index);
  if (token.kind === 'number') return digitsAt(tokens, index, words);
  const vulgar = VULGAR[token.lower];
  if (vulgar !== undefined) return { from: index, to: index + 1, kind: 'fraction', value: vulgar, form: 'digits', magnitude: 1 };
  if (token.kind !== 'word') return undefined;
  return (
    fractionAt(tokens, index, words, language) ??
    halfAt(tokens, index, words) ??
    ordinalAt(tokens, index, words) ??
    vagueAt(tokens, index, words) ??
    cardinalAt(tokens, index, words)
  );
}

/** Every number of a text, in order, whatever it is used for: dates and names with numbers in them are not told apart here (see `figuresIn`). */
export function numbersIn(text: string, language = 'en'): readonly NumberMention[] {
  const tokens = tokensIn(text, language);
  const numbers: NumberMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = numberAt(tokens, index, language);
    if (found) numbers.push({ ...spanOfTokens(tokens, found.from, found.to), kind: found.kind, value: found.value, form: found.form });
    index = found?.to ?? index + 1;
  }
  return numbers;
}
