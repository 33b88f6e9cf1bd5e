import { expect, test } from 'vitest';
import type { SentenceModel } from '../../server/src/case/sentence-model.ts';
import { editorSentenceModel } from '../../server/src/protocol/editor-sentence-model.ts';
import { smallSource } from '../support/small-case.ts';

const source = smallSource('S', [{ text: 'The prisons were full.' }]);
const found = new Map([['S', new Map([[1, { likeness: 0.5, sentence: 1 }]])]]);

/** A model that knows the sources from its second question on. */
function slowModel(answer: Awaited<ReturnType<SentenceModel['likenesses']>> = found): SentenceModel {
  let asked = 0;
  return { knows: () => asked > 0, likenesses: () => Promise.resolve((asked++, answer)), close: () => undefined };
}

test('without a setting nothing is opened', async () => {
  const model = editorSentenceModel(() => '', () => { throw new Error('told'); }, () => { throw new Error('opened'); });
  expect(await model.likenesses('a', [source])).toBeUndefined();
});

test('nobody waits for the sources to be read', async () => {
  const model = editorSentenceModel(() => '/models', () => { throw new Error('told'); }, () => slowModel());
  expect(await model.likenesses('a', [source])).toBeUndefined();
  expect(await model.likenesses('a', [source])).toBe(found);
});

test('a model that cannot be used is told of once', async () => {
  const told: string[] = [];
  const model = editorSentenceModel(() => '/models', (message) => told.push(message), () => slowModel({ problem: 'missing', detail: '@energetic-ai/core' }));
  for (let i = 0; i < 3; i++) expect(await model.likenesses('a', [source])).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('@energetic-ai/core')]);
});

test('a path that is not whole is told of', async () => {
  const told: string[] = [];
  const model = editorSentenceModel(() => 'models', (message) => told.push(message), () => { throw new Error('opened'); });
  for (let i = 0; i < 3; i++) expect(await model.likenesses('a', [source])).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('“models”')]);
});
