import { expect, test } from 'vitest';
import { askedFor, gives, putsOff, refersBack } from '../../server/src/evidence/questions/asked-for.ts';

test.each([
  ['How many inspectors were there?', 'amount'],
  ['What share of professors were women?', 'amount'],
  ['When would the exception be abolished?', 'date'],
  ['Why was bail so rarely granted?', 'reason'],
  ['What measures had been taken to find the children?', 'measures'],
  ['What was being done to close the institution?', 'measures'],
  ['Which body coordinated the seven institutions?', 'who'],
  ['Had the treaty been ratified?', 'statement'],
] as const)('%s asks for: %s', (question, kind) => {
  expect(askedFor(question, 'en')).toBe(kind);
});

test.each([
  ['Combien d’inspecteurs y avait-il ?', 'amount'],
  ['Pourquoi les enfants étaient-ils séparés ?', 'reason'],
] as const)('in French: %s asks for: %s', (question, kind) => {
  expect(askedFor(question, 'fr')).toBe(kind);
});

test('a sentence gives what is asked for, or not', () => {
  expect(gives('There were 231 inspectors.', 'amount', 'en')).toBe(true);
  expect(gives('Inspectors were civil servants.', 'amount', 'en')).toBe(false);
  expect(gives('The law would be adopted next year.', 'date', 'en')).toBe(true);
  expect(gives('The grants had been suspended because of an audit.', 'reason', 'en')).toBe(true);
  expect(gives('The grants had been suspended since 2023.', 'reason', 'en')).toBe(false);
  expect(gives('Inspectors were civil servants.', 'statement', 'en')).toBe(true);
});

test.each([
  ['Regional data would be provided in writing.', true],
  ['The delegation did not have figures on this.', true],
  ['The authorisation had to be given in writing.', false],
  ['Meals would be provided in all schools.', false],
])('%s puts the answer off: %s', (sentence, expected) => {
  expect(putsOff(sentence, 'en')).toBe(expected);
});

test.each([
  ['What action had been taken to overcome these challenges?', true],
  ['Had that training been measured?', true],
  ['Had the treaty been ratified?', false],
  ['Had the law that the Government announced been passed?', false],
])('%s refers back: %s', (question, expected) => {
  expect(refersBack(question, 'en')).toBe(expected);
});
