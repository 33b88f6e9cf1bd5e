/** A language that Cobs reads, or `unknown`: any other. */
export type Language = 'en' | 'fr' | 'es' | 'unknown';

/** The code of a language as a document gives it ("fr-CH", "FR", "ar") → what Cobs makes of it. */
export function languageCoded(code: string): Language {
  const language = code.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'fr' || language === 'es' ? language : 'unknown';
}
