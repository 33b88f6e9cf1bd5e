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
    ['in future', 'In future, citizens abroad could exercise an electronic vote.', 'The Committee welcomes the fact that citizens abroad now vote electronically.'],
  ])('%s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).toContain('status.drift');
  });

  test.each([
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
    ['had to be', 'Detainees had to be brought before a judge within a week.', 'Detainees must now be brought before a judge within a week.'],
    ['a habit', 'An inspection had found that children were being locked in isolation rooms as a punishment.', 'The isolation rooms, in which children were found locked up by way of punishment, are a matter of concern.'],
  ])('true: %s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).not.toContain('status.drift');
  });
});
