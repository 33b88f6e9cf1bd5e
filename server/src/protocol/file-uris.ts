import { fileURLToPath, pathToFileURL } from 'node:url';
import { toSlashes } from '../case/paths.ts';

/** The path of a `file:` URI with forward slashes, or nothing for a document that is not on disk (untitled, from Git, from a web site). */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return toSlashes(fileURLToPath(uri));
  } catch {
    // A URI of another computer (`file://host/…`) or with escapes that are no path names no file here.
    return undefined;
  }
}

/** The `file:` URI of an absolute path. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
