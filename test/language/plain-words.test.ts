import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWordEnd } from '../../server/src/language/plain-words.ts';

const plainAt = (text: string, at = 0): string | undefined => {
  const end = plainWordEnd(text, at);
  return end < 0 ? undefined : text.slice(at, end);
};

describe('a word of plain letters', () => {
  test.each([
    ['ends at white space, at a mark and at the end', ['The court', 'court, which', 'court. It', 'court'], ['The', 'court', 'court', 'court']],
    ['is surely none where it may go on', ["Arvania's", 'Arvania’s', 'café', 'covid19', 'U.S.'], [undefined, undefined, undefined, undefined, undefined]],
    ['begins with a letter', ['', '1990s', ' court', 'état'], [undefined, undefined, undefined, undefined]],
  ])('%s', (_, texts, expected) => {
    expect(texts.map((text) => plainAt(text))).toEqual(expected);
  });

  test('is what an expression for words of all languages finds', () => {
    const any = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/uy;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', "'", '’', 'é', '\u0301', '7', '-', '𝒜') }), (text) => {
        any.lastIndex = 0;
        const found = any.exec(text)?.[0];
        const plain = plainAt(text);
        return plain === undefined || plain === found;
      }),
    );
  });
});
