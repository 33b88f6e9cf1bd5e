import type { Fragment } from '../../../server/src/dialogue/formats/pdf-fragments.ts';
import { rowsOf } from '../../../server/src/dialogue/formats/pdf-lines.ts';
import type { PdfPage } from '../../../server/src/dialogue/formats/pdf-document.ts';

/** Points: of a letter's width, of a line's height, of ordinary letters and of small print. */
const WIDTH = 5;
const LINE = 12;
const SIZE = 10;
const SMALL = 8;

/** Pieces between gaps of two blanks and more, with the place where they begin; a raised number is a piece of its own. */
function piecesOf(line: string): readonly { readonly text: string; readonly at: number; readonly raised: boolean }[] {
  return [...line.matchAll(/\^\d+|(?:[^\s^]|\s(?![\s^]))+(?=\s|\^|$)|[^\s^]/gu)].map((match) => ({ text: match[0].replace('^', ''), at: match.index, raised: match[0].startsWith('^') }));
}

/**
 * A page as it is drawn here: every line is a line, a blank line is half a line of space, two blanks and more are a gap. `~` before a line is small print, `*` another
 * font, `#` large letters, `^3` a raised number.
 */
export function drawnPage(drawing: string): PdfPage {
  const fragments: Fragment[] = [];
  let baseline = 50;
  for (const drawn of drawing.replace(/^\n|\n\s*$/gu, '').split('\n')) {
    if (drawn.trim() === '') {
      baseline += LINE / 2;
      continue;
    }
    const [, mark = '', line = ''] = /^([~*#]?)(.*)$/u.exec(drawn) ?? [];
    const size = mark === '~' ? SMALL : mark === '#' ? 16 : SIZE;
    baseline += mark === '~' ? LINE - 2 : mark === '#' ? LINE + 8 : LINE;
    for (const { text, at, raised } of piecesOf(line)) {
      const left = 60 + at * WIDTH;
      const place = { text, left, right: left + text.length * WIDTH, font: mark === '*' ? 'bold' : 'text', isRightToLeft: false };
      fragments.push(raised ? { ...place, size: size * 0.6, baseline: baseline - 3, right: left + (text.length + 1) * WIDTH } : { ...place, size, baseline });
    }
  }
  return { rows: rowsOf(fragments), turned: [] };
}
