import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/checks/checked-draft.ts';
import { readSource } from '../../server/src/dialogue/read-source.ts';
import { libraryOf } from '../../server/src/evidence/create-library.ts';
import { checkText } from '../support/small-case.ts';

/** Documents with one author, as they are read, and a summary beside them. */
const texts = {
  report: 'United Nations\n\nCMW/C/ARV/2\n\nSecond periodic report submitted by Arvania under article 73 of the Convention\n\n1. The visa requirement led to an increase in irregular migration in 2022.\n',
  replies: 'United Nations\n\nCMW/C/ARV/RQ/2\n\nReplies of Arvania to the list of issues\n\n1. The visa requirement led to an increase in irregular migration in 2022.\n',
  issues: 'United Nations\n\nCMW/C/ARV/Q/2\n\nList of issues in relation to the second periodic report of Arvania\n\n1. The visa requirement led to an increase in irregular migration in 2022. Please comment.\n',
  earlier: 'United Nations\n\nCMW/C/ARV/CO/1\n\nConcluding observations on the initial report of Arvania\n\n1. The Committee is concerned that the visa requirement led to an increase in irregular migration in 2022.\n',
} as const;
const library = libraryOf(new Map(Object.entries(texts).map(([key, text]) => [key, readSource(text, { key, path: `sources/${key}.txt`, numbering: 'printed' })])));

const mismatches = (draft: string): readonly string[] => allFindings(checkText(draft, library)).filter(({ code }) => code === 'speaker.mismatch').map(({ message }) => message);

describe('Who wrote a document counts as who spoke', () => {
  test.each([
    ['The State party indicated in its report that the visa requirement led to an increase in irregular migration in 2022 [@report, para. 1].'],
    ['According to the State party’s report, the visa requirement led to an increase in irregular migration in 2022 [@report, para. 1].'],
    ['The State party stated in its replies to the list of issues that the visa requirement led to an increase in irregular migration in 2022 [@replies, para. 1].'],
    ['The Committee notes the information provided by the State party that the visa requirement led to an increase in irregular migration in 2022 [@report, para. 1].'],
    ['The Committee recalls its concern that the visa requirement led to an increase in irregular migration in 2022 [@earlier, para. 1].'],
    ['The Committee is concerned that the visa requirement led to an increase in irregular migration in 2022 [@issues, para. 1].'],
  ])('%s', (draft) => {
    expect(mismatches(draft)).toEqual([]);
  });

  test.each([
    ['The State party acknowledged that the visa requirement led to an increase in irregular migration in 2022 [@issues, para. 1].'],
    ['The delegation stated that the visa requirement led to an increase in irregular migration in 2022 [@earlier, para. 1].'],
  ])('and not: %s', (draft) => {
    expect(mismatches(draft).length).toBe(1);
  });
});
