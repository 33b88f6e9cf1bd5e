import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

/** True claims that join what two statements say, each of which a checker that takes one for the copy of the other, or looks past the clause, would accuse. */
describe('What two statements say together', () => {
  test.each([
    [
      'one of them is short and wholly in the claim',
      'A shelter for male victims, with 20 places, was opened in Velsk in June 2025, and the Prosecutor General’s Office is looking into the allegations that people were sent back across the border',
      ['A shelter for male victims, with 20 places, had been opened in Velsk in June 2025. The allegations of pushbacks were being investigated by the Prosecutor General’s Office, and two border guards had been suspended.'],
    ],
    [
      'one speaks of a town, the other of the whole country',
      'Arvania held the presidency of the conference in December 2023, and data for the census are to be collected nationwide',
      ['Arvania had taken over the presidency of the conference in Sellin in December 2023.', 'The census would follow a new method: data would be collected throughout the country.'],
    ],
    [
      'a subject in other words in one clause, the other clause well covered',
      'The Committee is concerned that physical chastisement of girls within the family has not been outlawed, and 12 of the 40 fishing boats stopped by the coast guard in May 2025 were registered in Arvania',
      ['Corporal punishment remained lawful in the home.', 'The coast guard had stopped 40 fishing boats in May 2025, of which 12 had been registered in Arvania.'],
    ],
    [
      'a date is worked out from one, and the other has a date of its own',
      'The police recorded 76 more hate crimes in 2025 than in 2024, and the recruitment agreement with Nepal was signed in November 2025',
      ['The police had recorded 203 hate crimes in 2025, compared with 127 the year before.', 'A recruitment agreement with Nepal, negotiated since 2023, had been signed in November 2025.'],
    ],
  ])('%s', (_, claim, statements) => {
    expect(codesOf(claim, statements)).toEqual([]);
  });

  test('but another word in a near copy is marked', () => {
    expect(codesOf('A shelter for female victims, with 20 places, was opened in Velsk in June 2025', ['A shelter for male victims, with 20 places, had been opened in Velsk in June 2025.'])).toContain('claim.unsupported');
  });
});
