import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { FileSystem, FolderEntry } from './file-system.ts';
import { toSlashes } from './paths.ts';

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/** `absent` instead of a rejection for what is simply not there. */
async function orAbsent<T, A>(asked: Promise<T>, absent: A): Promise<T | A> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return absent;
    throw error;
  }
}

function kindOf(entry: Dirent | Stats): 'file' | 'folder' | 'other' {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

function toEntry(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}

/** The disk of this computer. */
export const nodeFileSystem: FileSystem = {
  stat: async (path) => {
    const found = await orAbsent(stat(path), undefined);
    return found && { kind: kindOf(found), size: found.size };
  },
  read: (path) => readFile(path),
  list: async (folder) => (await orAbsent(readdir(folder, { withFileTypes: true }), [])).map(toEntry),
  realPath: async (path) => {
    const real = await orAbsent(realpath(path), undefined);
    return real === undefined ? undefined : toSlashes(real);
  },
};
