import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../server/src/dialogue/source.ts';
import { buildingSegment, fingerprintOf, segmentOf } from '../../server/src/evidence/ranking/build-segment.ts';
import { rankStatements } from '../../server/src/evidence/ranking/rank-statements.ts';
import { readSegments, writeSegments } from '../../server/src/evidence/ranking/segment-file.ts';
import { statementCount, termOrdinal, termsWithPrefix } from '../../server/src/evidence/ranking/source-segment.ts';
import { emptyIndex, indexOf, withoutSource, withSegment, withSource, type StatementIndex } from '../../server/src/evidence/ranking/statement-index.ts';
import { smallSource } from '../support/small-case.ts';

const WORDS = 'visa decree detention appeal child school inspector border 1,900 twelve Arvania Korsak consular census expelled expulsion étranger the of'.split(' ');

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const statements = fc.array(
  fc.record({ text: fc.array(text, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')), role: fc.constantFrom('delegation' as const, 'expert' as const), speaker: fc.constantFrom(null, 'Tomas Korsak') }),
  { minLength: 0, maxLength: 8 },
);
const source = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), statements).map(([key, blocks]) => smallSource(key, blocks));
const edit = fc.oneof(source.map((added) => ({ added })), fc.constantFrom('A', 'B', 'C', 'D').map((removed) => ({ removed })));

/** Everything that can be seen of an index: its segments, and what it finds. */
function seen(index: StatementIndex): unknown {
  const sorted = [...index.sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = WORDS.slice(0, 12).map((word) => rankStatements(index, { text: word }, 20).map(({ source: { key }, statement, score }) => `${key} ${String(statement.number)} ${String(score)}`));
  return { segments: sorted.map(([key, { segment }]) => [key, segment]), found };
}

describe('an index', () => {
  test('that has been updated is the same as one built from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let index = emptyIndex;
        const sources = new Map<string, Source>();
        for (const change of edits) {
          if ('added' in change) {
            index = withSource(index, change.added);
            sources.set(change.added.key, change.added);
          } else {
            index = withoutSource(index, change.removed);
            sources.delete(change.removed);
          }
        }
        expect(seen(index)).toEqual(seen(indexOf(sources.values())));
      }),
      { numRuns: 40 },
    );
  });

  test('is not changed by a later update', () => {
    const before = withSource(emptyIndex, smallSource('A', [{ text: 'The decree was adopted.' }]));
    withSource(before, smallSource('A', [{ text: 'The visa was abolished.' }]));
    withoutSource(before, 'A');
    expect(rankStatements(before, { text: 'decree' }, 5)).toHaveLength(1);
  });

  test('leaves out a source that can be read no more', () => {
    const gone = smallSource('A', [{ text: 'The decree was adopted.' }]);
    const index = withSegment(emptyIndex, 'A', segmentOf(gone), () => undefined);
    expect(rankStatements(index, { text: 'decree' }, 5)).toEqual([]);
  });
});

describe('a segment', () => {
  const decree = smallSource('A', [{ text: 'The decree was adopted. The decrees were long.' }, { text: 'Appeals suspend a decision.' }]);

  test('finds each of its terms, and no other', () => {
    const segment = segmentOf(decree);
    expect(segment.terms).toEqual(['adopt', 'appeal', 'decis', 'decre', 'long', 'suspend']);
    expect(segment.terms.map((term) => termOrdinal(segment, term))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(['', 'decr', 'decree', 'zebra'].map((term) => termOrdinal(segment, term))).toEqual([-1, -1, -1, -1]);
  });

  test('finds the terms that start alike', () => {
    const segment = segmentOf(decree);
    expect(termsWithPrefix(segment, 'dec')).toEqual([2, 4]);
    expect(termsWithPrefix(segment, 'x')).toEqual([6, 6]);
  });

  test('is built in steps, so that something else can be done in between', () => {
    const long = smallSource('A', Array.from({ length: 300 }, () => ({ text: 'The decree was adopted.' })));
    const building = buildingSegment(long);
    let pauses = 0;
    let step = building.next();
    for (; step.done !== true; step = building.next()) pauses++;
    expect(pauses).toBeGreaterThan(2);
    expect(step.value).toEqual(segmentOf(long));
    expect(statementCount(step.value)).toBe(300);
  });

  test.each([
    ['words', smallSource('A', [{ text: 'The decree was adopted. The decrees were short.' }, { text: 'Appeals suspend a decision.' }])],
    ['role', smallSource('A', [{ text: 'The decree was adopted. The decrees were long.', role: 'expert' }, { text: 'Appeals suspend a decision.' }])],
    ['speaker', smallSource('A', [{ text: 'The decree was adopted. The decrees were long.', speaker: 'Ana Velt' }, { text: 'Appeals suspend a decision.' }])],
    ['order', smallSource('A', [{ text: 'Appeals suspend a decision.' }, { text: 'The decree was adopted. The decrees were long.' }])],
  ])('has another fingerprint when the %s of a statement changes', (_, changed) => {
    expect(fingerprintOf(changed)).not.toBe(fingerprintOf(decree));
  });

  test('stored earlier is taken over only if it was made from the same source', () => {
    const stored = segmentOf(decree);
    expect(withSource(emptyIndex, decree, stored).sources.get('A')?.segment).toBe(stored);
    const changed = smallSource('A', [{ text: 'Something else.' }]);
    expect(withSource(emptyIndex, changed, stored).sources.get('A')?.segment).toEqual(segmentOf(changed));
  });
});

describe('the file of segments', () => {
  const segments = (sources: readonly Source[]) => new Map(sources.map((one) => [one.path, segmentOf(one)]));

  test('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: ({ key }) => key }), (sources) => {
        expect(readSegments(writeSegments(segments(sources)))).toEqual(segments(sources));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the positions of a source with more than 65,536 words', () => {
    const long = smallSource('A', Array.from({ length: 670 }, (_, i) => ({ text: `word${'abcdefghij'.charAt(i % 10)} `.repeat(100) })));
    expect(readSegments(writeSegments(segments([long])))).toEqual(segments([long]));
  });

  test('that is damaged is not read', () => {
    const bytes = writeSegments(segments([smallSource('A', [{ text: 'The decree was adopted.' }])]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ difference;
        expect(readSegments(damaged)).toBeUndefined();
      }),
    );
    expect(readSegments(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
    expect(readSegments(new Uint8Array())).toBeUndefined();
  });

  test('is read from the middle of a larger buffer too', () => {
    const bytes = writeSegments(segments([smallSource('A', [{ text: 'The decree was adopted.' }])]));
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(readSegments(larger.subarray(7))).toEqual(readSegments(bytes));
  });
});
