import type { Span } from '../language/span.ts';

/** A number in print at the beginning of a paragraph: "12. Ms. Orsk", glued "12.Ms. Orsk", "**12.**", Arabic "١٢- ". */
const PRINTED = /^(?:[*_]{1,2})?(?:(\d{1,4})\\?[.)]|([\u0660-\u0669]{1,4})[-.)])(?!\d)/u;
/** Numbers do not jump further than this, even where a copy has lost paragraphs; "2019." is then no paragraph. */
const LONGEST_JUMP = 100;
const FEWEST = 3;

/**
 * The printed number of each block, or nothing for blocks without one. Of all numbers at the beginning of blocks only the longest ascending row counts:
 * the numbers of headings and lists ("2. Human rights of all migrant workers" between paragraphs 8 and 9) fall out of it.
 * In: the blocks of `text`, in order. O(n log n).
 */
export function printedNumbers(text: string, blocks: readonly Span[]): readonly (number | undefined)[] {
  const found = blocks.map(({ start, end }) => printedNumber(text.slice(start, Math.min(end, start + 12))));
  const row = longestAscendingRow(found);
  const numbers = new Array<number | undefined>(blocks.length);
  let last: number | undefined;
  for (const index of row) {
    const number = found[index];
    if (number === undefined || (last !== undefined && number - last > LONGEST_JUMP)) continue;
    last = numbers[index] = number;
  }
  return numbers;
}

/** Whether the blocks look numbered in print: at least three numbers, mostly one after the other, on a fair part of the blocks from the first number on. */
export function looksNumbered(numbers: readonly (number | undefined)[]): boolean {
  const printed = numbers.filter((number) => number !== undefined);
  const steps = printed.filter((number, index) => index > 0 && number - (printed[index - 1] ?? 0) === 1).length;
  const body = numbers.length - numbers.findIndex((number) => number !== undefined);
  return printed.length >= FEWEST && steps * 3 >= (printed.length - 1) * 2 && printed.length * 6 >= body;
}

/** The block without its printed number and the marks round it. */
export function withoutPrintedNumber(text: string): string {
  return text.replace(/^(?:[*_]{1,2})?\d{1,4}\\?[.)](?!\d)(?:[*_]{1,2})?\s{0,20}/u, '');
}

function printedNumber(text: string): number | undefined {
  const match = PRINTED.exec(text);
  if (!match) return undefined;
  const digits = match[1] ?? (match[2] ?? '').replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  const number = Number(digits);
  return number > 0 ? number : undefined;
}

/** Indices of the longest strictly ascending row of numbers (patience sorting). */
function longestAscendingRow(numbers: readonly (number | undefined)[]): readonly number[] {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  numbers.forEach((number, index) => {
    if (number === undefined) return;
    const length = firstNotBelow(tails, number, numbers);
    before.set(index, tails[length - 1]);
    tails[length] = index;
  });
  const row: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) row.push(index);
  return row.reverse();
}

function firstNotBelow(tails: readonly number[], number: number, numbers: readonly (number | undefined)[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
