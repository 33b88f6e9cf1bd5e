import { describe, expect, test } from 'vitest';
import { compareDates, relationsAgree } from '../../server/src/language/date-comparison.ts';
import { datesIn, type DateMention } from '../../server/src/language/dates.ts';

function date(text: string): DateMention {
  const [found] = datesIn(text, { spoken: '2024-12-05' });
  if (!found) throw new Error(`no date in “${text}”`);
  return found;
}

describe('a claim’s date beside a source’s', () => {
  test.each([
    ['on 5 November 2024', 'on 5 Nov. 2024', 'same'],
    ['in 2024', 'on 5 November 2024', 'coarser'],
    ['in November 2024', 'on 5 November 2024', 'coarser'],
    ['on 5 November 2024', 'in 2024', 'finer'],
    ['on 5 December 2024', 'on 5 November 2024', 'different'],
    ['on 6 November 2024', 'on 5 November 2024', 'different'],
    ['in 2023', 'on 5 November 2024', 'different'],
    ['in 2025', 'in the first half of 2025', 'coarser'],
    ['in the second half of 2025', 'in the first half of 2025', 'different'],
    ['in March 2025', 'in the first half of 2025', 'finer'],
    ['in the first half of 2025', 'in March 2025', 'coarser'],
    ['in September 2025', 'in the first half of 2025', 'different'],
    ['in the second quarter of 2025', 'in the first half of 2025', 'finer'],
    ['in early 2019', 'in June 2019', 'different'],
    ['in early 2019', 'in March 2019', 'coarser'],
    ['in the summer of 2020', 'in the winter of 2020', 'different'],
    ['in the summer of 2020', 'in January 2020', 'coarser'],
    ['in the 1990s', 'in 1995', 'coarser'],
    ['in the 1990s', 'in 2001', 'different'],
    ['in 2023', 'last year', 'same'],
    ['in 2024', 'last year', 'different'],
    ['in November 2024', 'in November of this year', 'same'],
    ['last year', 'last year', 'same'],
    ['on 5 December', 'on 5 December 2024', 'coarser'],
    ['on 5 December', 'on 6 December 2024', 'different'],
    ['in 2019', 'last week', 'unknown'],
  ])('%s, where the source says %s: %s', (claim, source, expected) => {
    expect(compareDates(date(claim), date(source))).toBe(expected);
  });
});

test('before and after, since and until point in opposite directions; nothing else does', () => {
  expect(relationsAgree('before', 'after')).toBe(false);
  expect(relationsAgree('since', 'until')).toBe(false);
  expect(relationsAgree('on', 'since')).toBe(true);
  expect(relationsAgree('by', 'before')).toBe(true);
});
