/** A piece of a rich-text file: the braces of a group, a control word with its number, a byte of text, or a Unicode character. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  /** A byte in the code page of its font. */
  | { readonly kind: 'byte'; readonly byte: number; /** Whether it was written as `\'e9`. */ readonly isEscaped: boolean };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BLANK = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const LONGEST_WORD = 32;
/** Digits beyond any number still belong to it. */
const LONGEST_NUMBER = 400;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const hexDigit = (code: number): number => (isDigit(code) ? code - 0x30 : isLetter(code) && (code | 0x20) <= 0x66 ? (code | 0x20) - 0x57 : -1);

const open: RtfToken = { kind: 'open' };
const close: RtfToken = { kind: 'close' };

/** The bytes from `from` on that `is` holds for, `most` at the most, as text. */
function runOf(bytes: Uint8Array, from: number, most: number, is: (code: number) => boolean): string {
  let end = from;
  while (end < bytes.length && end - from < most && is(bytes[end] ?? 0)) end += 1;
  return String.fromCharCode(...bytes.subarray(from, end));
}

interface Step {
  readonly token: RtfToken | undefined;
  readonly next: number;
}

/** The control word whose first letter is at `from`; a blank behind it belongs to it. `\bin` takes its bytes with it. */
function controlWord(bytes: Uint8Array, from: number): Step {
  const word = runOf(bytes, from, LONGEST_WORD, isLetter);
  let at = from + word.length;
  const sign = bytes[at] === HYPHEN && isDigit(bytes[at + 1] ?? 0) ? '-' : '';
  const digits = runOf(bytes, at + sign.length, LONGEST_NUMBER, isDigit);
  at += digits === '' ? 0 : sign.length + digits.length;
  if (bytes[at] === BLANK) at += 1;
  const number = digits === '' ? undefined : Number(sign + digits);
  return { token: { kind: 'word', word, number }, next: word === 'bin' ? at + Math.max(0, number ?? 0) : at };
}

/** What the back slash at `at` begins: a word, a byte in hexadecimal digits, or a sign. */
function control(bytes: Uint8Array, at: number): Step {
  const code = bytes[at + 1] ?? 0;
  if (isLetter(code)) return controlWord(bytes, at + 1);
  if (code === APOSTROPHE) {
    const [high, low] = [hexDigit(bytes[at + 2] ?? 0), hexDigit(bytes[at + 3] ?? 0)];
    return high < 0 || low < 0 ? { token: undefined, next: at + 2 } : { token: { kind: 'byte', byte: high * 16 + low, isEscaped: true }, next: at + 4 };
  }
  if (code === BACKSLASH || code === OPEN || code === CLOSE) return { token: { kind: 'byte', byte: code, isEscaped: true }, next: at + 2 };
  return { token: { kind: 'word', word: String.fromCharCode(code), number: undefined }, next: at + 2 };
}

/** The tokens of a rich-text file in order, in one pass. Line breaks between them mean nothing. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    if (code === BACKSLASH) {
      const { token, next } = control(bytes, at);
      if (token) yield token;
      at = next;
      continue;
    }
    if (code === OPEN) yield open;
    else if (code === CLOSE) yield close;
    else if (code !== 0x0a && code !== 0x0d && code !== 0) yield { kind: 'byte', byte: code, isEscaped: false };
    at += 1;
  }
}
