import { beginsNumber, numberWords, type NumberWords } from './number-words.ts';
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
const VULGAR: ReadonlyMap<string, number> = new Map([['½', 0.5], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 0.25], ['¾', 0.75]]);

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

type Found = Omit<NumberPhrase, 'from' | 'form'>;

/** "39th", "2e"; "20s", which is no amount. */
function suffixed(tokens: readonly Token[], index: number): Found | undefined {
  const suffix = tokenAt(tokens, index + 1);
  if (suffix.spaced || suffix.kind !== 'word') return undefined;
  if (ORDINAL_SUFFIX.test(suffix.lower)) return { to: index + 2, kind: 'ordinal', value: Number(lowerAt(tokens, index)), magnitude: 1 };
  return suffix.lower === 's' ? { to: index + 2, kind: 'vague', value: 0, magnitude: 1 } : undefined;
}

/** "1/3", "2½"; "88/2005" is no fraction, and no amount either. */
function divided(tokens: readonly Token[], index: number): Found | undefined {
  const sign = tokenAt(tokens, index + 1);
  if (sign.spaced) return undefined;
  const value = Number(lowerAt(tokens, index));
  const part = VULGAR.get(sign.lower);
  if (part !== undefined) return { to: index + 2, kind: 'cardinal', value: value + part, magnitude: 1 };
  if (sign.lower !== '/' || tokenAt(tokens, index + 2).kind !== 'number') return undefined;
  const divisor = Number(lowerAt(tokens, index + 2));
  const proper = value < divisor && divisor <= 12;
  return { to: index + 3, kind: proper ? 'fraction' : 'vague', value: proper ? value / divisor : 0, magnitude: 1 };
}

/** "5k" is five thousand, and "£2m" two million; "2m" alone is a length. */
function gluedMagnitude(tokens: readonly Token[], index: number): number {
  const letter = tokenAt(tokens, index + 1);
  if (letter.spaced || letter.kind !== 'word') return 1;
  if (letter.lower === 'k') return 1000;
  return letter.lower === 'm' && /^[$€£¥]$/u.test(lowerAt(tokens, index - 1)) ? 1e6 : 1;
}

/** The magnitude behind digits, perhaps of two words: "million", "hundred thousand". In French "cent" behind digits belongs to "pour cent". */
function magnitudeBehind(tokens: readonly Token[], index: number, words: NumberWords): { readonly to: number; readonly magnitude: number } {
  const first = magnitudeAt(tokens, index, words);
  if (!first || (first.magnitude === 100 && words.and === 'et')) return { to: index, magnitude: 1 };
  const second = magnitudeAt(tokens, first.to, words);
  return second && second.magnitude > first.magnitude ? { to: second.to, magnitude: first.magnitude * second.magnitude } : first;
}

function digitsAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase {
  const special = suffixed(tokens, index) ?? divided(tokens, index);
  if (special) return { ...special, from: index, form: 'digits' };
  const glued = gluedMagnitude(tokens, index);
  const { to, magnitude } = glued > 1 ? { to: index + 2, magnitude: glued } : magnitudeBehind(tokens, index + 1, words);
  return { from: index, to, kind: 'cardinal', value: scaled(lowerAt(tokens, index), magnitude), form: 'digits', magnitude };
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

/** Whether a number below 100 may follow the last word of an English number: anything behind "hundred", a unit behind a ten. */
function mayFollowInEnglish({ last }: Sum, value: number): boolean {
  if (last >= 100) return true;
  return last >= 20 && value > 0 && value < 10;
}

/** In French "dix" takes 7 to 9, "soixante" and "quatre-vingt" up to 16, "quatre" is multiplied by "vingt". */
function mayFollowInFrench({ last, current }: Sum, value: number): boolean {
  if (last >= 100) return true;
  if (last === 4) return value === 20;
  if (last === 10) return value >= 7 && value <= 9;
  return last >= 20 && value > 0 && value < (current % 100 >= 60 ? 17 : 10);
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

function addWord(sum: Sum, word: Token, before: string, words: NumberWords, started: boolean): boolean {
  const french = words.and === 'et';
  const value = words.units.get(word.lower);
  if (value !== undefined) {
    if (started && !(french ? mayFollowInFrench(sum, value) : mayFollowInEnglish(sum, value))) return false;
    addUnit(sum, value, french);
    return true;
  }
  const magnitude = words.magnitudes.get(word.lower);
  const percent = french && word.lower === 'cent' && before === 'pour';
  return magnitude !== undefined && !percent && before !== words.and && addMagnitude(sum, magnitude, french);
}

/** Reads one word of a number at `index` into `sum`; the index behind it, or -1 when the number ends before it. */
function wordInto(sum: Sum, tokens: readonly Token[], index: number, words: NumberWords): number {
  const started = sum.last > 0 || sum.total > 0;
  let at = started ? pastJoint(tokens, index) : index;
  const joins = started && sum.last >= (words.and === 'et' ? 20 : 100);
  if (joins && lowerAt(tokens, at) === words.and) at = pastJoint(tokens, at + 1);
  const word = tokenAt(tokens, at);
  return word.kind === 'word' && addWord(sum, word, lowerAt(tokens, at - 1), words, started) ? at + 1 : -1;
}

/** "One and a half million", "two and a half", "un million et demi". */
function halfMore(tokens: readonly Token[], at: number, words: NumberWords): number {
  const and = pastJoint(tokens, at);
  if (words.and === 'et') return lowerAt(tokens, and) === 'et' && /^demie?$/u.test(lowerAt(tokens, and + 1)) ? and + 2 : -1;
  const article = pastJoint(tokens, and + 1);
  const half = pastJoint(tokens, article + 1);
  return lowerAt(tokens, and) === words.and && words.articles.has(lowerAt(tokens, article)) && lowerAt(tokens, half) === 'half' ? half + 1 : -1;
}

/** "A million" counts an article for one; the index behind it, -1 if the article begins no number ("a man"), `index` itself if there is none. */
function articleInto(sum: Sum, tokens: readonly Token[], index: number, words: NumberWords): number {
  const word = lowerAt(tokens, index);
  if (!words.articles.has(word) || words.units.has(word)) return index;
  if (isJoint(tokens, index + 1) || !magnitudeAt(tokens, index + 1, words)) return -1;
  sum.current = 1;
  sum.last = 1;
  return index + 1;
}

/** What a number in words amounts to, and the index behind it. */
type Amount = Pick<NumberPhrase, 'to' | 'value' | 'magnitude'>;

/** The number with the half behind it: of its magnitude in French ("un million et demi"), of one in English, where the magnitude comes last ("one and a half million"). */
function withHalf(tokens: readonly Token[], whole: Amount, words: NumberWords): Amount {
  const to = halfMore(tokens, whole.to, words);
  if (to < 0) return whole;
  if (words.and === 'et') return { to, value: whole.value + whole.magnitude / 2, magnitude: whole.magnitude };
  const scale = magnitudeAt(tokens, to, words);
  const value = whole.value + 0.5;
  return scale ? { to: scale.to, value: value * scale.magnitude, magnitude: scale.magnitude } : { to, value, magnitude: whole.magnitude };
}

function cardinalAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const sum: Sum = { total: 0, current: 0, last: 0, scale: Infinity };
  let to = articleInto(sum, tokens, index, words);
  if (to < 0) return undefined;
  for (let next = wordInto(sum, tokens, to, words); next > 0; next = wordInto(sum, tokens, to, words)) to = next;
  if (to === index) return undefined;
  const magnitude = words.magnitudes.get(lowerAt(tokens, to - 1)) ?? 1;
  const amount = withHalf(tokens, { to, value: sum.total + sum.current, magnitude }, words);
  return { from: index, to: amount.to, kind: 'cardinal', value: amount.value, form: 'words', magnitude: amount.magnitude };
}

/** Whether a noun follows at `index`, so that "a third" before it is an ordinal ("a third survey"). */
function nounFollows(tokens: readonly Token[], index: number, language: string): boolean {
  const next = tokenAt(tokens, index);
  return (next.kind === 'word' && !isStopWord(next.lower, language)) || isJoint(tokens, index);
}

/** The numerator of a fraction in words: "two", "a", "les deux". */
function numeratorAt(tokens: readonly Token[], index: number, words: NumberWords): number | undefined {
  const word = lowerAt(tokens, index);
  const value = words.units.get(word) ?? (words.articles.has(word) ? 1 : undefined);
  return value === undefined || value === 0 || value > 12 ? undefined : value;
}

/** "Un tiers de", "deux tiers", "la moitié"; "un tiers" alone is a third party. */
function frenchFraction(tokens: readonly Token[], at: number, numerator: number, words: NumberWords): number | undefined {
  const part = lowerAt(tokens, at);
  if (part === 'moitié') return 0.5;
  const denominator = words.denominators.get(part);
  const ofFollows = /^(?:de|des|du|d')$/u.test(lowerAt(tokens, at + 1));
  return denominator !== undefined && (numerator > 1 || ofFollows) ? numerator / denominator : undefined;
}

/** "A third of", "two thirds", "one-fifth"; before a noun "a third" is an ordinal. */
function englishFraction(tokens: readonly Token[], at: number, numerator: number, words: NumberWords, hyphen: boolean): number | undefined {
  const part = lowerAt(tokens, at);
  const denominator = words.halves.has(part) ? 2 : words.denominators.get(part);
  if (denominator === undefined || numerator >= denominator) return undefined;
  const fits = numerator > 1 ? part.endsWith('s') || hyphen : !nounFollows(tokens, at + 1, 'en');
  return fits ? numerator / denominator : undefined;
}

function fractionAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const numerator = numeratorAt(tokens, index, words);
  if (numerator === undefined) return undefined;
  const at = pastJoint(tokens, index + 1);
  const value = words.and === 'et' ? frenchFraction(tokens, at, numerator, words) : englishFraction(tokens, at, numerator, words, at > index + 1);
  return value === undefined ? undefined : { from: index, to: at + 1, kind: 'fraction', value, form: 'words', magnitude: 1 };
}

const NOT_A_FRACTION = new Set('first second last latter other better third fourth time way'.split(' '));

/** "Half of", "half the population", "half were"; "half a million", "half an hour". */
function halfAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  // "Financé pour moitié": a half without its article.
  if (words.and === 'et') return lowerAt(tokens, index) === 'moitié' && lowerAt(tokens, index - 1) === 'pour' ? { from: index, to: index + 1, kind: 'fraction', value: 0.5, form: 'words', magnitude: 1 } : undefined;
  if (lowerAt(tokens, index) !== 'half' || NOT_A_FRACTION.has(lowerAt(tokens, index - 1))) return undefined;
  if (words.articles.has(lowerAt(tokens, index + 1))) {
    const scale = magnitudeAt(tokens, index + 2, words);
    const to = scale?.to ?? index + 2;
    return { from: index, to, kind: 'cardinal', value: (scale?.magnitude ?? 1) / 2, form: 'words', magnitude: scale?.magnitude ?? 1 };
  }
  if (nounFollows(tokens, index + 1, 'en')) return undefined;
  return { from: index, to: index + 1, kind: 'fraction', value: 0.5, form: 'words', magnitude: 1 };
}

/** Whether an ordinal may end a number that stands at `base`: "twenty-first", "quatre-vingt-treizième". */
function mayEnd(base: number, last: number, french: boolean): boolean {
  if (base === 0 || (base >= 100 && base % 100 === 0)) return true;
  const below = base % 100;
  if (french && (below === 60 || below === 80)) return last < 17;
  if (french && (below === 10 || below === 70 || below === 90)) return last >= 7 && last <= 9;
  return below >= 20 && below % 10 === 0 && last < 10;
}

function ordinalAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const french = words.and === 'et';
  const before = cardinalAt(tokens, index, words);
  const joint = before ? pastJoint(tokens, before.to) : index;
  const at = before && lowerAt(tokens, joint) === words.and && before.value >= 20 ? pastJoint(tokens, joint + 1) : joint;
  const last = words.ordinals.get(lowerAt(tokens, at));
  if (last === undefined) return undefined;
  const base = before?.value ?? 0;
  const found = (value: number): NumberPhrase => ({ from: index, to: at + 1, kind: 'ordinal', value, form: 'words', magnitude: 1 });
  if (french && base === 4 && last === 20) return found(80);
  return mayEnd(base, last, french) ? found(base + last) : undefined;
}

function vagueAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  let to = index;
  while (words.vague.has(lowerAt(tokens, to)) || (to > index && /^(?:of|de|d')$/u.test(lowerAt(tokens, to)) && (words.vague.has(lowerAt(tokens, to + 1)) || words.magnitudes.has(lowerAt(tokens, to + 1))))) to++;
  while (to > index && words.magnitudes.has(lowerAt(tokens, to))) to++;
  return to === index ? undefined : { from: index, to, kind: 'vague', value: 0, form: 'words', magnitude: 1 };
}

function vulgarAt(token: Token, index: number): NumberPhrase | undefined {
  const value = VULGAR.get(token.lower);
  return value === undefined ? undefined : { from: index, to: index + 1, kind: 'fraction', value, form: 'digits', magnitude: 1 };
}

/** The number that begins at token `index`, the longest reading first; `undefined` where none begins. */
export function numberAt(tokens: readonly Token[], index: number, language = 'en'): NumberPhrase | undefined {
  const words = numberWords(language);
  const token = tokenAt(tokens, index);
  if (token.kind === 'number') return digitsAt(tokens, index, words);
  if (token.kind === 'mark') return vulgarAt(token, index);
  if (!beginsNumber(token.lower, language)) return undefined;
  return (
    fractionAt(tokens, index, words) ??
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
