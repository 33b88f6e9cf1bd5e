import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import { checkText, smallSource } from '../support/small-case.ts';

/** The codes of the findings about dates of a claim that cites `text`, said on 14 April 2026. */
function codesOf(text: string, claim: string): readonly string[] {
  const library = libraryOf(new Map([['S', { ...smallSource('S', [{ text }]), metadata: { date: '2026-04-14' } }]]));
  return allFindings(checkText(`${claim} [@S, para. 1].\n`, library)).map(({ code }) => code).filter((code) => code === 'date.mismatch');
}

describe('A date that may be worked out from a time beside another', () => {
  const ferries = 'The coastguard had stopped 96 ferries in 2025, against 71 a year earlier, and 12 captains had been fined. Captains could lose their licence for three years.';
  test.each([
    [ferries, 'In 2024, the coastguard stopped 71 ferries'],
    ['A Harbour Plan had been adopted in 2023, with funds for its first four years. Nine quays had been repaired.', 'The funds of the Harbour Plan adopted in 2023 are secured for the years up to 2026'],
    ['Night fishing had been limited to two nights by the Act of 5 June 2024. In the following calendar year it had been authorized 402 times.', 'After night fishing was limited to two nights by law in 2024, it was authorized only 402 times in 2025'],
    ['Under a judgment of 11 June 2025, the quays had to be made accessible within two years. Four had been.', 'The quays have to be made accessible by June 2027 under the judgment'],
  ])('%s %s', (text, claim) => { expect(codesOf(text, claim)).toEqual([]); });

  test.each([
    [ferries, 'In 2026, the coastguard stopped 96 ferries and 12 captains were fined'],
    ['Night fishing had been limited to two nights by the Act of 5 June 2022. In the following calendar year it had been authorized 402 times.', 'After night fishing was limited to two nights by law in 2022, it was authorized only 402 times in 2025'],
    ['The lighthouse law had been passed on 3 May 2024 and had come into force one week later. Keepers could be dismissed.', 'The lighthouse law was passed on 3 May 2025 and keepers may be dismissed'],
    ['Keepers were given a licence of one year. The lighthouse in Olmas had been closed in 2024 after 41 complaints.', 'The lighthouse in Olmas was closed in 2023 after 41 complaints'],
  ])('but not where the time leads to another: %s %s', (text, claim) => { expect(codesOf(text, claim)).toEqual(['date.mismatch']); });
});

describe('A sentence without a date', () => {
  const office = 'The Harbour Office had no branch on the islands and could not bring cases before the courts; was that to change? Its staff had been reduced by 14 posts in 2024.';
  test('leaves the date to the one that says what the claim dates', () => {
    expect(codesOf(office, 'The Committee is concerned that the Harbour Office, whose staff was reduced by 14 posts in 2023, has no branch on the islands and cannot bring cases before the courts')).toEqual(['date.mismatch']);
    expect(codesOf(office, 'The Committee is concerned that the Harbour Office, whose staff was reduced by 14 posts in 2024, has no branch on the islands and cannot bring cases before the courts')).toEqual([]);
  });
  test('keeps what it tells itself', () => {
    expect(codesOf('The agreement on ferries with Torvia had been signed two weeks ago by both ministers. A first draft had been rejected in 2023.', 'The agreement on ferries with Torvia was signed in March 2026 by both ministers')).toEqual([]);
  });
});

describe('A month of last year or this year', () => {
  const fire = 'Two dockers had been killed in the fire at Port Olmas in February last year, and an inquiry had been opened in March this year.';
  test.each(['Two dockers were killed in February 2025 in the fire at Port Olmas', 'An inquiry into the fire was opened in March 2026'])('%s', (claim) => { expect(codesOf(fire, claim)).toEqual([]); });
  test.each(['Two dockers were killed in February 2024 in the fire at Port Olmas', 'An inquiry into the fire at Port Olmas was opened in March 2025'])('is another one: %s', (claim) => { expect(codesOf(fire, claim)).toEqual(['date.mismatch']); });
});
