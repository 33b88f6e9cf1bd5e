import { chosen, replaced } from './choice.ts';
import type { Mistake } from './mistake.ts';
import { staysTrue, yearsIn } from './years.ts';

/** Whether a text names the two years in one breath ("in 2022 and 2023", "from 2019 to 2021"), so that what it says may be true of both. */
function areNamedTogether(text: string, a: string, b: string): boolean {
  const joint = '(?:,? (?:and|or|to|until|through)(?: in)? |, |[-–/])';
  return new RegExp(`\\b(?:${a}${joint}(?:\\d{4}${joint})*${b}|${b}${joint}(?:\\d{4}${joint})*${a})\\b`, 'u').test(text);
}

/** A year that the cited blocks have of something else. */
export const swappedYear: Mistake = {
  name: 'swapped year',
  what: 'a year that the cited paragraphs have of something else',
  make: (claim, { cited }) => {
    const year = chosen(yearsIn(claim).filter(({ text }) => cited.includes(text)), claim);
    if (!year) return undefined;
    const others = [...new Set(yearsIn(cited).map(({ text }) => text))].filter((one) => !claim.includes(one) && !areNamedTogether(cited, one, year.text) && !staysTrue(claim, year, one));
    const other = chosen(others, claim);
    return other && replaced(claim, year, other);
  },
};
