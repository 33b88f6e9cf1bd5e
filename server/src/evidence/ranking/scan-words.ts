/** What a UTF-16 code unit is: part of a word, part of a number, or between them. */
export const BETWEEN = 1;
export const LETTER = 2;
export const DIGIT = 3;

/**
 * What is known of each code unit; 0 for those not met yet. A table, as a regular expression with `\p{L}` over the 35 MB of a thousand summaries
 * takes longer than all the rest of indexing them.
 */
const kinds = new Uint8Array(0x1_0000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /[0-9]/.test(character) ? DIGIT : /[\p{L}\p{M}]/u.test(character) ? LETTER : BETWEEN;
  kinds[unit] = kind;
  return kind;
}

/** The kind of the code unit at `offset`; `BETWEEN` behind the end. Letters outside the Basic Multilingual Plane count as between. */
export function kindAt(text: string, offset: number): number {
  if (offset >= text.length) return BETWEEN;
  const unit = text.charCodeAt(offset);
  const known = kinds[unit] ?? BETWEEN;
  return known === 0 ? learn(unit) : known;
}

/** The end of the run of code units of `kind` that starts at `start`. */
export function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (kindAt(text, end) === kind) end++;
  return end;
}

const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;
const THIN_SPACE = 0x2009;
const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;

function isSeparator(unit: number, spaced: boolean): boolean {
  return unit === COMMA || unit === STOP || unit === NO_BREAK_SPACE || unit === NARROW_NO_BREAK_SPACE || unit === THIN_SPACE || (spaced && unit === SPACE);
}

/** The end of the number whose first digit is at `start`: "1,900", "6.8", "150 000". `spaced`: an ordinary space may part thousands too. */
export function numberEnd(text: string, start: number, spaced: boolean): number {
  let end = runEnd(text, start, DIGIT);
  let group = end - start;
  while (isSeparator(text.charCodeAt(end), spaced) && kindAt(text, end + 1) === DIGIT) {
    const next = runEnd(text, end + 1, DIGIT);
    const unit = text.charCodeAt(end);
    // Blanks part groups of three only; after a stop or a comma decimals may stand.
    if (unit !== COMMA && unit !== STOP && (next - end !== 4 || group > 3)) break;
    group = next - end - 1;
    end = next;
  }
  return end;
}
