import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designatorsIn } from '../../server/src/language/designators.ts';
import { textOf } from '../../server/src/language/span.ts';

/** In the examples ⟦…⟧ stands round every name. */
function check(example: string, expected: readonly string[], language = 'en'): void {
  const text = example.replace(/[⟦⟧]/gu, '');
  const found = designatorsIn(text, language);
  expect(found.map((designator) => textOf(text, designator))).toEqual([...example.matchAll(/⟦(.*?)⟧/gu)].map((match) => match[1]));
  expect(found.map(({ normal }) => normal)).toEqual(expected);
}

describe('names that contain numbers', () => {
  test.each([
    ['Under ⟦article 14⟧ and ⟦arts. 8–35 and 40⟧ of it.', ['article 14', 'article 8 35 40']],
    ['⟦Para. 12 (a)⟧, ⟦paras. 47-49, 51⟧ and ⟦paragraphs 1 and 4⟧.', ['paragraph 12', 'paragraph 47 49 51', 'paragraph 1 4']],
    ['⟦Law No. 30364⟧, ⟦Act No. 30364⟧, ⟦law no. 30364⟧ and ⟦Law 30364⟧.', ['law 30364', 'law 30364', 'law 30364', 'law 30364']],
    ['⟦Law No. 26.485⟧ and ⟦Act No. 88/2005⟧.', ['law 26485', 'law 88/2005']],
    ['⟦Supreme Decree No. 010-2020-IN⟧ and ⟦Legislative Decree 1350⟧.', ['decree 010-2020-IN', 'decree 1350']],
    ['⟦Resolution 68/268⟧, ⟦resolutions 67/167 and 70/1⟧ and ⟦resolution 1325 (2000)⟧.', ['resolution 68/268', 'resolution 67/167 70/1', 'resolution 1325']],
    ['⟦General comment No. 31 (2004)⟧ and ⟦joint general recommendation No. 31⟧.', ['general comment 31', 'general recommendation 31']],
    ['⟦CMW/C/ARV/2⟧, ⟦E/CN.4/1999/61⟧, ⟦CCPR/C/21/Rev.1/Add. 13⟧ and ⟦CMW24.009E⟧.', ['cmw/c/arv/2', 'e/cn.4/1999/61', 'ccpr/c/21/rev.1/add.13', 'cmw24.009e']],
    ['(⟦CAT/C/SR.1142⟧ and ⟦1145⟧)', ['cat/c/sr.1142', '1145']],
    ['The ⟦2030 Agenda⟧, ⟦Agenda 2030⟧ and ⟦Agenda 21⟧.', ['agenda 2030', 'agenda 2030', 'agenda 21']],
    ['The National Migration ⟦Policy 2017-2025⟧ and the ⟦2017–2025 National Policy⟧.', ['agenda 2017 2025', 'agenda 2017 2025']],
    ['The action ⟦plan for trafficking 2030⟧; the plan adopted in 2019; the plan of May 2019.', ['agenda 2030']],
    ['⟦COVID-19⟧, ⟦H1N1⟧, ⟦G20⟧, ⟦type 2⟧ and ⟦phase 3⟧.', ['covid-19', 'h1n1', 'g20', 'type 2', 'phase 3']],
    ['⟦Section 4⟧, ⟦chapter IV⟧, ⟦annex II⟧, ⟦page 5⟧, ⟦pp. 3-5⟧ and ⟦Protocol No. 12⟧.', ['section 4', 'chapter IV', 'annex II', 'page 5', 'page 3 5', 'protocol 12']],
    ['The Forced Labour Convention, 1930 (⟦No. 29⟧), of the ILO; the Act (⟦No. 88⟧); a prison (⟦No. 4⟧).', ['protocol 29', 'law 88', 'no 4']],
    ['Detention ⟦facility No. 161/1⟧ and ⟦Nos. 5 and 6⟧.', ['facility 161/1', 'no 5 6']],
    ['⟦20.⟧ The Committee noted it.⟦55⟧ Call ⟦+51 1 234 5678⟧.', ['20.', '55', '+5112345678']],
  ])('%s', (example, expected) => { check(example, expected); });
});

describe('what is none', () => {
  test.each(['There were no 5 cases.', 'The case 12 people brought.', 'They act 5 years later.', 'US$5, USD 5 and NOK50,000.', 'In mid-2019 and Post-2015.', 'HIV/AIDS and and/or.', 'In 2019, 1.35 million and 12 hours.'])('%s', (text) => {
    check(text, []);
  });
});

describe('French names have the same normal forms', () => {
  test.each([
    ['⟦Loi no 30364⟧, ⟦loi n° 88/2005⟧ et ⟦décret no 136/2003⟧.', ['law 30364', 'law 88/2005', 'decree 136/2003']],
    ['Les ⟦articles 8 à 35⟧, l’⟦art. 14⟧ et le ⟦par. 12⟧.', ['article 8 35', 'article 14', 'paragraph 12']],
    ['(⟦par. 29, 39, 47 c) et 51 a)⟧)', ['paragraph 29 39 47 51']],
    ['⟦Observation générale no 31⟧.', ['general comment 31']],
  ])('%s', (example, expected) => { check(example, expected, 'fr'); });
});

test('whatever the text: names are inside it, in order and apart', () => {
  const piece = fc.constantFrom('art. ', '14', ' ', 'No. ', 'Law ', '/', 'CMW', '2', '(a)', ', ', 'and ', '–', 'Agenda ', '2030', '2017-2025', 'Policy ', '.', 'IV', 'paras. ', '1)', '+51 1 2345678');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join('')));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr'), (source, language) => {
      let rest = 0;
      for (const { start, end } of designatorsIn(source, language)) {
        expect(start).toBeGreaterThanOrEqual(rest);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        rest = end;
      }
    }),
  );
});
