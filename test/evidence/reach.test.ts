import { expect, test } from 'vitest';
import { codesOf } from '../support/judged.ts';

const STATEMENT = 'The delegation was large and the Expert welcomed the report, although it had been submitted three years and two months late. The Fisheries Act was to be commended.';

test('A time in months stands for the same in years and months, so that few words of a claim will do', () => {
  expect(codesOf('The fourth periodic report was submitted 38 months after its due date.', [STATEMENT])).toEqual([]);
  expect(codesOf('The fourth periodic report was submitted 41 months after its due date.', [STATEMENT])).not.toEqual([]);
});

test('A share in per cent stands for the same in a fraction or as a part of a whole', () => {
  const statement = 'The Minister had spoken of the islands, of the harvest and of the weather. Women had held just one in eight seats on the Council a decade ago; they now held almost a third, 17 of 54. Two ferries had been bought.';
  const rise = (from: number, to: number): string => `The Committee commends the State party on the rise in women's municipal representation, from about ${String(from)} per cent of seats ten years ago to some ${String(to)} per cent today.`;
  expect(codesOf(rise(12, 31), [statement])).toEqual([]);
  expect(codesOf(rise(47, 58), [statement])).not.toEqual([]);
});
