import { describe, expect, test } from 'vitest';
import { createCaseFinder, findCases } from '../../server/src/case/find-cases.ts';
import { MemoryFileSystem } from '../support/memory-file-system.ts';

describe('the cases of a workspace', () => {
  test('are found at every depth, but not among hidden folders, packages and links', async () => {
    const disk = new MemoryFileSystem({
      '/work/cobs.yaml': '',
      '/work/2024/peru/cobs.yaml': '',
      '/work/2024/arvania/cobs.yaml': '',
      '/work/2024/arvania/archive/first/cobs.yaml': '',
      '/work/node_modules/x/cobs.yaml': '',
      '/work/.git/cobs.yaml': '',
      '/work/2023/other.yaml': '',
    });
    disk.link('/work/again', '/work/2024');
    expect(await findCases(disk, '/work')).toEqual(['/work', '/work/2024/arvania', '/work/2024/peru', '/work/2024/arvania/archive/first']);
  });

  test('are found beside a folder that may not be listed', async () => {
    const disk = new MemoryFileSystem({ '/work/a/cobs.yaml': '', '/work/b/cobs.yaml': '' });
    const list = disk.list;
    disk.list = (folder) => (folder === '/work/a' ? Promise.reject(new Error('EACCES')) : list(folder));
    expect(await findCases(disk, '/work')).toEqual(['/work/b']);
  });

  test('are no longer looked for once nobody wants them', async () => {
    const disk = new MemoryFileSystem(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`/work/${i}/cobs.yaml`, ''])));
    const abort = new AbortController();
    const search = findCases(disk, '/work', abort.signal);
    abort.abort(new Error('enough'));
    await expect(search).rejects.toThrow('enough');
    expect(disk.calls.length).toBeLessThan(10);
  });
});

describe('the case that a file belongs to', () => {
  const disk = () => new MemoryFileSystem({ '/work/peru/cobs.yaml': '', '/work/peru/drafts/co.md': '', '/work/peru/archive/2015/cobs.yaml': '', '/work/notes.md': '' });

  test.each([
    ['/work/peru/drafts/co.md', '/work/peru'],
    ['/work/peru/cobs.yaml', '/work/peru'],
    ['/work/peru/archive/2015/drafts/co.md', '/work/peru/archive/2015'],
    ['/work/peru/archive/notes.md', '/work/peru'],
    ['/work/notes.md', undefined],
  ])('%s: %s', async (file, folder) => {
    expect(await createCaseFinder(disk(), new Map()).caseFolderOf(file)).toBe(folder);
  });

  test('is known without asking the disk again', async () => {
    const files = disk();
    const finder = createCaseFinder(files, new Map());
    await finder.caseFolderOf('/work/peru/drafts/co.md');
    files.takeCalls('stat');
    await finder.caseFolderOf('/work/peru/drafts/other.md');
    expect(files.takeCalls('stat')).toEqual([]);
  });

  test('is there as soon as its cobs.yaml is in the editor', async () => {
    expect(await createCaseFinder(disk(), new Map([['/work/cobs.yaml', '']])).caseFolderOf('/work/notes.md')).toBe('/work');
  });
});
