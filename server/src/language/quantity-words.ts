import { lowerAt, type Word } from './words.ts';

/** How much of a group is meant, from all of it to none. */
export type Quantity = 'all' | 'most' | 'some' | 'few' | 'none';

const QUANTITIES: ReadonlyMap<string, Quantity> = new Map<string, Quantity>([
  ...['all', 'every', 'each', 'everyone', 'everybody', 'both', 'entire', 'whole', 'always'].map((word): [string, Quantity] => [word, 'all']),
  ...['most', 'majority', 'mostly', 'mainly', 'chiefly', 'predominantly', 'bulk', 'largely', 'generally', 'usually'].map((word): [string, Quantity] => [word, 'most']),
  ...['some', 'several', 'certain', 'many', 'numerous', 'various', 'sometimes', 'partly', 'partially'].map((word): [string, Quantity] => [word, 'some']),
  ...['few', 'minority', 'little', 'rarely', 'seldom', 'hardly'].map((word): [string, Quantity] => [word, 'few']),
  ...['no', 'none', 'nobody', 'neither', 'never', 'nothing'].map((word): [string, Quantity] => [word, 'none']),
]);

/** What the word before makes of a quantifier: "the most vulnerable", "at all", "a little" give none, "not all" and "a few" are some. */
function inContext(word: string, quantity: Quantity, before: string): Quantity | undefined {
  if (quantity === 'all' && before === 'not') return 'some';
  if (word === 'all') return /^(?:at|after|above)$/u.test(before) ? undefined : quantity;
  if (word === 'most') return before === 'the' || before === 'at' ? undefined : quantity;
  if (before !== 'a') return quantity;
  if (word === 'few') return 'some';
  return word === 'little' || word === 'certain' ? undefined : quantity;
}

const isANumberOf = (words: readonly Word[], at: number): boolean => words[at]?.normal === 'number' && lowerAt(words, at - 1) === 'a' && words[at + 1]?.normal === 'of';

/** The quantity that the word `at` gives; nothing for a word that gives none. "The most vulnerable" and "at least some 300" are none. */
export function quantityAt(words: readonly Word[], at: number): Quantity | undefined {
  if (isANumberOf(words, at)) return 'some';
  const lower = lowerAt(words, at);
  const quantity = QUANTITIES.get(lower);
  if (quantity === undefined || /^[0-9]/u.test(words[at + 1]?.text ?? '')) return undefined;
  // "All but two".
  if (quantity === 'all' && lowerAt(words, at + 1) === 'but') return 'most';
  return inContext(lower, quantity, lowerAt(words, at - 1));
}
