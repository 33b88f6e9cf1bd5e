import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongOrder } from '../../server/src/evidence/passages/along-order.ts';

/** For each passage the paragraph it most likely stands in, counted from 0; "-" where none is likely. */
function aligned(...fits: readonly (readonly number[])[]): string {
  return alongOrder(fits.map((row) => Float64Array.from(row))).map((row) => {
    const most = row.indexOf(Math.max(...row));
    return (row[most] ?? 0) > 0.5 ? String(most) : '-';
  }).join(' ');
}

describe('Order is evidence', () => {
  test('of two paragraphs that fit alike, the one that the neighbours point to', () => {
    expect(aligned([4, -2, -2, -2], [-2, 2, -2, 2], [-2, -2, 4, -2])).toBe('0 1 2');
    expect(aligned([-2, -2, 4, -2], [-2, 2, -2, 2], [-2, -2, -2, 4])).toBe('2 3 3');
  });

  test('a passage that clearly stands elsewhere is found there', () => {
    expect(aligned([5, -3, -3, -3], [-3, -3, -3, 9], [-3, 5, -3, -3])).toBe('0 3 1');
  });

  test('a passage that fits nowhere is nowhere, whatever stands around it', () => {
    expect(aligned([5, -3, -3], [-4, -4, -4], [-3, 5, -3])).toBe('0 - 1');
  });
});

/** The same by trying every path. */
function byAllPaths(fits: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = fits[0]?.length ?? 0;
  const going = (from: number, to: number): number => (to === from ? 1 : to > from ? 0.5 * 0.6 ** (to - from - 1) : 0.12 * 0.6 ** (from - to - 1)) + 0.001;
  const matched = fits.map(() => new Array<number>(size).fill(0));
  let total = 0;
  const walk = (path: readonly number[], weight: number): void => {
    if (path.length === fits.length) {
      total += weight;
      path.forEach((place, s) => {
        const said = Math.exp(fits[s]?.[place] ?? 0);
        const row = matched[s];
        if (row) row[place] = (row[place] ?? 0) + (weight * said) / (1 + said);
      });
      return;
    }
    for (let place = 0; place < size; place++) {
      const last = path.at(-1);
      walk([...path, place], weight * (1 + Math.exp(fits[path.length]?.[place] ?? 0)) * (last === undefined ? 1 : going(last, place)));
    }
  };
  walk([], 1);
  return matched.map((row) => row.map((value) => value / total));
}

test('The quick way gives what trying every path gives', () => {
  const size = fc.integer({ min: 1, max: 4 });
  const fits = size.chain((width) => fc.array(fc.array(fc.double({ min: -5, max: 8, noNaN: true }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(fits, (rows) => {
    const expected = byAllPaths(rows);
    alongOrder(rows.map((row) => Float64Array.from(row))).forEach((row, s) => { row.forEach((value, i) => { expect(value).toBeCloseTo(expected[s]?.[i] ?? 0, 8); }); });
  }));
});
