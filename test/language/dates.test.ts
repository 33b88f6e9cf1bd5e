import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeginDate } from '../../server/src/language/date-grammar.ts';
import { datesIn, type DateMention } from '../../server/src/language/dates.ts';
import { textOf } from '../../server/src/language/span.ts';
import { tokensIn } from '../../server/src/language/tokens.ts';

/** "2024-11-05 since [from 1]"; what is not known is left out. */
function written(date: DateMention): string {
  const { year, month, day, part, relation, hedge, range, relative } = date;
  const number = (value: number | null): string => (value === null ? '' : `-${String(value).padStart(2, '0')}`);
  const calendar = `${year ?? '?'}${number(month)}${number(day)}`;
  return [calendar, part ?? '', relation === 'on' ? '' : relation, hedge === 'none' ? '' : hedge, range ? `[${range.end} ${range.other}]` : '', relative === null ? '' : `“${relative}”`].filter((word) => word !== '').join(' ');
}

/** In the examples ⟦…⟧ stands round every date; the meeting is on 5 December 2024. */
function check(example: string, expected: readonly string[], language = 'en'): void {
  const text = example.replace(/[⟦⟧]/gu, '');
  const dates = datesIn(text, { language, spoken: '2024-12-05' });
  expect(dates.map((date) => textOf(text, date))).toEqual([...example.matchAll(/⟦(.*?)⟧/gu)].map((match) => match[1]));
  expect(dates.map(written)).toEqual(expected);
}

describe('days and months', () => {
  test.each([
    ['On ⟦5 November 2024⟧, on ⟦5 Nov. 2024⟧, on ⟦November 5, 2024⟧ and on the ⟦5th of November 2024⟧.', ['2024-11-05', '2024-11-05', '2024-11-05', '2024-11-05']],
    ['On ⟦2024-11-05⟧, ⟦05.11.2024⟧ and ⟦5/11/2024⟧.', ['2024-11-05', '2024-11-05', '2024-11-05']],
    ['On Thursday, ⟦5 December⟧, and in ⟦December 2023⟧.', ['?-12-05', '2023-12']],
    ['In ⟦May⟧ it began; in ⟦March 2020⟧ it ended.', ['?-05', '2020-03']],
    ['They may march in large numbers, and 5 people may come.', []],
    ['On ⟦4⟧ and ⟦5 May 2024⟧.', ['2024-05-04', '2024-05-05']],
    ['In ⟦January⟧ and ⟦March 2020⟧.', ['2020-01', '2020-03']],
    ['On or around ⟦15 March 2000⟧, until at least ⟦30 June 2010⟧.', ['2000-03-15 around', '2010-06-30 until at-least']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('years', () => {
  test.each([
    ['In ⟦2019⟧, since ⟦2018⟧, the ⟦2023⟧ law, born in ⟦1990⟧.', ['2019', '2018 since', '2023', '1990']],
    ['Before ⟦2010⟧, after ⟦2011⟧, by ⟦2030⟧, as of ⟦2020⟧, until ⟦2025⟧.', ['2010 before', '2011 after', '2030 by', '2020 as-of', '2025 until']],
    ['Some 2000 people, more than 1900 cases, a total of 2000 and 2000 persons.', []],
    ['In ⟦2000⟧ women were admitted.', ['2000']],
    ['None later than ⟦2021⟧, in ⟦2024⟧ rather than ⟦2023⟧.', ['2021 after', '2024', '2023']],
    ['At the start of the ⟦2023⟧ school year and at the ⟦start of 2023⟧.', ['2023', '2023 early']],
    ['In the ⟦1990s⟧ and around ⟦2001⟧.', ['1990 s', '2001 around']],
    ['The 2030 Agenda and the National Policy 2017-2025.', []],
    ['In the ⟦first half of 2025⟧, the ⟦third quarter of 2024⟧ and ⟦Q1 2024⟧.', ['2025 H1', '2024 Q3', '2024 Q1']],
    ['In ⟦early 2019⟧, ⟦mid-June 1992⟧, the ⟦summer of 2020⟧ and at the ⟦end of 2024⟧.', ['2019 early', '1992-06 mid', '2020 summer', '2024 late']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('ranges: each end knows the other', () => {
  test.each([
    ['Between ⟦2018⟧ and ⟦September 2024⟧ care was given.', ['2018 since [from 1]', '2024-09 until [to 0]']],
    ['From ⟦2020⟧ to ⟦October 2024⟧.', ['2020 since [from 1]', '2024-10 until [to 0]']],
    ['In ⟦2021⟧–⟦2024⟧ and in ⟦2017⟧/⟦18⟧.', ['2021 since [from 1]', '2024 until [to 0]', '2017 since [from 3]', '2018 until [to 2]']],
    ['From ⟦1⟧ to ⟦5 May 2024⟧.', ['2024-05-01 since [from 1]', '2024-05-05 until [to 0]']],
    ['From ⟦16 September⟧ to ⟦4 October 2024⟧.', ['2024-09-16 since [from 1]', '2024-10-04 until [to 0]']],
    ['On ⟦2024-11-05⟧, from ⟦2018⟧ to ⟦2020⟧.', ['2024-11-05', '2018 since [from 2]', '2020 until [to 1]']],
    ['From ⟦November 5⟧ to ⟦7, 2024⟧ and on ⟦May 4⟧ and ⟦6, 2020⟧.', ['2024-11-05 since [from 1]', '2024-11-07 until [to 0]', '2020-05-04', '2020-05-06']],
    ['In ⟦2019⟧ and ⟦2020⟧.', ['2019', '2020']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('relative dates', () => {
  test.each([
    ['⟦Last year⟧, ⟦this year⟧ and ⟦next year⟧.', ['2023 “last year”', '2024 “this year”', '2025 “next year”']],
    ['It would open ⟦this summer⟧.', ['2024 summer “this summer”']],
    ['In ⟦November of this year⟧ and ⟦this November⟧.', ['2024-11 “this year”', '2024-11 “this november”']],
    ['⟦Last November⟧ and ⟦next March⟧.', ['2024-11 “last november”', '2025-03 “next march”']],
    ['⟦Last week⟧ and the ⟦previous year⟧.', ['? “last week”', '? “previous year”']],
    ['⟦Last month⟧.', ['2024-11 “last month”']],
    ['In the last year of school that an officer took.', []],
  ])('%s', (example, expected) => { check(example, expected); });

  test('without a meeting date they stay open', () => {
    expect(datesIn('Last year, in November of this year.').map(written)).toEqual(['? “last year”', '?-11 “this year”']);
  });
});

describe('French', () => {
  test.each([
    ['Le ⟦5 novembre 2024⟧ et le ⟦1er mai 2020⟧.', ['2024-11-05', '2020-05-01']],
    ['En ⟦novembre 2024⟧, depuis ⟦2018⟧, d’ici à ⟦2030⟧.', ['2024-11', '2018 since', '2030 by']],
    ['Entre ⟦2018⟧ et ⟦septembre 2024⟧.', ['2018 since [from 1]', '2024-09 until [to 0]']],
    ['Au ⟦premier semestre de 2025⟧ et au ⟦troisième trimestre 2024⟧.', ['2025 H1', '2024 Q3']],
    ['⟦L’année dernière⟧, en ⟦novembre dernier⟧.', ['2023 “last year”', '2024-11 “last november”']],
    ['⟦Début 2019⟧, ⟦mi-2019⟧, les années ⟦1990⟧.', ['2019 early', '2019 mid', '1990 s']],
    ['Il y avait 2 000 personnes.', []],
  ])('%s', (example, expected) => { check(example, expected, 'fr'); });
});

test.each([
  ['en', 'In early May the court sat from 5 July of last year; that is all.', ['early', 'may', '5', 'july', 'last', 'that']],
  ['fr', 'Cette année, le tribunal a siégé dès mai et fin 2024.', ['cette', 'année', 'le', 'mai', 'fin', '2024']],
])('words with which a date can begin (%s)', (language, text, expected) => {
  const tokens = tokensIn(text, language);
  expect(tokens.filter((_, i) => mayBeginDate(tokens, i, language)).map(({ lower }) => lower)).toEqual(expected);
  expect([-1, tokens.length].some((i) => mayBeginDate(tokens, i, language))).toBe(false);
});

test('whatever the text: dates are inside it, in order and apart, and ranges point at each other', () => {
  const piece = fc.constantFrom('5', ' ', 'November', '2024', '–', 'to', 'and', 'between', '1', '/', '18', ', ', 'May', 'last', 'year', 'the', 'first half of', '2019', '.', 'mi-', 'janvier', 'le', '2024-11-05');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(' ')), fc.array(piece).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr'), (source, language) => {
      const dates = datesIn(source, { language, spoken: '2024-12-05' });
      let rest = 0;
      dates.forEach((date, index) => {
        expect(date.start).toBeGreaterThanOrEqual(rest);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(source.length);
        rest = date.end;
        if (date.range) expect(dates[date.range.other]?.range?.other).toBe(index);
        if (date.month !== null) expect(date.month >= 1 && date.month <= 12).toBe(true);
      });
    }),
  );
});
