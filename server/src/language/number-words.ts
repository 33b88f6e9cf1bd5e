/** The number words of a language, in lower case. */
export interface NumberWords {
  readonly units: ReadonlyMap<string, number>;
  /** Words that multiply what is before them; 100 multiplies only what is below it. */
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Denominators, singular and plural: "third" 3, "quarters" 4. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Words that join parts of a number ("two hundred and six", "vingt et un"). */
  readonly and: string;
  /** Words for one that may stand before a magnitude or a denominator. */
  readonly articles: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** Words for an amount without a value: "hundreds", "dizaine". */
  readonly vague: ReadonlySet<string>;
}

function numbered(list: string, first: number): [string, number][] {
  return list.split(' ').map((word, index) => [word, first + index]);
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

const ENGLISH: NumberWords = {
  units: new Map([
    ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0),
    ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ]),
  magnitudes: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
  ]),
  ordinals: new Map([
    ...numbered(ENGLISH_ORDINALS, 1),
    ...TENS.map((word, index): [string, number] => [`${word.slice(0, -1)}ieth`, (index + 2) * 10]),
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  denominators: new Map(
    numbered('third fourth fifth sixth seventh eighth ninth tenth', 3).flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]).concat([
      ['quarter', 4],
      ['quarters', 4],
    ]),
  ),
  and: 'and',
  articles: new Set(['a', 'an']),
  halves: new Set(['half']),
  vague: new Set('dozens hundreds thousands millions billions scores tens'.split(' ')),
};

const FRENCH_UNITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const FRENCH_ORDINALS =
  'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième';

const FRENCH: NumberWords = {
  units: new Map([
    ...numbered(FRENCH_UNITS, 0),
    ['une', 1],
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['octante', 80],
    ['nonante', 90],
  ]),
  magnitudes: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
  ]),
  ordinals: new Map([
    ['premier', 1],
    ['unième', 1],
    ['première', 1],
    ['premiers', 1],
    ['premières', 1],
    ['second', 2],
    ['seconde', 2],
    ...numbered(FRENCH_ORDINALS, 2),
    ['vingtième', 20],
    ['trentième', 30],
    ['quarantième', 40],
    ['cinquantième', 50],
    ['soixantième', 60],
    ['centième', 100],
  ]),
  denominators: new Map([
    ['tiers', 3],
    ['quart', 4],
    ['quarts', 4],
    ...numbered('cinquième sixième septième huitième neuvième dixième', 5).flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ]),
  and: 'et',
  articles: new Set(['un', 'une', 'le', 'la']),
  halves: new Set(['moitié', 'demi', 'demie']),
  vague: new Set('dizaine dizaines douzaine douzaines vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers quinzaine'.split(' ')),
};

function beginnings(words: NumberWords): ReadonlySet<string> {
  return new Set([...words.units.keys(), ...words.magnitudes.keys(), ...words.ordinals.keys(), ...words.articles, ...words.halves, ...words.vague]);
}

const ENGLISH_BEGINNINGS = beginnings(ENGLISH);
const FRENCH_BEGINNINGS = beginnings(FRENCH);

/** Whether a number can begin with this word: a quick answer for the many that cannot. */
export function beginsNumber(word: string, language: string): boolean {
  return (language === 'fr' ? FRENCH_BEGINNINGS : ENGLISH_BEGINNINGS).has(word);
}

/** Whether a word is a number or a part of one ("twenty", "million"), but not an ordinal, which may belong to a name. */
export function countsThings(word: string, language: string): boolean {
  const { units, magnitudes, vague, denominators } = numberWords(language);
  return units.has(word) || magnitudes.has(word) || vague.has(word) || (word.endsWith('s') && denominators.has(word));
}

/** The number words of `language`: French, else English. */
export function numberWords(language: string): NumberWords {
  return language === 'fr' ? FRENCH : ENGLISH;
}
