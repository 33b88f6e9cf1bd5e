import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

describe('a claim that denies what nothing cited denies', () => {
  test.each([
    ['another verb', 'A lighthouse keepers’ union had been set up on the island of Sern in April 2024 with the help of the ILO.', 'A lighthouse keepers’ union was not established with the help of the ILO on the island of Sern.'],
    ['a count and another verb', 'Under the treaty with Torvia, 218 fishers had been returned since 2021, 31 of them minors.', 'Since 2021, 218 fishers have not been sent back under the treaty with Torvia.'],
    ['a noun for the verb', 'In 2024, free eye tests were given to 4,120 pilots in the clinics of Port Olmas.', 'The Committee notes that free eye tests were not provided to 4,120 pilots in Port Olmas in 2024.'],
    ['what would be and will not be', 'Decree No. 9/2025 on the safety of ferries would enter into force on 1 August 2026.', 'Decree No. 9/2025 on the safety of ferries will not enter into force on 1 August 2026.'],
  ])('%s', (_, said, claim) => {
    expect(codesOn(said, claim)).toContain('polarity.mismatch');
  });

  test.each([
    ['until', 'A database of seafarers was being tested in Port Olmas and would be available nationwide in 2028.', 'The database of seafarers being tested in Port Olmas will not be available nationwide until 2028.'],
    ['a reserve', 'Since 2021, all seafarers could be elected to the boards of unions, except those employed by the Navy of Arvania.', 'The right to be elected was not extended in 2021 to seafarers employed by the Navy of Arvania.'],
    ['the rest', 'Of the 120 ferries, 80 had been fitted with radios by 2025.', 'By 2025, 40 of the 120 ferries had not been fitted with radios.'],
    ['the next sentence denies it', 'The Law on Ferries had been adopted by Parliament in May 2025. Its rules on radios were not yet applied by the ports.', 'The rules on radios of the Law on Ferries of May 2025 are not applied by the ports.'],
    ['under way', 'An agreement on pilots with Torvia was being negotiated in Port Olmas.', 'The negotiations of an agreement on pilots with Torvia have not been concluded.'],
    ['the opposite', 'A survey in 2025 had found ferries of the northern line inaccessible to passengers in wheelchairs.', 'Passengers in wheelchairs were not able to use ferries of the northern line, a survey found in 2025.'],
    ['irrespective', 'All seafarers had access to hospitals irrespective of their papers.', 'The access of seafarers to hospitals does not depend on their papers.'],
  ])('lets be: %s', (_, said, claim) => {
    expect(codesOn(said, claim)).toEqual([]);
  });
});
