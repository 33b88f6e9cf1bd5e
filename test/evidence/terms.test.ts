import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../server/src/dialogue/source.ts';
import { termsIn } from '../../server/src/evidence/ranking/terms.ts';
import { textOf } from '../../server/src/language/span.ts';

const terms = (text: string, language: Language = 'en'): string => termsIn(text, language).map(({ term }) => term).join(' ');

describe('a number is looked up by its value', () => {
  test.each([
    ['1,900 cases', '#1900 case'],
    ['1900 cases', '#1900 case'],
    ['one thousand nine hundred cases', '#1900 case'],
    ['1.8 million foreigners', '#1800000 foreign'],
    ['Twenty-eight million certificates', '#28000000 certif'],
    ['three hundred and fifty thousand', '#350000'],
    ['between 15 and 49', '#15 #49'],
    ['two and three', '#2 #3'],
    ['94 per cent', '#94'],
    ['ninety-four per cent', '#94'],
    ['2017-2025', '#2017 #2025'],
    ['the 39th session', '#39 session'],
    ['thousands of cases', 'thousand case'],
  ])('“%s” is %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test.each([
    ['150 000 personnes', '#150000 person'],
    ['6,8 % des étrangers', '#6.8 etranger'],
    ['1,8 million', '#1800000'],
    ['12 500 cas', '#12500 cas'],
  ])('in French “%s” is %s', (text, expected) => {
    expect(terms(text, 'fr')).toBe(expected);
  });

  test('“one” alone is a pronoun as often as a number and is left out', () => {
    expect(terms('the one who left')).toBe('left');
  });
});

describe('a word is looked up by its stem', () => {
  test.each([
    ['deported, deportation, deporting', 'deport deport deport'],
    ['regularisation and regularization', 'regular regular'],
    ['the labour of the labor', 'labor labor'],
  ])('“%s” is %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test('French elisions and accents make no difference', () => {
    expect(terms('L’expulsion de l’élève', 'fr')).toBe(terms('expulsions d’ÉLÈVES', 'fr'));
  });
});

test('the span of a term is of the words as they are written', () => {
  const text = 'Peru issued twenty-eight million certificates.';
  const million = termsIn(text, 'en').find(({ term }) => term === '#28000000');
  expect(million && textOf(text, million)).toBe('twenty-eight million');
});

test('terms stand in order, do not overlap and lie inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Language>('en', 'fr', 'es', 'unknown'), (text, language) => {
      const offsets = termsIn(text, language).flatMap(({ start, end }) => [start, end]);
      expect([0, ...offsets, text.length]).toEqual([0, ...offsets, text.length].sort((a, b) => a - b));
    }),
  );
});

test('a line without any space is read in one go', () => {
  expect(termsIn('x'.repeat(1_000_000), 'en')).toEqual([]);
  expect(termsIn('1,'.repeat(200_000), 'en').length).toBeGreaterThan(0);
});
