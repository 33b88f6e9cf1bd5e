import { plainWordEnd } from './plain-words.ts';
import { interned, remembered } from './remembered.ts';
import type { Span } from './span.ts';

/** The finest division of a text that the grammars of numbers and dates work on. Hyphens and other marks are tokens of their own. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, NFC, straight apostrophes, plain hyphens; for a number its digits with a point for the decimal sign and no separators. */
  readonly lower: string;
  /** Whether white space, or the beginning of the text, is before it. */
  readonly spaced: boolean;
  /** Whether a word begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a word has capitals only: "NOK". */
  readonly caps: boolean;
}

const THIN = String.raw`\u00a0\u202f\u2009`;
const ENGLISH_NUMBER = String.raw`[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]{1,3}(?:[ ${THIN}][0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?`;
const FRENCH_NUMBER = String.raw`[0-9]{1,3}(?:[ .${THIN}][0-9]{3})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:,[0-9]+|\.[0-9]{1,2}(?=\s?%))?`;
/** The letters of ASCII first: the engine asks a table for every character of a large class. */
const LETTER = String.raw`(?:[A-Za-z]|[\p{L}\p{M}])`;
const WORD = String.raw`(?:[A-Za-z]|\p{L})${LETTER}*(?:['’ʼ]${LETTER}+)*`;
const ELISION = String.raw`(?<![\p{L}\p{M}])(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’ʼ](?=\p{L})(?!hui)`;
const MARK = String.raw`[^\s\p{L}\p{N}]`;
const OTHER = String.raw`[\p{M}\p{N}]`;

/** One token; white space is the only thing that is none. */
const ENGLISH = new RegExp(`${ENGLISH_NUMBER}|${WORD}|${MARK}|${OTHER}`, 'uy');
const FRENCH = new RegExp(`${FRENCH_NUMBER}|${ELISION}|${WORD}|${MARK}|${OTHER}`, 'iuy');

function digitsOf(written: string, language: string): string {
  if (language !== 'fr') return written.replace(/[,\s]/gu, '');
  const groups = /^([0-9]{1,3}(?:[ .\u00a0\u202f\u2009][0-9]{3})+)(?:,([0-9]+))?$/u.exec(written);
  if (groups) return `${(groups[1] ?? '').replace(/[^0-9]/gu, '')}${groups[2] === undefined ? '' : `.${groups[2]}`}`;
  return written.replace(',', '.');
}

function lowerOf(written: string): string {
  if (/^[A-Za-z]+$/u.test(written)) return written.toLowerCase();
  return written.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-').replace(/[‒—―−]/gu, '–');
}

/** What a word or a mark looks like, wherever it stands. */
type Looks = Pick<Token, 'kind' | 'lower' | 'capital' | 'caps'>;

const LETTER_FIRST = /^\p{L}/u;

const looksOf = remembered((written): Looks => {
  const kind = LETTER_FIRST.test(written) ? 'word' : 'mark';
  const lower = interned(lowerOf(written));
  const capital = kind === 'word' && written.charAt(0) !== lower.charAt(0) && written.charAt(0) !== written.charAt(0).toLowerCase();
  return { kind, lower, capital, caps: capital && written === written.toUpperCase() };
});

/** The tokens of `text` in order. A point is the decimal sign in English, a comma in French (where a point before one or two digits and a per cent sign is taken for one too). Linear in the text's length. */
export function tokensIn(text: string, language = 'en'): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = language === 'fr' ? FRENCH : ENGLISH;
  let start = 0;
  let before = -1;
  while (start < text.length) {
    const end = text.charCodeAt(start) === BLANK ? start : tokenEnd(text, start, pattern);
    if (end > start) {
      tokens.push(tokenOf(text.slice(start, end), start, end, start !== before, language));
      before = start = end;
    } else start++;
  }
  return tokens;
}

/** Where the token that begins at `start` ends; `start` where none begins. */
function tokenEnd(text: string, start: number, pattern: RegExp): number {
  const end = plainWordEnd(text, start);
  if (end >= 0) return end;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function tokenOf(written: string, start: number, end: number, spaced: boolean, language: string): Token {
  if (isDigit(written.charCodeAt(0))) return { kind: 'number', start, end, lower: digitsOf(written, language), spaced, capital: false, caps: false };
  const { kind, lower, capital, caps } = looksOf(written);
  return { kind, start, end, lower, spaced, capital, caps };
}

const BLANK = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const NOTHING: Token = { kind: 'mark', start: 0, end: 0, lower: '', spaced: true, capital: false, caps: false };

/** Token `index`, or an empty mark where there is none: so that a grammar can look beyond the ends. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NOTHING;
}

/** The folded form of token `index`; empty beyond the ends. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokenAt(tokens, index).lower;
}

/** Whether token `index` is a hyphen that joins the words on both sides ("six-month"). */
export function isJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  return token.lower === '-' && !token.spaced && !tokenAt(tokens, index + 1).spaced;
}

/** The index behind a joint at `index`, or `index` itself. */
export function pastJoint(tokens: readonly Token[], index: number): number {
  return isJoint(tokens, index) ? index + 1 : index;
}

/** The stretch of text from token `from` up to token `to`, which is not included. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to - 1).end };
}

/** Whether one of the tokens from `from` up to `to`, which is not included, is marked. */
export function isAnyMarked(marks: Uint8Array, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index++) if (marks[index] === 1) return true;
  return false;
}

/** Which tokens lie in one of `spans` (both in order). */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  if (spans.length === 0) return inside;
  let at = 0;
  tokens.forEach((token, index) => {
    while ((spans[at]?.end ?? Infinity) <= token.start) at++;
    const span = spans[at];
    if (span && span.start < token.end) inside[index] = 1;
  });
  return inside;
}
