import type { Refusal } from './imported-document.ts';
import { partOfType, readRelations, type Relations } from './docx-relations.ts';
import { limits, refusals } from './reading-limits.ts';
import { readZip } from './zip-parts.ts';

/** The parts of a Word file as text. */
export interface DocxFile {
  readonly body: string;
  readonly relations: Relations;
  /** The text of a part; empty for one that is not there. */
  readonly text: (part: string | undefined) => string;
}

/** Parts with text: no pictures, no attached spreadsheets. */
const isWanted = (name: string): boolean => /^(?:_rels\/\.rels|docProps\/core\.xml|[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u.test(name) && !/^(?:customXml|ppt|xl)\//u.test(name);

function relationsOf(part: string, text: (part: string) => string): Relations {
  const cut = part.lastIndexOf('/') + 1;
  return readRelations(text(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`), part.slice(0, Math.max(0, cut - 1)));
}

/** Opens a Word file: unpacks its parts, whose sizes are bounded. */
export function openDocx(bytes: Uint8Array): DocxFile | { readonly refusal: Refusal } {
  if (bytes.length > limits.fileBytes.docx) return { refusal: refusals.file(limits.fileBytes.docx) };
  const zip = readZip(bytes, isWanted);
  if ('refusal' in zip) return zip;
  const decoder = new TextDecoder();
  const text = (part: string | undefined): string => decoder.decode(zip.parts.get(part ?? ''));
  const main = partOfType(readRelations(text('_rels/.rels'), ''), 'officeDocument') ?? 'word/document.xml';
  if (!zip.parts.has(main)) return { refusal: { code: 'damaged' } };
  return { body: text(main), relations: relationsOf(main, text), text };
}
