import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseSnapshot } from '../../server/src/case/case-snapshot.ts';
import type { CaseStore } from '../../server/src/case/case-store.ts';
import { turn } from '../../server/src/case/run-in-slices.ts';
import { MemoryFileSystem } from '../support/memory-file-system.ts';
import { storeOn, type StoreInMemory } from '../support/store-in-memory.ts';

const manifestPaths = ['/a/cobs.yaml', '/a/drafts/sub/cobs.yaml', '/b/cobs.yaml'];
const filePaths = ['/a/dialogue/x.txt', '/a/dialogue/X.md', '/a/dialogue/deep/x.txt', '/a/sources/y.txt', '/a/drafts/d.md', '/a/drafts/sub/e.md', '/a/drafts/sub/dialogue/z.txt', '/a/notes.md', '/b/drafts/d.md', '/home/secret.txt'];
const folders = ['/a', '/a/drafts', '/a/drafts/sub', '/a/dialogue', '/b', '/c', '/a/moved'];
const caseFolders = ['/a', '/b', '/c', '/a/drafts', '/a/drafts/sub', '/a/moved', '/a/moved/sub', '/c/sub', '/c/drafts/sub', '/b/drafts/sub'];

const manifests = [
  '',
  'committee: CMW\nstate: Arvania\n',
  'committee: CMW\nstate: Arvania\n# a comment\n',
  'committee: CMW\nstate: Arvania\ndrafts: "**/*.md"\n',
  'sources:\n  X: dialogue/x.txt\n  Y: sources/y.txt\n  Z: sources/../../b/z.txt\n',
  'sources:\n  X: {file: dialogue/x.txt, kind: other}\n  N: notes.md\n  D: drafts/d.md\nchecks: [',
  'drafts: [moved, drafts/*.md]\nsources:\n  L: link.txt\n',
];
const texts = ['', 'one\n', 'one\ntwo\n', '%PDF-1.7', 'explode', 'zero \0'];

type Step =
  | { readonly kind: 'write' | 'open' | 'change'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove' | 'close'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'ask'; readonly folder: string }
  | { readonly kind: 'settle' | 'turn' };

const written = fc.oneof(fc.tuple(fc.constantFrom(...manifestPaths), fc.constantFrom(...manifests)), fc.tuple(fc.constantFrom(...filePaths), fc.constantFrom(...texts)));
const anyPath = fc.constantFrom(...manifestPaths, ...filePaths);
const folder = fc.constantFrom(...folders);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('write', 'open', 'change'), written }).map(({ kind, written: [path, text] }) => ({ kind, path, text })) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'close'), path: fc.oneof(anyPath, folder) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), from: folder, to: folder }).filter(({ from, to }) => !from.startsWith(to) && !to.startsWith(from)) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link'), path: fc.constantFrom('/a/link.txt', '/a/cobs.yaml', '/b/cobs.yaml', '/a/dialogue/link.txt', '/a/drafts/link.md', '/a/sources'), target: fc.constantFrom('/home/secret.txt', '/a/cobs.yaml', '/b/cobs.yaml', '/home', '/a/notes.md', '/a/drafts', 'nowhere') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask'), folder: fc.constantFrom(...caseFolders) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('settle', 'turn') }) },
);

/** What the editor has open, so that a fresh store can be told. */
type Editor = Map<string, string>;

async function take(one: Step, { disk, store }: StoreInMemory, editor: Editor): Promise<void> {
  switch (one.kind) {
    case 'write':
      disk.write(one.path, one.text);
      store.fileChanged(one.path);
      return;
    case 'remove':
      disk.remove(one.path);
      store.fileDeleted(one.path);
      return;
    case 'rename':
      disk.rename(one.from, one.to);
      store.fileDeleted(one.from);
      store.fileChanged(one.to);
      return;
    case 'link':
      disk.remove(one.path);
      disk.link(one.path, one.target);
      store.fileChanged(one.path);
      return;
    case 'open':
      editor.set(one.path, one.text);
      store.documentOpened(one.path, one.text);
      return;
    case 'change':
      if (editor.has(one.path)) editor.set(one.path, one.text);
      store.documentChanged(one.path, one.text);
      return;
    case 'close':
      editor.delete(one.path);
      store.documentClosed(one.path);
      return;
    case 'ask':
      void store.open(one.folder);
      return;
    case 'settle':
      await store.settled();
      return;
    case 'turn':
      await turn();
  }
}

function withoutRevision(snapshot: CaseSnapshot | undefined): unknown {
  return snapshot && { ...snapshot, revision: 0 };
}

async function allCases(store: CaseStore): Promise<readonly unknown[]> {
  await store.settled();
  return Promise.all(caseFolders.map(async (one) => withoutRevision(await store.open(one))));
}

const start = { '/a/cobs.yaml': manifests[1] ?? '', '/a/dialogue/x.txt': 'one\n', '/a/drafts/d.md': 'one\n', '/a/drafts/sub/e.md': 'two\n', '/home/secret.txt': 'secret\n' };

test('whatever happens on disk and in the editor, a case is what reading it for the first time would give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat(2)), async (steps, delays) => {
      const memory = storeOn(new MemoryFileSystem(start));
      memory.disk.delay = async () => {
        const next = delays.next();
        for (let turns = next.done === true ? 0 : next.value; turns > 0; turns--) await turn();
      };
      const editor: Editor = new Map();
      for (const one of steps) await take(one, memory, editor);
      const followed = await allCases(memory.store);

      memory.disk.delay = () => Promise.resolve();
      const fresh = storeOn(memory.disk);
      for (const [path, text] of editor) fresh.store.documentOpened(path, text);
      expect(followed).toEqual(await allCases(fresh.store));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('nothing is read again when nothing happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const memory = storeOn(new MemoryFileSystem(start));
      for (const one of steps) await take(one, memory, new Map());
      await memory.store.settled();
      const before = memory.store.snapshots();
      memory.disk.calls.splice(0);
      for (const { folder: path } of before) await memory.store.open(path);
      await memory.store.settled();
      expect(memory.store.snapshots()).toEqual(before);
      expect(memory.disk.calls).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
