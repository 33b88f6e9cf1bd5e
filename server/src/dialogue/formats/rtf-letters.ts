import { limits } from './reading-limits.ts';
import { raisedText } from './note-marks.ts';
import { decodeBytes } from './rtf-code-pages.ts';
import type { RtfState } from './rtf-state.ts';

/** Bytes are read as letters many at a time; of a code page with two bytes a letter, a pair may be cut only where this many wait. */
const MOST_WAITING = 8_000;
/** Private characters of symbol fonts, and halves without the other, are no letters. */
const NO_LETTER = /^[\ue000-\uf8ff\ud800-\udfff]$/;
const FIRST_HALF = /^[\ud800-\udbff]$/;

/** Puts words where those of the group go. */
export function addWords(state: RtfState, words: string): void {
  const { destination, isHidden, isDeleted, isRaised } = state.group;
  if (isHidden || isDeleted || destination === 'skipped' || destination === 'fonts') return;
  state.length += words.length;
  if (state.length > limits.blockLength) state.document.isFull = true;
  if (destination === 'text' || destination === 'box') state.paragraph.words.push(isRaised ? raisedText(words) : words);
  else if (destination === 'mark') state.paragraph.mark += words;
  else if (destination === 'note') state.note?.words.push(words);
  else state.aside.push(words);
}

/** Reads the bytes that wait as letters. */
export function flushBytes(state: RtfState): void {
  if (state.bytes.length === 0) return;
  const { bytes } = state;
  state.bytes = [];
  addWords(state, decodeBytes(bytes, state.bytesAreIn));
}

/** A byte of text, in the code page of its font. */
export function addByte(state: RtfState, byte: number): void {
  if (state.skipping > 0) {
    state.skipping -= 1;
    return;
  }
  if (state.group.destination === 'skipped') return;
  const font = state.fonts.get(state.group.font);
  if (font?.isSymbols === true && byte > 0x7f) return;
  const codePage = font?.codePage ?? state.codePage;
  if (codePage !== state.bytesAreIn || state.bytes.length > MOST_WAITING) flushBytes(state);
  state.bytesAreIn = codePage;
  state.bytes.push(byte);
}

/** A character by its number, which is negative beyond 32,767; characters beyond 65,535 come as two halves. */
export function addUnicode(state: RtfState, number: number): void {
  state.skipping = state.group.fallback;
  const unit = String.fromCharCode(number < 0 ? number + 65_536 : number);
  if (FIRST_HALF.test(unit)) {
    state.half = unit;
    return;
  }
  const whole = state.half + unit;
  state.half = '';
  if (!NO_LETTER.test(whole)) addWords(state, whole);
}
