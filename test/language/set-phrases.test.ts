import { describe, expect, test } from 'vitest';
import { areOpposites, areSynonyms, sensesOf } from '../../server/src/language/thesaurus/thesaurus.ts';
import { wordsIn } from '../../server/src/language/words.ts';

const pairsOf = (a: string, b: string, are: typeof areOpposites): boolean => sensesOf(wordsIn(a)).some((mine) => sensesOf(wordsIn(b)).some((theirs) => are(mine, theirs)));

describe('set phrases', () => {
  test.each([
    ['a legal moratorium', 'evictions prohibited'],
    ['a legal framework', 'an outlawed group'],
    ['dropping out of school', 'the number rose'],
    ['at present', 'absent'],
  ])('%s has no opposite in "%s"', (phrase, other) => {
    expect(pairsOf(phrase, other, areOpposites)).toBe(false);
  });

  test.each([
    ['legal residents', 'illegal residents'],
    ['legal residents', 'prohibited residents'],
    ['a legal ban', 'were permitted'],
    ['the number dropped', 'the number rose'],
  ])('%s has one in "%s"', (word, other) => {
    expect(pairsOf(word, other, areOpposites)).toBe(true);
  });

  test('to treat differently is to discriminate; to distinguish is not', () => {
    expect(pairsOf('treated differently', 'discriminated', areSynonyms)).toBe(true);
    expect(pairsOf('distinguished clearly', 'discriminated', areSynonyms)).toBe(false);
    expect(pairsOf('resubmitted', 'submitted', areSynonyms)).toBe(false);
  });

  test('may have their object within', () => {
    expect(pairsOf('resubmitted', 'submitted it again', areSynonyms)).toBe(true);
    expect(pairsOf('treated them differently', 'discriminated', areSynonyms)).toBe(true);
  });
});
