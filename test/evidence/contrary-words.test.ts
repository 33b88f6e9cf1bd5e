import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

/** What the delegation said, then a claim. */
describe('words that seem contrary and agree', () => {
  test.each([
    ['proceedings do not go on', 'Pending prosecutions against 14 teachers and students had been dropped within two months.', 'The Committee welcomes the discontinuation, within two months, of the proceedings pending against 14 teachers and students.'],
    ['ended here, goes on there', 'Electric batons had been withdrawn from prison staff in 2022, but remained available to the Intervention Unit.', 'Electric batons are still at the disposal of the Intervention Unit, although prison staff ceased to be equipped with them in 2022.'],
    ['the close of a year', 'Six family courts were functioning and another three would open by the end of 2028.', 'Another three family courts are due to operate by the close of 2028.'],
    ['limited to some in one field', 'Legal aid was open to all in civil matters; in asylum proceedings it was limited to unaccompanied children.', 'Legal aid in asylum cases is available solely to children who are unaccompanied.'],
    ['impossibility', 'The other 12 inquiries had been suspended because the witnesses had died or could not be located.', 'Twelve inquiries have been suspended owing to the death of the witnesses or the impossibility of locating them.'],
    ['from a year on', 'The Board would have its own investigators and could start work in 2028 at the earliest.', 'The Board of Arvania will not be able to begin its work before 2028.'],
  ])('%s', (_, statement, claim) => {
    expect(codesOn(statement, claim)).toEqual([]);
  });
});

describe('words that are contrary', () => {
  test.each([
    ['ended where it goes on', 'Electric batons remained available to the Intervention Unit.', 'Electric batons ceased to be available to the Intervention Unit.'],
    ['close by the end of a year', 'Three family courts would open by the end of 2028.', 'Three family courts would close by the end of 2028.'],
    ['for all in each field', 'Legal aid was open to all in civil and asylum matters.', 'Legal aid in asylum matters is open solely to children.'],
    ['the impossibility of what was done', 'The missing witnesses had been located and heard by the court in Port Casimir.', 'The court in Port Casimir cited the impossibility of locating the missing witnesses.'],
    ['not up to a year', 'The Board of Arvania could receive complaints until 2028.', 'The Board of Arvania could not receive complaints until 2028.'],
  ])('%s', (_, statement, wrong) => {
    expect(codesOn(statement, wrong)).not.toEqual([]);
  });
});
