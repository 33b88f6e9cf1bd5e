import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import { checkText, smallSource } from '../support/small-case.ts';

/** The codes of the findings about the date of a claim that cites what was said on 11 March 2027. */
function codesOf(claim: string): readonly string[] {
  const source = smallSource('S', [{ text: 'On voting rights, the Supreme Court had ruled in September 2026 that the blanket exclusion of prisoners was unconstitutional. They would be able to vote in the local elections to be held in six months. The age limit would be maintained.' }]);
  const library = libraryOf(new Map([['S', { ...source, metadata: { date: '2027-03-11' } }]]));
  return allFindings(checkText(`${claim} [@S, para. 1].\n`, library)).map(({ code }) => code).filter((code) => code === 'date.mismatch');
}

test('A month may be worked out from the day of the dialogue', () => {
  expect(codesOf('The Committee welcomes the fact that prisoners will be able to take part in the local elections of September 2027, following a ruling of the Supreme Court')).toEqual([]);
});

test('but not any month', () => {
  expect(codesOf('The Committee welcomes the fact that, in November 2025, the Supreme Court ruled that the blanket exclusion of prisoners was unconstitutional')).toEqual(['date.mismatch']);
});
