import { limits, refusals } from '../dialogue/formats/reading-limits.ts';
import type { Refusal } from '../dialogue/formats/imported-document.ts';
import type { FileSystem } from './file-system.ts';

/** The bytes of a file that is to be imported, or why there are none. `missing`: there is no file, or it is a folder or something else. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly refusal: Refusal } | { readonly missing: 'nothing' | 'no-file' };

/** Reads a file whole; one that is too large for any format is not even opened. Rejects with what the disk says. */
export async function fileBytes(fileSystem: FileSystem, path: string): Promise<FileBytes> {
  const stat = await fileSystem.stat(path);
  if (!stat) return { missing: 'nothing' };
  if (stat.kind !== 'file') return { missing: 'no-file' };
  const largest = Math.max(...Object.values(limits.fileBytes));
  return stat.size > largest ? { refusal: refusals.file(largest) } : { bytes: await fileSystem.read(path) };
}
