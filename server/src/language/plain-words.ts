const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Whether a word may go on behind letters with the character: with a digit, an apostrophe, a letter of another alphabet, or with the stop of an acronym. */
const mayGoOn = (code: number, length: number): boolean => code > 0x7f || (code >= 0x30 && code <= 0x39) || code === 0x27 || (code === 0x2e && length === 1);

/**
 * Where the word that begins at `at` ends, if it surely has letters of ASCII alone, as most have; -1 for others and where none begins.
 * An expression for any word of any language takes several times as long.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end > at && !mayGoOn(text.charCodeAt(end), end - at) ? end : -1;
}
