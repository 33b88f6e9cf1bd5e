import { asText, decodeText, type BinaryFormat } from './decode-text.ts';
import type { FileSystem } from './file-system.ts';

/** In bytes, and for the text of an editor in characters. Ten times the longest State report. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** The text of a file, or why there is none. */
export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly format: BinaryFormat }
  | { readonly kind: 'missing' | 'folder' | 'too-large' | 'unreadable' };

/** What an editor shows, judged as if it stood on disk. */
export function readEditorText(text: string): FileReading {
  return text.length > LARGEST_FILE ? { kind: 'too-large' } : asText(text);
}

async function read(fileSystem: FileSystem, path: string): Promise<FileReading> {
  const found = await fileSystem.stat(path);
  if (!found) return { kind: 'missing' };
  if (found.kind !== 'file') return { kind: found.kind === 'folder' ? 'folder' : 'unreadable' };
  if (found.size > LARGEST_FILE) return { kind: 'too-large' };
  const bytes = await fileSystem.read(path);
  // The file may have grown since it was measured.
  return bytes.byteLength > LARGEST_FILE ? { kind: 'too-large' } : decodeText(bytes);
}

/** Reads a file as text. A file that is too large is measured, not read. Never rejects. */
export async function readTextFile(fileSystem: FileSystem, path: string): Promise<FileReading> {
  try {
    return await read(fileSystem, path);
  } catch {
    return { kind: 'unreadable' };
  }
}
