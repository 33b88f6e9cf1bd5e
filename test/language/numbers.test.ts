import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../server/src/language/numbers.ts';
import { scaled } from '../../server/src/language/numbers-in-digits.ts';

const values = (text: string, language = 'en'): readonly (number | string)[] =>
  numbersIn(text, language).map((number) => (number.kind === 'cardinal' ? number.value : number.kind === 'vague' ? 'vague' : `${number.kind} ${Number(number.value.toFixed(4))}`));

describe('English', () => {
  test.each([
    ['1,900', [1900]],
    ['1900', [1900]],
    ['1 900', [1900]],
    ['1 900 000', [1_900_000]],
    ['53.9', [53.9]],
    ['1.35 million', [1_350_000]],
    ['2.3 billion', [2_300_000_000]],
    ['Twenty-eight million', [28_000_000]],
    ['Ninety-four', [94]],
    ['twenty one', [21]],
    ['six hundred and twelve', [612]],
    ['five thousand two hundred and six', [5206]],
    ['three hundred thousand', [300_000]],
    ['a hundred', [100]],
    ['a dozen', [12]],
    ['two dozen', [24]],
    ['half a million', [500_000]],
    ['two and a half million', [2_500_000]],
    ['2½', [2.5]],
    ['five six', [5, 6]],
    ['a third of', ['fraction 0.3333']],
    ['two thirds', ['fraction 0.6667']],
    ['two-thirds majority', ['fraction 0.6667']],
    ['one fourth of', ['fraction 0.25']],
    ['three quarters', ['fraction 0.75']],
    ['half of the men', ['fraction 0.5']],
    ['half the men', ['fraction 0.5']],
    ['1/3', ['fraction 0.3333']],
    ['a third survey', ['ordinal 3']],
    ['39th', ['ordinal 39']],
    ['thirty-ninth', ['ordinal 39']],
    ['one hundred and twenty-first', ['ordinal 121']],
    ['hundreds of thousands of people', ['vague']],
    ['dozens', ['vague']],
    ['the 1990s', ['vague']],
    ['88/2005', ['vague']],
    ['a house and an inn', []],
    ['on behalf of', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('French', () => {
  test.each([
    ['1 250', [1250]],
    ['1 250', [1250]],
    ['1.250', [1250]],
    ['1,5 million', [1_500_000]],
    ['3 milliards', [3_000_000_000]],
    ['soixante-dix', [70]],
    ['soixante et onze', [71]],
    ['soixante-dix-sept', [77]],
    ['quatre-vingts', [80]],
    ['quatre-vingt-onze', [91]],
    ['quatre-vingt-dix-neuf', [99]],
    ['vingt et un', [21]],
    ['deux cents', [200]],
    ['mille neuf cent quatre-vingt-dix-neuf', [1999]],
    ['deux mille', [2000]],
    ['un million', [1_000_000]],
    ['cinquante pour cent', [50]],
    ['un tiers de la population', ['fraction 0.3333']],
    ['trois quarts', ['fraction 0.75']],
    ['la moitié', ['fraction 0.5']],
    ['troisième', ['ordinal 3']],
    ['quatre-vingt-treizième', ['ordinal 93']],
    ['1er', ['ordinal 1']],
    ['des milliers', ['vague']],
    ['une centaine', [1, 'vague']],
  ])('%s', (text, expected) => {
    expect(values(text, 'fr')).toEqual(expected);
  });
});

test('a magnitude brings no noise into a decimal', () => {
  expect(scaled('1.35', 1e6)).toBe(1_350_000);
  expect(scaled('8.2', 1e9)).toBe(8_200_000_000);
  expect(scaled('4', 12)).toBe(48);
});

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const small = rest < 20 ? (SMALL[rest] ?? '') : [TENS[Math.floor(rest / 10) - 2], rest % 10 === 0 ? '' : SMALL[rest % 10]].filter((word) => word !== '').join('-');
  if (hundreds === 0) return small;
  return `${SMALL[hundreds] ?? ''} hundred${rest === 0 ? '' : ` and ${small}`}`;
}

function inWords(value: number): string {
  if (value < 1000) return belowThousand(value);
  const [size, name] = value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  const rest = value % size;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / size))} ${name}${joint}${rest === 0 ? '' : inWords(rest)}`;
}

test('a number written in words is read back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
      expect(values(inWords(value))).toEqual([value]);
    }),
  );
});

const FRENCH_SMALL = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const FRENCH_TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

function belowHundredInFrench(value: number): string {
  if (value < 20) return FRENCH_SMALL[value] ?? '';
  const ten = Math.floor(value / 10);
  const base = FRENCH_TENS[ten - 2] ?? '';
  const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
  if (rest === 0) return ten === 8 ? `${base}s` : base;
  return `${base}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${FRENCH_SMALL[rest] ?? ''}`;
}

function inFrench(value: number): string {
  if (value < 100) return belowHundredInFrench(value);
  const [size, name] = value < 1000 ? [100, 'cent'] : [1000, 'mille'];
  const many = Math.floor(value / size);
  const rest = value % size;
  // "Cent" and "quatre-vingt" have their plural s only at the very end of a number.
  const counted = many === 1 ? '' : `${inFrench(many).replace(/(?<=vingt|cent)s$/u, '')} `;
  return `${counted}${name}${rest === 0 ? (size === 100 && many > 1 ? 's' : '') : ` ${inFrench(rest)}`}`;
}

test('a French number written in words is read back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
      expect(values(inFrench(value), 'fr')).toEqual([value]);
    }),
  );
});

test('digits with separators are read back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fc.constantFrom(',', ' ', ' ', ' '), (value, separator) => {
      const written = String(value).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, separator);
      expect(values(written)).toEqual([value]);
      if (separator !== ',') expect(values(written, 'fr')).toEqual([value]);
    }),
  );
});

test('whatever the text: numbers are inside it, in order and apart', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('twenty', '-', ' ', 'and', 'a', 'half', 'million', '1', ',000', '½', 'third', 'quatre', 'vingt', 'et', '/', 's')).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr'), (written, language) => {
      let rest = 0;
      for (const number of numbersIn(written, language)) {
        expect(number.start).toBeGreaterThanOrEqual(rest);
        expect(number.end).toBeGreaterThan(number.start);
        expect(number.end).toBeLessThanOrEqual(written.length);
        expect(Number.isFinite(number.value)).toBe(true);
        rest = number.end;
      }
    }),
  );
});
