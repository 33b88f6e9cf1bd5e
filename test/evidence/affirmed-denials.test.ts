import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

describe('a claim that affirms what the source denies', () => {
  test.each([
    ['readiness of “not in a position”', 'The Ministry ran 12 ports. It was not in a position to waive the fee for moorings. Each port was inspected twice a year.', 'The delegation announced that the Ministry was prepared to waive the fee for moorings charged to fishers in an irregular situation.'],
    ['willingness of “not ready”', 'The Government was not ready to open the registers of the ports. New registers would be kept from 2027.', 'The Committee welcomes the willingness of the Government to open the registers of the ports to fishers and their families.'],
    ['beside the number of a law', 'The rules on radios did not apply to seasonal pilots.', 'The Committee regrets that seasonal pilots are covered by the rules on radios of Law No. 41/2024.'],
  ])('%s', (_, said, claim) => {
    expect(codesOn(said, claim)).toContain('polarity.mismatch');
  });

  test.each([
    ['unwillingness in other words', 'It was not in a position to waive the fee for moorings.', 'The Ministry was unwilling to waive the fee for moorings.'],
    ['an adjective that is said of it', 'It was not possible for pilots to enter the port of Sern by night.', 'The port of Sern was inaccessible to pilots by night.'],
    ['beside the number of a law', 'The rules on radios did not apply to seasonal pilots.', 'The Committee regrets that seasonal pilots are excluded from the rules on radios of Law No. 41/2024.'],
    ['what the word itself denies', 'The harbour police could search boats without a warrant for up to 60 days after a wreck.', 'The Committee is concerned that the harbour police may carry out warrantless searches of boats for up to 60 days after a wreck.'],
    ['those who are left', 'Of the 120 ferries, 80 had not been fitted with radios by 2025.', 'By 2025, 40 of the 120 ferries had been fitted with radios.'],
  ])('lets be: %s', (_, said, claim) => {
    expect(codesOn(said, claim)).toEqual([]);
  });
});
