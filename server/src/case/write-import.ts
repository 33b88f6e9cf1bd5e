import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import type { ImportPlan } from './import-source.ts';
import { insideFolder, joined, parentOf, toSlashes } from './paths.ts';

/** Why nothing was written: a path of the import leaves the case through a link, or is one. */
export class LeavesCase extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} leads out of the case`);
    this.path = path;
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then((stat) => stat.isSymbolicLink(), () => false);
}

/** Makes the folder of `path` and makes sure that it is really inside the case. */
async function secureFolder(folder: string, path: string): Promise<void> {
  const parent = joined(folder, parentOf(path) ?? '');
  await mkdir(parent, { recursive: true });
  const [real, realFolder] = await Promise.all([realpath(parent), realpath(folder)]);
  if (insideFolder(toSlashes(realFolder), toSlashes(real)) === undefined || (await isLink(joined(folder, path)))) throw new LeavesCase(path);
}

/** Writes a file whole or not at all. A file that was not there when the import was planned must still not be there. */
async function writeWhole(path: string, content: string | Uint8Array, mayReplace: boolean): Promise<void> {
  if (!mayReplace) {
    await writeFile(path, content, { flag: 'wx' });
    return;
  }
  const temporary = `${path}.${String(process.pid)}.new`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes what was planned: the original first, then the source. Only files inside the case's folder; a source that is there already is replaced, so ask first
 * (`plan.state`). Rejects with `LeavesCase` or what the disk says.
 */
export async function writeImport(folder: string, plan: ImportPlan): Promise<void> {
  const { original } = plan;
  // Looked at before anything is written, so that a refusal leaves nothing behind.
  await secureFolder(folder, plan.path);
  if (original) {
    await secureFolder(folder, original.path);
    await writeWhole(joined(folder, original.path), original.bytes, true);
  }
  await writeWhole(joined(folder, plan.path), plan.text, plan.state !== 'new');
}
