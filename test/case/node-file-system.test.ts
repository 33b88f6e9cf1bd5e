import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../server/src/case/node-file-system.ts';
import { toSlashes } from '../../server/src/case/paths.ts';
import { storeOnDisk } from '../support/store-in-memory.ts';

let folder = '';

beforeAll(async () => {
  folder = toSlashes(await mkdtemp(join(tmpdir(), 'cobs-case-')));
  await mkdir(`${folder}/arvania/dialogue`, { recursive: true });
  await writeFile(`${folder}/arvania/cobs.yaml`, 'committee: CMW\nstate: Arvania\n');
  await writeFile(`${folder}/arvania/dialogue/ARV.1.txt`, '\ufeffThe delegation said so — “sí”.\n', 'utf16le');
  await writeFile(`${folder}/arvania/dialogue/huge.txt`, '');
  await truncate(`${folder}/arvania/dialogue/huge.txt`, 50 * 1024 * 1024);
  await writeFile(`${folder}/secret.txt`, 'secret');
  await symlink(`${folder}/secret.txt`, `${folder}/arvania/dialogue/link.txt`);
  await symlink('self.txt', `${folder}/arvania/dialogue/self.txt`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the disk of this computer', () => {
  test('tells files, folders and what is not there', async () => {
    const kinds = await Promise.all(['arvania/cobs.yaml', 'arvania', 'arvania/dialogue/link.txt', 'nothing', 'secret.txt/below'].map(async (path) => (await nodeFileSystem.stat(`${folder}/${path}`))?.kind));
    expect(kinds).toEqual(['file', 'folder', 'file', undefined, undefined]);
  });

  test('lists a folder with its links, and nothing for what is no folder', async () => {
    const entries = await nodeFileSystem.list(`${folder}/arvania/dialogue`);
    expect(Object.fromEntries(entries.map(({ name, kind }) => [name, kind]))).toEqual({ 'ARV.1.txt': 'file', 'huge.txt': 'file', 'link.txt': 'link', 'self.txt': 'link' });
    expect(await nodeFileSystem.list(`${folder}/nothing`)).toEqual([]);
    expect(await nodeFileSystem.list(`${folder}/secret.txt`)).toEqual([]);
  });

  test('holds a case like any other', async () => {
    const snapshot = await storeOnDisk(nodeFileSystem).open(`${folder}/arvania`);
    expect([...(snapshot?.sources ?? [])].map(([key, { text }]) => [key, text])).toEqual([['ARV.1', 'The delegation said so — “sí”.\n'], ['huge', '']]);
    expect(snapshot?.manifestProblems.map(({ code }) => code)).toEqual(['source.outside']);
    expect(snapshot?.sourceProblems.map(({ path, code }) => [path, code])).toEqual([['dialogue/huge.txt', 'source.too-large']]);
  });
});
