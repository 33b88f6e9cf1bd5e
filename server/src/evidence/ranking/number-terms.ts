/** A number being read from several words: "one thousand nine hundred", "1.8 million", "Twenty-eight million". */
export interface NumberSoFar {
  /** What is complete: the two thousand of "two thousand four". */
  readonly total: number;
  /** What a scale word may still multiply. */
  readonly current: number;
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([...UNITS.map((word, i): [string, number] => [word, i]), ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i])]);

/** Scale words of English, French and Spanish. French "cent" and Spanish "mil" are left to their other meanings. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mille', 1e3],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['millón', 1e6],
  ['millones', 1e6],
]);

/** The value of an English number word below one hundred; nothing for any other word. In: lower case. */
export function smallNumber(word: string): number | undefined {
  return SMALL.get(word);
}

/** Whether `word` (lower case) may be part of a number, or stand between its parts. */
export function isNumberWord(word: string, language: string): boolean {
  return SCALES.has(word) || (language === 'en' && (word === 'and' || SMALL.has(word)));
}

/** "Twenty" takes "eight", "nine hundred" takes "fifty", "two thousand" takes "four"; "five" takes nothing: "five six" is no eleven. */
function takes({ total, current }: NumberSoFar, small: number): boolean {
  if (current === 0) return total > 0;
  if (small === 0) return false;
  return current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && small < 10);
}

/** What `word` (lower case) makes of the number before it; nothing if it does not carry the number on. */
export function carriedOn(number: NumberSoFar, word: string): NumberSoFar | undefined {
  const scale = SCALES.get(word);
  if (scale === undefined) {
    const small = SMALL.get(word);
    return small === undefined || !takes(number, small) ? undefined : { ...number, current: number.current + small };
  }
  if (number.current === 0) return undefined;
  if (scale > 100) return { total: number.total + number.current * scale, current: 0 };
  return number.current < 100 ? { ...number, current: number.current * 100 } : undefined;
}

/** The value of a number written with digits. `decimalComma`: as French and Spanish write it, "1.900" and "6,8"; three digits behind a comma are still thousands, as nobody writes so many decimals. */
export function digitsValue(digits: string, decimalComma: boolean): number {
  const joined = digits.replace(/[^0-9.,]/g, '');
  const plain = decimalComma ? joined.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.') : joined.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number.parseFloat(plain);
}
