import { describe, expect, test } from 'vitest';
import { deniedByPrefix } from '../../server/src/language/negative-prefixes.ts';
import { isNegative } from '../../server/src/language/polarity.ts';
import { areOpposites, sensesOf } from '../../server/src/language/thesaurus/thesaurus.ts';
import { wordsIn } from '../../server/src/language/words.ts';

const areOpposed = (a: string, b: string): boolean => {
  const [mine, theirs] = [...sensesOf(wordsIn(a)), ...sensesOf(wordsIn(b))];
  return mine !== undefined && theirs !== undefined && areOpposites(mine, theirs);
};

describe('a prefix of negation', () => {
  test.each([
    ['unreliable', 'reliable'],
    ['inaccessible', 'accessible'],
    ['irregular', 'regular'],
    ['disagreed', 'agreed'],
    ['unidentified', 'identified'],
  ])('in %s denies %s', (word, rest) => {
    expect(deniedByPrefix(word).rest).toBe(rest);
    expect(areOpposed(word, rest)).toBe(true);
  });

  test.each(['impartial', 'inhuman', 'involuntary', 'disorder', 'disability', 'income', 'displaced', 'disclosed', 'union', 'unanimous', 'unique', 'nonetheless', 'uncover'])('is not seen in %s', (word) => {
    expect(deniedByPrefix(word).rest).toBe('');
  });

  test('is not needed where the table has the opposite', () => {
    expect(areOpposed('involuntary', 'voluntary')).toBe(true);
    expect(areOpposed('displaced', 'placed')).toBe(false);
  });

  test('makes a clause negative by "un-"', () => {
    expect(wordsIn('unpublished nonetheless unanimously').map(isNegative)).toEqual([true, false, false]);
  });
});
