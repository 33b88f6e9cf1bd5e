import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

const INSURED = 'The share of the population covered by health insurance had risen from 71 per cent in 2022 to 93 per cent in 2025.';
const STAFF = 'The staff of the Ombudsperson had grown from 28 to 45 within three years.';
const PRISONS = 'The prisons had 7,600 places and held 8,940 persons.';
const GRANTS = 'The 164 victims would receive 12,000 corvins each under the law adopted in June 2025.';

describe('a number that the cited paragraph neither has nor lets work out', () => {
  test.each([
    says(INSURED, 'The Committee welcomes the fact that health insurance covered 83 per cent of the population in 2025, up from 71 per cent in 2022.'),
    says(STAFF, 'The Committee takes note of the strengthening of the Ombudsperson’s office, whose staff has increased from 28 to 54 within three years.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toHaveLength(1);
  });
});

describe('a number that may be worked out, or is none', () => {
  test.each([
    says(INSURED, 'The share of the population covered by health insurance rose by 22 percentage points between 2022 and 2025.'),
    says(STAFF, 'The staff of the Ombudsperson has grown by 61 per cent in three years, to 45.'),
    says(PRISONS, 'Occupancy of the prisons, which have 7,600 places, stood at 118 per cent.'),
    says(GRANTS, 'Just under 2 million corvins would be due to the 164 victims under the law adopted in June 2025.'),
    says(INSURED, 'The percentage of the population covered by health insurance is put at 93 for 2025.'),
    says('A quarter of the cost of the survey, which was 28 million corvins, would be met by the Fund.', 'The Fund is to meet 7 million of the 28 million corvins that the survey costs.'),
    says('All textbooks used in primary schools, 640 in number, had been reviewed in 2023 and 2024.', 'The 640 textbooks used in primary schools were reviewed over 2023 and 2024.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});
