import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../server/src/language/sentences.ts';
import { textOf } from '../../server/src/language/span.ts';

/** Sentences are divided by `|` in the examples. */
function check(example: string, language = 'en'): void {
  const text = example.replaceAll('|', '');
  expect(sentencesIn(text, language).map((span) => textOf(text, span))).toEqual(example.split('|').map((part) => part.trim()));
}

describe('a full stop ends a sentence', () => {
  test.each([
    'Arvania had 412 inspectors. |They worked in nine provinces.',
    'The Act entered into force in 2025. |The regulations followed.',
    'Was the body independent? |How many members did it have? |It had nine.',
    'The answer was no. |The delegation explained why.',
    'The hearing began at 3 p.m. |The Chair opened it.',
    'It worked with the U.S. |The agreement had expired.',
    'She spoke of vitamin C. |He did not.',
    'The numbers had fallen (see table 4). |Another Expert disagreed.',
    'The Minister said “it is done.” |The Expert doubted it.',
    'Migrants were detained.” |Others were not.',
    'The office had been closed.[4] |It reopened later.',
    'The number is limited.68 |Between the two there is a gap.',
    'The number is limited.³ |Between the two there is a gap.',
    'They came from Lesvia, Orland, etc. |The rest did not.',
    'It was done in Nov. |The rest came later.',
    'Fees had been waived... |Still, few applied.',
    'There were delays ! |Why ?',
    'Line one of a\nparagraph goes on. |Line two\nends.',
  ])('%s', (example) => { check(example); });
});

describe('a full stop inside a sentence does not', () => {
  test.each([
    'Mr. Orlan and Ms. Vey replied to Dr. Sund.',
    'See para. 9.5, art. 23 and arts. 8–35 of Law No. 30364 (no. 12 of 2019).',
    'The case Orlan v. Arvania is in vol. 57, p. 4.',
    'H.A. Orlanda and J. R. Vey spoke for the U.S. Government.',
    'The author is L. A., a nurse from Lesvia.',
    'The report (CMW/C/ARV/2) and E/CN.4/1999/61 and CERD/C/SR. 2566 were before it.',
    'Some 1.8 million people and 3.5 per cent of births.',
    'The Committee will next meet at 3 p.m. on Thursday, 5 December.',
    'The Committee will meet at 3 p.m. Thursday.',
    'It was adopted on 5 Nov. 2024 and on 6 Dec. 2024.',
    'He said “Is it done?” and left.',
    'The law […] The text goes on.',
    'They used other means, e.g. Interpol notices, i.e. none.',
    'He asked (why?) the office had closed.',
    'Fees had been waived ... in some cases.',
    'Bill No. L97 was tabled; see 3rd ed. (Orland Press, 2012).',
    'The company Orlan Ltd. Arvania had closed.',
  ])('%s', (example) => { check(example); });
});

describe('labels stay with what they label', () => {
  test.each([
    '20. The Committee is concerned. |It recommends a law.',
    '(a) The first. |It is short.',
    'a. The first point.',
    'IV. Follow-up and dissemination.',
    '12.3. The author claims this.',
  ])('%s', (example) => { check(example); });
});

describe('French', () => {
  test.each([
    'M. Orlan et Mme Vey ont répondu. |Le Comité a pris note.',
    'M. Le Goff a parlé de l’art. 5 et du par. 12. |Il a cité la loi no 88/2005.',
    'Combien d’inspecteurs y a-t-il ? |La délégation a répondu qu’il y en avait 412.',
    'Elle a dit : « Tout est prêt. » |Le Comité en doute.',
    'MM. Orlan et Vey, c.-à-d. Les experts.',
  ])('%s', (example) => { check(example, 'fr'); });
});

test('a blank line ends a sentence', () => {
  check('A heading without a stop\n\n|A sentence under it.');
});

test('scripts with stops of their own are divided too', () => {
  check('委员会表示关切。|缔约国应当采取措施。', 'zh');
});

test('an empty text has no sentences', () => {
  expect(sentencesIn('')).toEqual([]);
  expect(sentencesIn(' \n ')).toEqual([]);
});

test('whatever the text: sentences are inside it, in order, apart, trimmed, and leave out nothing but white space', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('. ', 'No. ', '20. ', 'U.S. ', '\n\n', '.” ', '? ', '…', '1.8 ', 'A. '));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let rest = 0;
      for (const span of sentencesIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(rest);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(rest, span.start).trim()).toBe('');
        expect(textOf(text, span)).toBe(textOf(text, span).trim());
        rest = span.end;
      }
      expect(text.slice(rest).trim()).toBe('');
    }),
  );
});
