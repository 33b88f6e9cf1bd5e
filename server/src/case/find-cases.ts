import type { FileSystem, FolderEntry } from './file-system.ts';
import { MANIFEST_NAME, type OpenTexts } from './open-texts.ts';
import { byPath, isPassedOver, joined, parentOf } from './paths.ts';
import { inSlices, mapAtMost } from './run-in-slices.ts';

const FOLDERS_AT_ONCE = 8;

/**
 * The folders at and below `folder` that are cases, in the order of their paths level by level. Hidden folders and `node_modules` are passed over,
 * links are not followed, and folders that may not be listed count as empty. Rejects with the reason of `signal` once it is aborted.
 */
export async function findCases(fileSystem: FileSystem, folder: string, signal: AbortSignal = new AbortController().signal): Promise<readonly string[]> {
  const pause = inSlices(signal);
  const cases: string[] = [];
  const list = async (path: string): Promise<readonly FolderEntry[]> => {
    await pause();
    return fileSystem.list(path).catch(() => []);
  };
  let level: readonly string[] = [folder];
  while (level.length > 0) {
    const lists = await mapAtMost(level, FOLDERS_AT_ONCE, async (path) => ({ path, entries: await list(path) }));
    cases.push(...lists.filter(({ entries }) => entries.some(({ name, kind }) => name === MANIFEST_NAME && kind === 'file')).map(({ path }) => path));
    level = lists.flatMap(({ path, entries }) => entries.filter(({ name, kind }) => kind === 'folder' && !isPassedOver(name)).map(({ name }) => joined(path, name)).sort(byPath));
  }
  return cases;
}

/** Finds the case that a file belongs to: that of the nearest folder above it with a `cobs.yaml`, on disk or only in the editor. */
export interface CaseFinder {
  /** The folder of the case, or nothing for a file outside any. */
  readonly caseFolderOf: (path: string) => Promise<string | undefined>;
  /** Some `cobs.yaml` may have come or gone. */
  readonly forget: () => void;
}

/** A finder that asks the disk once for each folder. */
export function createCaseFinder(fileSystem: FileSystem, open: OpenTexts): CaseFinder {
  const known = new Map<string, Promise<string | undefined>>();
  const isCase = async (folder: string): Promise<boolean> => {
    const manifest = joined(folder, MANIFEST_NAME);
    return open.has(manifest) || (await fileSystem.stat(manifest).catch(() => undefined))?.kind === 'file';
  };
  const search = async (folder: string): Promise<string | undefined> => ((await isCase(folder)) ? folder : caseFolderOf(folder));
  const caseFolderOf = (path: string): Promise<string | undefined> => {
    const folder = parentOf(path);
    if (folder === undefined) return Promise.resolve(undefined);
    const found = known.get(folder) ?? search(folder);
    known.set(folder, found);
    return found;
  };
  return { caseFolderOf, forget: () => { known.clear(); } };
}
