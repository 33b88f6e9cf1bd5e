import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

/** True claims, each of which a checker that looks at single words would accuse, with the statement that they rest on; and wrong ones like them. */
describe('True in other words', () => {
  test.each([
    ['a time worked out between two years', 'In 2025 an identification took 11 months on average, less than half the time needed five years before', 'The average time needed for an identification had fallen from 26 months in 2020 to 11 months in 2025.'],
    ['a time gained', 'Asylum seekers have been able to work three months earlier than before', 'Asylum seekers could work after six months, not nine, since Law No. 15/2025 had entered into force.'],
    ['what an amendment would do', 'Hospital staff would still be barred from striking under the amendment to the Strikes Act that is before the Social Affairs Committee of the National Assembly', 'An amendment to the Strikes Act, which would replace the ban on strikes by a minimum of services, was before the Social Affairs Committee of the National Assembly. The ban would be maintained in hospitals.'],
    ['what is contemplated', 'The State party is contemplating the withdrawal of its declaration on article 12', 'Arvania was also considering the withdrawal of its declaration on article 12.'],
    ['sittings of a body', 'Sittings of Parliament have been transmitted live since 2025', 'Since January 2025, all sessions of Parliament had been broadcast live.'],
    ['those concerned', 'The women concerned have yet to receive any compensation', 'The Ministry knew of 15 sterilizations. No compensation had been paid so far.'],
    ['money that was a bribe', 'Police officers in Belhaven extort money from women in prostitution', 'Women in prostitution could still be fined. Police officers in Belhaven demanded bribes from them.'],
    ['the same verb beside its opposite', 'Protection orders of up to six months have been introduced by the Law on Violence against Women', 'The Law on Violence against Women had repealed the provision on marriage with the victim. It had introduced protection orders of up to six months.'],
    ['a number of a rate', 'The decrease in maternal deaths from 118 to 67 per 100,000 live births between 2015 and 2024 is welcome', 'Maternal mortality had fallen from 118 deaths per 100,000 live births in 2015 to 67 in 2024.'],
    ['all with an exception', 'The Lumi Council stayed away from every hearing on the harbour project except one, and a summary in Lumi was handed out', 'The Lumi Council had boycotted the hearings on the harbour project apart from the first. At the last two hearings on the harbour project a summary in Lumi had been handed out.'],
    ['the sum of a list', 'Torvians, Keslanders and Belmarkers together accounted for 524 of the 642 persons admitted to the procedure in 2025', 'In 2025, 1,870 persons had been refused entry, and 642 had been admitted to the procedure, among them 251 Torvians, 177 Keslanders and 96 Belmarkers.'],
    ['a school year at the end of a period', 'The share of bilingual schools rose by 13 percentage points between 2018 and the 2025-2026 school year, to reach 54 per cent', 'The share of bilingual schools had risen from 41 per cent in 2018 to 54 per cent in the 2025-2026 school year.'],
    ['a time in two units', 'Proceedings drag on for more than seven years on average', 'The average length of proceedings was seven years and two months.'],
    ['a year that something is compared with', 'Legal aid was granted in 21,300 cases in 2025, an increase of one third over 2023, and the plan on closures runs until 2032', 'Legal aid had been granted in 21,300 cases in 2025, one third more than in 2023. Homes with 3,480 places would be closed by 2032 under the plan on closures.'],
    ['the whole that a share is of', 'The Committee is concerned that the proportion of pretrial detainees among all prisoners has grown', 'Pretrial detainees made up 39 per cent of all prisoners, compared with 31 per cent in 2017, and the share was growing.'],
    ['a whole of a number', 'The detention of all women in one facility, where 109 women are held for 88 places', 'The facility had 88 places and held 109 women.'],
    ['those who do not do what they must', 'Hotels that do not report a suspicion within 24 hours may forfeit their licence', 'Hotels had to report any suspicion within 24 hours, on pain of losing their licence.'],
    ['what must come first', 'The Government intends to ratify the Convention on Domestic Workers only after the new Labour Code has been adopted', 'The Government intended to ratify the Convention on Domestic Workers once the new Labour Code had been adopted.'],
    ['a plan in preparation', 'A health plan for the Lumi is in preparation', 'The Minister said that a health plan for the Lumi was being prepared.'],
    ['a unit left out', 'A bill limiting the placement of minors in closed homes to a year, or three years in grave cases, has been tabled', 'The delegation said that 640 minors lived in closed homes. The bill setting a maximum of 12 months, 36 in grave cases, for their placement had been tabled in May 2026.'],
    ['a unit left out of the claim', 'A bill in committee would bring the maximum length of solitary confinement down from 15 days to 2', 'Solitary confinement had been ordered 84 times. The maximum length would be reduced from 15 days to 48 hours by a bill now in committee.'],
    ['a time shortened', 'The average wait for an asylum interview has been shortened by seven weeks since 2023', 'The average wait for an asylum interview had been cut from 16 weeks in 2023 to nine.'],
    ['what a year only names', 'The minutes of the inquiry into the riots of 2022 are to remain secret; a summary has been made public', 'A summary of the inquiry had been published in 2024; the minutes would remain secret.'],
    ['a figure put right', 'According to the Ministry of Health, an estimated 12,400 migrant women have no insurance, and not 19,000', 'On health, 71,000 migrant women were insured in the current year. The Ministry of Health estimated the number without insurance at 12,400 rather than 19,000.'],
    ['what charges are about', 'Charges were brought against guards over four of the ten violent deaths; one guard was given a nine-year sentence, another was acquitted and a third has yet to be tried', 'Six of the ten violent deaths had been caused by other inmates. In the other four cases, guards had been charged; one had been sentenced to nine years in prison, one had been acquitted and one was awaiting trial.'],
    ['parts added up of their whole', 'Out of 240 proposals made by the Ombudsman to date, 171 have been implemented at least in part', 'Of the 240 proposals that the Ombudsman had issued so far, 120 had been carried out in full and 51 in part.'],
    ['a bound denied', 'Observers believe that the real number of evictions is no less than double the 1,200 recorded', 'Some 1,200 evictions had been recorded, and observers believed the true figure to be at least twice as high.'],
  ])('%s', (_, claim, statement) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });

  test.each([
    ['another time', 'An identification took 14 months on average in 2025', 'The average time needed for an identification had fallen from 26 months in 2020 to 11 months in 2025.', 'figure.mismatch'],
    ['an amendment told as law', 'The Committee welcomes the adoption of the amendment to the Strikes Act, which replaces the ban on strikes in the railways', 'An amendment to the Strikes Act, which would replace the ban on strikes in the railways, was before the Committee on Social Affairs.', 'status.drift'],
    ['the opposite verb', 'The Law on Violence against Women has introduced the provision on marriage with the victim', 'The Law on Violence against Women had repealed the provision on marriage with the victim.', 'polarity.mismatch'],
    ['a number that is no sum', 'Torvians, Keslanders and Belmarkers together accounted for 542 of the 642 persons admitted to the procedure in 2025', 'In 2025, 642 persons had been admitted to the procedure, among them 251 Torvians, 177 Keslanders and 96 Belmarkers.', 'figure.mismatch'],
    ['another school year', 'The share of bilingual schools stood at 54 per cent in the 2024-2025 school year', 'The share of bilingual schools had risen from 41 per cent in 2018 to 54 per cent in the 2025-2026 school year.', 'date.mismatch'],
    ['a code told as adopted', 'The new Labour Code, which covers domestic workers, has been adopted', 'The new Labour Code, which would cover domestic workers, was to be adopted in 2027.', 'status.drift'],
    ['those who do it', 'The hotels do not report suspicions of exploitation to the police', 'The hotels reported suspicions of exploitation to the police.', 'polarity.mismatch'],
    ['another time with its unit left out', 'A bill limiting the placement of minors in closed homes to 12 months, or 24 months in grave cases, has been tabled', 'The bill setting a maximum of 12 months, 36 in grave cases, for the placement of minors in closed homes had been tabled.', 'figure.mismatch'],
    ['another year', 'A summary of the inquiry was published in 2022', 'A summary of the inquiry had been published in 2024; the minutes would remain secret.', 'date.mismatch'],
    ['another whole', 'Out of 260 proposals made by the Ombudsman to date, 120 have been carried out in full', 'Of the 240 proposals that the Ombudsman had issued so far, 120 had been carried out in full and 51 in part.', 'figure.mismatch'],
  ])('but not %s', (_, claim, statement, code) => {
    expect(codesOf(claim, [statement])).toContain(code);
  });
});
