/** Formats that Cobs brings in. */
export type ReadableFormat = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'transcript';

/** What a file is, by its first bytes and its name; or the name of a format that Cobs does not read. */
export type DetectedFormat = { readonly format: ReadableFormat } | { readonly unsupported: string };

/** How files begin, as bytes written in Latin-1. */
const BEGINNINGS: readonly (readonly [beginning: string, format: string])[] = [
  ['\xd0\xcf\x11\xe0', 'a Word file of the older kind (.doc)'],
  ['\x1f\x8b', 'a packed file (gzip)'],
  ['Rar!', 'a packed file (RAR)'],
  ['7z\xbc\xaf', 'a packed file (7z)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['ID3', 'a recording'],
  ['OggS', 'a recording'],
];
/** How much of a file is looked at. */
const LOOKED_AT = 1024;
const MARKUP = /^(?:\ufeff|ï»¿)?\s{0,200}(?:<!--[\s\S]{0,900}?-->\s{0,200})?<(?:!doctype\s{1,9}html|html|head|body|meta|title|div|p|table)\b/iu;
/** Formats that are zip files, by what the first part is called. */
const ODT_PART = 'mimetypeapplication/vnd.oasis.opendocument.text';
const ZIP_PARTS: readonly (readonly [part: string, format: string])[] = [
  ['mimetypeapplication/epub+zip', 'an EPUB book'],
];
const ZIP_NAMES: Readonly<Record<string, string>> = { xlsx: 'a spreadsheet', pptx: 'a presentation', epub: 'an EPUB book', zip: 'a packed file (zip)' };

const extensionOf = (name: string): string => /\.([^./\\]{1,20})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

function zipFormat(beginning: string, extension: string): DetectedFormat {
  if (beginning.includes(ODT_PART) || extension === 'odt' || extension === 'ott') return { format: 'odt' };
  const named = ZIP_PARTS.find(([part]) => beginning.includes(part))?.[1] ?? ZIP_NAMES[extension];
  return named === undefined ? { format: 'docx' } : { unsupported: named };
}

function textFormat(beginning: string, name: string, extension: string): DetectedFormat {
  if (/\.dialogue\.ya?ml$/iu.test(name)) return { format: 'transcript' };
  if (/^(?:html?|xhtml)$/u.test(extension)) return { format: 'html' };
  if (/^(?:md|markdown|mdown|mkd|qmd)$/u.test(extension)) return { format: 'markdown' };
  if (/^(?:mht|mhtml)$/u.test(extension) || /^(?:From|MIME-Version|Content-Type):[^\n]{0,500}\n/iu.test(beginning)) return { unsupported: 'a web archive (.mht)' };
  return { format: MARKUP.test(beginning) ? 'html' : 'text' };
}

/** What a file is: by how it begins, and where that leaves it open, by the end of its name. Whether text is really text, its reader tells. */
export function detectFormat(bytes: Uint8Array, name: string): DetectedFormat {
  const beginning = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const extension = extensionOf(name);
  if (beginning.startsWith('PK\x03\x04') || beginning.startsWith('PK\x05\x06')) return zipFormat(beginning, extension);
  // Some programs write a line before it.
  if (beginning.startsWith('%PDF-') || (extension === 'pdf' && beginning.includes('%PDF-'))) return { format: 'pdf' };
  if (beginning.startsWith('{\\rtf')) return { format: 'rtf' };
  const known = BEGINNINGS.find(([start]) => beginning.startsWith(start))?.[1];
  return known === undefined ? textFormat(beginning, name, extension) : { unsupported: known };
}
