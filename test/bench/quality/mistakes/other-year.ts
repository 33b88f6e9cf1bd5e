import { chosen, replaced, shuffled } from './choice.ts';
import type { Mistake } from './mistake.ts';
import { staysTrue, tellsYearsByOthers, yearsIn } from './years.ts';

const STEPS = [1, -1, -2, 2] as const;

/** A year that the cited blocks do not have. */
export const otherYear: Mistake = {
  name: 'other year',
  what: 'a year that the cited paragraphs do not have',
  make: (claim, { cited }) => {
    if (tellsYearsByOthers(cited)) return undefined;
    const year = chosen(yearsIn(claim).filter(({ text }) => cited.includes(text)), claim);
    const other = year && shuffled(STEPS, claim).map((step) => String(Number(year.text) + step)).find((one) => !cited.includes(one) && !claim.includes(one) && !staysTrue(claim, year, one));
    return year && other && replaced(claim, year, other);
  },
};
