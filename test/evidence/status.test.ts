import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

describe('what is drafted, planned or under way is not done, in whatever words', () => {
  test.each([
    ['would', 'Arvania would promote the development of a guide to good health practices for the care of migrants.', 'The State party has brought out a guide to good health practices for the care of migrants.'],
    ['was working on', 'Arvania was working on a regional strategy for the inclusion of migrants.', 'A regional strategy for the inclusion of migrants has been adopted.'],
    ['was aiming to', 'Arvania was aiming to streamline the formalities for refugees.', 'The State party has cut the formalities for refugees.'],
    ['a draft would', 'The draft code would define rape, including marital rape, by the absence of consent.', 'The Committee welcomes the fact that rape, including within marriage, is now defined in the code by the absence of consent.'],
    ['under construction', 'Two more shelters, in Vereny and Oltsa, were under construction and should open next year.', 'The Committee welcomes the opening of two further shelters in Vereny and Oltsa.'],
    ['was considering', 'The Ministry was considering extending the storage of recordings to six months.', 'Recordings of interviews are now stored for six months by the Ministry.'],
    ['signed only', 'Arvania had signed, but not yet ratified, the Optional Protocol on the death penalty.', 'The Committee welcomes the ratification of the Optional Protocol on the death penalty.'],
    ['one of three', 'Regional offices had been opened in Tarsk and Velm in 2024, and a third one was planned in Haar.', 'The Committee welcomes the opening of regional offices in Tarsk, Velm and Haar.'],
    ['a number that would grow', 'There were 112 school mediators, almost all of them women, and their number would double by 2026.', 'The Committee welcomes the doubling of the number of school mediators.'],
    ['available', 'The history textbooks were being revised and the first of them would be available in 2027.', 'The revised history textbooks have been available since 2024.'],
    ['can now', 'In future, citizens abroad could exercise an electronic vote.', 'Citizens living abroad can currently vote electronically.'],
    ['holds and would hold', 'A bill on artificial intelligence would require public bodies to assess the impact of automated systems on equality.', 'Public bodies are required to assess the impact of automated systems on equality.'],
    ['drawn up and to be adopted', 'A new national plan against trafficking had been drawn up and would be adopted before the end of the year.', 'The Committee welcomes the adoption of a national plan against trafficking.'],
    ['one act of several', 'The Transport Act had been adopted in 2019. The second National Plan on Disability was still being drafted.', 'The Committee welcomes the adoption of the second National Plan on Disability for the period 2025–2030.'],
    ['the last stage', 'The National Policy for Children was in the final stage of drafting.', 'The Committee welcomes the adoption of the National Policy for Children, which will be costed.'],
    ['in force', 'A new Mineral Act, which would extend the duty to consult, had been submitted to Parliament.', 'The Committee welcomes the new Mineral Act, in force since January, which extends the duty to consult.'],
    ['in future', 'In future, citizens abroad could exercise an electronic vote.', 'The Committee welcomes the fact that citizens abroad now vote electronically.'],
  ])('%s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('status.drift');
  });

  test.each([
    ['adopted, as the next sentence says', 'The national plan against trafficking would cover all regions. It had been adopted in May.', 'The Committee welcomes the adoption of the national plan against trafficking.'],
    ['an act in force and a bill to amend it', 'The Mineral Act had been in force since January. A bill would extend it to the islands.', 'The Committee welcomes the Mineral Act, in force since January.'],
    ['a work plan drawn up', 'The Commission had a plan to be able to disclose the data, drawn up with partners.', 'A work plan on the data had been drawn up with partners.'],
    ['an undertaking to have it done', 'The observations would be translated into the languages of the country, the Minister said.', 'The Committee takes note of the undertaking to reply within two days and to have the observations translated into the languages of the country.'],
    ['a plan reported as one', 'Arvania was working on a regional strategy for the inclusion of migrants.', 'A regional strategy for the inclusion of migrants is being prepared.'],
    ['two that were opened', 'Regional offices had been opened in Tarsk and Velm in 2024, and a third one was planned in Haar.', 'The Committee welcomes the opening of regional offices in Tarsk and Velm.'],
    ['what goes on has been begun', 'Criminal proceedings against two managers of the company were ongoing.', 'Criminal proceedings have been opened against two managers of the company.'],
    ['a bill is submitted to be adopted', 'A bill on statelessness was before Parliament.', 'A bill on statelessness has been submitted to Parliament.'],
    ['what will go on goes on', 'The Ministry would continue to provide training on the Convention to judges.', 'Training on the Convention is provided to judges by the Ministry.'],
    ['a habit of the present', 'Legal aid was being provided to victims of trafficking in all regions.', 'Victims of trafficking are provided with legal aid in all regions.'],
    ['a step that was taken', 'The draft code had been submitted to Parliament in May.', 'The draft code has been submitted to Parliament.'],
    ['what goes with a deed', 'By March, 900 people had applied for the card, with 700 being approved.', 'By March, 700 applications for the card had been approved.'],
    ['what is denied of the future', 'A person who lost a job would not lose the residence status.', 'The loss of a job does not entail the loss of the residence status.'],
    ['would have it done', 'The Government would translate the concluding observations into Arvanian.', 'The Government would have the concluding observations translated into Arvanian.'],
    ['used to have it done', 'The author had used an extraordinary remedy to have the judgments of the port court declared void.', 'The author used an extraordinary remedy and had the judgments of the port court declared void.'],
    ['had to be', 'Detainees had to be brought before a judge within a week.', 'Detainees must now be brought before a judge within a week.'],
    ['a habit', 'An inspection had found that children were being locked in isolation rooms as a punishment.', 'The isolation rooms, in which children were found locked up by way of punishment, are a matter of concern.'],
    ['a bill discussed is told as discussed', 'A proposal to abolish the limitation period was under discussion in the Ministry of Justice.', 'The abolition of the limitation period is being discussed within the Ministry of Justice.'],
    ['what a draft provides for', 'The draft law on guardianship would require that guardians be appointed within five days.', 'A draft law on guardianship provides for the appointment of guardians within five days.'],
    ['due to is a reason', 'The reduction of the budget was due to the transfer of services to the municipalities.', 'Services had been transferred to the municipalities, which explained the reduction of the budget.'],
    ['found to be is no plan', 'Lead levels had been found to be elevated in most children of the town.', 'Most children of the town had elevated levels of lead.'],
    ['what goes on was launched', 'A tender was under way for the adaptation of three prisons.', 'A tender has been launched for the adaptation of three prisons.'],
    ['construction of what is under construction', 'Two additional centres were under construction in Karsk and Brenn.', 'The Committee takes note of the construction of two additional centres in Karsk and Brenn.'],
    ['an amendment being prepared', 'The Government was preparing an amendment which would allow the Ombudsperson to impose fines.', 'The Ombudsperson cannot yet impose fines, although an amendment to that end is being prepared.'],
    ['once adopted', 'A new mental health act was being drafted. The draft provided for a court decision within 24 hours.', 'Under the new mental health act, once adopted, a court would have to decide within 24 hours.'],
    ['not yet signed', 'The code of conduct had been drawn up and would be signed in May.', 'The code of conduct has been drawn up but has not been signed.'],
    ['to have it done', 'The concluding observations would be translated into three languages.', 'The State party undertook to have the concluding observations translated into three languages.'],
    ['signalled is not signed', 'The Government intended to review its declaration once the law was passed.', 'The Government signalled that it meant to review its declaration after the passage of the law.'],
    ['a second verb with the help verb of the first', 'The Government would translate the concluding observations and discuss them with civil society.', 'The Government announced that the concluding observations would be translated and discussed with civil society.'],
    ['a field of work', 'Skills were certified for 12 occupations, chiefly in construction, and the number would rise to 30 by 2028.', 'Certification of skills is available for 12 occupations, chiefly in construction.'],
    ['an agreement on', 'The Expert asked about the agreement on the transfer of asylum seekers which Arvania had signed.', 'The State party signed an agreement on the transfer of asylum seekers.'],
    ['the first to be signed', 'The Minister had launched a plan for children, the first to be signed by all governors.', 'The plan for children was signed by all governors.'],
    ['others would be', 'Sixty-two schools that had been occupied by the army had been returned to the education authorities; three remained in use as camps, and would be handed back by the end of 2026.', 'The army has handed 62 of the schools it had occupied back to the education authorities, while three continue to be used as camps.'],
    ['would not be', 'Decree No. 102 would not be repealed, but its scope was under review.', 'While ruling out the repeal of Decree No. 102, the delegation indicated that its scope was under review.'],
    ['signed by some', 'Under a code of conduct signed by eight of the ten parties, candidates undertook to refrain from racist language.', 'Eight of the ten parties have signed a voluntary code of conduct on racist language.'],
    ['due to illness', 'Of the 74 deaths in custody, 61 had been due to illness, nine to suicide and four to violence.', 'More than four fifths of the deaths in custody were put down to illness.'],
    ['register-based', 'The census of 2027 would be based on registers and would not ask about ethnicity.', 'The 2027 census will be register-based and will contain no question on ethnicity.'],
    ['is to remain', 'The limitation period for single acts would not be abolished, as this would require a majority of two thirds.', 'The Committee regrets that the limitation period for single acts is to remain in place.'],
  ])('true: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).not.toContain('status.drift');
  });
});
