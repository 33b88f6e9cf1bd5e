import { foldText } from './fold-text.ts';

/** How the number of a note stands in the text and before the note: "as stated.[3]". */
export const noteMark = (number: string): string => `[${number}]`;

/** Raised words: the number of a note goes into brackets, so that it does not become part of the word or figure before it; others stay. */
export function raisedText(words: string): string {
  const folded = foldText(words);
  return /^\d{1,3}$/u.test(folded) ? noteMark(folded) : words;
}
