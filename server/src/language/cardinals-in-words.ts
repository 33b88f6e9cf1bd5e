import type { NumberWords } from './number-words.ts';
import { magnitudeAt, type NumberPhrase } from './number-phrase.ts';
import { isJoint, lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';

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

/** The cardinal in words that begins at token `index`: "two hundred and six", "a million", "one and a half million"; the longest one. */
export function cardinalAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const sum: Sum = { total: 0, current: 0, last: 0, scale: Infinity };
  let to = articleInto(sum, tokens, index, words);
  if (to < 0) return undefined;
  for (let next = wordInto(sum, tokens, to, words); next > 0; next = wordInto(sum, tokens, to, words)) to = next;
  if (to === index) return undefined;
  const magnitude = words.magnitudes.get(lowerAt(tokens, to - 1)) ?? 1;
  const amount = withHalf(tokens, { to, value: sum.total + sum.current, magnitude }, words);
  return { from: index, to: amount.to, kind: 'cardinal', value: amount.value, form: 'words', magnitude: amount.magnitude };
}
