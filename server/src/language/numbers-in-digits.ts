import type { NumberWords } from './number-words.ts';
import { magnitudeAt, type NumberPhrase } from './number-phrase.ts';
import { lowerAt, tokenAt, type Token } from './tokens.ts';

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|e|er|ère|re|ème|ième|nde)$/u;
const VULGAR: ReadonlyMap<string, number> = new Map([['½', 0.5], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 0.25], ['¾', 0.75]]);

/** `digits` times a power of ten, without the noise of multiplying: 1.35 and 1e6 give 1350000. */
export function scaled(digits: string, magnitude: number): number {
  const exponent = Math.round(Math.log10(magnitude));
  return 10 ** exponent === magnitude ? Number(`${digits}e${exponent}`) : Number(digits) * magnitude;
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

/** The number whose digits are token `index`: "1,900", "1.35 million", "39th", "2½". */
export function digitsAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase {
  const special = suffixed(tokens, index) ?? divided(tokens, index);
  if (special) return { ...special, from: index, form: 'digits' };
  const glued = gluedMagnitude(tokens, index);
  const { to, magnitude } = glued > 1 ? { to: index + 2, magnitude: glued } : magnitudeBehind(tokens, index + 1, words);
  return { from: index, to, kind: 'cardinal', value: scaled(lowerAt(tokens, index), magnitude), form: 'digits', magnitude };
}

/** "½" at token `index`. */
export function vulgarAt(token: Token, index: number): NumberPhrase | undefined {
  const value = VULGAR.get(token.lower);
  return value === undefined ? undefined : { from: index, to: index + 1, kind: 'fraction', value, form: 'digits', magnitude: 1 };
}
