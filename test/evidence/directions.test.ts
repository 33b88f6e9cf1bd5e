import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

describe('which way something went', () => {
  test.each([
    ['figures and word turned', 'The average time for a pension decision had decreased from nine months to four.', 'The average time that pensioners wait for a decision has lengthened from four months to nine.'],
    ['worse of a thing that does harm', 'Absenteeism among nurses had declined from 12 per cent in 2020 to 7 per cent in 2025.', 'Absenteeism among nurses has worsened since 2020.'],
    ['unemployment, which no prefix denies', 'The unemployment rate of the islanders had come down from 31 per cent in 2019 to 24 per cent.', 'The delegation explained that unemployment among the islanders had worsened since 2019.'],
    ['told by two figures', 'There were 212 midwives who spoke Lovian, as compared with 240 in 2019.', 'The Committee welcomes the rise in the number of Lovian-speaking midwives since 2019.'],
    ['more than the year before', 'The courts had issued 2,140 barring orders in 2025, 18 per cent more than in the previous year.', 'The courts issued 2,140 barring orders in 2025, a decrease of 18 per cent over 2024.'],
    ['a word that does not go with its figures', 'A harbour permit took 20 days on average, compared with 61 in 2021.', 'The average time for a harbour permit has risen from 61 days in 2021 to 20 days.'],
    ['up from more', 'The longest detention of sailors had been cut from ten to five months.', 'Sailors may now be detained for five months, up from ten.'],
    ['raised and lowered by a figure', 'The fee for a residence card had been cut from 400 to 250 corvins.', 'The fee for a residence card was raised by 150 corvins.'],
  ])('%s', (_, said, claim) => {
    expect(codesOn(said, claim)).toContain('polarity.mismatch');
  });

  test.each([
    ['the same in other words', 'The average time for a pension decision had decreased from nine months to four.', 'Pension decisions now take four months on average, down from nine.'],
    ['another thing of the same sentence', 'Remittances had risen to 31 million corvins in 2025, while the cost of sending them had fallen by a third.', 'Remittances rose to 31 million corvins in 2025.'],
    ['a later step', 'The quota had increased the share of women in councils from 2 per cent to 23 per cent in 2018, but in 2025 it had slipped to 21 per cent.', 'The share of women in councils decreased from 23 per cent in 2018 to 21 per cent in 2025.'],
    ['more than halved', 'A harbour permit was issued within 30 days on average, compared with 74 days in 2021.', 'The average time needed to issue a harbour permit has more than halved since 2021.'],
    ['still double', 'Infant mortality on the outer islands had fallen to eight deaths per 1,000 births, twice the national rate.', 'Among the islanders, infant mortality, although it had come down to eight per 1,000 live births, remains double the national rate.'],
    ['a fall of what does harm is no worsening', 'Absenteeism among nurses had declined from 12 per cent in 2020 to 7 per cent in 2025, but among teachers it had worsened.', 'Absenteeism among teachers has worsened.'],
    ['thanks to', 'The number of patrols had risen from 12 in 2020 to 46, thanks to three new boats.', 'The number of patrols rose from 12 in 2020, thanks to three new boats, to 46.'],
    ['an aim', 'The number of drownings had risen to 14 last year.', 'The State party aims to reduce the number of drownings.'],
  ])('says nothing: %s', (_, said, claim) => {
    expect(codesOn(said, claim)).not.toContain('polarity.mismatch');
  });
});

describe('what a sentence affirms of one and leaves out of another', () => {
  test('is not said of both', () => {
    expect(codesOn('Solitary confinement had been abolished in youth homes since 2019, but not in prisons.', 'The Committee welcomes the abolition of solitary confinement both in youth homes and in prisons.')).toContain('polarity.mismatch');
    expect(codesOn('The harbour pension covered dockers but not divers.', 'The harbour pension covers dockers as well as divers.')).toContain('polarity.mismatch');
  });

  test.each([
    ['a deed still planned', 'Arvania had signed but not ratified the Seafarers Convention, and would do so next year.', 'The State party has signed the Seafarers Convention and plans to ratify it next year.'],
    ['only when', 'The register would be opened to dockers and divers, but not before 2028.', 'The register is to be opened to dockers and divers in 2028.'],
  ])('says nothing: %s', (_, said, claim) => {
    expect(codesOn(said, claim)).not.toContain('polarity.mismatch');
  });
});

describe('no contradiction', () => {
  test.each([
    ['non-resident', 'In March, Parliament approved a law which allowed non-resident sailors diagnosed with tuberculosis to join the health scheme until they obtained a card.', 'The Committee welcomes the law enabling sailors who are not resident and have been diagnosed with tuberculosis to be covered by the health scheme until they receive a card.'],
    ['promised', 'The delegation did not have information on the two sailors said to have drowned and would provide it in writing within a week.', 'The delegation undertook to provide written information on the two sailors alleged to have drowned.'],
    ['arrears paid', 'Pilots had gone unpaid for four months because of an error in the payroll; the arrears had been settled in full in May.', 'The arrears owed to pilots because of an error in the payroll were paid off in May.'],
    ['the same period', 'Only nine convictions for smuggling had been handed down between 2020 and 2025, although 140 victims had been identified over the same period.', 'The low number of convictions for smuggling, only nine of which were handed down from 2020 to 2025 despite the identification of 140 victims.'],
  ])('says nothing: %s', (_, said, claim) => {
    expect(codesOn(said, claim)).not.toContain('polarity.mismatch');
  });
});
