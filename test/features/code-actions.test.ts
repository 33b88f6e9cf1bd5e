import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { applyFix } from '../support/fixed-text.ts';
import { checkText, smallLibrary } from '../support/small-case.ts';

const library = smallLibrary({
  S: [
    { text: 'The visa requirement had led to more irregular migration.', role: 'expert', speaker: 'Ines Quiroga Tamal' },
    { text: 'There had been more than 1,900 cases of deportation.' },
    { text: 'The visa requirement had led to more orderly migration.' },
    { text: 'There were 697 labour inspectors.' },
  ],
});

/** The draft after the first action on a finding with `code` whose title contains `title`. */
function after(text: string, code: string, title: string): string {
  const checked = checkText(text, library);
  const finding = allFindings(checked).find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`no ${code}; found: ${allFindings(checked).map((one) => one.code).join()}`);
  const actions = codeActions(checked, library, finding).filter((action) => action.finding.code === code);
  const action = actions.find(({ fix }) => fix.title.includes(title));
  if (!action) throw new Error(`no such action; there are: ${actions.map(({ fix }) => fix.title).join(' | ')}`);
  return applyFix(text, action.fix);
}

describe('One keystroke mends', () => {
  test('a wrong figure', () => {
    expect(after('The delegation stated that there had been more than 1,300 cases of deportation [@S, para. 2].', 'figure.mismatch', 'Change to')).toBe(
      'The delegation stated that there had been more than 1,900 cases of deportation [@S, para. 2].',
    );
  });

  test('a claim without a source', () => {
    expect(after('The delegation stated that there were 697 labour inspectors.', 'claim.uncited', 'S, para. 4')).toBe(
      'The delegation stated that there were 697 labour inspectors [@S, para. 4].',
    );
  });

  test('words in the wrong mouth, by a statement of the right one', () => {
    expect(after('The delegation stated that the visa requirement had led to more migration [@S, para. 1].', 'speaker.mismatch', 'Cite S, para. 3 instead')).toBe(
      'The delegation stated that the visa requirement had led to more migration [@S, para. 3].',
    );
  });

  test('an altered quotation', () => {
    expect(after('The delegation spoke of “more than 1,900 cases of expulsion” [@S, para. 2].', 'quote.altered', 'Restore')).toContain('“more than 1,900 cases of deportation”');
  });

  test('a mistyped key', () => {
    expect(after('There were 697 labour inspectors [@s, para. 4].', 'citation.unknown-source', 'Change the key')).toBe('There were 697 labour inspectors [@S, para. 4].');
  });
});

test('A dismissed finding is gone, and only that one', () => {
  const text = 'The delegation stated that there had been more than 1,300 cases of deportation [@S, para. 2].\n';
  const dismissed = after(text, 'figure.mismatch', 'Dismiss');
  expect(dismissed).toContain('<!-- cobs-ignore figure.mismatch: reason -->');
  expect(allFindings(checkText(dismissed, library)).map(({ code }) => code)).not.toContain('figure.mismatch');
});
