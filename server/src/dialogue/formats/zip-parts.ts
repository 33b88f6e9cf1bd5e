import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { Refusal } from './imported-document.ts';
import { limits, refusals } from './reading-limits.ts';

/** The parts of a zip file that were asked for, by name, and the names of all others. */
export interface ZipParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly names: ReadonlySet<string>;
}

/** How much of the file is unpacked at a time: deflate makes a thousand bytes of one at the most, so no step makes more than 16 MB. */
const STEP = 16 * 1024;

function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks the parts of a zip file that `isWanted`. What a file says about its sizes is not believed: unpacking stops when all wanted parts together pass the limit.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipParts | { readonly refusal: Refusal } {
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let total = 0;
  let failed = false;

  const collect = (file: UnzipFile): void => {
    names.add(file.name);
    if (!isWanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, piece, isLast) => {
      failed ||= error !== null;
      length += piece.length;
      total += piece.length;
      pieces.push(piece);
      if (isLast && total <= limits.partBytes) parts.set(file.name, joinBytes(pieces, length));
    };
    file.start();
  };
  try {
    const unzip = new Unzip(collect);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && total <= limits.partBytes; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    failed = true;
  }
  if (total > limits.partBytes) return { refusal: refusals.part() };
  return failed ? { refusal: { code: 'damaged' } } : { parts, names };
}
