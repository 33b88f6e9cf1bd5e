import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReportingWord, isStopWord, REPORTING_WORDS, wordsIn } from '../../server/src/language/words.ts';

const normals = (text: string, language?: string): readonly string[] => wordsIn(text, language).map((word) => word.normal);
const stems = (text: string, language?: string): readonly string[] => wordsIn(text, language).map((word) => word.stem);

describe('words of a text', () => {
  test.each([
    ['possessives and apostrophes', 'Arvania’s workers’ rights, O’Hara', ['arvania', 'workers', 'rights', "o'hara"]],
    ['compounds are taken apart', 'human-rights-based', ['human', 'rights', 'based']],
    ['mere prefixes are not', 'co-operation, re-entry, socio-economic', ['cooperation', 'reentry', 'socioeconomic']],
    ['non- is a word of its own', 'non-resident', ['non', 'resident']],
    ['numbers without their separators', '1,900 and 1.35 and 1 900 and 39th', ['1900', 'and', '1.35', 'and', '1900', 'and', '39th']],
    ['letters of every language', 'Türkiye and Côte d’Ivoire', ['türkiye', 'and', 'côte', "d'ivoire"]],
    ['names with digits and acronyms', 'COVID-19, the U.S. law', ['covid', '19', 'the', 'u.s.', 'law']],
  ])('%s', (_, text, expected) => {
    expect(normals(text)).toEqual(expected);
  });

  test('spans are of the words as written', () => {
    const text = 'The co-operation of Arvania’s “courts”.';
    expect(wordsIn(text).map((word) => text.slice(word.start, word.end))).toEqual(['The', 'co-operation', 'of', 'Arvania’s', 'courts']);
    for (const word of wordsIn(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('two spellings of a word have one normal form', () => {
  test.each([
    'recognise recognize', 'regularisation regularization', 'organisational organizational', 'programme program', 'programmes programs', 'labour labor', 'neighbouring neighboring',
    'centre center', 'kilometres kilometers', 'defence defense', 'licence license', 'judgement judgment', 'travelling traveling', 'labelled labeled', 'analyse analyze', 'dialogue dialog',
    'ageing aging', 'fulfil fulfill', 'paediatric pediatric', 'sceptical skeptical', 'whilst while', 'amongst among', 'practise practice', 'manoeuvre maneuver', 'co-operate cooperate',
  ])('%s', (pair) => {
    const [british, american] = pair.split(' ') as [string, string];
    expect(normals(british)).toEqual(normals(american));
  });

  test.each(['four for', 'hour hor', 'filing filling', 'polled poled', 'wise wize'])('but not of two words: %s', (pair) => {
    const [one, other] = pair.split(' ') as [string, string];
    expect(normals(one)).not.toEqual(normals(other));
  });
});

test.each(['migrants migrant', 'deportations deportation', 'recognised recognizes', 'adopted adopting'])('words of one family share a stem: %s', (pair) => {
  const [one, other] = stems(pair);
  expect(one).toBe(other);
});

describe('French', () => {
  test('elisions are words of their own', () => {
    expect(normals('L’accès qu’il a d’Arvania aujourd’hui', 'fr')).toEqual(["l'", 'accès', "qu'", 'il', 'a', "d'", 'arvania', "aujourd'hui"]);
  });
  test('stems and stop words are French', () => {
    const [one, other] = stems('migrants migrante', 'fr');
    expect(one).toBe(other);
    expect(isStopWord("d'", 'fr')).toBe(true);
    expect(isStopWord('the', 'fr')).toBe(false);
    expect(isReportingWord('précisé', 'fr')).toBe(true);
  });
});

test('stop words and reporting words are two lists', () => {
  expect(isStopWord('the')).toBe(true);
  expect(isStopWord('stated')).toBe(false);
  expect(REPORTING_WORDS.has('stated')).toBe(true);
  expect(isReportingWord('delegation')).toBe(true);
  expect(isReportingWord('prison')).toBe(false);
});

test('whatever the text: words are inside it, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'fr', 'es', 'zz'), (text, language) => {
      let rest = 0;
      for (const word of wordsIn(text, language)) {
        expect(word.start).toBeGreaterThanOrEqual(rest);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.text).not.toBe('');
        rest = word.end;
      }
    }),
  );
});
