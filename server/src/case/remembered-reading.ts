import { createHash } from 'node:crypto';
import type { DocumentReading } from '../dialogue/formats/read-document.ts';
import type { ReadDocument } from './isolated-reading.ts';

/** A preview is read again with every correction; nobody has more of them open. */
const MOST = 4;

/**
 * A reader that keeps the last few documents that it read, so that the same bytes are read once. Refusals are not kept: a document that took too long may be tried again.
 */
export function rememberedReader(read: ReadDocument, most = MOST): ReadDocument {
  const known = new Map<string, DocumentReading>();
  return async (bytes, name, signal) => {
    const id = `${createHash('sha256').update(bytes).digest('hex')} ${name}`;
    const reading = known.get(id) ?? (await read(bytes, name, signal));
    known.delete(id);
    if ('refusal' in reading) return reading;
    known.set(id, reading);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return reading;
  };
}
