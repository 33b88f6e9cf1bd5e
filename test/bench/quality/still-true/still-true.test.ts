import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../server/src/dialogue/read-source.ts';
import type { TrueClaim } from '../true-claims.ts';
import { joined } from './joined.ts';
import { withNeighbours } from './neighbours.ts';

const TEXT = [
  'Responses by the Delegation',
  'The delegation said the number of judges had risen. Arvania had trained the judges.',
  'Four prisons had been closed.',
  'In Arvania, the prisons were full.',
].join('\n\n');
const source = readSource(TEXT, { key: 'S', path: 'S.txt' });

function claimOn(paragraphs: readonly number[], claim: string): TrueClaim {
  return { labelled: { id: claim, claim, label: 'true', source: 'S', paragraphs }, source, evidence: { cited: '', roles: ['delegation'], dialogue: TEXT }, isUnread: false };
}

describe('joined', () => {
  const first = claimOn([2], 'Judges have been trained.');

  test('one sentence, on what both rest on', () => {
    expect(joined(first, claimOn([4, 2], 'The prisons are full.'))).toMatchObject({ claim: 'Judges have been trained, and the prisons are full.', paragraphs: [2, 4] });
  });

  test('a name keeps its capital', () => {
    expect(joined(first, claimOn([4], 'Arvania has full prisons.'))?.claim).toBe('Judges have been trained, and Arvania has full prisons.');
  });

  test.each([
    ['The Committee is concerned that judges are ill-trained.', 'The prisons are full.'],
    ['An expert asked whether judges were trained.', 'The prisons are full.'],
    ['Judges have been trained.', 'They are full.'],
    ['Judges have been trained.', 'The delegation said that prisons were full.'],
    ['Judges have been trained.', 'Overcrowding has got worse.'],
  ])('not where it might say something else: %s + %s', (one, other) => {
    expect(joined(claimOn([2], one), claimOn([4], other))).toBeUndefined();
  });
});

test('neighbours are the statements before and after', () => {
  expect(withNeighbours(claimOn([3], 'Four prisons are closed.')).paragraphs).toEqual([2, 3, 4]);
  expect(withNeighbours(claimOn([2], 'Judges are trained.')).paragraphs).toEqual([2, 3]);
});
