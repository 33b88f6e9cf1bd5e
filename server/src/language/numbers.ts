import { cardinalAt } from './cardinals-in-words.ts';
import { fractionAt, halfAt } from './fractions-in-words.ts';
import { beginsNumber, numberWords, type NumberWords } from './number-words.ts';
import type { NumberKind, NumberPhrase } from './number-phrase.ts';
import { digitsAt, vulgarAt } from './numbers-in-digits.ts';
import type { Span } from './span.ts';
import { lowerAt, pastJoint, spanOfTokens, tokenAt, tokensIn, type Token } from './tokens.ts';

export type { NumberKind, NumberPhrase } from './number-phrase.ts';

/** A number in a text. */
export interface NumberMention extends Span {
  readonly kind: NumberKind;
  readonly value: number;
  readonly form: 'digits' | 'words';
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
