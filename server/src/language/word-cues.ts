import { onceAForm } from './word-forms.ts';
import type { Word } from './words.ts';

/**
 * Tells by the words of a text which of several expressions cannot match it, so that these need not be run. In: for each expression, at most 31, its cue:
 * one word of whatever it matches has it in its lower case. Out: for the words of a text, a number whose bit `i` says whether a word has cue `i`.
 */
export function cueFinder(cues: readonly RegExp[]): (words: readonly Word[]) => number {
  const cuesIn = onceAForm(({ lower }) => cues.reduce((found, cue, i) => (cue.test(lower) ? found | (1 << i) : found), 0));
  return (words) => {
    let found = 0;
    for (const word of words) found |= cuesIn(word);
    return found;
  };
}

/** Whether cue `i` is among those found. */
export function hasCue(found: number, i: number): boolean {
  return (found & (1 << i)) !== 0;
}
