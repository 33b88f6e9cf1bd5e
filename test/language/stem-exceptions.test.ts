import { expect, test } from 'vitest';
import { sensesOf } from '../../server/src/language/thesaurus/thesaurus.ts';
import { wordsIn } from '../../server/src/language/words.ts';

test.each(['authorities authorized', 'lawful law', 'informal information', 'criminal criminalize', 'minority minor', 'publication public', 'important import'])('what the stemmer throws together is told apart: %s', (pair) => {
  const [one, other] = sensesOf(wordsIn(pair)).map(({ root }) => root);
  expect(one).not.toBe(other);
});
