import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareImports } from '../../../server/src/dialogue/formats/compare-imports.ts';

const A = 'The delegation said that there were 231 posts for labour inspectors.';
const A2 = 'The delegation said that there were 213 posts for labour inspectors.';
const B = 'A Committee Expert asked how often the farms were inspected.';
const C = 'Each large farm was inspected at least once every two years.';
const D = 'Closing Remarks';

describe('two imports of a document', () => {
  test.each<[name: string, earlier: readonly string[], later: readonly string[], changes: readonly string[]]>([
    ['the same', [A, B, C], [A, B, C], []],
    ['a word changed', [A, B, C], [A2, B, C], ['changed 1 1']],
    ['added', [A, C], [A, B, C], ['added 2']],
    ['removed', [A, B, C], [A, C], ['removed 2']],
    ['moved', [A, B, C, D], [D, A, B, C], ['moved 4 1']],
    ['replaced by something else', [A, B, C], [A, D, C], ['removed 2', 'added 2']],
    ['changed behind something added', [A, B], [D, A2, B], ['added 1', 'changed 1 2']],
    ['one of several equal blocks gone', [D, A, D, B, D], [D, A, B, D], ['removed 3']],
    ['nothing before', [], [A], ['added 1']],
    ['nothing left', [A], [], ['removed 1']],
  ])('%s', (_, earlier, later, expected) => {
    const told = compareImports(earlier, later).changes.map((change) => Object.values(change).join(' '));
    expect(told).toEqual(expected);
  });

  test('blocks that only have another number now are the same, and counted', () => {
    expect(compareImports([A, B, C], [D, A, B, C])).toMatchObject({ same: 3, renumbered: 3 });
  });
});

test('every block of both sides is told once, whatever the documents', () => {
  const texts = fc.array(fc.constantFrom(A, A2, B, C, D, 'x', 'y'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (earlier, later) => {
      const { same, changes } = compareImports(earlier, later);
      const told = (side: 'earlier' | 'later'): readonly number[] => changes.flatMap((change) => (side in change ? [(change as unknown as Record<string, number>)[side] ?? 0] : []));
      for (const [side, texts] of [['earlier', earlier], ['later', later]] as const) {
        const numbers = told(side);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.length + same).toBe(texts.length);
        expect(numbers.every((number) => number >= 1 && number <= texts.length)).toBe(true);
      }
      for (const change of changes) {
        if (change.kind === 'moved') expect(later[change.later - 1]).toBe(earlier[change.earlier - 1]);
        if (change.kind === 'changed') expect(later[change.later - 1]).not.toBe(earlier[change.earlier - 1]);
      }
      if (changes.length === 0) expect(later).toEqual(earlier);
    }),
  );
});
