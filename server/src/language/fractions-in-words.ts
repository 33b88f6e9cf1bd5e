import type { NumberWords } from './number-words.ts';
import { magnitudeAt, type NumberPhrase } from './number-phrase.ts';
import { isJoint, lowerAt, pastJoint, tokenAt, type Token } from './tokens.ts';
import { isStopWord } from './words.ts';

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

/** Words before "a third" that only bound an amount, or give what it is a share of: "almost a third came", "of which a third concerned". */
const BEFORE_SHARE = /^(?:almost|nearly|roughly|approximately|barely|hardly|virtually|than|least|which|whom)$/u;

/** Whether the numerator at `index` begins a share for certain, whatever word follows. */
function isSurelyShare(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'one' || BEFORE_SHARE.test(lowerAt(tokens, index - 1));
}

/** "A third of", "two thirds", "one-fifth"; before a noun "a third" is an ordinal. */
function englishFraction(tokens: readonly Token[], index: number, at: number, numerator: number, words: NumberWords): number | undefined {
  const part = lowerAt(tokens, at);
  const denominator = words.halves.has(part) ? 2 : words.denominators.get(part);
  if (denominator === undefined || numerator >= denominator) return undefined;
  const fits = numerator > 1 ? part.endsWith('s') || at > index + 1 : isSurelyShare(tokens, index) || !nounFollows(tokens, at + 1, 'en');
  return fits ? numerator / denominator : undefined;
}

/** The fraction in words that begins at token `index`: "a third of", "two thirds", "un tiers de". */
export function fractionAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
  const numerator = numeratorAt(tokens, index, words);
  if (numerator === undefined) return undefined;
  const at = pastJoint(tokens, index + 1);
  const value = words.and === 'et' ? frenchFraction(tokens, at, numerator, words) : englishFraction(tokens, index, at, numerator, words);
  return value === undefined ? undefined : { from: index, to: at + 1, kind: 'fraction', value, form: 'words', magnitude: 1 };
}

const NOT_A_FRACTION = new Set('first second last latter other better third fourth time way'.split(' '));

/** "Half of", "half the population", "half were"; "half a million", "half an hour". */
export function halfAt(tokens: readonly Token[], index: number, words: NumberWords): NumberPhrase | undefined {
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
