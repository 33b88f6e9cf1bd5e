import { sameCurrency } from '../../../language/currencies.ts';
import type { Figure } from '../../../language/figures.ts';
import type { Word } from '../../../language/words.ts';
import type { Reading } from '../reading.ts';

/** The significant digits of a number, without the noughts of its size: "69" of 6.9 million. */
function digitsOf({ value }: Figure): string {
  return String(value).replace('.', '').replace(/0+$/u, '');
}

/** Where two strings of one length differ. */
function differing(a: string, b: string): readonly number[] {
  return Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
}

/** Whether the two are measured alike: "45 dollars" are of some dollars, "US$ 54" of one. */
function haveOneUnit(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.unit === b.unit || sameCurrency(a.unit, b.unit));
}

/** Whether two digits have changed places: 54 for 45, 6.9 for 9.6 million, 401 for 410. */
export function areTransposed(claim: Figure, source: Figure): boolean {
  if (!haveOneUnit(claim, source) || Math.floor(Math.log10(claim.value)) !== Math.floor(Math.log10(source.value))) return false;
  const [mine, theirs] = [digitsOf(claim), digitsOf(source)];
  const length = Math.max(mine.length, theirs.length);
  const [a, b] = [mine.padEnd(length, '0'), theirs.padEnd(length, '0')];
  const [first = -1, second = -1, ...more] = differing(a, b);
  return length > 1 && more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Whether the same digits make another size of number: 7.8 million for 780,000. */
export function isTenfold(claim: Figure, source: Figure): boolean {
  const digits = digitsOf(claim);
  return haveOneUnit(claim, source) && claim.value !== source.value && digits.length > 1 && digits === digitsOf(source);
}

/** Whether the two numbers are one slip of the pen apart: a digit changed, left out or put in, or two that have changed places. */
export function isSlip(claim: Figure, source: Figure): boolean {
  // Fractions are words: no digit of theirs slips.
  if (claim.kind === 'fraction') return false;
  if (areTransposed(claim, source) || isTenfold(claim, source)) return true;
  const [a, b] = [String(claim.value), String(source.value)];
  if (Math.min(a.length, b.length) < 3 || !haveOneUnit(claim, source)) return false;
  if (a.length === b.length) return differing(a, b).length === 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && Array.from(long).some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

/** Words of a claim that has worked a figure out, or speaks of a rest. */
const WORKED_OUT =
  /^(?:more|fewer|less|further|another|additional|other|others|rest|remaining|remain|remains|remained|still|total|totals|all|overall|combined|together|altogether|both|by|rise|rose|risen|fall|fell|fallen|increase|increased|decrease|decreased|drop|dropped|gain|gained|lose|lost|reduction|growth|gap|difference|times|twice|share|which|whom|them|these|those|without|not|no|none|nobody|never|neither|lack|yet|except|un(?!der|til|ion|it|less|iver)\p{L}+|in\p{L}*(?:accessible|complete|eligible)|average|each|every|half|third|quarter)$/u;

/** Words of what is left or what is not so: "all but 31", "24 have neither been closed nor", "the remaining 24". */
const OF_REST = /^(?:but|except|excluding|other|others|rest|remain|remains|remained|remaining|remainder|still|yet|neither|nor|not|no|none|nobody|never|without|left|lack|lacks|lacked|lacking|un(?!der|til|ion|it|less|iver)\p{L}+)$/u;

/** Whether the word speaks of the rest of a whole. */
export function tellsOfRest({ lower }: Word): boolean {
  return OF_REST.test(lower);
}

/** Whether the claim's words tell of sums, differences or shares: without any of them a figure one slip of the pen away is no result. */
export function saysWorkedOut({ tokens }: Reading): boolean {
  return tokens.some(({ word, isFormula }) => !isFormula && WORKED_OUT.test(word.lower));
}
