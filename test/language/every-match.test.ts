import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../server/src/language/every-match.ts';

describe('every match of an expression', () => {
  it('is what matchAll finds, wherever the last search ended', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', ' ', '😀') });
    const patterns = fc.constantFrom(/[a-c]+/gu, /(?:ab|b)/gu, /x*/gu, /(?<first>a)(b)?/gu);
    const plain = (match: RegExpMatchArray): readonly unknown[] => [match.index, ...match];
    fc.assert(
      fc.property(text, patterns, (written, pattern) => {
        expect(everyMatch(written, pattern).map(plain)).toEqual([...written.matchAll(pattern)].map(plain));
        expect(pattern.lastIndex).toBe(0);
      }),
    );
  });
});
