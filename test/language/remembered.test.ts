import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interned, lazily, remembered, rememberedByLanguage } from '../../server/src/language/remembered.ts';

describe('what is remembered of a word', () => {
  it('is worked out once, also where it is false, zero or empty', () => {
    const asked: string[] = [];
    const length = remembered((word) => (asked.push(word), word.length));
    const isLong = remembered((word) => (asked.push(word), word.length > 9));
    expect([length('court'), length('court'), length(''), length(''), isLong('court'), isLong('court')]).toEqual([5, 5, 0, 0, false, false]);
    expect(asked).toEqual(['court', '', 'court']);
  });

  it('is forgotten when there is too much, and asked again', () => {
    const asked: string[] = [];
    const length = remembered((word) => (asked.push(word), word.length), { most: 2, longest: 10 });
    expect(['one', 'two', 'one', 'three', 'one'].map(length)).toEqual([3, 3, 3, 5, 3]);
    expect(asked).toEqual(['one', 'two', 'three', 'one']);
  });

  it('is not kept of what is longer than any word', () => {
    const asked: string[] = [];
    const length = remembered((word) => (asked.push(word), word.length));
    const long = 'a'.repeat(101);
    expect([length(long), length(long)]).toEqual([101, 101]);
    expect(asked).toHaveLength(2);
  });

  it('is one thing in one language and another in the next', () => {
    const asked: string[] = [];
    const marked = rememberedByLanguage((word, language) => (asked.push(word), `${language}:${word}`));
    expect([marked('pays', 'fr'), marked('pays', 'en'), marked('pays', 'fr')]).toEqual(['fr:pays', 'en:pays', 'fr:pays']);
    expect(asked).toEqual(['pays', 'pays']);
  });
});

describe('what is made when it is first asked for', () => {
  it('is made once, even if it is nothing', () => {
    const made: string[] = [];
    const nothing = lazily((): string | undefined => {
      made.push('made');
      return undefined;
    });
    expect(made).toEqual([]);
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    expect(made).toEqual(['made']);
  });
});

describe('the one copy of a text', () => {
  it('has the same letters', () => {
    expect(['court', '1900', '007', '', '__proto__'].map(interned)).toEqual(['court', '1900', '007', '', '__proto__']);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => interned(text) === text));
  });
});
