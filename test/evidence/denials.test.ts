import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

/** What the delegation said, then claims of the same meaning, each of which a checker that looks at single words would accuse. */
describe('nothing is turned round', () => {
  test.each([
    ['those whom a sentence leaves', 'Guardians had been appointed for 260 of the 415 unaccompanied children in the camps.', 'Guardians have yet to be appointed for 155 of the 415 unaccompanied children in the camps.'],
    ['the rest of three numbers', 'Of the 143 private schools without a licence, 58 had been closed, and 61 had since obtained a licence.', 'Of the 143 private schools without a licence, 24 have neither been closed nor have obtained one.'],
    ['the rest that is told by the opposite', 'Of the 21 visits carried out in 2024, 12 had been unannounced.', 'Nine of the 21 visits carried out in 2024 were announced.'],
    ['the other side of an age', 'Contraceptives had been free for women under 25 since January; for others, they were not covered.', 'Women aged 25 and over have to pay for contraceptives.'],
    ['non-', 'The Commissioner was appointed for six years and could not be renewed in office.', 'The term of the Commissioner is six years and non-renewable.'],
    ['none of those deprived', 'All 62 children deprived of their liberty were in two juvenile centres separate from the prisons for adults.', 'None of the 62 children deprived of their liberty was being held in a prison for adults.'],
    ['at present', 'The rules on matrimonial property were not being revised at present.', 'The absence of any revision of the rules on matrimonial property.'],
    ['in closing', 'She thanked the Committee for an open dialogue and invited it to visit the country.', 'In closing, the head of the delegation invited the Committee to visit the country.'],
    ['a bound', 'Restraint in the hospital had to be authorized by a doctor and could not exceed four hours.', 'Restraint in the hospital requires the authorization of a doctor and is limited to four hours.'],
    ['no longer once', 'At present, an adoption could be challenged only within five years of coming of age.', 'An adoption can no longer be challenged once five years have gone by since coming of age.'],
    ['a need', 'There were still gaps in the law, including the need for a legal framework for the procedure for determining statelessness.', 'The absence of a legal framework for the procedure for determining statelessness.'],
    ['without is forbidden', 'Sterilization without the consent of the woman concerned was prohibited by the Law on Patients.', 'Sterilization requires the consent of the woman under the Law on Patients.'],
    ['to be compulsory one day', 'A regulation making it compulsory to switch body cameras on during stops was being drafted. At present, it was left to the officers.', 'Officers are under no obligation to switch their body cameras on during stops.'],
    ['the figure is denied', 'It was not correct that the budget of the Institution had been cut by a third; it had been cut by 14 per cent and restored in full in 2026.', 'The cut of 14 per cent in the budget of the Institution has been made good in 2026.'],
    ['left out in a word', 'Family reunification was subject to an income requirement which excluded seasonal workers altogether.', 'Seasonal workers are not entitled to family reunification.'],
    ['a legal ban', 'There was no legal moratorium on evictions in winter, but a circular recommended that they be suspended.', 'There is no statutory ban on evictions in winter, but merely a recommendation in a circular.'],
    ['the verb with its not', 'The inquiry into the use of spyware opened in January 2026 had not been completed.', 'The inquiry into the use of spyware opened in January 2026 is still ongoing.'],
    ['not during', 'Suspected officers were suspended from duty as soon as charges were brought, but not during the preliminary inquiry.', 'Suspected officers remain on duty during the preliminary inquiry.'],
    ['not in a position to confirm', 'The figure of 1,340 incidents included acts that were not criminal, and the delegation could not confirm it.', 'The delegation was not in a position to confirm the figure of 1,340 incidents.'],
    ['of minors alone', 'Solitary confinement had been reduced to 14 days by an order and was never imposed on minors.', 'Solitary confinement, the imposition of which for 30 days had been criticized, has been limited to 14 days by an order.'],
    ['subject to approval', 'The Office would receive an additional 12 million liras in 2026, subject to approval of the budget law by Parliament.', 'The increase in the budget of the Office has yet to be approved by Parliament.'],
    ['were to include', 'The seats of the panels were reserved for doctors. From 2027, the panels were to include an expert from an organization of persons with disabilities.', 'The panels do not include persons with disabilities at present.'],
    ['at whose cost', 'Legal aid was free for suspects in serious cases; for minor offences, the suspect bore the cost.', 'Suspects in minor cases have to pay for their lawyer.'],
    ['only with, and not without', 'Labour inspectors could enter a private home only with a warrant from a judge; 22 warrants had been issued.', 'Labour inspectors may not enter a private home without a warrant from a judge.'],
    ['ruled out', 'The delegation said there were no plans to introduce alternating lists, as parties were free to order their candidates.', 'The delegation ruled out the introduction of alternating lists, as parties were free to order their candidates.'],
    ['asked whether', 'Ms. Aalvik asked whether the action plan would be continued if the funds of the donors went on shrinking.', 'The Committee is concerned about the effect on the action plan of a continued decline in the funds of the donors.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });
});

describe('a denial is seen, whatever else the sentence says', () => {
  test.each([
    ['disability is no denial', 'Persons with disabilities could not be placed in solitary confinement.', 'The Committee is concerned that solitary confinement may still be imposed on persons with disabilities.'],
    ['a title with a capital', 'The Government had no plans to prohibit corporal punishment in the home by law; it was running a campaign entitled “Words, Not Hands”.', 'The Government intends to prohibit corporal punishment in the home by law, in addition to its campaign “Words, Not Hands”.'],
    ['a date in a relative clause', 'The Amnesty Act was still in force, but no court had applied it since 2012. The Government had no plan to repeal it.', 'The Government planned to repeal the Amnesty Act, which no court had applied since 2012.'],
    ['another negation on both sides', 'Pupils without a birth certificate had been allowed to sit the examination; some schools did not yet apply that instruction.', 'The instruction allowing pupils without a birth certificate to sit the examination is now applied in all schools.'],
    ['a verb that says only that there is', 'Statistics on the ethnic origin of pupils were not collected.', 'Statistics were kept on the ethnic origin of pupils in special schools.'],
    ['before, on both sides', 'The Government had not carried out an impact assessment before adopting the two measures on tax.', 'The impact of the two measures on tax had been assessed before they were adopted.'],
    ['but not for', 'Legal aid was available without a means test for victims of violence, but not for women who complained of discrimination at work.', 'Women who complain of discrimination at work have access to legal aid without a means test.'],
    ['not in a position to', 'The Government was not in a position to lift the duty of labour inspectors to report.', 'The Government is prepared to lift the duty of labour inspectors to report.'],
    ['gone up', 'Vaccination coverage among Roma children had gone up from 71 per cent in 2019 to 89 per cent in 2024.', 'The Committee is concerned about the decline in vaccination coverage among Roma children between 2019 and 2024.'],
    ['dropping out', 'The number of girls who left school because of pregnancy had fallen to 1,340 in 2025.', 'The number of girls dropping out of school because of pregnancy rose to 1,340 in 2025.'],
    ['only restricted', 'The Ombudsperson had unrestricted access to the register.', 'The Ombudsperson has only restricted access to the register.'],
    ['far from home', 'Women prisoners were often held more than 200 kilometres from their children.', 'Women prisoners are rarely held far from their children.'],
    ['free of charge', 'The registration of children was rapid and free of charge.', 'The registration of children is rapid, but subject to a fee.'],
    ['treated differently', 'Mental health services did not discriminate on the basis of migrant status.', 'Mental health services treated people differently depending on their migrant status.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toContain('polarity.mismatch');
  });
});

describe('done, where the part that is not done tells of something else', () => {
  test.each([
    ['the deed has its own part', 'The home had been placed under supervision, and its director had been dismissed. Criminal proceedings against three members of the staff were pending before the Regional Court.', 'The director of the home has been dismissed and three of its staff members face criminal proceedings before the Regional Court.'],
    ['of them', 'Under the housing programme, 11,000 units of social housing were to be built. By the end of June, 4,870 of them had been completed.', 'Less than half of the 11,000 units of social housing in the housing programme had been completed by the end of June.'],
    ['a known bill', 'A bill on the Ombudsperson had been submitted to Parliament in November. The bill of 2019 had been withdrawn.', 'The bill on the Ombudsperson, withdrawn in 2019, was replaced by a new one submitted to Parliament in November.'],
    ['is to have', 'Regional offices would be set up in Tarsk and Velm in 2027, subject to the availability of funds.', 'The Council is to have regional offices in Tarsk and Velm in 2027, provided that funds are available.'],
    ['takes effect only on', 'A group of children had been consulted on the climate law. The law had been adopted in July and would enter into force only on 1 July 2026.', 'The text of the climate law, on which children were consulted, was adopted in July but takes effect only on 1 July 2026.'],
    ['none', 'Six special courts for sexual offences were planned; the first would open in Tarsk in June.', 'None of the six special courts for sexual offences had been opened at the time of the dialogue.'],
    ['unfilled', 'The third draft would provide that four of the nine members be women. The Commission had 11 staff, but 35 posts had been approved and recruitment was ongoing.', 'Most of the posts approved for the Commission are unfilled.'],
    ['looks forward to', 'A plan for the search had been drafted together with 38 associations and was before the Council of Ministers, which was expected to approve it.', 'The Committee welcomes the preparation of the plan for the search and looks forward to its approval.'],
    ['welcomed as under way', 'Six languages were now taught. A strategy against child labour was being implemented with the support of the Organization.', 'The Committee welcomes the strategy against child labour, which is being carried out with the Organization, and the introduction of six languages in schools.'],
    ['behind schedule', 'A bill on legal capacity was pending before Parliament, and the closure of residential institutions was taking longer than planned.', 'The closure of residential institutions is behind schedule.'],
    ['being piloted', 'Hearings by video link were being tested at three of the labour courts and would be introduced at all of them by 2028.', 'Hearings by video link are being piloted at three of the labour courts.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });
});
