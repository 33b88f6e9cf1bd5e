import { expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

const STATEMENT = 'The delegation was large and the Expert welcomed the report, although it had been submitted three years and two months late. The Fisheries Act was to be commended.';

test('A time in months stands for the same in years and months, so that few words of a claim will do', () => {
  expect(codesOf('The fourth periodic report was submitted 38 months after its due date.', [STATEMENT])).toEqual([]);
  expect(codesOf('The fourth periodic report was submitted 41 months after its due date.', [STATEMENT])).not.toEqual([]);
});
