import type { ParagraphLines } from './pdf-paragraphs.ts';

/** How words that are divided at the end of a line are put together in a document. */
export interface Hyphenation {
  /** Words without a hyphen, and words with one, that stand somewhere undivided; in small letters. */
  readonly words: ReadonlySet<string>;
  /** Whether the program that made the document divides words: then a hyphen at the end of a line is mostly not the word's own. */
  readonly dividesWords: boolean;
}

/** Of lines that end with a hyphen; programs that divide words do it more often than words have hyphens of their own. */
const DIVIDING_RATE = 0.025;

const WORD = /[\p{L}\p{M}’']+(?:[-\u2010\u2011][\p{L}\p{M}’']+)*/gu;
const DIVIDED = /([\p{L}\p{M}\p{N}]+)[-\u2010]$/u;
const CONTINUED = /^[\p{L}\p{M}\p{N}]+/u;

/** Looks through paragraphs for words that are not divided, and for how often lines end with a hyphen. */
export function hyphenationOf(paragraphs: readonly ParagraphLines[]): Hyphenation {
  const words = new Set<string>();
  let lines = 0;
  let divided = 0;
  for (const paragraph of paragraphs) {
    paragraph.forEach(({ text }, index) => {
      const found = text.match(WORD) ?? [];
      // The last word of a line may be the beginning of one, and the first one its end.
      for (const word of found.slice(index === 0 ? 0 : 1, index === paragraph.length - 1 ? undefined : -1)) words.add(word.toLowerCase().replace(/[\u2010\u2011]/gu, '-'));
      if (index === paragraph.length - 1) return;
      lines += 1;
      if (DIVIDED.test(text) && /^\p{Ll}/u.test(paragraph[index + 1]?.text ?? '')) divided += 1;
    });
  }
  return { words, dividesWords: divided > lines * DIVIDING_RATE && divided >= 3 };
}

/** Whether the hyphen between two parts of a word was put in by the program, and whether that is a guess. */
function isDivision(head: string, tail: string, { words, dividesWords }: Hyphenation): { readonly joins: boolean; readonly guessed: boolean } {
  if (!/^\p{Ll}/u.test(tail) || !/\p{L}$/u.test(head)) return { joins: false, guessed: false };
  if (words.has(`${head}${tail}`.toLowerCase())) return { joins: true, guessed: false };
  if (words.has(`${head}-${tail}`.toLowerCase())) return { joins: false, guessed: false };
  return { joins: dividesWords, guessed: dividesWords };
}

/** The words of a paragraph, and those of them that were put together without anything in the document to say that they are one. */
export interface JoinedText {
  readonly text: string;
  readonly guessed: readonly string[];
}

const SLASH_END = /\S\/$/u;

/** Puts the lines of a paragraph together: with blanks, but without one behind a hyphen or a slash at the end of a line. */
export function joinLines(paragraph: ParagraphLines, hyphenation: Hyphenation): JoinedText {
  const guessed: string[] = [];
  let joined = '';
  for (const { text } of paragraph) {
    const head = DIVIDED.exec(joined.slice(-80))?.[1];
    const tail = CONTINUED.exec(text)?.[0];
    if (head !== undefined && tail !== undefined) {
      const { joins, guessed: isGuess } = isDivision(head, tail, hyphenation);
      if (isGuess) guessed.push(`${head}${tail}`);
      joined = (joins ? joined.slice(0, -1) : joined) + text;
    } else joined = joined === '' || SLASH_END.test(joined) ? joined + text : `${joined} ${text}`;
  }
  return { text: joined, guessed };
}
