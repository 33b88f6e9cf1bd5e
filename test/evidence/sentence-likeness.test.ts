import { expect, test } from 'vitest';
import { likestSentences, modelSentences, type Vectors } from '../../server/src/evidence/ranking/sentence-likeness.ts';
import { rankStatements } from '../../server/src/evidence/ranking/rank-statements.ts';
import { indexOf } from '../../server/src/evidence/ranking/statement-index.ts';
import { textOf } from '../../server/src/language/span.ts';
import { smallSource } from '../support/small-case.ts';

const source = smallSource('S', [
  { text: 'The prisons were full. Two new wings were being built.' },
  { text: 'The harvest had been poor.' },
]);
const vectors = (...rows: readonly (readonly number[])[]): Vectors => ({ numbers: Float32Array.from(rows.flat()), dimensions: 2 });

test('a model is given the sentences of the statements, each with its place', () => {
  expect(modelSentences(source)).toEqual({
    texts: ['The prisons were full.', 'Two new wings were being built.', 'The harvest had been poor.'],
    statements: [1, 1, 2],
    places: [1, 2, 1],
  });
});

test('the likest sentence of each statement counts', () => {
  const likest = likestSentences(vectors([1, 0]), modelSentences(source), vectors([0, 2], [3, 0], [1, 1]));
  expect(likest.get(1)).toEqual({ likeness: 1, sentence: 2 });
  expect(likest.get(2)?.likeness).toBeCloseTo(Math.SQRT1_2);
});

test('vectors without length are like nothing', () => {
  expect(likestSentences(vectors([0, 0]), modelSentences(source), vectors([0, 2], [3, 0], [1, 1])).get(1)?.likeness).toBe(0);
});

test('a query without a word of the sources finds what the model finds like it, with the sentence', () => {
  const query = { text: 'Jails held too many inmates' };
  const index = indexOf([source]);
  expect(rankStatements(index, query, 5)).toEqual([]);
  const likenesses = new Map([['S', new Map([[1, { likeness: 0.7, sentence: 2 }], [2, { likeness: 0.1, sentence: 1 }]])]]);
  const found = rankStatements(index, { ...query, likenesses }, 5);
  expect(found.map(({ statement, sentence }) => textOf(statement.text, sentence))).toEqual(['Two new wings were being built.', 'The harvest had been poor.']);
});

test('where words suffice, a model changes little', () => {
  const likenesses = new Map([['S', new Map([[2, { likeness: 0.9, sentence: 1 }]])]]);
  const [first] = rankStatements(indexOf([source]), { text: 'The prisons were full', likenesses }, 1);
  expect(first?.statement.number).toBe(1);
});
