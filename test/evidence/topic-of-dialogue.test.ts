import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import type { Source } from '../../server/src/dialogue/source.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import { checkText, smallLibrary, smallSource } from '../support/small-case.ts';

const METHOD = 'A new assessment method, with teams that included social workers, had been piloted in two regions since September and would be rolled out to all regions.';
const CLAIM = 'A new method of assessing disability, with teams that include social workers, has been piloted in two regions since September [@S, para. 1].\n';

/** What is found where the other paragraphs of the dialogue say this. */
const findings = (others: readonly string[]): readonly string[] => allFindings(checkText(CLAIM, smallLibrary({ S: [METHOD, ...others].map((text) => ({ text })) }))).map(({ code }) => code);

test('What a dialogue is about need not be named in the cited paragraph; what it seldom speaks of must be', () => {
  const about = ['Persons with a disability had been heard.', 'The allowance for persons with a disability had been raised.', 'Schools had admitted children with a disability.'];
  const seldom = ['The ferry would be built.', 'The allowance for parents had been raised.', 'Schools had been built.', 'The courts were open.', 'The roads were safe.'];
  expect(findings(about)).toEqual([]);
  expect(findings(seldom)).toEqual(['claim.unsupported']);
});

test('What the committee is called after need not be named in the cited paragraph', () => {
  const text = 'Families of victims waited for a pension for more than four years after the report of the ministry.';
  const source = (): Source => smallSource('S', [{ text }, { text: 'The roads were safe.' }, { text: 'The ferry would be built.' }]);
  const claim = 'Families of victims of enforced disappearance wait for a pension for more than four years after the report of the ministry [@S, para. 1].\n';
  const found = (committee?: 'CED'): readonly string[] =>
    allFindings(checkText(claim, libraryOf(new Map([['S', { ...source(), metadata: committee === undefined ? {} : { committee } }]])))).map(({ code }) => code);
  expect(found('CED')).toEqual([]);
  expect(found()).toEqual(['claim.unsupported']);
});
