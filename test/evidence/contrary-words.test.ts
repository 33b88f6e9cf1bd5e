import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

/** What the delegation said, then a claim. */
describe('words that seem contrary and agree', () => {
  test.each([
    ['proceedings do not go on', 'Pending prosecutions against 14 teachers and students had been dropped within two months.', 'The Committee welcomes the discontinuation, within two months, of the proceedings pending against 14 teachers and students.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });
});
