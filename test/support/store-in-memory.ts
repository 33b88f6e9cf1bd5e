import { CaseStore, type CaseChange } from '../../server/src/case/case-store.ts';
import type { FileSystem } from '../../server/src/case/file-system.ts';
import { manifestSchemaFor } from '../../server/src/case/manifest-schema.ts';
import { manifestReader } from '../../server/src/case/read-manifest.ts';
import { readLines } from './line-source.ts';
import { MemoryFileSystem } from './memory-file-system.ts';

/** A store on a disk in memory, with a record of what it did. */
export interface StoreInMemory {
  readonly disk: MemoryFileSystem;
  readonly store: CaseStore;
  /** What the store told its listeners, in order. */
  readonly changes: readonly CaseChange[];
  /** Paths of the sources that were turned into blocks since the last time. */
  readonly takeSourcesRead: () => readonly string[];
  readonly logged: readonly string[];
}

const readManifest = manifestReader(manifestSchemaFor([{ code: 'claim.uncited', level: 'information', summary: 'needs a source and has none' }]));

/** A store on `disk`. A source whose text contains “explode” makes its reader throw, as a bug in it would. */
export function storeOn(disk: MemoryFileSystem): StoreInMemory {
  const changes: CaseChange[] = [];
  const sourcesRead: string[] = [];
  const logged: string[] = [];
  const store = new CaseStore({
    fileSystem: disk,
    readManifest,
    readSource: (text, hints) => {
      sourcesRead.push(hints.path);
      if (text.includes('explode')) throw new Error('exploded');
      return readLines(text, hints);
    },
    log: (message) => logged.push(message),
  });
  store.onDidChange((change) => changes.push(change));
  return { disk, store, changes, logged, takeSourcesRead: () => sourcesRead.splice(0) };
}

/** A store on another file system, without a record. */
export function storeOnDisk(fileSystem: FileSystem): CaseStore {
  return new CaseStore({ fileSystem, readManifest, readSource: readLines });
}

/** A store on a new disk with these files. */
export function storeWith(files: Readonly<Record<string, string | Uint8Array>>): StoreInMemory {
  return storeOn(new MemoryFileSystem(files));
}
