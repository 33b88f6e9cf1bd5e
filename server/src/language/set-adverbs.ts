import { isStopWord, lowerAt, type Word } from './words.ts';

const AT = /^(?:present|large)$/u;
const IN = /^(?:particular|general|principle|part|short|full|fact|closing|conclusion|opening)$/u;

/** Whether word `at` makes an adverb with the preposition before it ("at present", "in closing"), and so does not mean what it means alone: nothing is present, closed or short. */
function isInAdverb(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (before !== 'at' && before !== 'in') return false;
  return (before === 'at' ? AT : IN).test(lowerAt(words, at)) && lowerAt(words, at + 1) !== 'of';
}

/** "Dropping out" is leaving, and no fall. */
const isDroppingOut = (words: readonly Word[], at: number): boolean => lowerAt(words, at + 1) === 'out' && lowerAt(words, at).startsWith('drop');

/** A "legal moratorium" is one by law, not one that is allowed. */
const isByLaw = (words: readonly Word[], at: number): boolean => lowerAt(words, at) === 'legal' && at + 1 < words.length && !isStopWord(lowerAt(words, at + 1));

/** What the words beside word `at` leave of its senses: `none` of those that it has alone, all but its opposites (`no-opposites`), or `all`. */
export function sensesBeside(words: readonly Word[], at: number): 'none' | 'no-opposites' | 'all' {
  if (isInAdverb(words, at) || isDroppingOut(words, at)) return 'none';
  return isByLaw(words, at) ? 'no-opposites' : 'all';
}
