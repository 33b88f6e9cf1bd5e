import { describe, expect, test } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { judged, libraryIn } from '../support/case-in-french.ts';
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
const HELD = 'The delegation said that 204 children were held in prisons for adults.';

describe('a number that the cited paragraph neither has nor lets work out', () => {
  test('goes beyond the source', () => {
    expect(codesOf('The Committee welcomes the fact that health insurance covered 83 per cent of the population in 2025, up from 71 per cent in 2022.', [INSURED])).toEqual(['claim.unsupported']);
  });
});

describe('a number that may be worked out, is put aside, or is none', () => {
  test.each([
    says(INSURED, 'The share of the population covered by health insurance rose by 22 percentage points between 2022 and 2025.'),
    says(STAFF, 'The staff of the Ombudsperson has grown by 61 per cent in three years, to 45.'),
    says(PRISONS, 'Occupancy of the prisons, which have 7,600 places, stood at 118 per cent.'),
    says(GRANTS, 'Just under 2 million corvins would be due to the 164 victims under the law adopted in June 2025.'),
    says(INSURED, 'The percentage of the population covered by health insurance is put at 93 for 2025.'),
    says('A quarter of the cost of the survey, which was 28 million corvins, would be met by the Fund.', 'The Fund is to meet 7 million of the 28 million corvins that the survey costs.'),
    says('All textbooks used in primary schools, 640 in number, had been reviewed in 2023 and 2024.', 'The 640 textbooks used in primary schools were reviewed over 2023 and 2024.'),
    says('Two examinations had taken place, from 25 to 27 September 2012 and for 30 days in 2013.', 'Two examinations took place from 25 to September 27, 2012 and for 30 days in 2013.'),
    says(HELD, 'According to the delegation, 204 children were held in prisons for adults, and not 312.'),
    says(HELD, 'Contrary to the figure of 312 named before, the delegation said that 204 children were held in prisons for adults.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});

test('A number of the paragraph next to the cited one is let be: the citation may only be short', () => {
  const library = smallLibrary({ S: [{ text: INSURED }, { text: 'Among women, 83 per cent were covered.' }] });
  const findings = (paragraph: number): readonly string[] => allFindings(checkText(`Health insurance covers 83 per cent of the women of the population, up from 71 per cent in 2022 [@S, para. ${String(paragraph)}].\n`, library)).map(({ code }) => code);
  expect(findings(1)).toEqual([]);
});

test('Nothing of the kind is said of French claims, whose sums are not all read', () => {
  const statement = { text: 'La part de la population assurée était passée de 71 % en 2022 à 93 % en 2025.', role: 'delegation', speaker: null } as const;
  const found = judged('L’assurance maladie couvrait 83 % de la population en 2025, contre 71 % en 2022.', 'fr', libraryIn('fr', [statement]));
  expect(found.filter((code) => code.startsWith('claim'))).toEqual([]);
});
