import { sep } from 'node:path';

/** Why what stands in `cobs.yaml` is no file inside the case's folder. */
export type OutsideReason = 'empty' | 'absolute' | 'parent' | 'address';

/** A path as `cobs.yaml` gives it: inside the case (with forward slashes, without `.`), or the reason why not. */
export type PathInCase = { readonly path: string } | { readonly outside: OutsideReason };

/**
 * Reads a path of `cobs.yaml`. Back slashes count as slashes, so that a path copied on Windows works everywhere.
 * Looks at the name only: whether a link on the way leads elsewhere is for `leavesFolder` to tell.
 */
export function pathInCase(written: string): PathInCase {
  const path = written.trim().replaceAll('\\', '/');
  if (path === '' || path.includes('\0')) return { outside: 'empty' };
  if (/^(?:[a-z][a-z0-9+.-]+:\/\/|www\.)/i.test(path)) return { outside: 'address' };
  if (path.startsWith('/') || path.startsWith('~/') || /^[a-z]:/i.test(path)) return { outside: 'absolute' };
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) return { outside: 'parent' };
  return steps.length === 0 ? { outside: 'empty' } : { path: steps.join('/') };
}

/** A path of this computer as the engine writes it: with forward slashes, without one at the end. */
export function toSlashes(path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
  return slashed.length > 1 && slashed.endsWith('/') ? slashed.slice(0, -1) : slashed;
}

/** `path` as seen from `folder` (both absolute, with forward slashes): empty for the folder itself, nothing for what is not below it. */
export function insideFolder(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/** `name` in `folder`. */
export function joined(folder: string, name: string): string {
  if (name === '') return folder;
  return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** The folder above `path`; nothing above the top. */
export function parentOf(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  if (cut < 0 || path === '/') return undefined;
  return cut === 0 ? '/' : path.slice(0, cut);
}

/** The last step of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Paths in the order in which Cobs lists them: by code unit, the same on every computer. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether Cobs never looks at files and folders of this name: hidden ones, and the packages of programmers. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
