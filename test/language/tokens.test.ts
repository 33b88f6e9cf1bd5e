import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnyMarked, tokensIn } from '../../server/src/language/tokens.ts';
import { wordsIn } from '../../server/src/language/words.ts';

/** Texts of what is hard to take apart: letters of two code units, marks that combine, halves of pairs, separators of numbers. */
const hardText = fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', '\u0301', '😀', '𝒜', '\ud83d', '\ude00', '½', '’', "'", '-', ' ', '\u00a0', '\u200b', '\n', '1', '111', ',', '.', '%', 'l’', 'U.S.', '漢') });

describe('tokens of a text', () => {
  it.each(['en', 'fr'])('are all of it but white space, in order (%s)', (language) => {
    fc.assert(
      fc.property(hardText, (text) => {
        const tokens = tokensIn(text, language);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/u);
          expect(token.spaced).toBe(token.start > end || end === 0);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/u);
      }),
    );
  });

  it('look the same wherever they stand and whatever was read before', () => {
    const looks = (text: string): readonly unknown[] => tokensIn(text).map(({ kind, lower, capital, caps }) => [kind, lower, capital, caps]);
    expect(looks('NOK Oslo oslo’s ‑ 1,900 ½')).toEqual([
      ['word', 'nok', true, true],
      ['word', 'oslo', true, false],
      ['word', "oslo's", false, false],
      ['mark', '-', false, false],
      ['number', '1900', false, false],
      ['mark', '½', false, false],
    ]);
    expect(looks('ÉCOLE')).toEqual([['word', 'école', true, true]]);
  });
});

describe('marked tokens', () => {
  it.each([
    [0, 5, true],
    [0, 2, false],
    [2, 3, true],
    [3, 5, false],
    [3, 3, false],
    [-4, 2, false],
    [4, 99, false],
  ])('from %i to %i', (from, to, expected) => {
    expect(isAnyMarked(Uint8Array.of(0, 0, 1, 0, 0), from, to)).toBe(expected);
  });
});

describe('words of a text', () => {
  it.each(['en', 'fr', 'es'])('are where their spans say, in order, whatever the text is made of (%s)', (language) => {
    fc.assert(
      fc.property(hardText, (text) => {
        let end = 0;
        for (const word of wordsIn(text, language)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.text).toMatch(/[\p{L}\p{M}\p{N}]/u);
          end = word.end;
        }
      }),
    );
  });
});
