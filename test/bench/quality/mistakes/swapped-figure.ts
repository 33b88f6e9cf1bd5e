import { chosen, replaced } from './choice.ts';
import type { Mistake } from './mistake.ts';
import { isTrueByHedge, numeralsIn, type Numeral } from './numerals.ts';

/** Far enough apart that neither is the other rounded, and near enough that a drafter takes one for the other. */
const isMistakable = (a: number, b: number): boolean => Math.abs(a - b) > 0.1 * Math.max(a, b) && Math.abs(Math.log10(a / b)) < 1;

/** Whether the two stand as one figure, "12 to 15" or "12 or 15", of which either may be told. */
function areOneFigure(text: string, a: Numeral, b: Numeral): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^\s*(?:per cent\s*)?(?:to|and|or|[-–])\s*$/u.test(between);
}

/** A number that the cited blocks have of something else. */
export const swappedFigure: Mistake = {
  name: 'swapped figure',
  what: 'a number that the cited paragraphs have of something else',
  make: (claim, { cited }) => {
    const [mine, theirs] = [numeralsIn(claim), numeralsIn(cited)];
    const numeral = chosen(mine.filter(({ text }) => theirs.some((one) => one.text === text)), claim);
    if (!numeral) return undefined;
    const own = theirs.filter(({ value }) => value === numeral.value);
    const other = chosen(theirs.filter((one) =>
      one.isShare === numeral.isShare && isMistakable(one.value, numeral.value) && !mine.some(({ value }) => value === one.value)
      && !isTrueByHedge(claim, numeral, one.value) && !own.some((same) => areOneFigure(cited, same, one))), claim);
    return other && replaced(claim, numeral, other.text);
  },
};
