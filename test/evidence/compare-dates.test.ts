import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

interface Case {
  readonly statement: string;
  readonly claim: string;
}

const says = (statement: string, claim: string): Case => ({ statement, claim });

/** The number of a press release: the source was spoken in 2024. */
const OF_2024 = 'CMW24.009E';

describe('another date', () => {
  test.each([
    // The sentence that the claim rests on has another year than the claim, which another sentence has.
    says(
      'A study of 2021 had found that most advertisements showed women alone. Two members of parliament had insulted a female journalist in a live broadcast in 2023 and had not been disciplined.',
      'In 2021, two members of parliament insulted a female journalist during a live broadcast without being disciplined.',
    ),
    // One slip away, though the sentence that the claim rests on has no date.
    says('Decree No. 17/2025 laid down minimum standards for the housing of seasonal workers. It would enter into force on 1 July 2026.', 'Minimum standards for the housing of seasonal workers have been laid down in Decree No. 17/2025 and take effect on 1 June 2026.'),
    says('A bill on statelessness had been submitted to Parliament in February 2024.', 'A bill on statelessness was submitted to Parliament in February 2023.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement])).toContain('date.mismatch');
  });
});

describe('no other date', () => {
  test.each([
    // A limit told from its other side; a month so many months from a date.
    says('The Government expected the draft law to be adopted by the end of March 2026.', 'The draft law should be adopted before April 2026.'),
    says('The Court had ruled on 11 June 2026 that the requirement was unconstitutional. Parliament had to amend the law within one year.', 'Parliament has until June 2027 to amend the law.'),
    // A date with which the source only compares; the other dates of the claim stand beside its own.
    says('Community service had been ordered in 2,870 cases in 2023, nearly twice as many as in 2022.', 'Community service was ordered in 2,870 cases in 2023.'),
    says('The housing programme had built 32,400 homes between 2020 and 2024. Its budget had nonetheless been reduced from 640 million corvins in 2023 to 510 million in 2025.', 'The budget of the housing programme was reduced between 2023 and 2025.'),
    // A time without a date, and a date that belongs to another part of the claim.
    says('The plan would run until May 2026. A shelter with Sennic-speaking staff had been opened in Kaldnes two weeks ago.', 'A shelter with Sennic-speaking staff was opened in Kaldnes at the end of October 2025.'),
    says('The centre in Tolvane had been closed in 2023. The fund had been frozen because of an audit.', 'The Committee commends the closure in 2023 of the centre in Tolvane, and notes that the fund has been frozen since 2021 because of an audit.'),
    says('The policy was expected to be completed in the first half of 2025. The conference had taken place in December 2023.', 'The policy is expected to be completed by mid-2025.'),
    says('The Council had met twice in 2024, in March and in October.', 'The Council met in March and October 2024.'),
    says('The last of the seven procedures had taken place in 2021.', 'Seven procedures were recorded, none of them later than 2021.'),
    says('Lessons on digital safety had been compulsory since September 2023.', 'Digital safety has been taught since the start of the 2023 school year.'),
    says('The associations had shared a grant of 260,000 euros in 2025. This was less than in 2023, when they had received 310,000 euros.', 'The grant shared by the associations fell from 310,000 euros in 2023 to 260,000 euros in 2025.'),
    says('Work at the former barracks had been suspended in December 2024 because of flooding, and would resume next month.', 'Work at the former barracks, suspended in December 2024, was to resume in January 2025.'),
    says('The strategy 2024-2031 had been adopted in February 2024, with a budget of 410 million crowns for its first four years.', 'The strategy has a budget of 410 million crowns for 2024 to 2027.'),
    says('Since 2021, no case had been tried by a military court; before then, there had been three such trials.', 'Military courts held three trials before 2021.'),
    says('The units had been set up in January 2024, and 49 victims had been identified in the first eight months of 2025.', 'From January to August 2025, 49 victims were identified.'),
    says('The unit, set up in March 2023, had a staff of nine. A memorandum with the Red Cross on forensic support had been signed two weeks ago.', 'The Committee takes note of the memorandum on forensic support signed with the Red Cross in March 2024.'),
    says('Broadcasts would be restored as of January 2026. New members of the Council for National Minorities had been appointed last month.', 'The Committee welcomes the appointment in June 2024 of new members of the Council for National Minorities.'),
    says('The share of children with disabilities in mainstream schools had reached 71 per cent, compared to 49 per cent in 2017.', 'The share of children with disabilities in mainstream schools rose between 2017 and 2024.'),
    says('A bill to amend the Penal Code and criminalise marital rape had been approved by the Cabinet in December 2023, and would be tabled in Parliament in the second quarter of this year.', 'A bill making marital rape a crime is to be tabled between April and June 2024.'),
    says('The 211 centres without alarms would be equipped by the end of 2027.', 'The centres still lacking alarms are to be equipped before 2028.'),
    says('The Act had been adopted on 7 December 2023 and had entered into force one week later.', 'The Act entered into force on 14 December 2023.'),
    says('The country had no plans to ratify Convention No. 189. A report was due in June 2026.', 'The Committee regrets that there are no plans to ratify the Domestic Workers Convention, 2011 (No. 189).'),
    says('It had no power to impose fines. An amendment, in force since 1 July 2024, allowed it to do so.', 'Until July 2024, it was not empowered to impose fines.'),
  ])('$claim', ({ statement, claim }) => {
    expect(codesOf(claim, [statement], 'delegation', OF_2024).filter((code) => code === 'date.mismatch')).toEqual([]);
  });
});
