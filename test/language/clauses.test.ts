import { describe, expect, it } from 'vitest';
import { clauseEnd } from '../../server/src/language/clauses.ts';
import { wordsIn } from '../../server/src/language/words.ts';

describe('the clause of a word', () => {
  it.each([
    ['The court sat, but the *judge* left; nobody spoke', 'but the judge left'],
    ['Nobody spoke because the *judge* had left', 'because the judge had left'],
    ['The *judge* left.', 'The judge left'],
  ])('%s', (marked, clause) => {
    const text = marked.replaceAll('*', '');
    const words = wordsIn(text);
    const at = words.findIndex(({ start }) => start === marked.indexOf('*'));
    const [first, last] = [words[clauseEnd(text, words, at, -1)], words[clauseEnd(text, words, at, 1)]];
    expect(text.slice(first?.start, last?.end)).toBe(clause);
  });

  it('has an end even in a text without punctuation, which is not gone through for every word', () => {
    const text = 'not adopted '.repeat(500);
    const words = wordsIn(text);
    expect(clauseEnd(text, words, 500, 1) - clauseEnd(text, words, 500, -1)).toBeLessThan(400);
  });
});
