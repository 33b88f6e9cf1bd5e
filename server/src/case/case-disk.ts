import type { FileStat, FileSystem, FolderEntry } from './file-system.ts';
import { byPath, insideFolder } from './paths.ts';
import { readTextFile, type FileReading } from './read-file.ts';

/**
 * The disk as one case has seen it: everything is read once, until it is forgotten. Reading a case again after a change
 * therefore costs only what changed, and gives what reading it for the first time would give.
 */
export interface CaseDisk {
  /** The names in a folder, in the order of their paths; empty for what is no folder or may not be listed. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  readonly stat: (path: string) => Promise<FileStat | undefined>;
  readonly text: (path: string) => Promise<FileReading>;
  /** Whether `path` is inside the case's folder once links are followed, outside, or leads nowhere. */
  readonly follow: (path: string) => Promise<'inside' | 'outside' | 'nowhere'>;
  /** Something happened at `path`, or below it: what was read there is no longer true. */
  readonly forget: (path: string) => void;
}

type Memory<T> = Map<string, { readonly folded: string; readonly answer: Promise<T> }>;

/** Answers from memory, asking only the first time. What could not be answered counts as `otherwise`. */
function remembered<T>(memory: Memory<T>, path: string, ask: (path: string) => Promise<T>, otherwise: T): Promise<T> {
  const known = memory.get(path);
  if (known) return known.answer;
  const answer = ask(path).catch(() => otherwise);
  memory.set(path, { folded: folded(path), answer });
  return answer;
}

/** Some disks take `A` for `a`, and one way of writing `é` for another. Forgetting too much does no harm. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The disk for the case in `folder`; a fresh one knows nothing yet. */
export function createCaseDisk(fileSystem: FileSystem, folder: string): CaseDisk {
  const lists: Memory<readonly FolderEntry[]> = new Map();
  const stats: Memory<FileStat | undefined> = new Map();
  const texts: Memory<FileReading> = new Map();
  const realPaths: Memory<string | undefined> = new Map();
  /** Paths that a link, or nothing, is behind: what is there can change without being told of under this name. */
  const linked = new Set<string>();
  const forgetBelow = (path: string): void => {
    const top = folded(path);
    for (const memory of [lists, stats, texts, realPaths]) {
      for (const [known, remembered] of memory) if (insideFolder(top, remembered.folded) !== undefined) memory.delete(known);
    }
  };
  const realPath = (path: string) => remembered(realPaths, path, fileSystem.realPath, undefined);
  const list = async (path: string): Promise<readonly FolderEntry[]> => [...(await fileSystem.list(path))].sort((a, b) => byPath(a.name, b.name));
  return {
    list: (folder) => remembered(lists, folder, list, []),
    stat: (path) => remembered(stats, path, fileSystem.stat, undefined),
    text: (path) => remembered(texts, path, (asked) => readTextFile(fileSystem, asked), { kind: 'unreadable' }),
    follow: async (path) => {
      const [real, realFolder] = await Promise.all([realPath(path), realPath(folder)]);
      const inside = real === undefined || realFolder === undefined ? undefined : insideFolder(realFolder, real);
      if (inside === undefined || inside !== insideFolder(folder, path)) linked.add(path);
      return real === undefined ? 'nowhere' : inside === undefined ? 'outside' : 'inside';
    },
    forget: (path) => {
      for (const one of [path, ...linked]) forgetBelow(one);
      linked.clear();
      // The folders above as well: what is told of is a new file, but its folder may be as new.
      const changed = folded(path);
      for (const memory of [lists, realPaths]) {
        for (const [known, remembered] of memory) if (insideFolder(remembered.folded, changed) !== undefined) memory.delete(known);
      }
    },
  };
}
