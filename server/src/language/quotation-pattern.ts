import { foldedWords, LEADING, TRAILING } from './quotation-words.ts';
import { remembered } from './remembered.ts';

/** One part of a quotation to be found in a text. */
export type PatternPart =
  | { readonly kind: 'word'; readonly folded: string }
  /** "[T]he": a word of which letters were changed by the person who quotes; `matches` is anchored at both ends. */
  | { readonly kind: 'changed'; readonly folded: string; readonly matches: RegExp }
  /** Words left out (an ellipsis: any number) or replaced by the person who quotes ("[the State party]": at most `most`). */
  | { readonly kind: 'gap'; readonly most: number };

/** As many words as somebody replaces by a bracket of their own: a pronoun by a name, a long name by a short one. */
const MOST_REPLACED = 10;
/** Brackets inside one word; more are no quotation but a trap for the regular expression made of them. */
const MOST_CHANGES = 4;
const ELLIPSIS = /^[[(]?(?:\.{3,4}|\. ?\. ?\.)[\])]?[.,;:]?$/u;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

function wordPart(folded: string): PatternPart {
  const pieces = folded.split(/\[[^[\]]*\]/u);
  if (pieces.length === 1 || pieces.length > MOST_CHANGES) return { kind: 'word', folded };
  const source = pieces
    .map(escaped)
    .join(String.raw`[\p{L}\p{N}]{0,12}`);
  return { kind: 'changed', folded, matches: new RegExp(`^${source}$`, 'u') };
}

/** Splits dots from words they are glued to: "law..." is a word and an ellipsis. */
function unglued(folded: string): readonly string[] {
  const match = /^(\.\.\.)?(.*?)(\.\.\.\.?)?$/u.exec(folded);
  return [match?.[1] ?? '', match?.[2] ?? '', match?.[3] ?? ''].filter((piece) => piece !== '');
}

/** The words between "[" and "]" become one gap; brackets inside a word stay with it. */
function withoutInsertions(words: readonly string[]): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (ELLIPSIS.test(word)) {
      parts.push({ kind: 'gap', most: Infinity });
      continue;
    }
    const close = /^['(]*\[/u.test(word) ? words.findIndex((other, at) => at >= i && at < i + 20 && /\][^\]\p{L}\p{N}]*$/u.test(other)) : -1;
    const alone = close > i || /^['(]*\[[^[\]]*\][^\p{L}\p{N}[]*$/u.test(word);
    if (close >= i && alone) {
      parts.push({ kind: 'gap', most: MOST_REPLACED });
      i = close;
    } else parts.push(wordPart(word));
  }
  return parts;
}

/** Ends of a quotation are free of punctuation: “…in 2019,” is the words up to 2019. */
function trimmedEnds(words: readonly string[]): readonly string[] {
  const trimmed = [...words];
  const last = trimmed.length - 1;
  if (last < 0) return trimmed;
  if (!ELLIPSIS.test(trimmed[last] ?? '')) trimmed[last] = (trimmed[last] ?? '').replace(TRAILING, '');
  if (!ELLIPSIS.test(trimmed[0] ?? '')) trimmed[0] = (trimmed[0] ?? '').replace(LEADING, '');
  return trimmed.filter((word) => word !== '');
}

/** Reads a quotation as a pattern: folded words, gaps for ellipses and for words in [square brackets], and words with [c]hanged letters. Gaps at either end are left out. */
export function patternOf(quotation: string): readonly PatternPart[] {
  const folded = trimmedEnds(foldedWords(quotation).flatMap((word) => (ELLIPSIS.test(word.folded) ? [word.folded] : unglued(word.folded))));
  const parts = withoutInsertions(folded);
  const isWord = (part: PatternPart): boolean => part.kind !== 'gap';
  return parts.slice(Math.max(0, parts.findIndex(isWord)), parts.findLastIndex(isWord) + 1);
}

const withoutLeading = remembered((word) => word.replace(LEADING, ''));
const withoutTrailing = remembered((word) => word.replace(TRAILING, ''));
const withoutMarksBehind = remembered((word) => word.replace(/[^\p{L}\p{N}]+$/u, ''));

/** A word without the punctuation on the sides that are free of it. */
function openForms(word: string, begins: boolean, ends: boolean): readonly string[] {
  const open = begins ? withoutLeading(word) : word;
  return ends ? [open, withoutTrailing(word), withoutTrailing(open), withoutMarksBehind(open)] : [open];
}

/** A quotation that goes on with the drafter's sentence begins in lower case, though the source's sentence begins with a capital. */
function isSameButForCapital(quoted: string, said: string): boolean {
  return quoted.slice(1) === said.slice(1) && quoted.charAt(0) === said.charAt(0).toLowerCase();
}

/** Whether part `index` of `pattern` is the folded word of the source. Beside a gap, as at the two ends, the source's punctuation need not be quoted. */
export function partMatches(pattern: readonly PatternPart[], index: number, word: string): boolean {
  const part = pattern[index];
  if (!part || part.kind === 'gap') return false;
  const matches = (folded: string): boolean => (part.kind === 'word' ? part.folded === folded || (index === 0 && isSameButForCapital(part.folded, folded)) : part.matches.test(folded));
  if (matches(word)) return true;
  const begins = index === 0 || pattern[index - 1]?.kind === 'gap';
  const ends = index === pattern.length - 1 || pattern[index + 1]?.kind === 'gap';
  return (begins || ends) && openForms(word, begins, ends).some(matches);
}
