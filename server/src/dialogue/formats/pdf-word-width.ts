/** How wide letters are in ordinary fonts, in ordinary letters. */
const NARROW = /[ijltfrI.,;:'’!|()[\]\s]/u;
const WIDE = /[mwMW@%—…]/u;
const CAPITAL = /[\p{Lu}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.55 : WIDE.test(letter) ? 1.6 : CAPITAL.test(letter) ? 1.3 : 1;
  return width;
}

/** An abbreviation that no line ends with: programs keep it with the word it belongs to ("Mr. Draye", "No. 112/2024", "art. 8"). */
const ABBREVIATION = /^\S{1,4}\.$/u;

/** The part of a line's width that its first word takes, as far as letters alone tell. */
export function firstWordShare(line: string): number {
  const blank = line.indexOf(' ');
  if (blank < 0) return 1;
  const second = line.indexOf(' ', blank + 1);
  const end = ABBREVIATION.test(line.slice(0, blank)) ? (second < 0 ? line.length : second) : blank;
  return widthOf(line.slice(0, end)) / widthOf(line);
}
