/** The part of the package that Cobs uses; it ships no types of its own. */
declare module 'snowball-stemmers' {
  /** A stemmer for a language by its English name ("english", "french"); throws for a language it does not have. */
  export function newStemmer(language: string): { stem(word: string): string };
}
