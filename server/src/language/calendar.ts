function numbered(list: string): readonly (readonly [string, number])[] {
  return list.split(' ').map((word, index) => [word, index + 1]);
}

const ENGLISH_MONTHS = new Map(numbered('january february march april may june july august september october november december'));
const FRENCH_MONTHS = new Map(numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'));
const ENGLISH_SHORT = new Map([...numbered('jan feb mar apr may jun jul aug sep oct nov dec'), ['sept', 9] as const]);
const FRENCH_SHORT = new Map<string, number>([['janv', 1], ['févr', 2], ['fév', 2], ['avr', 4], ['juil', 7], ['sept', 9], ['oct', 10], ['nov', 11], ['déc', 12]]);
const ENGLISH_SEASONS = new Map([['spring', 'spring'], ['summer', 'summer'], ['autumn', 'autumn'], ['fall', 'autumn'], ['winter', 'winter']]);
const FRENCH_SEASONS = new Map([['printemps', 'spring'], ['été', 'summer'], ['automne', 'autumn'], ['hiver', 'winter']]);

/** The month (1 to 12) that a full name, in lower case, means. */
export function monthNamed(word: string, language: string): number | undefined {
  return (language === 'fr' ? FRENCH_MONTHS : ENGLISH_MONTHS).get(word);
}

/** The month that an abbreviation without its stop means: "nov". */
export function monthAbbreviated(word: string, language: string): number | undefined {
  return (language === 'fr' ? FRENCH_SHORT : ENGLISH_SHORT).get(word);
}

/** The English name of the season that a word means. */
export function seasonNamed(word: string, language: string): string | undefined {
  return (language === 'fr' ? FRENCH_SEASONS : ENGLISH_SEASONS).get(word);
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The most days that month 1 to 12 can have. */
export function daysIn(month: number): number {
  return LENGTHS[month - 1] ?? 31;
}

/** Whether a whole number can be a year of which these documents speak. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2150;
}

const NAMES = { en: [...ENGLISH_MONTHS.keys()], fr: [...FRENCH_MONTHS.keys()] } as const;

/** The name of month 1 to 12, in lower case; in English unless `language` is French. */
export function monthName(month: number, language = 'en'): string {
  return NAMES[language === 'fr' ? 'fr' : 'en'][month - 1] ?? '';
}

/** Every word that names a month or a season, abbreviations included. */
export function monthAndSeasonWords(language: string): readonly string[] {
  return language === 'fr'
    ? [...FRENCH_MONTHS.keys(), ...FRENCH_SHORT.keys(), ...FRENCH_SEASONS.keys()]
    : [...ENGLISH_MONTHS.keys(), ...ENGLISH_SHORT.keys(), ...ENGLISH_SEASONS.keys()];
}
