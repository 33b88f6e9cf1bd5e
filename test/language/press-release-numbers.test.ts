import { describe, expect, it } from 'vitest';
import { pressReleaseNumbersIn } from '../../server/src/language/press-release-numbers.ts';

describe('pressReleaseNumbersIn', () => {
  it.each([
    ['CMW24.009E', 'CMW', 2024, 'en'],
    ['CERD24.099F', 'CERD', 2024, 'fr'],
    ['CMW13/012F', 'CMW', 2013, 'fr'],
    ['CAT/18/017E', 'CAT', 2018, 'en'],
    ['HR/CT/663', 'CCPR', null, null],
    ['WOM/1921', 'CEDAW', null, null],
    ['HR/4792', null, null, null],
  ])('reads %s', (number, committee, year, language) => {
    expect(pressReleaseNumbersIn(`a line\n${number}\n`)).toEqual([{ number, committee, year, language, start: 7, end: 7 + number.length }]);
  });

  it.each(['CMW/C/ARV/2', 'ISO24.009', 'A24.009EX', '24.009E'])('takes “%s” for no number', (text) => {
    expect(pressReleaseNumbersIn(text)).toEqual([]);
  });
});
