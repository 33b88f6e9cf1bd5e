import { describe, expect, it } from 'vitest';
import { cueFinder, hasCue } from '../../server/src/language/word-cues.ts';
import { wordsIn } from '../../server/src/language/words.ts';

describe('cues of a text', () => {
  const cues = [/prevail/u, /^only$/u, /n't/u];
  const cuesAmong = cueFinder(cues);
  const found = (text: string): readonly number[] => {
    const among = cuesAmong(wordsIn(text));
    return cues.flatMap((_, i) => (hasCue(among, i) ? [i] : []));
  };

  it.each([
    ['Domestic law prevailed.', [0]],
    ['ONLY judges may', [1]],
    ['It didn’t prevail, and only once', [0, 1, 2]],
    ['Nothing of the kind', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are told apart up to the thirty-first', () => {
    const many = Array.from({ length: 31 }, (_, i) => new RegExp(`^w${String(i)}x$`, 'u'));
    const among = cueFinder(many)(wordsIn('w0x w30x'));
    expect(many.map((_, i) => hasCue(among, i)).flatMap((has, i) => (has ? [i] : []))).toEqual([0, 30]);
  });
});
