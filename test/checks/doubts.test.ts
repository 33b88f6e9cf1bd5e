import { describe, expect, test } from 'vitest';
import type { Levels } from '../../server/src/checks/levels.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

const severities = (statement: string, claim: string, levels: Levels = {}): readonly string[] =>
  checkText(`${claim} [@S, para. 1].`, smallLibrary({ S: [{ text: statement }] }), levels).claims.flatMap(({ findings }) => findings.map(({ code, severity }) => `${severity} ${code}`));

describe('an error, as the cited paragraph has nothing of the kind', () => {
  test.each([
    ['another number', 'Sixty-four of the 231 labour inspectors worked in the capital.', 'Of the State party’s 231 labour inspectors, 88 are posted in the capital', 'error figure.mismatch'],
    ['two digits exchanged', 'The 11 shelters had 304 places in all.', 'The State party’s 11 shelters offer 340 places', 'error figure.mismatch'],
    ['a copy with the number of something else', 'In 2025 the inspectorate had visited 412 farms and 96 building sites in the northern provinces.', 'In 2025 the inspectorate visited 96 farms and 412 building sites in the northern provinces', 'error figure.mismatch'],
    ['another year', 'The Commission on Missing Persons had been set up in 2019.', 'The Committee notes that a Commission on Missing Persons was set up in 2017', 'error date.mismatch'],
  ])('%s', (_, statement, claim, finding) => {
    expect(severities(statement, claim)).toContain(finding);
  });
});

describe('a warning, as the draft may be right all the same', () => {
  test.each([
    ['the number of something else', 'Custody registers had been introduced in 64 police stations, and cameras had been installed in the interview rooms of 37.', 'The Committee welcomes the installation of cameras in the interview rooms of 64 police stations', 'warning figure.mismatch'],
    ['the year of something else', 'A helpline had been opened in 2021. The first shelter for boys had been opened in the capital in 2024.', 'The Committee welcomes the opening of the first shelter for boys in the capital in 2021', 'warning date.mismatch'],
  ])('%s', (_, statement, claim, finding) => {
    expect(severities(statement, claim)).toContain(finding);
  });
});

describe('nothing, as the number can be worked out', () => {
  test.each([
    ['what two parts leave', 'Of the 91 recommendations, 34 had been implemented. Twenty-nine more had been implemented in part.', 'Of the 91 recommendations, 28 have not been implemented even in part'],
    ['so much a year of so much a month', 'The laboratory could analyse 400 samples a month.', 'The laboratory has capacity for 4,800 samples a year'],
  ])('%s', (_, statement, claim) => {
    expect(severities(statement, claim).filter((finding) => finding.endsWith('figure.mismatch'))).toEqual([]);
  });
});

test('a case that sets the level of a code itself is taken at its word', () => {
  const statement = 'Custody registers had been introduced in 64 police stations, and cameras had been installed in the interview rooms of 37.';
  expect(severities(statement, 'The Committee welcomes the installation of cameras in the interview rooms of 64 police stations', { 'figure.mismatch': 'error' })).toContain('error figure.mismatch');
});

test('a warning says that the cited text has the number for something else', () => {
  const library = smallLibrary({ S: [{ text: 'Custody registers had been introduced in 64 police stations, and cameras had been installed in the interview rooms of 37.' }] });
  const { claims } = checkText('The Committee welcomes the installation of cameras in the interview rooms of 64 police stations [@S, para. 1].', library);
  expect(claims.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([expect.stringContaining('The cited text has the draft’s number too, for something else as it seems')]);
});
