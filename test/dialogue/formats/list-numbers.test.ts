import { expect, test } from 'vitest';
import { listNumber, type NumberStyle } from '../../../server/src/dialogue/formats/list-numbers.ts';

test.each<[number, NumberStyle, string]>([
  [12, 'decimal', '12'],
  [3, 'decimal-zero', '03'],
  [1, 'lower-letter', 'a'],
  [27, 'lower-letter', 'aa'],
  [28, 'upper-letter', 'BB'],
  [4, 'lower-roman', 'iv'],
  [1994, 'upper-roman', 'MCMXCIV'],
  [0, 'lower-roman', '0'],
  [-1, 'lower-letter', '-1'],
  [4000, 'upper-roman', '4000'],
])('%i as %s is %s', (number, style, written) => {
  expect(listNumber(number, style)).toBe(written);
});
