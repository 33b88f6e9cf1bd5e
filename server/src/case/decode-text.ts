import type { formats } from '../wording/files.ts';

/** What a file that is no text looks like. */
export type BinaryFormat = keyof typeof formats;

export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary'; readonly format: BinaryFormat };

/** How files that are no plain text begin, as bytes written in Latin-1. RTF is text, but not one that anybody wants to read. */
const BEGINNINGS: readonly (readonly [BinaryFormat, string])[] = [
  ['pdf', '%PDF'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', '\x1f\x8b'],
  ['old-office', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
];

/** Windows-1252 for the bytes 80 to 9F; the five that it leaves open stand for themselves. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

// Not the built-in decoder of that name, which in some versions of Node reads the bytes 80 to 9F as control characters.
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match.length;
  return found;
}

/** UTF-8 with a few damaged characters is still UTF-8: reading it as Windows-1252 would garble all its accents. */
function decodeUnmarked(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = count(text, /\ufffd/g);
  return damaged === 0 || count(text, /[^\0-\x7f\ufffd]/g) > damaged ? text : decodeWindows1252(bytes);
}

/**
 * The text in the bytes of a file: UTF-8 and UTF-16 by their byte order marks (which are no part of the text), else UTF-8, else Windows-1252.
 * What is no text is told by how it begins, or by its zero bytes. Line ends stay as they are, as in an editor.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const start = latin1(bytes.subarray(0, 8));
  const binary = BEGINNINGS.find(([, beginning]) => start.startsWith(beginning));
  if (binary) return { kind: 'binary', format: binary[0] };
  if (start.startsWith('\xff\xfe')) return asText(new TextDecoder('utf-16le').decode(bytes));
  if (start.startsWith('\xfe\xff')) return asText(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) return { kind: 'binary', format: 'unknown' };
  return { kind: 'text', text: decodeUnmarked(start.startsWith('\xef\xbb\xbf') ? bytes.subarray(3) : bytes) };
}

/** A text, unless it has characters that no text has. */
export function asText(text: string): Decoded {
  return text.includes('\0') ? { kind: 'binary', format: 'unknown' } : { kind: 'text', text };
}
