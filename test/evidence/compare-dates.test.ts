import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

/** The number of a press release: the source was spoken in 2024. */
const OF_2024 = 'CMW24.009E';

describe('another date', () => {
  test.each([
    // The sentence that the claim rests on has another year than the claim, which another sentence has.
    says(
      'A study of 2021 had found that most advertisements showed women alone. Two members of parliament had insulted a female journalist in a live broadcast in 2023 and had not been disciplined.',
      'In 2021, two members of parliament insulted a female journalist during a live broadcast without being disciplined.',
    ),
    says('A bill on statelessness had been submitted to Parliament in February 2024.', 'A bill on statelessness was submitted to Parliament in February 2023.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toContain('date.mismatch');
  });
});

describe('no other date', () => {
  test.each([
    says('The policy was expected to be completed in the first half of 2025. The conference had taken place in December 2023.', 'The policy is expected to be completed by mid-2025.'),
    says('It had no power to impose fines. An amendment, in force since 1 July 2024, allowed it to do so.', 'Until July 2024, it was not empowered to impose fines.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement], 'delegation', OF_2024).filter((code) => code === 'date.mismatch')).toEqual([]);
  });
});
