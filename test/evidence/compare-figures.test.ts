import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

describe('true, though the number is not there', () => {
  test.each([
    says('The residents of Brezna had been given notice and 48 of the 65 families had received other housing.', 'Not all of the 65 families living in Brezna have been given other housing.'),
    says('Services were concentrated in the 13 districts in which 94 per cent of migrants lived.', 'Six per cent of migrants live outside the 13 districts in which services are concentrated.'),
    says('Only 38 per cent of detainees had spoken to a lawyer before their first interview.', 'Of those detained, 62 per cent had not spoken to counsel before being interviewed for the first time.'),
    says('Women accounted for only 23 per cent of full professors.', 'The Committee is concerned that more than three quarters of full professors are men.'),
    says('There were kindergarten places for 31 per cent of children under three.', 'More than two thirds of children under three are without a place in a kindergarten.'),
    says('Paternity leave had been extended from three to ten working days in July 2023.', 'Since July 2023, fathers are entitled to seven working days of paternity leave more than before.'),
    says('The Act had reduced the maximum length of quarantine from 30 months to 24 months.', 'Under the Act, the longest permissible period of quarantine was shortened by half a year, to two years.'),
    says('Deckhands earned 8.70 dollars an hour, 60 cents above the minimum wage; cooks earned 9.45. A collective agreement was under negotiation.', 'At 8.70 dollars, the hourly pay of deckhands is 75 cents below that of cooks.'),
    says('Separate cells for children existed in 52 of the 64 police stations. Children aged 12 and 13 could not be detained.', 'There are 12 police stations without separate cells for children.'),
    says('There had been around 1,300 expulsions of Torvians and around 23 expulsions of Keslanders.', 'Expulsions of Torvians were more than fifty times as numerous as those of Keslanders.'),
    says('Arvania had 167 consulates in 64 countries.', 'On average, the State party has more than two consulates in each of the 64 countries.'),
    says('The plan had a budget of 41 million corvins. By September, 6.5 million corvins had been disbursed; for the previous plan 58 per cent had been spent.', 'Less than one sixth of the 41 million corvins had been paid out by September.'),
    says('A total of 840 persons had been arrested under the decree between October 2023 and May 2025, of whom 610 had been released without charge.', 'The delegation said that 610 of the 840 persons arrested under the decree between October 2023 and May 2025 had been released without charge.'),
    says('In all, 840 persons had been arrested under the decree, of whom 610 had been released without charge.', 'More than two thirds of the 840 persons arrested under the decree were released without charge.'),
    says('Interview rooms in 41 of the 64 stations had been equipped with cameras, and the remaining 23 would be equipped by the end of 2026.', 'Interview rooms in 23 police stations are not to be equipped with cameras before the end of 2026.'),
    says('The centre had been enlarged in 2024 and now had 220 places; 197 persons were held there.', 'Following its enlargement in 2024, the centre can hold 220 persons.'),
    says('Compensation could be claimed under the Act; 21 persons had applied so far, and eight applications had been accepted.', 'Fewer than half of the 21 applications under the Act have been accepted so far.'),
    says('Sixty-one children had left the shelter, of whom 44 had been found.', 'Of the 61 children who left the shelter, 17 have not been found.'),
    says('Twelve shelters had 310 places. Two more, in Vereny and Oltsa, were under construction.', 'Two shelters are under construction.'),
    says('Public grants had been suspended in January 2023 because of an audit; payments had resumed in August 2024 and contracts would run for three years.', 'Grants were withheld for more than a year and a half on account of an audit, until payments were taken up again in August 2024.'),
    // A share that a verb follows, an amount worked out from it.
    says('The plan had a budget of 186 million corvins, of which roughly a third came from donors.', 'Donors contribute about 62 million corvins to the budget of the plan.'),
    says('The Office had received 2,460 complaints, of which almost a third concerned access to housing.', 'About 800 of the complaints received by the Office concerned access to housing.'),
    // A rate, with or without what it counts.
    says('Infant mortality had fallen from 61 deaths per 1,000 live births in 2015 to 34 in 2024.', 'The Committee welcomes the decline in infant mortality, from 61 to 34 deaths per 1,000 live births between 2015 and 2024.'),
    // So much for each of so many.
    says('All of the 73 families had been paid compensation of 8,000 corvins each.', 'Compensation totalling 584,000 corvins has been paid to the 73 families.'),
    // The rest with a bound, the rest of several parts, the rest told in a copy.
    says('In 2024, 21,300 pupils with disabilities had attended mainstream schools, that is 72 per cent of all pupils with disabilities.', 'Some 28 per cent of pupils with disabilities were not enrolled in mainstream schools in 2024.'),
    says('Of the 64,000 people displaced by the floods, 51,000 had returned to their homes and 7,500 had been relocated. The others were still in temporary housing.', 'The Committee is concerned that 5,500 of the 64,000 people displaced by the floods are still in temporary housing.'),
    says('Seized assets amounted to 71 million corvins, of which 40 million had been allocated to the rebuilding of schools.', 'Seized assets amount to 71 million corvins, of which all but 31 million have been allocated to the rebuilding of schools.'),
    // The time between two dates.
    says('The wall had been built by the municipality. A court had ordered its removal in May 2024, and it had been taken down in July. Water had been brought to 19 settlements in the last two years.', 'The wall was taken down some two months after a court had ordered its removal.'),
    says('The court had found on 8 November 2024 that the assurances were sufficient. The request had been received on 14 November 2024, a day after the extradition. The time limit would be extended from 72 hours to seven days.', 'The request was received on 14 November 2024, one day after the extradition and six days after the court had found the assurances sufficient.'),
    says('The waiting time for a place at school was six weeks on average and not five months.', 'Children wait a month and a half or so for a place at school.'),
    says('The ministers of justice, of the interior and of labour had visited the camps.', 'Three ministers have visited the camps.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});

describe('wrong, though the number is there', () => {
  test.each([
    // Small numbers in words, of the same thing in the same place.
    says('The Ministry of Foreign Affairs carried out two annual training initiatives for diplomatic staff on the Convention.', 'Each year, three training initiatives on the Convention are organized for diplomatic staff by the Ministry of Foreign Affairs.'),
    says('The permit was issued within 30 days on average, compared with 74 days in 2021.', 'The permit takes 74 days to be issued on average, against 30 days in 2021.'),
    says('Seven shelters with 150 places were open to all women.', 'The State party has 150 shelters with seven places.'),
    says('As for the quota, the Electoral Commission had fined two parties and warned the seven others.', 'The Electoral Commission imposed fines on seven parties and issued warnings to two.'),
    says('There were 112 licensed agencies in the country; the licences of 18 of them had been withdrawn since 2023.', 'The State party has 18 licensed agencies and has withdrawn 112 licences since 2023.'),
    says('A bill introduced by 15 members of parliament would impose a waiting period of five days before the procedure.', 'A bill would impose a waiting period of 15 days before the procedure.'),
    says('One foreign worker in four reported that the employer kept the passport.', 'The passport of one foreign worker in five is reportedly kept by the employer.'),
    says('Five of the 17 ministers were women, but only 11 of the 84 mayors.', 'Seventeen of the 84 mayors are women.'),
    says('The gender pay gap had narrowed from 17.9 per cent in 2018 to 14.8 per cent in 2023.', 'In 2023, the gender pay gap stood at 17.9 per cent.'),
    says('The number of identified victims had decreased from 142 in 2020 to 61 in 2024.', 'The number of identified victims went down by 61 between 2020 and 2024.'),
    says('Arvania had 167 consulates in 64 countries. Services were focused on the 13 countries which had 94 per cent of Arvanian migrants.', 'Ninety-four per cent of Arvanian migrants were in 64 countries.'),
    says('By June 2022, some 118,000 foreigners had received at least one dose under the same conditions as citizens.', 'By June 2022, some 181,000 foreigners had been vaccinated.'),
    says('Persons with disabilities had free access to buses and received 25 per cent off sporting events.', 'Persons with disabilities are entitled to a 50 per cent reduction on sporting events.'),
    says('The Office had 42 staff members, two branches and an annual budget of 9.6 million dinars.', 'The Office, which has a staff of 42, receives 6.9 million dinars a year.'),
    says('A monthly allowance of 45 dollars for caregivers was being piloted; the fund stood at 99 million euros.', 'Caregivers receive US$ 54 a month under a pilot scheme.'),
    says('Persons from minorities made up 5.6 per cent of police officers; 2 per cent were recruited in 2024.', 'Persons from minorities account for a mere 3.6 per cent of police officers.'),
    says('Between 2020 and 2024, 48 police officers had been prosecuted for excessive use of force and 19 of them convicted.', 'Between 2020 and 2024, a total of 48 police officers were convicted of excessive use of force.'),
    says('Since 2022, workers recruited by the agencies had been reimbursed a total of 780,000 dollars.', 'Workers recruited by the agencies have been paid back a total of 7.8 million dollars.'),
    says('Some 430 applications for civilian service had been received this year, and 85 per cent had been granted.', 'Some 430 applications for civilian service were lodged, of which 58 per cent were granted.'),
    says('A third of the population was exposed to floods, droughts and other crises.', 'Two thirds of the population are exposed to floods, droughts and other crises.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toContain('figure.mismatch');
  });
});

describe('true, though another figure stands nearer', () => {
  test.each([
    // The claim does not say what it counts, or speaks of both.
    says('The strategy comprised five priority areas and 72 measures.', 'The strategy has 72 measures grouped under five priority areas.'),
    says('Recording equipment had been installed in 63 of the 88 police stations, at a cost of 14 million corvins, half of which had been paid by donors.', 'Nearly three quarters of police stations have recording equipment.'),
    says('Thirty-eight per cent of domestic workers worked more than 60 hours a week, and one in five did not receive her weekly day of rest.', 'According to the survey, 20 per cent of domestic workers are denied their weekly day of rest.'),
    says('Leaflets on the rights of detainees existed in 23 languages, and a further nine were being prepared.', 'With the nine leaflets now in preparation, information on the rights of detainees will exist in 32 languages.'),
    says('Infant mortality had fallen from 112 to 81 deaths per 1,000 live births between 2014 and 2024.', 'The infant mortality rate went down by 31 deaths per 1,000 live births, to 81, in 2024.'),
    says('Applicants with a foreign name had been 25 per cent less likely to be invited than others; in the first round, the gap had been 31 per cent.', 'The gap between applicants with foreign and other names has narrowed from 31 per cent in the first round to 25 per cent.'),
    says('The delegation said 3,870 children were living in 61 institutions at the end of 2025, compared with 6,940 in 2018.', 'The number of children in institutions fell from 6,940 in 2018 to 3,870 at the end of 2025.'),
    says('The delegation said 3,870 children were living in 61 institutions at the end of 2025. According to an Expert, about 5,200 children were living in institutions.', 'According to an Expert, about 5,200 children live in institutions, whereas the delegation put the number at 3,870.'),
    says('The unemployment rate was 8.2 per cent overall, but 19 per cent among young people under the age of 25.', 'The unemployment rate among young people under the age of 25, at 19 per cent, is more than double the overall rate.'),
    says('Between 2021 and 2024, 487 complaints of ill-treatment had been registered. Twenty-six of them had led to an indictment.', 'Complaints of ill-treatment seldom result in prosecution: of the 487 registered between 2021 and 2024, only 26 led to an indictment.'),
    says('Two staff members had been dismissed. A draft law would raise the payment to 20,000 corvins and provide for a pension of 350 corvins for parents and spouses. So far the payment was 8,000 corvins.', 'The draft law would raise the payment to two and a half times its current amount of 8,000 corvins and provide for a pension of 350 corvins for parents and spouses.'),
    says('Of the children in the camp, 26 had been brought home in two flights. Seven children remained, and not 11, as had been reported.', 'The delegation reported that 26 children had been brought home from the camp in two flights and that seven others were still there.'),
    says('About 5,200 pupils with disabilities still attended special schools and an estimated 900 did not attend any school.', 'The Committee is concerned that an estimated 900 pupils with disabilities do not attend school at all.'),
    says('Turning to the 64 indictments mentioned, the Expert said that of the 64 indictments only nine had ended in a final conviction.', 'Only nine of the resulting 64 indictments have ended in a final conviction.'),
    says('Twenty-nine of the 58 posts of the Ministry were temporary, and 18 of these would be made permanent in 2026.', 'Half of the posts are temporary, and 18 of them are to be turned into permanent ones in 2026.'),
    says('The fourth plan against trafficking had expired in 2024; the fifth was being drafted.', 'Work on the fifth plan against trafficking is under way.'),
    says('By the end of 2024, 140 judges and 65 prosecutors had been trained on the Protocol.', 'By the end of 2024, a total of 205 judges and prosecutors had been trained on the Protocol.'),
    says('Nineteen persons had been charged, of whom seven had been convicted and four acquitted; the remaining eight cases were pending.', 'Of the 19 persons charged, 11 have been tried to a verdict.'),
    says('Care work took up 4.6 hours of a woman’s day, but only 1.9 hours of a man’s.', 'Women spend 2.7 hours more per day than men on care work.'),
    says('The Union had provided 95 million euros for services, of which 38 million had been spent.', 'Of the 95 million euros provided by the Union for services, 57 million had not been spent.'),
    says('Records listed 6,218 persons as missing, of whom 3,705 had been found or identified.', 'Of the 6,218 persons registered as missing, nearly 60 per cent have been found or identified.'),
    says('Its annual budget had grown from 1.9 million euros in 2019 to 4.3 million euros in 2025.', 'Its budget has more than doubled since 2019, to 4.3 million euros.'),
    says('The pay gap had narrowed from 18.2 per cent in 2018 to 13.6 per cent in 2024.', 'The pay gap has fallen below 14 per cent, from more than 18 per cent in 2018.'),
    says('The strategy had a budget of 120 million dinars over five years.', 'The strategy is funded with 24 million dinars a year on average.'),
    says('The plan was said to cost 2.4 billion dinars, of which barely a tenth had been financed.', 'Nearly 90 per cent of the cost of the plan was not yet financed.'),
    says('Thirty-one of the Ministry’s 64 posts were temporary.', 'Thirty-three of the Ministry’s 64 posts are permanent.'),
    says('All victims were granted a recovery period of 90 days. In the first eight months of 2025, 49 victims had been identified.', 'Victims are granted a recovery period of three months.'),
    says('Of the 64,000 people displaced, 51,000 had returned to their homes and 7,500 had been relocated. The others were still in temporary housing.', 'Some 5,500 people displaced still live in temporary housing.'),
    says('The staff of the Office of the Ombudsperson had grown from 41 to 73, and it had opened three regional offices, in Lumi, Dolna and Sava.', 'The staff of the Office of the Ombudsperson had been increased from 41 to 73 and regional offices had been opened in Lumi, Dolna and Sava.'),
    says('The share of pupils in special schools had fallen to 31 per cent. All of the 73 families had been paid compensation.', 'Compensation has been paid to each of the 73 families.'),
    says('Much remained to be done: only one in five young people completed upper secondary education.', 'The Committee is concerned that four out of five young people do not complete upper secondary school.'),
    says('A circular required that women make up at least 40 per cent of the members of the committees; the actual share was 29 per cent.', 'Women make up 29 per cent of the members of the committees, whereas a circular requires at least 40 per cent.'),
    says('Such foods had been limited to 15 per cent of school meal budgets in 2025, and the limit had been lowered to 10 per cent as of this month.', 'Such foods may account for no more than 10 per cent of school meal budgets.'),
    says('Isolation of up to 30 days remained in the Act, but no prisoner had been given more than 15 days since 2021.', 'No isolation exceeding 15 days has been imposed since 2021, although the law allows for twice as long.'),
    says('Some 292,000 babies had been born to adolescent mothers in 2024, around 11,300 of them to girls under the age of 14.', 'Around 11,300 babies were born in 2024 to girls under the age of 14.'),
    says('The limit of 45 days was exceeded in about one case in eight.', 'The limit of 45 days is respected in roughly seven out of eight cases.'),
    says('Some 3,150 persons were registered as stateless, and civil society believed the true figure to be at least twice as high.', 'Civil society believes that at least 6,300 persons are stateless.'),
    says('The institution had received 913 complaints in 2024, an increase of 35 per cent on the previous year.', 'The institution received about 240 complaints more in 2024 than in 2023.'),
    says('Education received 4.1 per cent of the product, while the Constitution required at least 6 per cent. The constitutional threshold of 6 per cent would not be attained before 2030.', 'The Committee regrets that the minimum of 6 per cent of the product which the Constitution prescribes for education will not be reached before 2030.'),
    says('Nearly 2,400 of the 3,100 schools had been connected, 700 of them by satellite.', 'More than 700 of the schools have not been connected.'),
    says('The average waiting time had fallen to five months in the first half of 2025.', 'The waiting time had dropped to less than half a year in the first six months of 2025.'),
    says('The Expert said that 214 attacks on schools had been verified, of which 140 were attributed to the rebels and 31 to government forces.', 'The Committee is concerned that 31 of the verified attacks on schools were attributed to government forces.'),
    says('Some 27,600 applications had been received, of which 19,900 had been approved. About 4,100 had been rejected and the remainder were being examined.', 'Some 3,600 applications are still being examined.'),
    says('The plan provided for 45,000 units; 6,800 had been completed and 9,500 were being built.', 'So far, 6,800 units have been built.'),
    says('In 2023, 3,470 measures had been ordered. The courts had lifted 640 of the measures ordered in 2023.', 'The courts lifted 640 of the 3,470 measures ordered in 2023.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});

describe('the same value with another bound', () => {
  test.each([
    says('The offence was punishable by up to 10 years of imprisonment.', 'The heaviest sentence for the offence is 10 years of imprisonment.'),
    says('An estimated one fifth of parents withdrew their children from the lessons.', 'According to the estimate of one fifth given by the Expert, parents withdrew their children from the lessons.'),
    says('Adolescents could obtain contraceptives without consent from the age of 15.', 'Adolescents aged 15 or over may obtain contraceptives without consent.'),
    says('The minimum age for marriage was 18 years. In 2023, courts had granted 311 of 349 requests for exceptions.', 'In 2023, courts granted 311 requests for marriage below the age of 18.'),
    says('The Code had replaced 14 separate acts.', 'The Code replaced provisions scattered over 14 acts.'),
    says('There were now seven centres, and not nine. Some 400 persons were held there.', 'There are seven centres, and not nine as the Committee had been told.'),
    says('The draft would extend the minimum wage to some 55,000 domestic workers.', 'The draft would bring about 55,000 domestic workers under the minimum wage.'),
    says('Seasonal workers were covered only if they were employed abroad for at least five months.', 'Workers employed abroad for less than five months are not covered.'),
    says('Femicide was punishable by 20 years to life imprisonment.', 'Femicide carries a sentence of at least 20 years.'),
    says('Infant mortality stood at 5.2 deaths per 1,000 live births, down from 7.9 in 2015. Births to girls had declined by a third since 2017.', 'Infant mortality has fallen by more than a third since 2015.'),
    says('Mortality had been reduced from 74 to 49 over the past eight years.', 'Over eight years, mortality fell from 74 to 49.'),
    says('The bill introduced a maximum length of detention of three months for persons under 18.', 'Under the bill, nobody below the age of 18 could be detained for longer than three months.'),
    says('Some 60 per cent of the deaths had been put down to natural causes.', 'Natural causes are said to account for 60 per cent of the deaths.'),
    says('The pension would go up to 1,400 dinars on 1 July.', 'The pension is to rise to 1,400 dinars on 1 July.'),
    says('The housing shortage was estimated at 160,000 units.', 'The Committee is concerned at the estimated shortfall of 160,000 housing units.'),
    says('Two guards had been suspended. Embassy staff had visited all the prisoners at least twice.', 'All the prisoners received two or more visits from embassy staff.'),
  ])('is no other: $claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });

  test('is another: no later than six months of not earlier than six months', () => {
    expect(codesOf('Heirs may renounce an inheritance no later than six months after the death.', ['An heir could renounce an inheritance not earlier than six months after the death.'])).toContain('figure.hedge');
  });
});
