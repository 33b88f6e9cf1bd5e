import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

/** What the delegation said, then claims of the same meaning and one of another. */
describe('a denial is held against the same thing only', () => {
  test.each([
    ['what is still to come has not been done', 'The report on prisons would be published as soon as it had been translated.', 'The report on prisons has yet to be published, pending its translation.'],
    ['a bill that ends something once adopted is not adopted', 'Placement in closed homes would end when the Child Protection Bill was adopted.', 'The Child Protection Bill has not been adopted, and placement in closed homes goes on.'],
    ['the rest of a share', 'There were kindergarten places for 31 per cent of the children of Arvania.', 'More than two thirds of the children are without a kindergarten place.'],
    ['a number worked out from two', 'Of the 400 workers, 310 had been registered.', 'Some 90 workers have not been registered.'],
    ['two ways to deny', 'The identification of newborn children was free of charge.', 'Newborn children are identified without charging for it.'],
    ['out of use', 'Forty shelter places were out of use because of renovation.', 'Forty shelter places cannot be used because of renovation.'],
    ['not everything', 'There were things that were going well in the prisons, and others that were not going so well.', 'Not everything was going well in the prisons.'],
    ['never without', 'Children were held in the airport only with their parents.', 'Children are never held in the airport without their parents.'],
    ['the other six', 'Charges against eight of the 14 activists had been dropped; the trial of the other six would open soon.', 'The charges against six of the 14 activists have not been dropped.'],
    ['what a bill would introduce', 'Arvania did not yet have a procedure for determining statelessness; a bill to this effect had been submitted to Parliament in February.', 'A bill introducing a statelessness determination procedure was submitted to Parliament in February.'],
    ['at no cost', 'Dialysis was free of charge for everybody. Other patients had to take out private insurance, which cost 900 corvins a year.', 'Dialysis is provided to everybody at no cost, but other patients have to take out private insurance at 900 corvins a year.'],
    ['a record', 'Some 21,600 citizens had returned in 2025, more than in any year since independence.', 'No year since independence has seen as many citizens return as 2025, when about 21,600 did.'],
    ['one deed and another', 'Migrant workers could join trade unions. To found a union, however, half of the members had to be citizens.', 'Migrant workers cannot found a union on their own.'],
    ['denied in cases', 'In two further cases, extradition to Torvia had been refused because of a risk of torture.', 'Extradition to Torvia was denied in two cases because of a risk of torture.'],
    ['silent', 'The Water Act gave priority to drinking water, but did not mention a human right to water.', 'The Water Act gives priority to drinking water but is silent on the human right to water.'],
    ['kept for some in one place only', 'School meals were free for all pupils in primary schools and for those from poor families in secondary schools.', 'In secondary schools, free meals are reserved for pupils from poor families.'],
    ['none before', 'The textbooks were being revised and the first of them would be available in 2027.', 'None of the revised textbooks will be available before 2027.'],
    ['the other words turn round too', 'The Government did not intend to extend the state of emergency.', 'The Government intends to let the state of emergency expire.'],
    ['a plan of what has not been done', 'Arvania had signed but not ratified the Harassment Convention; ratification was planned for 2025.', 'The State party has signed the Harassment Convention and plans to ratify it.'],
    ['what has changed since', 'The Council had no power to impose fines. An amendment, in force since 1 July 2024, allowed it to do so.', 'Since 1 July 2024, the Council has been able to impose fines.'],
    ['denied that there was', 'There had been no collective expulsions at the border.', 'The delegation denied that there had been any collective expulsions at the border.'],
    ['no hospital may', 'No hospital was allowed to demand payment in advance.', 'Hospitals may not require payment in advance.'],
    ['whole of a share', 'More than 55 per cent of migrants were women.', 'Women make up more than half of all migrants.'],
    ['not in every one', 'The electronic system was operating in 61 of the 74 hospitals.', 'The electronic system does not yet operate in every hospital.'],
    ['no more than', 'Forty group homes, for no more than six children each, had been opened.', 'The Committee takes note of the opening of 40 group homes housing a maximum of six children each.'],
    ['nobody other than', 'Of the investigations, 12 had led to indictments, all of them against smugglers.', 'Nobody other than smugglers has been indicted in the investigations.'],
    ['the other 13', 'Of the 38 teachers dismissed, 25 had been reinstated; the cases of the other 13 were under appeal.', 'Thirteen of the teachers dismissed have not been reinstated.'],
    ['not at night', 'The helpline was accessible in sign language between 8 a.m. and 8 p.m.', 'The helpline is not accessible in sign language at night.'],
    ['on the other side of an age', 'Adolescents could obtain contraceptives without parental consent from the age of 15.', 'Adolescents under the age of 15 cannot obtain contraceptives without the consent of a parent.'],
    ['denied in other words elsewhere', 'The reduction in the allocation for child protection was due to a transfer. There had been no cut in real terms.', 'The delegation denied that the allocation for child protection had been reduced in real terms.'],
    ['what would be is not yet', 'A bill which would oblige companies to publish pay data was being drafted.', 'Companies are not yet obliged to publish pay data.'],
    ['what would change', 'The amendment would enable all persons under guardianship to vote.', 'Persons under guardianship are still barred from voting.'],
    ['of others', 'All police stations had been connected to the custody register. Prisons would be connected by the end of 2026.', 'Prisons have yet to be connected to the custody register.'],
    ['those excepted', 'The new Labour Code recognised the right to strike, with the exception of the police.', 'The police do not enjoy the right to strike under the new Labour Code.'],
    ['outside', 'Psychological care was offered in the capital and in Port Casimir.', 'Outside the capital and Port Casimir no psychological care is available.'],
    ['an ellipsis', 'The bill to strengthen the Office had been approved by the Government and sent to Parliament.', 'The bill to strengthen the Office has been approved by the Government but not yet by Parliament.'],
    ['no one without', 'A child who would otherwise be stateless acquired nationality automatically.', 'No child who would otherwise be stateless is born without acquiring nationality.'],
    ['an infinitive asserts nothing', 'Citizenship could not be withdrawn from a person who would become stateless; of the nine decisions, the courts had set aside three.', 'Of the nine decisions to withdraw citizenship, three have been set aside by the courts.'],
    ['most are not', 'An audit found that 46 per cent of public buildings were accessible.', 'Most public buildings are inaccessible.'],
    ['what is warded off', 'Children under three could not be placed in homes, except where siblings would otherwise be separated.', 'Children under three are placed in homes only to keep siblings together.'],
    ['up by its own figures', 'Coverage had recovered to 91 per cent in 2024. It had fallen to 84 per cent in 2023.', 'Coverage went up from 84 per cent in 2023 to 91 per cent in 2024.'],
    ['no longer than', 'The draft law would introduce a procedure taking no longer than nine months and exempt applicants from fees.', 'The procedure envisaged in the draft law would take nine months at most and be free of charge for applicants.'],
    ['in respect of', 'Three communications had been registered against Arvania, none of which had been decided.', 'Three communications have been registered in respect of the State party, all of them still awaiting a decision.'],
    ['others than those', 'Training on the Convention was compulsory for labour attachés, but not for other consular staff.', 'Training on the Convention remains optional for consular staff other than labour attachés.'],
    ['did not dispute', 'The delegation recognised that Parliament had not debated the four extensions of the state of emergency.', 'The delegation did not dispute that the four extensions of the state of emergency had gone undebated in Parliament.'],
    ['waiting for what one is without', 'About 1.4 million children under the age of four were waiting for a place in a crèche.', 'Some 1.4 million children under the age of four are still without a crèche place.'],
    ['non-binding', 'The decisions of the National Commission on Women were not binding.', 'The Committee is concerned at the non-binding nature of the decisions of the National Commission on Women.'],
    ['the rest, worked out', 'The Office had registered 16,412 files, of which 6,730 had been examined by panels of inquiry.', 'More than 9,600 of the files registered by the Office have yet to be examined by panels of inquiry.'],
    ['refusals and denials', 'The Labour Inspectorate had handled 96 complaints about the denial of reasonable accommodation, of which workers had won 39.', 'Of the 96 complaints about refusals of reasonable accommodation handled by the Labour Inspectorate, workers won 39.'],
    ['lost and given', 'The head of the hospital had been dismissed and two nurses had been given a warning.', 'The head of the hospital lost his post and two nurses were cautioned.'],
    ['deprived of a right', 'Some 8,600 persons under guardianship remained deprived of the right to vote.', 'Persons under guardianship, who number about 8,600, do not have the right to vote.'],
    ['allows no exception', 'Marriage under the age of 16 had been prohibited without exception since the law of 2019.', 'Nobody under 16 may marry, and the law of 2019 allows no exception.'],
    ['uninspected', 'Domestic workers were excluded from the Code, so that nobody inspected the households in which they worked.', 'The households that employ domestic workers go uninspected, as the workers are excluded from the Code.'],
    ['cannot unless', 'Migrants could join unions. To found a union, however, at least half of the founding members had to be citizens.', 'Migrants cannot found a union unless half of the founding members are citizens.'],
    ['higher than', 'The income required had been lowered to 2,340 corvins a month, which was 120 per cent of the minimum wage.', 'At 2,340 corvins a month, the income required is 20 per cent higher than the minimum wage.'],
    ['shields from', 'Article 168 of the Code ensured that victims were not punished for offences which they had been compelled to commit.', 'Article 168 of the Code shields victims of trafficking from punishment for offences that they were forced to commit.'],
    ['exclusively and only', 'The boxes in all prisons were opened only by staff of the Defender.', 'The boxes are opened exclusively by staff of the Defender.'],
    ['far from having been', 'The budget of the Agency had not been cut. It amounted to 6.9 million crowns in 2025.', 'The budget of the Agency, far from having been cut, rose in 2025.'],
    ['rejected reports', 'The Ministry of Health denied that segregated maternity wards existed.', 'The delegation rejected reports of segregated maternity wards.'],
    ['awaits what it has yet to get', 'The law on displaced persons had been passed by the National Assembly in May 2025 but had yet to be promulgated by the President.', 'The law on displaced persons, passed by the National Assembly in May 2025, still awaits promulgation by the President.'],
    ['must not be made dependent', 'Under the instruction, enrolment in school must not depend on a residence permit.', 'According to the instruction, enrolment in school must not be made dependent on a residence permit.'],
    ['due to cover every one', 'Expenditure on children was now coded in three ministries.', 'Expenditure on children has begun to be coded, an exercise due to cover every ministry by 2028.'],
    ['limited need', 'Collateral was required only for loans above 200,000 dinars.', 'Loans under 200,000 dinars are available without collateral.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).not.toContain('polarity.mismatch');
  });
});

describe('the terms under which something holds', () => {
  test.each([
    ['whatever and only if', 'Victims of trafficking were granted a recovery period, whether or not they cooperated with the authorities.', 'Victims of trafficking are granted a recovery period on condition that they cooperate with the authorities.'],
    ['irrespective of', 'Legal aid was free of charge for persons without sufficient means.', 'Legal aid is provided free of charge to all, irrespective of their means.'],
    ['of another object', 'Arvania had ratified the convention on domestic work. However, it had not ratified the conventions on fishing.', 'The Committee welcomes the ratification of the conventions on fishing.'],
    ['always', 'Children were not always separated from adults in police custody.', 'Children in police custody are at all times kept apart from adults.'],
    ['including and except', 'An appeal suspended removal in all cases except those concerning national security.', 'An appeal suspends removal, including in matters of national security.'],
    ['must and need not', 'No police report was required for admission to a shelter.', 'Women must produce a police report for admission to a shelter.'],
    ['only and both', 'The centre provided care to both returning Arvanians and foreign migrants.', 'The centre provides care only to foreign migrants.'],
    ['a right and none', 'The Act gave the Assembly no right of veto over decisions on land.', 'The Act gives the Assembly a right of veto over decisions on land.'],
    ['confirmed and could not be', 'The figure of 18,000 persons without a permit could not be confirmed.', 'The delegation confirmed the figure of 18,000 persons without a permit.'],
    ['denied and did not deny', 'The Minister did not deny that serious challenges remained for Roma children.', 'The Committee takes note of the Minister’s denial that serious challenges remained for Roma children.'],
    ['may and may not', 'The Commissioner could not bring a case before the courts in its own name.', 'The Commissioner is entitled to bring cases before the courts in its own name.'],
  ])('%s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('polarity.mismatch');
  });

  test.each([
    ['no longer tied', 'Under the former system the permit of a worker was tied to one employer.', 'The permit of a worker is no longer tied to one employer.'],
    ['not prevented is permitted', 'Foreigners were permitted to contact their consulates.', 'Foreigners are not prevented from contacting their consulates.'],
    ['must and required', 'A police report was required for admission to a shelter.', 'Women must produce a police report for admission to a shelter.'],
  ])('true: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).not.toContain('polarity.mismatch');
  });
});

describe('what something takes', () => {
  test.each([
    ['needed and without', 'A court order was needed to enter family farms.', 'Labour inspectors may enter family farms without a court order.'],
    ['never without', 'No family had been removed from the hills without a court order.', 'Families were removed from the hills without a court order.'],
    ['without and only on', 'Naloxone could be bought without prescription.', 'Naloxone can be bought only on prescription.'],
    ['must and need not', 'Artists did not need a permit to perform in public places.', 'Artists are still required to obtain a permit to perform in public places.'],
    ['acknowledged and rejected', 'The delegation firmly rejected the allegation of pushbacks at the northern border.', 'The delegation conceded that pushbacks had occurred at the northern border.'],
    ['agreed and did not agree', 'The delegation did not agree that organizations of deafblind persons had been left out.', 'The delegation agreed that organizations of deafblind persons had been left out.'],
    ['enough and too short', 'The delegation acknowledged that the period for written comments had been too short.', 'The delegation maintained that the period for written comments had been sufficient.'],
    ['one denial of two left out', 'No unaccompanied child had been detained, and the report on prisons had not been published by the Government.', 'No unaccompanied child had been detained, and the report on prisons had been published by the Government.'],
    ['used and banned', 'Solitary confinement had been banned in psychiatric hospitals since 2020.', 'Solitary confinement is still used in psychiatric hospitals.'],
  ])('%s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('polarity.mismatch');
  });
});

describe('which of two things comes first', () => {
  test.each([
    ['The Convention took precedence over domestic law.', 'Domestic law takes precedence over the Convention.'],
    ['The Convention prevailed over ordinary laws.', 'Ordinary legislation takes precedence over the Convention.'],
    ['The humanitarian response had moved from an open migration policy to a restrictive one.', 'The State party moved from a restrictive to an open migration policy.'],
  ])('%s', (statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('polarity.mismatch');
  });

  test('said the same way round', () => {
    expect(codesOn('The Convention took precedence over domestic law.', 'The Convention prevails over domestic law.')).toEqual([]);
    expect(codesOn('The Convention took precedence over domestic law.', 'Domestic law is subordinate to the Convention.')).toEqual([]);
  });
});

describe('what is denied as a whole', () => {
  test('a claim that affirms all of it in other words', () => {
    expect(codesOn('Civil society had not been invited to take part in the evaluation of the first action plan.', 'Civil society organizations were associated with the evaluation of the first action plan.')).toContain('polarity.mismatch');
    expect(codesOn('The Government did not support the bill on a waiting period.', 'The Government backs the bill on a waiting period.')).toContain('polarity.mismatch');
  });

  test('a word of the side that the source denies is what it denies', () => {
    expect(codesOn('Residents who lost their job would not lose their migrant status.', 'Residents who lose their job forfeit their migrant status.')).toContain('polarity.mismatch');
  });

  test('a plan of what is planned not to be', () => {
    expect(codesOn('The waiting period for abortion would not be abolished.', 'The waiting period for abortion is to be abolished.')).toContain('polarity.mismatch');
    expect(codesOn('Decree No. 102 would not be repealed, but its scope was being reviewed.', 'The delegation announced that Decree No. 102 would be repealed.')).toContain('polarity.mismatch');
  });

  test('one clause of a claim that joins two facts', () => {
    const statement = 'Interpreters were used as necessary under the protocol on the sanctioning system. Foreigners were permitted to contact their consulates.';
    expect(codesOn(statement, 'Interpreters are made available to foreigners as needed under the protocol on the sanctioning system, but contact with their consulates is not allowed.')).toContain('polarity.mismatch');
  });

  test.each([
    ['beside a denial of its own clause', 'Pupils of the Academy were not members of the armed forces and did not receive weapons training.', 'Pupils of the Academy receive weapons training, although they do not belong to the armed forces.'],
    ['the next sentence', 'Under a code of conduct signed by eight of the parties, candidates refrained from racist language. The code was not binding.', 'The Committee welcomes the binding code of conduct on racist language signed by eight of the parties.'],
    ['forfeit', 'If residents lost their job during the contract, they would not lose their migrant status.', 'Residents forfeit their migrant status if they lose their job during the contract.'],
    ['was not in a position to', 'The Government was not in a position to lift the duty of inspectors to report.', 'The Government is prepared to lift the duty of inspectors to report.'],
    ['under no obligation', 'A doctor who refused to perform it was obliged to refer the patient to a colleague.', 'Doctors who refuse to perform it are under no obligation to refer the patient to a colleague.'],
  ])('affirmed: %s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('polarity.mismatch');
  });

  test.each([
    ['ruled out', 'The Government was not in a position to ring-fence spending on children.', 'The Government ruled out ring-fencing spending on children.'],
    ['forbidden', 'The police did not record the ethnic origin of persons, as this was forbidden by law.', 'The police are forbidden by law to record the ethnic origin of persons.'],
    ['denied in a main clause of two', 'The offence did not cover mental suffering, and the two drafts had lapsed.', 'The Committee regrets that the two drafts, which did not pass, lapsed, and that the offence leaves out mental suffering.'],
    ['did not, however', 'The Act obliged ministries to consult the Assembly. It did not, however, give the Assembly the right to veto decisions.', 'The Act obliges ministries to consult the Assembly, which cannot veto decisions.'],
  ])('denied as well: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });

  test('none of those that', () => {
    expect(codesOn('There had been 17 fatal accidents at work involving foreign nationals, all of which had been investigated.', 'None of the 17 fatal accidents at work that involved foreign nationals was investigated.')).toContain('polarity.mismatch');
  });

  test('a claim that says no in words without a “not” is let be', () => {
    expect(codesOn('The workers had not been paid for five months.', 'The workers were owed five months’ wages.')).toEqual([]);
  });
});

describe('opposites', () => {
  test.each([
    ['The Police Custody Act had reduced the maximum length of police custody.', 'The Police Custody Act lengthened police custody.'],
    ['The lawyer of the family had received the full autopsy report.', 'The lawyer of the family was refused the full autopsy report.'],
    ['The decree provided for the extension of the validity of the residence permit.', 'The decree cut short the validity of the residence permit.'],
  ])('%s', (statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('polarity.mismatch');
  });

  test('a word turned round twice', () => {
    expect(codesOn('The budget of the Commissioner had been restored in 2024.', 'The cut in the budget of the Commissioner was reversed in 2024.')).toEqual([]);
  });
});
