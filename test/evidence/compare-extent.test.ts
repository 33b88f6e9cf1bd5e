import { expect, it } from 'vitest';
import { checkText, smallLibrary } from '../support/small-case.ts';

/** What claim.unsupported says of a claim that rests on one statement. */
function unsupported(statement: string, claim: string): readonly string[] {
  const { claims } = checkText(`${claim} [@S, para. 1].\n`, smallLibrary({ S: [{ text: statement }] }));
  return claims.flatMap(({ findings }) => findings.filter(({ code }) => code === 'claim.unsupported').map(({ message }) => message));
}

const statement = 'Mine-risk education was taught in all primary schools in Oruwe from the third grade.';

it('what holds in one place is not said of the whole country', () => {
  expect(unsupported(statement, 'Mine-risk education is provided from the third grade in primary schools throughout the country')).toEqual([
    'Wording: the draft says “throughout the country”; S, para. 1 says “Oruwe”.',
  ]);
});

it('nothing is said where the claim has the place, or the statement the country', () => {
  expect(unsupported(statement, 'Mine-risk education is provided from the third grade in all primary schools throughout Oruwe')).toEqual([]);
  expect(unsupported('After a trial in Oruwe, mine-risk education was now taught in primary schools nationwide.', 'Mine-risk education is taught in primary schools throughout the country')).toEqual([]);
});
