import { expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';
import { fixed } from '../support/fixed-text.ts';

const library = smallLibrary({
  S: [
    { text: 'Responding, the delegation said there had been more than 1,900 cases.', section: 'highlights', condenses: [2] },
    { text: 'There had been more than 1,900 cases of deportation.' },
    { text: 'The Chair thanked the delegation.', section: 'highlights', role: 'chair' },
  ],
});
const codes = (draft: string): readonly string[] => allFindings(checkText(draft, library)).map((finding) => finding.code);

test('A highlight that the body repeats is a hint, and the fix cites the body', () => {
  const draft = 'The delegation stated that there had been more than 1,900 cases [@S, para. 1].';
  expect(codes(draft)).toEqual(['citation.secondary']);
  expect(fixed(draft, library, 'citation.secondary')).toBe('The delegation stated that there had been more than 1,900 cases [@S, para. 2].');
});

test('Citing highlight and body together is fine', () => {
  expect(codes('The delegation stated that there had been more than 1,900 cases [@S, paras. 1-2].')).toEqual([]);
});

test('A highlight that stands nowhere else may be cited', () => {
  expect(codes('The Committee thanks the delegation [@S, para. 3].')).not.toContain('citation.secondary');
});
