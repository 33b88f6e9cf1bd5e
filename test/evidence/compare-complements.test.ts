import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

describe('what a preposition adds', () => {
  test.each([
    says('Fees for the joint registration of boats had been waived until the end of 2027.', 'Fees for the joint registration of bicycles have been waived until the end of 2027.'),
    says('The three harbour villages had been badly affected by the landslide and had received 400 pumps.', 'The three harbour villages, affected by the pandemic, have received 400 pumps.'),
    says('Returning sailors could receive a loan of up to 20,000 corvins to start a farm.', 'Returning sailors may receive a loan of up to 20,000 corvins to attend a university.'),
  ])('is marked where the sentence adds something else to the same word: “$claim”', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual(['claim.unsupported']);
  });

  test.each([
    // Little else of the claim is there: it may be said in other words throughout.
    says('Fees for the joint registration of boats had been waived until the end of 2027.', 'No fee is charged until the end of 2027 to couples who register their vessels together.'),
    // A word for everything of the kind.
    says('Fees for the joint registration of boats had been waived until the end of 2027.', 'Fees for the joint registration of such facilities have been waived until the end of 2027.'),
    // Prepositions of several words.
    says('Visitors had been searched in the presence of male guards in 14 cases in Tarsk.', 'Visitors were searched in front of male guards in 14 cases in Tarsk.'),
    // Verbs, of which many mean the same.
    says('The port council had 14 members who specialized in caring for seals in the harbour.', 'The port council has 14 members who specialized in looking after seals in the harbour.'),
    // The blocks speak of it elsewhere in the sentence.
    says('Fees for the joint registration of boats and bicycles had been waived until the end of 2027.', 'Fees for the joint registration of bicycles have been waived until the end of 2027.'),
    // Denied.
    says('Fees for the joint registration of boats had been waived until the end of 2027.', 'Fees for the joint registration of boats, not of bicycles, have been waived until the end of 2027.'),
  ])('is let be: “$claim”', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});

describe('one more thing at the end of a list', () => {
  const statement = 'Children of sailors over the age of five were accepted into the harbour schools and were provided with free meals.';

  test('is marked where no cited block speaks of it', () => {
    expect(codesOf('The harbour schools accept children of sailors over the age of five and provide them with free meals and umbrellas.', [statement])).toEqual(['claim.unsupported']);
  });

  test.each([
    // A pair that drafters write for one of the two.
    'The harbour schools accept children of sailors over the age of five and provide these children and their families with free meals.',
    // More than a thing: something is said of it.
    'The harbour schools accept children of sailors over the age of five, provide them with free meals and are praised for it.',
  ])('is let be: “%s”', (claim) => {
    expect(codesOf(claim, [statement])).toEqual([]);
  });
});

describe('a name behind a preposition', () => {
  const statement = 'An agreement with Nepal, under which the employer bore all the costs of recruitment, had been signed in November 2025 and was awaiting ratification. Negotiations with Bangladesh were under way.';

  test('is marked where the sentence that says the rest has another', () => {
    expect(codesOf('The Committee takes note of the agreement signed with Bangladesh in November 2025, pending ratification, under which all recruitment costs are to be borne by the employer.', [statement])).toEqual(['name.mismatch']);
  });

  test('is let be where the claim speaks of the other sentence', () => {
    expect(codesOf('An agreement with Bangladesh on recruitment is being negotiated.', [statement])).toEqual([]);
  });
});
