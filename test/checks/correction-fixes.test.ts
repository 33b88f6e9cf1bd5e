import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { fixed } from '../support/fixed-text.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

const said = (text: string): ReturnType<typeof smallLibrary> => smallLibrary({ S: [{ text }] });

describe('a correction fits its sentence', () => {
  test.each([
    ['figure.hedge', 'Grants of at least US$ 2,000 were paid to returnees [@S, para. 1].', 'Grants of up to US$ 2,000 were paid to returnees.', 'Grants of up to US$ 2,000 were paid to returnees [@S, para. 1].'],
    ['figure.hedge', 'The delegation stated that US$ 2,000 were paid to every returnee [@S, para. 1].', 'Up to US$ 2,000 were paid to every returnee.', 'The delegation stated that up to US$ 2,000 were paid to every returnee [@S, para. 1].'],
    ['date.mismatch', 'The new wing would be finished by the middle of 2026 [@S, para. 1].', 'The new wing would be finished by mid-2027.', 'The new wing would be finished by mid-2027 [@S, para. 1].'],
    ['figure.mismatch', 'There was an 11 per cent increase in the number of permits [@S, para. 1].', 'There was a 14 per cent increase in the number of permits.', 'There was a 14 per cent increase in the number of permits [@S, para. 1].'],
    ['figure.mismatch', 'There was a 14 per cent increase in the number of permits [@S, para. 1].', 'There was an 11 per cent increase in the number of permits.', 'There was an 11 per cent increase in the number of permits [@S, para. 1].'],
    ['quote.altered', 'The Minister said: “We do not claim to have solved everything, but we know what remains to be done” [@S, para. 1].', '“We do not claim to have solved everything, but we know where we are going,” he said in closing.', 'The Minister said: “We do not claim to have solved everything, but we know where we are going” [@S, para. 1].'],
    ['polarity.mismatch', 'The delegation confirmed that the guidelines on post-abortion care had been withdrawn [@S, para. 1].', 'The guidelines on post-abortion care had not been withdrawn.', 'The delegation confirmed that the guidelines on post-abortion care had not been withdrawn [@S, para. 1].'],
    ['quote.altered', 'Defenders “must be able to work without fear of arrest” [@S, para. 1].', 'Human rights defenders must be able to work without fear of reprisals. The delegation agreed.', 'Defenders “must be able to work without fear of reprisals” [@S, para. 1].'],
    ['figure.mismatch', 'The delegation stated that five of the 12 ports had no doctor [@S, para. 1].', 'Three of the 12 ports had no doctor.', 'The delegation stated that three of the 12 ports had no doctor [@S, para. 1].'],
    ['figure.mismatch', 'Five of the 12 ports have no doctor [@S, para. 1].', 'There was no doctor in three of the 12 ports.', 'Three of the 12 ports have no doctor [@S, para. 1].'],
    ['quote.altered', 'The Minister wants harbours “free from fear and from arrests” [@S, para. 1].', 'Harbours should be free from fear and from arrest in all parts of the country, said the Minister.', 'The Minister wants harbours “free from fear and from arrest” [@S, para. 1].'],
    ['name.mismatch', 'In 2025, 41 Thais had been found on board the ferries [@S, para. 1].', 'In 2025, 41 Vietnamese had been found on board the ferries.', 'In 2025, 41 Vietnamese had been found on board the ferries [@S, para. 1].'],
    ['quote.altered', '“A harbour is a mirror”, said the Minister, “and we do not mean to look away from it” [@S, para. 1].', '“A harbour is a mirror and we do not mean to turn it to the wall,” said the Minister.', '“A harbour is a mirror”, said the Minister, “and we do not mean to turn it to the wall” [@S, para. 1].'],
    ['name.mismatch', 'Most of the 18 victims of trafficking were nationals of the Philippines [@S, para. 1].', 'Most of the 18 victims of trafficking were nationals of Indonesia.', 'Most of the 18 victims of trafficking were nationals of Indonesia [@S, para. 1].'],
    ['quote.altered', 'The Minister remarked that “a police force that investigates itself will never find itself guilty” [@S, para. 1].', '“A police force that investigates itself will seldom find itself guilty,” said the Minister.', 'The Minister remarked that “a police force that investigates itself will seldom find itself guilty” [@S, para. 1].'],
  ])('%s: %s', (code, draft, statement, after) => {
    expect(fixed(draft, said(statement), code)).toBe(after);
  });

  test.each([
    ['The Committee welcomes the fact that the guidelines on post-abortion care had been withdrawn [@S, para. 1].', 'The guidelines on post-abortion care had not been withdrawn.'],
    ['The data on arsenic had been withheld from the website of the Academy [@S, para. 1].', 'The data on arsenic had been published on the website of the Academy.'],
  ])('is not offered where one word does not mend it: %s', (draft, statement) => {
    const findings = allFindings(checkText(draft, said(statement))).filter(({ code }) => code === 'polarity.mismatch');
    expect(findings).toHaveLength(1);
    expect(findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))).toEqual([]);
  });

  test.each([
    ['a verb beside a verb', 'figure.hedge', 'The share of boats without a radio was just under 60 per cent [@S, para. 1].', 'The share of boats without a radio exceeded 60 per cent.'],
    ['no verb for a verb', 'figure.hedge', 'The share of boats without a radio exceeded 60 per cent [@S, para. 1].', 'The share of boats without a radio was just under 60 per cent.'],
    ['where a name ends', 'name.mismatch', 'The Committee notes the findings of the Pan-Arvanian Agency for Safe Harbours on the ferries [@S, para. 1].', 'The findings on the ferries were those of the Pan-Arvanian Commission against Wrecks and Piracy.'],
  ])('is not offered where it cannot be told how: %s', (_, code, draft, statement) => {
    const findings = allFindings(checkText(draft, said(statement))).filter((finding) => finding.code === code);
    expect(findings).toHaveLength(1);
    expect(findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))).toEqual([]);
  });

  test('is not offered where two figures have changed places', () => {
    const findings = allFindings(checkText('The State party maintains 64 consulates in 167 countries [@S, para. 1].', said('Arvania maintained 167 consulates in 64 countries.')));
    expect(findings.map(({ code }) => code)).toContain('figure.mismatch');
    expect(findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))).toEqual([]);
  });
});
