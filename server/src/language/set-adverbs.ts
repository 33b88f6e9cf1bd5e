import { lowerAt, type Word } from './words.ts';

const AT = /^(?:present|large)$/u;
const IN = /^(?:particular|general|principle|part|short|full|fact|closing|conclusion|opening)$/u;

/** Whether word `at` makes an adverb with the preposition before it ("at present", "in closing"), and so does not mean what it means alone: nothing is present, closed or short. */
export function isInAdverb(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (before !== 'at' && before !== 'in') return false;
  return (before === 'at' ? AT : IN).test(lowerAt(words, at)) && lowerAt(words, at + 1) !== 'of';
}
