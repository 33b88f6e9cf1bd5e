/** Offsets, positions and counts: half the memory where they fit into 16 bits, as those of a meeting summary do. */
export type Numbers = Uint16Array | Uint32Array;

/** `values` in the smallest form that holds them all. In: whole numbers from 0 to 2^32 - 1. */
export function packed(values: ArrayLike<number>): Numbers {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) > largest) largest = values[i] ?? 0;
  return largest < 0x1_0000 ? new Uint16Array(values) : new Uint32Array(values);
}

/** The index of the last of the ascending `starts` that is not above `value`, looking from `from` on; `from` if there is none. */
export function lastNotAbove(starts: ArrayLike<number>, value: number, from = 0): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many different values the ascending `values` have. */
export function distinct(values: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) count++;
  return count;
}
