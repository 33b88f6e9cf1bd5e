/** Text from the bytes of a file. `guessed`: neither the file nor its bytes leave no doubt about the encoding. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding that the first bytes of a file name, if they do. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;
}

/** How many bytes are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * UTF-16 without a mark shows in its zero bytes: in Latin text nearly every second byte is zero, and no other text encoding has any.
 * Little-endian has them at the odd places.
 */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  if (size < 4) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < size; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > size / 4 && even < size / 20) return 'utf-16le';
  return even > size / 4 && odd < size / 20 ? 'utf-16be' : undefined;
}

/** Windows-1252 for the bytes 80 to 9F; the five that it leaves open stand for themselves. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Labels that the web takes for Windows-1252. https://encoding.spec.whatwg.org/#names-and-labels */
const WINDOWS_1252_LABELS: ReadonlySet<string> = new Set(['windows-1252', 'cp1252', 'x-cp1252', 'iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1', 'l1', 'ascii', 'us-ascii']);
const CHUNK = 8192;

// Not the built-in decoder of that name, which in some versions of Node reads the bytes 80 to 9F as control characters.
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\x80-\x9f]/gu, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** Bytes in the encoding of a label; nothing for a label that decoders do not know. */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (WINDOWS_1252_LABELS.has(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many letters beyond ASCII a text has, and how many bytes in it made no letter. */
function countLetters(text: string): { readonly letters: number; readonly damaged: number } {
  let letters = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged += 1;
    else if (code > 0x7f) letters += 1;
  }
  return { letters, damaged };
}

/** UTF-8 with a few damaged characters is still UTF-8: reading it as Windows-1252 would garble all its accents. */
function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder().decode(bytes);
  const { letters, damaged } = text.includes('\ufffd') ? countLetters(text) : { letters: 0, damaged: 0 };
  if (damaged === 0) return { text, encoding: 'utf-8', guessed: false };
  if (letters > damaged) return { text, encoding: 'utf-8', guessed: true };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true };
}

/**
 * The text of a file. In the order in which they are believed: a byte order mark; what the document declares about itself
 * (`declared`, a label such as "iso-8859-1", in small letters); UTF-16 by its zero bytes; UTF-8 if it fits; Windows-1252, which always does.
 * Bytes that do not fit the encoding become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked) ?? '', encoding: marked, guessed: false };
  const asDeclared = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (declared !== undefined && asDeclared !== undefined) return { text: asDeclared, encoding: declared, guessed: false };
  const wide = unmarkedUtf16(bytes);
  return wide === undefined ? decodeUnmarked(bytes) : { text: decodeAs(bytes, wide) ?? '', encoding: wide, guessed: true };
}
