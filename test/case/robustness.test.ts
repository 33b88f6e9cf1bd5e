import { describe, expect, test } from 'vitest';
import { problemsByPath, type CaseSnapshot } from '../../server/src/case/case-snapshot.ts';
import { MemoryFileSystem } from '../support/memory-file-system.ts';
import { mark } from '../support/marked-text.ts';
import { storeOn } from '../support/store-in-memory.ts';

const MEGABYTE = 1_048_576;
const about = 'committee: CMW\nstate: Arvania\n';
const good = { '/arvania/dialogue/good.txt': 'The delegation said so.\n', '/arvania/drafts/good.md': '1. Noted.\n' };

/** A case with a good source and a good draft, and what `prepare` does to it. */
async function caseWith(manifest: string, prepare: (disk: MemoryFileSystem) => void): Promise<{ readonly snapshot: CaseSnapshot; readonly disk: MemoryFileSystem }> {
  const disk = new MemoryFileSystem({ ...good, '/arvania/cobs.yaml': manifest });
  prepare(disk);
  const snapshot = await storeOn(disk).store.open('/arvania');
  if (!snapshot) throw new Error('no case');
  return { snapshot, disk };
}

/** Every problem of a case as “path: marked line of cobs.yaml | message”. */
function told(snapshot: CaseSnapshot): readonly string[] {
  return [...problemsByPath(snapshot)].flatMap(([path, problems]) =>
    problems.map((problem) => {
      const line = path === 'cobs.yaml' ? (mark(snapshot.manifestText, [problem]).split('\n').find((one) => one.includes('⟦')) ?? '').trim() : '';
      return `${path}${line === '' ? '' : ` ${line}`} | ${problem.code} | ${problem.message}`;
    }),
  );
}

type Prepare = (disk: MemoryFileSystem, path: string) => void;

/** Bad files: what they are, how they come about, their code, and how the message goes on. */
const badFiles: readonly (readonly [string, Prepare, string, RegExp])[] = [
  ['a PDF', (disk, path) => { disk.write(path, '%PDF-1.7\nstream'); }, 'source.binary', /is a PDF file.*Import it/],
  ['a Word file', (disk, path) => { disk.write(path, 'PK\x03\x04word/document.xml'); }, 'source.binary', /a Word file.*Import it/],
  ['a picture', (disk, path) => { disk.write(path, Buffer.from('\x89PNG\r\n', 'latin1')); }, 'source.binary', /is a picture.*Import it/],
  ['some other binary file', (disk, path) => { disk.write(path, 'abc\0def'); }, 'source.binary', /not a text file.*Import it/],
  ['an empty file', (disk, path) => { disk.write(path, ''); }, 'source.empty', /is empty. Paste/],
  ['a blank file', (disk, path) => { disk.write(path, ' \r\n\t\n'); }, 'source.empty', /is empty. Paste/],
  ['a file of 50 MB', (disk, path) => { disk.writeHuge(path, 50 * MEGABYTE); }, 'source.too-large', /larger than 20 MB/],
  ['a file that may not be read', (disk, path) => { disk.writeForbidden(path); }, 'source.unreadable', /may not read/],
  ['a file that its reader breaks on', (disk, path) => { disk.write(path, 'explode'); }, 'source.invalid', /could not make sense/],
];

describe('a source that is no use', () => {
  test.each(badFiles)('%s, named in cobs.yaml, is told once, where it is named', async (_, prepare, code, message) => {
    const { snapshot } = await caseWith(`${about}sources:\n  good: dialogue/good.txt\n  BAD: dialogue/bad.txt\n`, (disk) => { prepare(disk, '/arvania/dialogue/bad.txt'); });
    expect(told(snapshot)).toEqual([expect.stringContaining(`cobs.yaml BAD: ⟦dialogue/bad.txt⟧ | ${code} | `)]);
    expect(told(snapshot)[0]).toMatch(message);
    expect([snapshot.sources.get('good')?.blocks.length, snapshot.drafts.length]).toEqual([1, 1]);
  });

  test.each(badFiles)('%s, found in its folder, is told once, on the file', async (_, prepare, code, message) => {
    const { snapshot } = await caseWith(about, (disk) => { prepare(disk, '/arvania/dialogue/bad.txt'); });
    expect(told(snapshot)).toEqual([expect.stringContaining(`dialogue/bad.txt | ${code} | `)]);
    expect(told(snapshot)[0]).toMatch(message);
    expect([snapshot.sources.get('good')?.blocks.length, snapshot.drafts.length]).toEqual([1, 1]);
  });

  test.each(['a PDF', 'an empty file', 'a file of 50 MB'])('%s keeps its key, so that citing it is not citing an unknown source', async (name) => {
    const prepare = badFiles.find(([one]) => one === name)?.[1];
    const { snapshot } = await caseWith(about, (disk) => { prepare?.(disk, '/arvania/dialogue/bad.txt'); });
    expect(snapshot.sources.get('bad')).toMatchObject({ text: '', blocks: [] });
  });

  test('of 50 MB is not read', async () => {
    const { disk } = await caseWith(about, (one) => { one.writeHuge('/arvania/dialogue/bad.txt', 50 * MEGABYTE); });
    expect(disk.takeCalls('read')).not.toContain('/arvania/dialogue/bad.txt');
  });

  test('that is missing is told where it is named, with the file that was probably meant', async () => {
    const { snapshot } = await caseWith(`${about}sources:\n  A: dialogue/godo.txt\n  B: dialogue/nothing-like-it.txt\n`, () => undefined);
    expect(told(snapshot)).toEqual([
      'cobs.yaml A: ⟦dialogue/godo.txt⟧ | source.missing | There is no file dialogue/godo.txt in the case’s folder. Did you mean dialogue/good.txt?',
      'cobs.yaml B: ⟦dialogue/nothing-like-it.txt⟧ | source.missing | There is no file dialogue/nothing-like-it.txt in the case’s folder. Put it there, or correct the name.',
    ]);
    expect(snapshot.manifestProblems[0]?.fixes[0]?.edits[0]?.text).toBe('dialogue/good.txt');
  });

  test('that is a folder is told where it is named', async () => {
    const { snapshot } = await caseWith(`${about}sources:\n  A: dialogue\n`, () => undefined);
    expect(told(snapshot)).toEqual([expect.stringMatching(/^cobs.yaml A: ⟦dialogue⟧ .* is a folder/)]);
  });

  test('because another has its key is told on the second', async () => {
    const { snapshot } = await caseWith(about, (disk) => { disk.write('/arvania/sources/good.md', 'Something else.\n'); });
    expect(told(snapshot)).toEqual([expect.stringMatching(/^sources\/good.md \| source.same-key \| dialogue\/good.txt has the key “good” already/)]);
    expect(snapshot.sources.get('good')?.path).toBe('dialogue/good.txt');
  });

  test('because it is empty is mended by typing into it', async () => {
    const disk = new MemoryFileSystem({ ...good, '/arvania/cobs.yaml': about, '/arvania/dialogue/bad.txt': '' });
    const { store } = storeOn(disk);
    await store.open('/arvania');
    store.documentOpened('/arvania/dialogue/bad.txt', 'A statement.\n');
    const snapshot = await store.open('/arvania');
    expect(snapshot && told(snapshot)).toEqual([]);
    expect(snapshot?.sources.get('bad')?.blocks).toHaveLength(1);
  });
});

describe('a link that leaves the case', () => {
  const secret = (disk: MemoryFileSystem): void => { disk.write('/home/secret.txt', 'secret\n'); disk.write('/home/secret.md', 'secret\n'); };

  test('is told where cobs.yaml names it, and is not read', async () => {
    const { snapshot, disk } = await caseWith(`${about}sources:\n  A: dialogue/link.txt\n  B: folder/secret.txt\n`, (one) => {
      secret(one);
      one.link('/arvania/dialogue/link.txt', '../../home/secret.txt');
      one.link('/arvania/folder', '/home');
    });
    expect(told(snapshot)).toEqual([expect.stringMatching(/^cobs.yaml A: ⟦dialogue\/link.txt⟧ \| source.outside \|/), expect.stringMatching(/^cobs.yaml B: ⟦folder\/secret.txt⟧ \| source.outside \|/)]);
    expect(disk.takeCalls('read').join()).not.toContain('secret');
    expect(snapshot.sources.size).toBe(0);
  });

  test('is told in cobs.yaml when it was found in a folder, and is not read, not even from the editor', async () => {
    const disk = new MemoryFileSystem({ ...good, '/arvania/cobs.yaml': `${about}drafts: drafts/*.md\n` });
    secret(disk);
    disk.link('/arvania/dialogue/link.txt', '/home/secret.txt');
    disk.link('/arvania/sources', '/home');
    disk.link('/arvania/drafts/link.md', '/home/secret.md');
    const { store } = storeOn(disk);
    store.documentOpened('/arvania/drafts/link.md', 'secret');
    store.documentOpened('/arvania/sources/secret.md', 'secret');
    const snapshot = await store.open('/arvania');
    expect(snapshot && told(snapshot)).toEqual([
      expect.stringMatching(/^cobs.yaml ⟦⟧committee.*source.outside \| dialogue\/link.txt is a link/),
      expect.stringMatching(/^cobs.yaml ⟦⟧committee.*source.outside \| sources is a link/),
      expect.stringMatching(/^cobs.yaml drafts: ⟦drafts\/\*.md⟧ \| draft.outside \| drafts\/link.md is a link/),
    ]);
    expect(JSON.stringify([...(snapshot?.sources.values() ?? []), snapshot?.drafts])).not.toContain('secret');
    expect(disk.takeCalls('read').join()).not.toContain('secret');
  });

  test('but comes back to it may be used; links in a circle come to an end', async () => {
    const { snapshot } = await caseWith(about, (disk) => {
      disk.write('/arvania/archive/older.txt', 'Older.\n');
      disk.link('/arvania/dialogue/older.txt', '../archive/older.txt');
      disk.link('/arvania/sources/loop', '/arvania/sources');
      disk.write('/arvania/sources/report.txt', 'Report.\n');
      disk.link('/arvania/dialogue/self.txt', 'self.txt');
    });
    expect(snapshot.sources.get('older')?.text).toBe('Older.\n');
    expect(told(snapshot)).toEqual([]);
    expect([...snapshot.sources.keys()]).toEqual(['good', 'older', 'report']);
  });
});

describe('cobs.yaml', () => {
  test.each([
    ['broken', `${about}report: "CMW\n`, 'manifest.syntax'],
    ['empty', '', 'manifest.missing'],
    ['binary', `${about}\0`, 'manifest.unreadable'],
    ['a bomb of aliases', `${about}a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n`, 'manifest.syntax'],
  ])('that is %s is told once, and the case goes on with the rest', async (_, manifest, code) => {
    const { snapshot } = await caseWith(manifest, () => undefined);
    expect([...problemsByPath(snapshot)].flatMap(([path, problems]) => problems.map((problem) => [path, problem.code]))).toEqual([['cobs.yaml', code]]);
    expect([[...snapshot.sources.keys()], snapshot.drafts.map(({ path }) => path)]).toEqual([['good'], ['drafts/good.md']]);
  });

  test('of 50 MB is told once and not read', async () => {
    const { snapshot, disk } = await caseWith('', (one) => { one.writeHuge('/arvania/cobs.yaml', 50 * MEGABYTE); });
    expect(snapshot.manifestProblems.map(({ code }) => code)).toEqual(['manifest.too-large']);
    expect(disk.takeCalls('read')).not.toContain('/arvania/cobs.yaml');
    expect(snapshot.sources.has('good')).toBe(true);
  });
});

describe('a draft that is no use', () => {
  test.each([
    ['binary', (disk: MemoryFileSystem) => { disk.write('/arvania/drafts/bad.md', 'PK\x03\x04'); }, 'draft.binary'],
    ['too large', (disk: MemoryFileSystem) => { disk.writeHuge('/arvania/drafts/bad.md', 50 * MEGABYTE); }, 'draft.too-large'],
    ['forbidden', (disk: MemoryFileSystem) => { disk.writeForbidden('/arvania/drafts/bad.md'); }, 'draft.unreadable'],
  ])('because it is %s is told once, on the file', async (_, prepare, code) => {
    const { snapshot } = await caseWith(about, prepare);
    expect(told(snapshot)).toEqual([expect.stringContaining(`drafts/bad.md | ${code} | `)]);
    expect(snapshot.drafts.map(({ path }) => path)).toEqual(['drafts/good.md']);
  });

  test('is not one that is only empty: somebody begins it', async () => {
    const { snapshot } = await caseWith(about, (disk) => { disk.write('/arvania/drafts/new.md', ''); });
    expect(told(snapshot)).toEqual([]);
    expect(snapshot.drafts).toHaveLength(2);
  });
});
