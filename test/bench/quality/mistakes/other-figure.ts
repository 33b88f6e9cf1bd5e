import { chosen, replaced, shuffled } from './choice.ts';
import type { Mistake } from './mistake.ts';
import { isAmong, isTrueByHedge, numbersSaid, numeralsIn, type Numeral } from './numerals.ts';

const FACTORS = [1.3, 1.7, 0.6, 2.3] as const;

function written(value: number, like: string): string {
  if (like.includes('.')) return value.toFixed(1);
  return like.includes(',') || value >= 10_000 ? Math.round(value).toLocaleString('en-US') : String(Math.round(value));
}

function others({ value, text, isShare }: Numeral): readonly string[] {
  const values = FACTORS.map((factor) => (value < 5 ? value + Math.ceil(2 * factor) : value * factor));
  return values.filter((other) => !isShare || other < 100).map((other) => written(other, text));
}

/** A number that the cited blocks do not have. That it could be worked out from theirs by chance makes it no truer. */
export const otherFigure: Mistake = {
  name: 'other figure',
  what: 'a number that the cited paragraphs do not have',
  make: (claim, { cited }) => {
    const numeral = chosen(numeralsIn(claim).filter(({ text }) => cited.includes(text)), claim);
    if (!numeral) return undefined;
    const said = numbersSaid(`${cited}\n${claim}`);
    const isWrong = (other: string): boolean => {
      const value = Number(other.replaceAll(',', ''));
      return !isTrueByHedge(claim, numeral, value) && !isAmong(value, said);
    };
    const other = shuffled(others(numeral), claim).find(isWrong);
    return other && replaced(claim, numeral, other);
  },
};
