import { describe, expect, test } from 'vitest';
import { causesIn } from '../../server/src/language/causes.ts';
import { wordsIn } from '../../server/src/language/words.ts';

function causes(text: string): readonly string[] {
  const words = wordsIn(text);
  return causesIn(text, words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

describe('why something is so', () => {
  test.each([
    ['The ferry was late because of fog, and nobody minded.', ['fog']],
    ['The ferry was late because the crew had been ill.', ['the crew had been ill']],
    ['The fall was put down to cuts in the funding of ports.', ['cuts in the funding of ports']],
    ['The plan was given up for budgetary reasons.', ['budgetary']],
    ['The delay was due to a lack of school boats, not of will.', ['a lack of school boats']],
    ['The port was due to open in 2026.', []],
    ['The port opened in 2026.', []],
    ['The delegation put the delay down in part to fog.', ['fog']],
    ['The delegation blamed the delay on fog.', ['fog']],
    ['The delay was caused by fog and by a strike of the pilots.', ['fog', 'a strike of the pilots']],
    ['The mill was fined 900 marks for polluting the river with dye.', ['polluting the river']],
    ['Eight sailors were in prison for having refused to sail.', ['refused to sail']],
    ['The fine for late payment was doubled.', []],
    ['The port was closed following the storm.', ['the storm']],
    ['Following the first fortnight, the port was closed.', []],
  ])('%s', (text, expected) => {
    expect(causes(text)).toEqual(expected);
  });
});
