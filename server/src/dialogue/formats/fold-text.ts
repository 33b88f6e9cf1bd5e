/**
 * `words` as one line: every run of white space is one blank, nothing at either end. No-break spaces become blanks too, as programs put them in by themselves
 * ("Mr. Draye" from Pandoc, "52 %" from Word), so that the same words are the same block whatever they came through. What cannot be seen and would part
 * a word from itself (soft hyphens, zero-width spaces, byte order marks) and control characters go.
 */
export function foldText(words: string): string {
  return words.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\uFEFF]+/g;
const BLANKS = /[\s\u0085]+/g;

/** `text` if it has a character that can be seen; nothing otherwise. */
export const visible = (text: string): string | undefined => (SEEN.test(text) ? text : undefined);

/** Anything but white space, marks of direction and joiners. */
const SEEN = /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u;
