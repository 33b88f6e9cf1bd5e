/** A source of numbers from 0 up to, but without, a limit; the same row for the same seed (xorshift). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Bytes that mean something to one reader or another. */
const TELLING = ['<', '>', '</p>', '<table>', '<!--', '&#', '"', '\0', '\xff', '\xef\xbb\xbf', 'PK\x03\x04', 'stream\n', 'endobj', ' obj', '[', '(', '\n- ', ': ', '&a ', '*a', '---\n', '\x80', '<w:p>', '</w:p>', '<w:tr>', '/Length 9', '\n\n'];

const bytesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

/** A copy of `bytes` with some places changed: a byte, a stretch taken out, doubled or moved, or something telling put in. */
export function mutated(bytes: Uint8Array, number: (limit: number) => number): Uint8Array {
  let now = bytes;
  for (let left = 1 + number(12); left > 0; left -= 1) now = changed(now, number);
  return now;
}

function changed(bytes: Uint8Array, number: (limit: number) => number): Uint8Array {
  const at = number(bytes.length + 1);
  const end = Math.min(bytes.length, at + number(200));
  const insert = (what: Uint8Array | readonly number[], place: number): Uint8Array => {
    const whole = new Uint8Array(bytes.length + what.length);
    whole.set(bytes.subarray(0, place));
    whole.set(what, place);
    whole.set(bytes.subarray(place), place + what.length);
    return whole;
  };
  switch (number(5)) {
    case 0: {
      const copy = bytes.slice();
      if (copy.length > 0) copy[at % copy.length] = number(256);
      return copy;
    }
    case 1: {
      const whole = new Uint8Array(bytes.length - (end - at));
      whole.set(bytes.subarray(0, at));
      whole.set(bytes.subarray(end), at);
      return whole;
    }
    case 2:
      return insert(bytes.slice(at, end), at);
    case 3:
      return insert(bytes.slice(at, end), number(bytes.length + 1));
    default:
      return insert(bytesOf(TELLING[number(TELLING.length)] ?? ''), at);
  }
}

/** `length` bytes without a meaning. */
export function noise(length: number, number: (limit: number) => number): Uint8Array {
  return Uint8Array.from({ length }, () => number(256));
}
