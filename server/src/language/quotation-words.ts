import { everyMatch } from './every-match.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';

/** A word of a text as quotations are compared: `folded` is the same for every shape of its dashes and quotation marks. Punctuation belongs to its word. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** A long dash joins clauses, not the parts of a word, whether or not there is white space round it. */
const PIECE = /[—―]+|[^\s\u200b\ufeff—―]+/gu;
const MARKDOWN = /\\(?=[!-/:-@[-`{-~])|[*`]+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])/gu;

/** Folds what makes no difference between a quotation and its source: white space, shapes of dashes and quotation marks, Markdown marks. */
export function foldQuotation(text: string): string {
  return foldedWords(text)
    .map((word) => word.folded)
    .join(' ');
}

const foldPiece = remembered((piece) =>
  piece
    .replace(MARKDOWN, '')
    .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
    .normalize('NFC')
    .replace(/[‐‑‒–—―−]+/gu, '-')
    .replace(/[“”„‟«»"‘’‚‛ʼ´′″]/gu, "'")
    .replace(/…/gu, '...'),
);

/** The words of `text` in order, folded; marks that stand alone (a spaced « or *) are left out. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of everyMatch(text, PIECE)) {
    const folded = foldPiece(match[0]);
    if (folded !== '' && !/^'+$/u.test(folded)) words.push({ start: match.index, end: match.index + match[0].length, folded });
  }
  return words;
}

/** Punctuation and quotation marks at the ends of a folded word, which need not be quoted with it. */
export const LEADING = /^[^\p{L}\p{N}[$€£¥]+/u;
export const TRAILING = /[^\p{L}\p{N}\]%)]+$/u;

/** A folded word by its letters and digits alone, in lower case: two words that are equal so differ in case or punctuation only. */
export const bareWord = remembered((folded) => folded.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
