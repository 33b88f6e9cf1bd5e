import type { Refusal } from './imported-document.ts';
import { limits, refusals } from './reading-limits.ts';
import { readZip } from './zip-parts.ts';

/** The parts of an OpenDocument text as XML; empty for one that is not there. */
export interface OdtFile {
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
}

const PARTS: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);
const ENCRYPTED = '<manifest:encryption-data';

/** Opens an OpenDocument text: unpacks its parts, whose sizes are bounded. */
export function openOdt(bytes: Uint8Array): OdtFile | { readonly refusal: Refusal } {
  if (bytes.length > limits.fileBytes.odt) return { refusal: refusals.file(limits.fileBytes.odt) };
  const zip = readZip(bytes, (name) => PARTS.has(name));
  if ('refusal' in zip) return zip;
  const decoder = new TextDecoder();
  const text = (part: string): string => decoder.decode(zip.parts.get(part));
  if (text('META-INF/manifest.xml').includes(ENCRYPTED)) return { refusal: { code: 'encrypted' } };
  return zip.parts.has('content.xml') ? { content: text('content.xml'), styles: text('styles.xml'), meta: text('meta.xml') } : { refusal: { code: 'damaged' } };
}
