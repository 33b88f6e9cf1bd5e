import type { Span } from './span.ts';

/** Words between quotation marks: the span is of the words inside the marks. */
export interface QuotedWords extends Span {
  readonly text: string;
}

/** Looks for the same mark again and again from left to right; a position once found is not looked for twice, so that many openers cost no more than one. */
class Finder {
  readonly #text: string;
  readonly #mark: RegExp;
  #at = -1;

  constructor(text: string, mark: RegExp) {
    this.#text = text;
    this.#mark = mark;
  }

  /** The first place of the mark at or after `from`; Infinity when there is none. */
  after(from: number): number {
    if (this.#at >= from) return this.#at;
    this.#mark.lastIndex = from;
    return (this.#at = this.#mark.exec(this.#text)?.index ?? Infinity);
  }
}

interface Pair {
  /** Whether the mark at this place opens a quotation. */
  readonly opens: RegExp;
  readonly closers: readonly RegExp[];
}

const BEFORE = String.raw`(?<![\p{L}\p{N}.,;!?%)\]])`;
/** By opening mark. For single marks the first choice of closer leaves out a plural's possessive ("the workers' rights"). */
const PAIRS: Readonly<Record<string, Pair>> = {
  '“': { opens: /“(?=[\s\S])/uy, closers: [/”/gu] },
  '„': { opens: /„(?=[\s\S])/uy, closers: [/[“”]/gu] },
  '«': { opens: /«(?=[\s\S])/uy, closers: [/»/gu] },
  '"': { opens: new RegExp(`${BEFORE}"(?=\\S)`, 'uy'), closers: [/(?<=\S)"(?![\p{L}\p{N}])/gu] },
  // "‘s-Hertogenbosch" and "‘t Hooft" begin with an apostrophe.
  '‘': { opens: /‘(?=\S)(?![st][- ]\p{Lu})/uy, closers: [/(?<=[^\ss])’(?![\p{L}\p{N}])|(?<=s)’(?![\p{L}\p{N}]|\s[\p{Ll}\p{N}])/gu, /(?<=\S)’(?![\p{L}\p{N}])/gu] },
  "'": {
    opens: new RegExp(`${BEFORE}'(?=[^\\s\\d'])`, 'uy'),
    closers: [/(?<=[^\ss])'(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}]|\s[\p{Ll}\p{N}])/gu, /(?<=\S)'(?![\p{L}\p{N}])/gu],
  },
};
const OPENER = /[“„«"‘']/gu;
const PARAGRAPH_END = /\n[^\S\n]*\n/gu;

function finders(text: string): ReadonlyMap<string, readonly Finder[]> {
  return new Map(Object.entries(PAIRS).map(([mark, { closers }]) => [mark, closers.map((closer) => new Finder(text, closer))]));
}

/** Where the quotation that opens at `open` closes, inside its paragraph; -1 when it does not. */
function closeOf(candidates: readonly Finder[], open: number, limit: number): number {
  for (const finder of candidates) {
    const close = finder.after(open + 2);
    if (close <= limit) return close;
  }
  return -1;
}

/**
 * The quotations of a text, outermost only, in order: “curly”, "straight", ‘single’, 'single' and « French ». Apostrophes are none, and neither is a mark that
 * is not closed in its paragraph. Out: spans of the words inside the marks, without the white space at their ends. Linear in the text's length.
 */
export function quotationsIn(text: string): readonly QuotedWords[] {
  const found: QuotedWords[] = [];
  const byMark = finders(text);
  const paragraphEnd = new Finder(text, PARAGRAPH_END);
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const open = match.index;
    const opens = PAIRS[match[0]]?.opens;
    if (!opens) continue;
    opens.lastIndex = open;
    if (!opens.test(text)) continue;
    const close = closeOf(byMark.get(match[0]) ?? [], open, Math.min(paragraphEnd.after(open), text.length));
    if (close < 0) continue;
    const inside = text.slice(open + 1, close);
    const words = inside.trim();
    const start = open + 1 + inside.indexOf(words);
    if (words !== '') found.push({ start, end: start + words.length, text: words });
    OPENER.lastIndex = close + 1;
  }
  return found;
}
