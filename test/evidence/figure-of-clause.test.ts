import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });
const figuresOf = ({ statement, claim }: Case): readonly string[] => codesOf(claim, [statement]).filter((code) => code.startsWith('figure'));

const TRANSFERS = 'Since 2024, the Savings Bank had offered transfers to 11 countries for a fee of 2.5 per cent. The average cost of a transfer from Arvania now stood at 5.9 per cent.';
const CARDS = 'By March, 168,400 persons had applied for the card, with 149,700 persons being approved and 121,000 being given the card.';
const TEACHERS = 'There were 215 teachers fluent in Lumi, for about 2,900 pupils. A school would open in Vereny in June. There were 1,060 support teachers.';

describe('the figure of another clause', () => {
  test.each([
    says(TRANSFERS, 'The Committee notes that the average cost of a transfer of money from Arvania has fallen to 2.5 per cent.'),
    says('There had been around 1,300 expulsions of Torvians and around 23 expulsions of Keslanders.', 'The delegation put the number of expulsions of Keslanders at around 1,300.'),
    says(CARDS, 'By March, the card had been applied for by 168,400 persons, 121,000 of whose applications had been approved.'),
    says(TEACHERS, 'The delegation reported that 2,900 pupils were taught by some 1,060 teachers who were fluent in Lumi.'),
    // By the verb: of what was done to them, and of what they are the object.
    says(CARDS, 'Of 168,400 applicants, 149,700 persons had been given the card by March.'),
    says('In 2024, prosecutors had brought 61 hate crime cases to court, and 22 people had been convicted.', 'The Committee notes that 61 people were convicted of hate crimes in 2024.'),
    says('The Labour Inspectorate had carried out 3,150 inspections in agriculture in 2024 and had found 92 children in hazardous work.', 'In 2024, 3,150 children were found by labour inspectors in hazardous work.'),
    says(CARDS, 'Of the 168,400 applicants for the card, 121,000 were approved.'),
    // By what it counts and the words round it, where the number itself stands far off.
    says('In 2024, 31 officers had been trained. There were 22 shelters for women in Arvania, of which six were accessible to women with disabilities.', 'The Committee is concerned that only six of the 31 shelters for women are accessible to women with disabilities.'),
    says('The army was to withdraw within 12 days. The elections of June 2023 had ended 17 years of single-party rule.', 'The elections of June 2023 ended 12 years of single-party rule.'),
    says('Of the 84 measures of the Action Plan, 31 had been completed. The 23 mayors had been consulted on it.', 'Fewer than half of the 23 measures of the Action Plan have been completed.'),
    // By the date in front.
    says('In 2024, the police had recorded 1,280 hate crimes, up from 905 in 2022.', 'The Committee notes that 905 hate crimes were recorded by the police in 2024.'),
  ])('$claim', (example) => {
    expect(figuresOf(example)).toEqual(['figure.mismatch']);
  });
});

describe('the figure of its own clause', () => {
  test.each([
    // What another figure of the claim is worked out from.
    says('Under the reform, 272,000 hectares had been distributed by the end of 2024. The target of 700,000 hectares would not be met.', 'By the end of 2024, less than 40 per cent of the 700,000 hectares promised under the reform had been distributed.'),
    says('In 2024, 31 officers had been trained. There were 22 shelters for women, of which six were accessible.', 'The Committee notes that 31 officers were trained in 2024, and that six of the 22 shelters for women are accessible.'),
    says(TRANSFERS, 'The fee of the Savings Bank for transfers from Arvania is 2.5 per cent.'),
    says(TRANSFERS, 'On average, it costs 5.9 per cent to transfer money from Arvania.'),
    says('There had been around 1,300 expulsions of Torvians and around 23 expulsions of Keslanders.', 'The delegation put the number of expulsions of Torvians at around 1,300.'),
    says(CARDS, 'By March, the card had been given to 121,000 persons, although 149,700 had been approved.'),
    says('At the end of March 2025, 46 persons had been held in pretrial detention for longer than 18 months, compared with 173 in 2020.', 'In 2020, 173 persons had been held in pretrial detention for more than 18 months.'),
    says(TEACHERS, 'The schools employ 1,060 support teachers.'),
    says(CARDS, 'Of those who had applied, 149,700 had received a favourable decision by March.'),
    says('In 2024, the police had recorded 1,280 hate crimes, up from 905 in 2022.', 'The police recorded 905 hate crimes in 2022 and 1,280 in 2024.'),
    says('Women held 38 of the 120 seats in Parliament, compared with 21 in the previous legislature.', 'The number of seats that women hold in Parliament rose from 21 to 38.'),
    says('Three exhumations had taken place, from which the remains of 287 individuals had been recovered. The largest site had yielded 96 bodies.', 'The remains of 96 persons were found at the largest site.'),
    // What is said of the whole is said of its part.
    says('The library had produced 412 titles in accessible formats, 260 of them in audio and 118 in large print.', 'Of the titles which the library produced in accessible formats, 118 were in large print.'),
    says('The limit of 15 per cent for processed foods in school meals had been lowered to 10 per cent.', 'Processed foods may make up no more than 10 per cent of school meals.'),
  ])('$claim', (example) => {
    expect(figuresOf(example)).toEqual([]);
  });
});

describe('what a claim may say of a figure in other words', () => {
  test.each([
    says('To benefit from this, nationals had to have lived abroad for three consecutive years.', 'Nationals who have lived abroad for at least three years in a row benefit from this.'),
    says('Unemployment in the north was believed to exceed 45 per cent.', 'Unemployment in the north is believed to be above 45 per cent.'),
    says('The detention of families was limited to 28 days.', 'The detention of families may not exceed 28 days.'),
    says('The required income had been lowered from 2,800 to 2,340 corvins a month, which was 120 per cent of the minimum wage.', 'The required income was lowered to 1.2 times the minimum wage.'),
    says('The register was in operation in 31 of the 44 police stations; the remaining stations would be connected by June.', 'Thirteen police stations have yet to be connected to the register.'),
    says('A fund of 750 million corvins had been established; about a third of the sum had been paid out to date.', 'Roughly 250 million corvins from the fund have been paid out so far.'),
    says('The budget of the Agency had not been cut by 30 per cent: it had decreased by 11 per cent.', 'The delegation stated that the decrease in the budget of the Agency had amounted to 11 per cent.'),
    says('Overcrowding in prisons had fallen from 161 per cent to 118 per cent.', 'Prisons hold 18 per cent more persons than they should.'),
    says('In Vereny, 48 of the 65 families had received alternative housing.', 'Not all of the 65 families in Vereny have received alternative housing.'),
  ])('$claim', (example) => {
    expect(figuresOf(example)).toEqual([]);
  });

  test.each([
    says('In 2025, the teams had registered 640 children. Fewer than 500 children remained without a certificate.', 'More than 500 children were still without a certificate.'),
    says('In 2024, the body had carried out 41 visits, more than half of which had been unannounced.', 'In 2024, the body made 41 visits, less than half of which were unannounced.'),
    says('Since 2018, more than 1,500 inspection orders had been issued.', 'Not even 1,500 inspection orders have been issued since 2018.'),
    says('In Vereny, 48 of the 65 families had received alternative housing.', 'All of the 65 families in Vereny have received alternative housing.'),
  ])('not true: $claim', (example) => {
    expect(figuresOf(example)).toHaveLength(1);
  });
});
