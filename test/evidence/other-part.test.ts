import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

describe('a count of those whom a sentence leaves', () => {
  test.each([
    ['of a whole that the claim names', 'Of the 21 visits carried out in 2024, 12 had been unannounced.', 'Nine of the 21 visits carried out in 2024 were announced.'],
    ['that is no chance', 'Of the 143 visits carried out in 2024, 58 had been unannounced.', 'In 2024, 85 visits were announced.'],
  ])('keeps the opposite from being an error: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });

  test.each([
    ['small, of a whole that the claim does not name', 'The Office had carried out unannounced visits to the old prison in Velm in 2024. It had 11 doctors, of whom 6 were women.', 'The Office, which has 5 offices, carried out announced visits to the old prison in Velm in 2024.'],
    ['of another clause', 'The Office had carried out unannounced visits to the old prison in Velm in 2024. It had 143 doctors, of whom 58 were women.', 'The Office carried out announced visits to the old prison in Velm in 2024, and 85 of its 143 doctors are men.'],
  ])('does not hide an opposite: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toContain('polarity.mismatch');
  });
});
