import { describe, expect, test } from 'vitest';
import type { CaseSnapshot } from '../../server/src/case/case-snapshot.ts';
import { storeWith, type StoreInMemory } from '../support/store-in-memory.ts';

const arvania = {
  '/arvania/cobs.yaml': 'committee: CMW\nstate: Arvania\n',
  '/arvania/dialogue/ARV.1.txt': 'The delegation said that there had been 1,900 cases.\n',
  '/arvania/dialogue/ARV.2.txt': 'An expert asked about them.\n',
  '/arvania/sources/report.md': 'The report of Arvania.\n',
  '/arvania/drafts/co.md': '20. The Committee notes 1,900 cases [@ARV.1, para. 1].\n',
  '/arvania/drafts/old/first.md': '1. Nothing yet.\n',
  '/arvania/README.md': 'Not a draft.\n',
};

async function opened(extra: Readonly<Record<string, string>> = {}): Promise<StoreInMemory & { readonly snapshot: CaseSnapshot }> {
  const memory = storeWith({ ...arvania, ...extra });
  const snapshot = await memory.store.open('/arvania');
  await memory.store.settled();
  memory.takeSourcesRead();
  memory.disk.calls.splice(0);
  if (!snapshot) throw new Error('no case');
  return { ...memory, snapshot };
}

/** What a change brought: the snapshot once everything has settled. */
async function after(memory: StoreInMemory, change: () => void): Promise<CaseSnapshot> {
  change();
  await memory.store.settled();
  const snapshot = await memory.store.open('/arvania');
  if (!snapshot) throw new Error('no case');
  return snapshot;
}

const draftPaths = ({ drafts }: CaseSnapshot): readonly string[] => drafts.map(({ path }) => path);

describe('a case', () => {
  test('is made of its sources and drafts', async () => {
    const { snapshot } = await opened();
    expect(snapshot).toMatchObject({ folder: '/arvania', manifest: { committee: 'CMW', state: 'Arvania' }, manifestText: arvania['/arvania/cobs.yaml'] });
    expect([...snapshot.sources].map(([key, { path, blocks }]) => [key, path, blocks.length])).toEqual([
      ['ARV.1', 'dialogue/ARV.1.txt', 1],
      ['ARV.2', 'dialogue/ARV.2.txt', 1],
      ['report', 'sources/report.md', 1],
    ]);
    expect(draftPaths(snapshot)).toEqual(['drafts/co.md', 'drafts/old/first.md']);
    expect([...snapshot.manifestProblems, ...snapshot.sourceProblems, ...snapshot.draftProblems]).toEqual([]);
  });

  test('cites what cobs.yaml names, and nothing else, once it names something', async () => {
    const { snapshot } = await opened({ '/arvania/cobs.yaml': 'committee: CMW\nstate: Arvania\ndrafts: "**/*.md"\nsources:\n  B: sources/report.md\n  A: dialogue/ARV.1.txt\n' });
    expect([...snapshot.sources.keys()]).toEqual(['B', 'A']);
    expect(draftPaths(snapshot)).toEqual(['README.md', 'drafts/co.md', 'drafts/old/first.md']);
  });

  test('has no part in the cases below it', async () => {
    const { snapshot } = await opened({ '/arvania/drafts/annex/cobs.yaml': '', '/arvania/drafts/annex/annex.md': '', '/arvania/drafts/annex/drafts/co.md': '' });
    expect(draftPaths(snapshot)).toEqual(['drafts/co.md', 'drafts/old/first.md']);
  });

  test('is read without looking at files that are no part of it', async () => {
    const { disk, store } = storeWith({ ...arvania, '/arvania/attachments/a.pdf': '', '/arvania/drafts/notes.docx': '' });
    await store.open('/arvania');
    expect(disk.takeCalls('read').filter((path) => /README|attachments|docx/.test(path))).toEqual([]);
  });

  test('is nothing where there is no cobs.yaml', async () => {
    const { store, changes } = storeWith({ '/notes/drafts/co.md': '' });
    expect(await store.open('/notes')).toBeUndefined();
    expect(await store.openFor('/notes/drafts/co.md')).toBeUndefined();
    await store.settled();
    expect(changes).toEqual([]);
  });

  test('is read when one of its documents is opened, and not before', async () => {
    const { disk, store } = storeWith(arvania);
    store.fileChanged('/arvania/drafts/co.md');
    await store.settled();
    expect(disk.takeCalls('read')).toEqual([]);
    store.documentOpened('/arvania/drafts/co.md', 'x');
    await store.settled();
    expect(store.snapshots().map(({ folder }) => folder)).toEqual(['/arvania']);
  });

  test('is not read to the end when nobody waits for it any more', async () => {
    const { disk, store, takeSourcesRead } = storeWith(arvania);
    const abort = new AbortController();
    const waiting = store.open('/arvania', abort.signal);
    abort.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
    await store.settled();
    expect([store.snapshots(), takeSourcesRead(), disk.takeCalls('read')]).toEqual([[], [], []]);
    expect(await store.open('/arvania')).toBeDefined();
  });

  test('is read once for all who ask for it', async () => {
    const { disk, store } = storeWith(arvania);
    const [first, second] = await Promise.all([store.open('/arvania'), store.openFor('/arvania/README.md')]);
    expect(first).toBe(second);
    expect(disk.takeCalls('read')).toHaveLength(6);
  });
});

describe('a case of many sources', () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/arvania/dialogue/more/${i}.txt`, `Statement ${i}.\n`]));
  const citing = { ...arvania, ...many, '/arvania/drafts/co.md': 'It was said [@77, para. 1; @{ARV.2}, para. 1].\n' };

  test('can be worked with once those are read that its drafts cite', async () => {
    const { store, changes, takeSourcesRead } = storeWith(citing);
    const first = await store.openFor('/arvania/drafts/co.md');
    expect([first?.isComplete, [...(first?.sources.keys() ?? [])]]).toEqual([false, ['ARV.2', '77']]);
    expect(takeSourcesRead()).toEqual(['dialogue/ARV.2.txt', 'dialogue/more/77.txt']);
    await store.settled();
    expect(changes.map(({ snapshot }) => [snapshot?.isComplete, snapshot?.sources.size])).toContainEqual([true, 103]);
  });

  test('is complete for who asks for the case', async () => {
    const { store, takeSourcesRead } = storeWith(citing);
    expect((await store.open('/arvania'))?.sources.size).toBe(103);
    expect(takeSourcesRead()).toHaveLength(103);
  });
});

describe('a change on disk', () => {
  test('of one source reads only that source again', async () => {
    const memory = await opened();
    memory.disk.write('/arvania/dialogue/ARV.1.txt', 'One.\nTwo.\n');
    const snapshot = await after(memory, () => { memory.store.fileChanged('/arvania/dialogue/ARV.1.txt'); });
    expect(memory.disk.takeCalls('read')).toEqual(['/arvania/dialogue/ARV.1.txt']);
    expect(memory.takeSourcesRead()).toEqual(['dialogue/ARV.1.txt']);
    expect(snapshot.sources.get('ARV.1')?.blocks).toHaveLength(2);
    expect(snapshot.sources.get('ARV.2')).toBe(memory.snapshot.sources.get('ARV.2'));
    expect(snapshot.drafts).toBe(memory.snapshot.drafts);
  });

  test('that changes nothing leaves the very same snapshot, and tells nobody', async () => {
    const memory = await opened();
    const told = memory.changes.length;
    const snapshot = await after(memory, () => { memory.store.fileChanged('/arvania/drafts/co.md'); });
    expect(snapshot).toBe(memory.snapshot);
    expect(memory.changes).toHaveLength(told);
  });

  test('brings files and takes them away', async () => {
    const memory = await opened();
    const more = await after(memory, () => {
      memory.disk.write('/arvania/dialogue/ARV.3.txt', 'More.\n');
      memory.store.fileChanged('/arvania/dialogue/ARV.3.txt');
      memory.disk.write('/arvania/drafts/annex.md', '');
      memory.store.fileChanged('/arvania/drafts/annex.md');
    });
    expect([...more.sources.keys()]).toEqual(['ARV.1', 'ARV.2', 'ARV.3', 'report']);
    expect(draftPaths(more)).toEqual(['drafts/annex.md', 'drafts/co.md', 'drafts/old/first.md']);
    const less = await after(memory, () => {
      memory.disk.remove('/arvania/dialogue/ARV.1.txt');
      memory.store.fileDeleted('/arvania/dialogue/ARV.1.txt');
    });
    expect([...less.sources.keys()]).toEqual(['ARV.2', 'ARV.3', 'report']);
  });

  test('of a folder’s name moves all that is in it', async () => {
    const memory = await opened();
    const snapshot = await after(memory, () => {
      memory.disk.rename('/arvania/drafts/old', '/arvania/drafts/2019');
      memory.store.fileDeleted('/arvania/drafts/old');
      memory.store.fileChanged('/arvania/drafts/2019');
    });
    expect(draftPaths(snapshot)).toEqual(['drafts/2019/first.md', 'drafts/co.md']);
  });

  test('a hundred times over is one reading and one message', async () => {
    const memory = await opened();
    const told = memory.changes.length;
    await after(memory, () => {
      for (let i = 0; i < 100; i++) {
        memory.disk.write(`/arvania/dialogue/more/${i}.txt`, 'More.\n');
        memory.store.fileChanged(`/arvania/dialogue/more/${i}.txt`);
      }
    });
    expect(memory.disk.takeCalls('read')).toHaveLength(100);
    expect(memory.changes.length - told).toBe(1);
  });

  test('of cobs.yaml changes what the case is made of, and reads only what is new', async () => {
    const memory = await opened();
    memory.disk.write('/arvania/cobs.yaml', 'committee: CMW\nstate: Arvania\nsources:\n  ARV.1: dialogue/ARV.1.txt\n  readme: README.md\n');
    const snapshot = await after(memory, () => { memory.store.fileChanged('/arvania/cobs.yaml'); });
    expect([...snapshot.sources.keys()]).toEqual(['ARV.1', 'readme']);
    expect(snapshot.sources.get('ARV.1')).toBe(memory.snapshot.sources.get('ARV.1'));
    expect(memory.takeSourcesRead()).toEqual(['README.md']);
  });

  test('of a comment in cobs.yaml leaves manifest, sources and drafts what they were', async () => {
    const memory = await opened();
    memory.disk.write('/arvania/cobs.yaml', `# Arvania\n${arvania['/arvania/cobs.yaml']}`);
    const snapshot = await after(memory, () => { memory.store.fileChanged('/arvania/cobs.yaml'); });
    expect(snapshot.manifestText).toContain('# Arvania');
    expect([snapshot.manifest, snapshot.sources, snapshot.drafts].map((part, i) => part === [memory.snapshot.manifest, memory.snapshot.sources, memory.snapshot.drafts][i])).toEqual([true, true, true]);
  });

  test('while files are being read is in the snapshot nevertheless', async () => {
    const { disk, store } = storeWith(arvania);
    const reading = store.open('/arvania');
    disk.write('/arvania/dialogue/ARV.1.txt', 'One.\nTwo.\nThree.\n');
    store.fileChanged('/arvania/dialogue/ARV.1.txt');
    expect((await reading)?.sources.get('ARV.1')?.blocks).toHaveLength(3);
  });
});

describe('a case that is one no longer', () => {
  test('is gone when its cobs.yaml is deleted, and back when it is back', async () => {
    const memory = await opened();
    memory.store.documentOpened('/arvania/drafts/co.md', 'x');
    await memory.store.settled();
    memory.disk.remove('/arvania/cobs.yaml');
    memory.store.fileDeleted('/arvania/cobs.yaml');
    await memory.store.settled();
    expect(memory.changes.at(-1)).toEqual({ folder: '/arvania', snapshot: undefined });
    expect(await memory.store.openFor('/arvania/drafts/co.md')).toBeUndefined();
    memory.disk.write('/arvania/cobs.yaml', '');
    memory.store.fileChanged('/arvania/cobs.yaml');
    await memory.store.settled();
    expect(memory.changes.at(-1)?.snapshot?.drafts.map(({ text }) => text)).toContain('x');
  });

  test('is gone when its folder has another name, and is there under the new one', async () => {
    const memory = await opened();
    memory.disk.rename('/arvania', '/arvania-2026');
    memory.store.fileDeleted('/arvania');
    memory.store.fileChanged('/arvania-2026');
    await memory.store.settled();
    expect(memory.store.snapshots()).toEqual([]);
    expect((await memory.store.openFor('/arvania-2026/drafts/co.md'))?.sources.size).toBe(3);
  });

  test('leaves its files to the case above it', async () => {
    const memory = await opened({ '/arvania/drafts/annex/cobs.yaml': '', '/arvania/drafts/annex/annex.md': '' });
    memory.disk.remove('/arvania/drafts/annex/cobs.yaml');
    const snapshot = await after(memory, () => { memory.store.fileDeleted('/arvania/drafts/annex/cobs.yaml'); });
    expect(draftPaths(snapshot)).toContain('drafts/annex/annex.md');
  });
});

describe('a document in the editor', () => {
  test('counts at once, keystroke by keystroke, without the disk', async () => {
    const memory = await opened();
    memory.store.documentOpened('/arvania/drafts/co.md', '20. The');
    memory.store.documentChanged('/arvania/drafts/co.md', '20. The Committee');
    expect(memory.store.snapshots()[0]?.drafts[0]?.text).toBe('20. The Committee');
    expect(memory.store.snapshots()[0]?.sources).toBe(memory.snapshot.sources);
    await memory.store.settled();
    expect(memory.disk.takeCalls('read')).toEqual([]);
  });

  test('counts for sources as well', async () => {
    const memory = await opened();
    const { store } = memory;
    store.documentOpened('/arvania/dialogue/ARV.1.txt', 'One.\nTwo.\n');
    expect(store.snapshots()[0]?.sources.get('ARV.1')?.blocks).toHaveLength(2);
    expect(store.snapshots()[0]?.sources.get('ARV.2')).toBe(memory.snapshot.sources.get('ARV.2'));
    expect(memory.takeSourcesRead()).toEqual(['dialogue/ARV.1.txt']);
  });

  test('counts for cobs.yaml as well', async () => {
    const memory = await opened();
    memory.store.documentOpened('/arvania/cobs.yaml', arvania['/arvania/cobs.yaml']);
    const snapshot = await after(memory, () => { memory.store.documentChanged('/arvania/cobs.yaml', 'committee: CMW\nstate: Arvania\nsources: {A: README.md}\n'); });
    expect([...snapshot.sources.keys()]).toEqual(['A']);
    const closed = await after(memory, () => { memory.store.documentClosed('/arvania/cobs.yaml'); });
    expect([...closed.sources.keys()]).toEqual(['ARV.1', 'ARV.2', 'report']);
  });

  test('counts before it is saved for the first time', async () => {
    const memory = await opened();
    const snapshot = await after(memory, () => { memory.store.documentOpened('/arvania/drafts/annex.md', 'Annex'); });
    expect(draftPaths(snapshot)).toContain('drafts/annex.md');
    const closed = await after(memory, () => { memory.store.documentClosed('/arvania/drafts/annex.md'); });
    expect(draftPaths(closed)).not.toContain('drafts/annex.md');
  });

  test('hides what happens on disk until it is closed', async () => {
    const memory = await opened();
    memory.store.documentOpened('/arvania/drafts/co.md', 'in the editor');
    memory.disk.write('/arvania/drafts/co.md', 'on disk');
    const open = await after(memory, () => { memory.store.fileChanged('/arvania/drafts/co.md'); });
    expect(open.drafts[0]?.text).toBe('in the editor');
    const closed = await after(memory, () => { memory.store.documentClosed('/arvania/drafts/co.md'); });
    expect(closed.drafts[0]?.text).toBe('on disk');
  });

  test('outside every case gets nothing', async () => {
    const { store, changes } = storeWith(arvania);
    store.documentOpened('/notes.md', 'x');
    store.documentChanged('/notes.md', 'y');
    await store.settled();
    expect([store.snapshots(), changes]).toEqual([[], []]);
  });
});

test('several cases live side by side', async () => {
  const memory = await opened({ '/belmark/cobs.yaml': '', '/belmark/drafts/co.md': 'Belmark' });
  await memory.store.open('/belmark');
  await memory.store.settled();
  const told = memory.changes.length;
  memory.store.documentOpened('/belmark/drafts/co.md', 'x');
  await memory.store.settled();
  expect(memory.changes.slice(told).map(({ folder }) => folder)).toEqual(['/belmark']);
  expect(memory.store.snapshots().map(({ folder }) => folder)).toEqual(['/arvania', '/belmark']);
});

test('a listener that throws does not keep others from being told', async () => {
  const memory = await opened();
  memory.store.onDidChange(() => { throw new Error('a bug'); });
  const told: string[] = [];
  const stop = memory.store.onDidChange(({ folder }) => told.push(folder));
  memory.store.documentOpened('/arvania/drafts/co.md', 'x');
  await memory.store.settled();
  stop();
  memory.store.documentChanged('/arvania/drafts/co.md', 'y');
  await memory.store.settled();
  expect(told).toEqual(['/arvania']);
  expect(memory.logged).toHaveLength(2);
});
