import { relative, resolve } from 'node:path';
import type { CaseSnapshot } from '../case/case-snapshot.ts';
import type { CaseStore } from '../case/case-store.ts';
import { insideFolder, toSlashes } from '../case/paths.ts';
import { nodeFileSystem } from '../case/node-file-system.ts';
import { UsageError } from './command.ts';

/** A case named on the command line, and the draft in it if one was named. */
export interface NamedCase {
  readonly snapshot: CaseSnapshot;
  /** Path of the named draft inside the case; absent when the whole case is meant. */
  readonly draft?: string;
}

/** The case that `name` (a case's folder, or a draft in one) means. Throws a `UsageError` that says what is wrong. */
export async function findCase(store: CaseStore, name: string, cwd: string): Promise<NamedCase> {
  const path = toSlashes(resolve(cwd, name));
  const stat = await nodeFileSystem.stat(path);
  if (!stat) throw new UsageError(`There is no “${name}”.`);
  if (stat.kind === 'folder') {
    const snapshot = await store.open(path);
    if (!snapshot) throw new UsageError(`“${name}” is no case: it has no cobs.yaml.`);
    return { snapshot };
  }
  const snapshot = await store.openFor(path);
  if (!snapshot) throw new UsageError(`“${name}” belongs to no case: there is no cobs.yaml in its folder or above it.`);
  const draft = insideFolder(snapshot.folder, path) ?? '';
  if (draft === 'cobs.yaml') return { snapshot };
  if (!snapshot.drafts.some((file) => file.path === draft)) throw new UsageError(`“${name}” is no draft of its case. “drafts” in cobs.yaml says which files are.`);
  return { snapshot, draft };
}

/** How a file of a case is called in output: as seen from where the command was started. */
export function shownPath(cwd: string, folder: string, path: string): string {
  return toSlashes(relative(cwd, resolve(folder, path)));
}
