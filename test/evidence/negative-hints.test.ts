import { describe, expect, test } from 'vitest';
import { codesOn } from '../support/findings-on.ts';

const DENIED = 'Statistics on the ethnic origin of pupils were not collected.';

describe('a claim that affirms what is denied is seen, though a word in it begins like a denial', () => {
  test.each([
    ['an armed conflict', 'Statistics were kept on the ethnic origin of pupils in areas of armed conflict.'],
    ['an objective', 'Statistics were kept on the ethnic origin of pupils with the objective of equality.'],
    ['a questionnaire', 'Statistics were kept on the ethnic origin of pupils by means of a questionnaire.'],
    ['a mission', 'Statistics were kept on the ethnic origin of pupils at mission schools.'],
    ['the end of a year', 'Statistics were kept on the ethnic origin of pupils at the end of the year.'],
    ['children in conflict with the law', 'Statistics were kept on the ethnic origin of pupils in conflict with the law.'],
    ['impartial', 'Impartial statistics were kept on the ethnic origin of pupils.'],
    ['a disorder', 'Statistics were kept on the ethnic origin of pupils with a disorder.'],
    ['non-smokers', 'Statistics were kept on the ethnic origin of pupils who are non-smokers.'],
  ])('%s', (_, claim) => {
    expect(codesOn(DENIED, claim)).toContain('polarity.mismatch');
  });
});

describe('a claim that is negative in other words is left alone', () => {
  test.each([
    ['conflicts with', 'The absence of statistics on the ethnic origin of pupils conflicts with the Convention.'],
    ['ended', 'The keeping of statistics on the ethnic origin of pupils has ended.'],
    ['objected', 'The schools objected to statistics being kept on the ethnic origin of pupils.'],
    ['criticism', 'The missing statistics on the ethnic origin of pupils drew criticism.'],
  ])('%s', (_, claim) => {
    expect(codesOn(DENIED, claim)).not.toContain('polarity.mismatch');
  });
});
