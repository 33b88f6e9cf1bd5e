import { describe, expect, it } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What claim.unsupported says of a claim that rests on one statement. */
function unsupported(statement: string, claim: string): readonly string[] {
  const { claims } = checkText(`${claim} [@S, para. 1].\n`, smallLibrary({ S: [{ text: statement }] }));
  return claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported').map(({ message }) => message));
}

const statement = 'Children with disabilities had a right to enrol in any school of the valley. Some 1,260 Sarim pupils received secondary school scholarships.';

describe('the group of which something is said', () => {
  it('is marked where the sentence says it of another', () => {
    expect(unsupported(statement, 'Some 1,260 pupils with disabilities receive secondary school scholarships')).toEqual(['Wording: the draft says “disabilities”; S, para. 1 says “Sarim”.']);
  });

  it('is let be where the sentence speaks of it, or of no group', () => {
    expect(unsupported(statement, 'Secondary school scholarships are received by some 1,260 pupils of the Sarim community')).toEqual([]);
    expect(unsupported('Roma children were often absent. Some 1,260 pupils received secondary school scholarships.', 'Some 1,260 Roma pupils receive secondary school scholarships')).toEqual([]);
  });
});
