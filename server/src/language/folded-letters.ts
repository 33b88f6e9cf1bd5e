/** Lower case, without accents, marks and blanks: for finding a name in a text of another language. */
export function foldedLetters(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
