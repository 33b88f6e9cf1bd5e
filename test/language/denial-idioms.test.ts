import { describe, expect, test } from 'vitest';
import { isNegativeAt, negationsIn } from '../../server/src/language/polarity.ts';
import { wordsIn } from '../../server/src/language/words.ts';

const cuesIn = (text: string): readonly string[] => negationsIn(text, wordsIn(text)).map(({ cue }) => wordsIn(text)[cue[0]]?.text ?? '');

describe('a capital between capitals', () => {
  test.each([
    ['belongs to a title', 'The campaign Words, Not Hands goes on.', []],
    ['begins a sentence behind a full stop', 'They live in Arvania. No Roma child was enrolled.', ['No']],
    ['begins a sentence behind a question mark', 'Was it Tarsk? No Arvanian court said so.', ['No']],
  ])('%s', (_, text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  test('denies behind a full stop', () => {
    const text = 'The home is in Velm. Refused Roma were sent back.';
    const words = wordsIn(text);
    expect(words.filter((_, i) => isNegativeAt(text, words, i)).map((word) => word.text)).toEqual(['Refused']);
  });
});

describe('"non-"', () => {
  test.each(['non-binding', 'non-renewable', 'non-application', 'non-payment', 'non-compliance', 'non-participation', 'non-existent'])('denies in %s', (word) => {
    expect(cuesIn(`The rule is ${word} here.`)).toEqual(['non']);
  });

  test.each(['non-combatants', 'non-smokers', 'non-nationals', 'non-State', 'non-Roma', 'non-derogable', 'non-discrimination', 'non-governmental', 'non-repetition'])('names a kind in %s', (word) => {
    expect(cuesIn(`The rule is on ${word} here.`)).toEqual([]);
  });
});
