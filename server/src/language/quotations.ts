import { nearestStretch } from './nearest-stretch.ts';
import { partMatches, patternOf, type PatternPart } from './quotation-pattern.ts';
import { bareWord, foldedWords, type FoldedWord } from './quotation-words.ts';
import { remembered } from './remembered.ts';
import type { Span } from './span.ts';
import { formOf } from './word-forms.ts';
import { isStopWord } from './words.ts';

export { quotationsIn, type QuotedWords } from './quotation-marks.ts';
export { foldQuotation } from './quotation-words.ts';

/** Where a quotation stands in a text that is said to have it. */
export type QuotationMatch =
  | { readonly state: 'found'; readonly span: Span }
  /** Not word for word: `span` is the nearest stretch of the text, without the punctuation at its ends; `distance` the number of words that differ. */
  | { readonly state: 'altered'; readonly span: Span; readonly distance: number }
  | { readonly state: 'absent' };

/** Comparisons of words spent on one search: a text made to be slow ends as not found instead of hanging. */
const MOST_STEPS = 20_000_000;

interface Search {
  readonly pattern: readonly PatternPart[];
  readonly words: readonly FoldedWord[];
  steps: number;
}

function matchesWord(search: Search, index: number, at: number): boolean {
  search.steps++;
  const word = search.words[at]?.folded;
  return word !== undefined && partMatches(search.pattern, index, word);
}

/** The index behind the last word when the pattern from part `index` on matches at word `at`; -1 when it does not. */
function matchFrom(search: Search, index: number, at: number): number {
  let word = at;
  for (let i = index; i < search.pattern.length; i++) {
    if (search.steps > MOST_STEPS) return -1;
    const part = search.pattern[i];
    if (part?.kind === 'gap') {
      for (let skip = 0; skip <= part.most && word + skip < search.words.length; skip++) {
        const end = matchesWord(search, i + 1, word + skip) ? matchFrom(search, i + 1, word + skip) : -1;
        if (end >= 0 || search.steps > MOST_STEPS) return end;
      }
      return -1;
    }
    if (!matchesWord(search, i, word)) return -1;
    word++;
  }
  return word;
}

/** From the first to the last word, without punctuation outside them that the quotation does not have. */
function spanOf(words: readonly FoldedWord[], first: number, last: number, text: string, quotation: string): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const inside = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(inside)) return { start, end };
  const leading = /^[^\p{L}\p{N}]*/u.exec(inside)?.[0] ?? '';
  const trailing = /[^\p{L}\p{N}]*$/u.exec(inside)?.[0] ?? '';
  const keepsStart = leading !== '' && quotation.startsWith(leading);
  const keepsEnd = trailing !== '' && quotation.endsWith(trailing);
  return { start: start + (keepsStart ? 0 : leading.length), end: end - (keepsEnd ? 0 : trailing.length) };
}

/** A stretch that runs over the end of what the text itself quotes (“…, but we know,” he said) ends there; one that holds a whole quotation stays. */
function withinOneSpeech(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const close = /[”»]/u.exec(inside)?.index ?? -1;
  const opens = /[“«]/u.exec(inside)?.index ?? Infinity;
  if (close <= 0 || opens < close || !/[\p{L}\p{N}]/u.test(inside.slice(close))) return { start, end };
  const spoken = inside.slice(0, close).replace(/[,;]\s*$/u, '');
  return { start, end: start + spoken.length };
}

function find(search: Search): { readonly first: number; readonly last: number } | undefined {
  for (let at = 0; at < search.words.length && search.steps <= MOST_STEPS; at++) {
    if (!matchesWord(search, 0, at)) continue;
    const end = matchFrom(search, 0, at);
    if (end >= 0) return { first: at, last: end - 1 };
  }
  return undefined;
}

const SENTENCE_END = /[.!?;:]["”»’)]*$/u;

/** The last word of the stretch with those behind it that the quotation has others for: "without fear of *reprisals*" for "without fear of arrest"; within the sentence. */
function toSameLength({ first, last }: { readonly first: number; readonly last: number }, length: number, words: readonly FoldedWord[], text: string): number {
  let end = last;
  while (end - first + 1 < length && end + 1 < words.length && !SENTENCE_END.test(text.slice(words[end]?.start ?? 0, words[end]?.end ?? 0))) end++;
  return end;
}

const CLAUSE_END = /[,.!?;:–—]["”»’)]*$|[”»)]$/u;
/** How many words more the speech may go on to the end of its clause. */
const FEW = 4;

/** The last word of the clause that the stretch ends in, if it is near: a quotation with other words at its end had all of it, "turn it *to the wall*" for "look away". */
function toClauseEnd(last: number, words: readonly FoldedWord[], text: string): number {
  for (let end = last; end <= last + FEW && end < words.length; end++) if (CLAUSE_END.test(text.slice(words[end]?.start ?? 0, words[end]?.end ?? 0))) return end;
  return last;
}

/** Whether the two words are forms of one: "arrests" for "arrest", "Arrest" for "arrest". */
function isSlipOf(part: PatternPart | undefined, word: FoldedWord | undefined): boolean {
  return part?.kind === 'word' && word !== undefined && formOf(bareWord(part.folded)).stem === formOf(bareWord(word.folded)).stem;
}

/** Whether the quotation and the stretch end in the same word; in the same two, where the last is a small one: there is an "it" in other words too. */
function endAlike(pattern: readonly PatternPart[], last: number, words: readonly FoldedWord[]): boolean {
  const isSmall = isStopWord(words[last]?.folded ?? '');
  const parts = Math.min(isSmall ? 2 : 1, pattern.length);
  for (let back = 0; back < parts; back++) if (!partMatches(pattern, pattern.length - 1 - back, words[last - back]?.folded ?? '') && !isSlipOf(pattern[pattern.length - 1 - back], words[last - back])) return false;
  return true;
}

/** The words of the blocks that a draft quotes, twice over; longer texts are read anew. */
const wordsOfText = remembered(foldedWords, { most: 500, longest: 20_000 });

/**
 * Whether `text` has the words of `quotation`, one for one and in order, after folding white space, the shapes of dashes and quotation marks, and Markdown
 * marks, and nothing else. An ellipsis leaves words out; [square brackets] are the words or letters of the person who quotes; punctuation at the two ends is free.
 * A stretch that has fewer than half of the words is not near: then the quotation is `absent`, as is one without words.
 */
export function quotationIn(quotation: string, text: string): QuotationMatch {
  const pattern = patternOf(quotation);
  const words = wordsOfText(text);
  if (pattern.length === 0) return { state: 'absent' };
  const found = find({ pattern, words, steps: 0 });
  if (found) return { state: 'found', span: spanOf(words, found.first, found.last, text, quotation) };
  const nearest = pattern.length <= 2_000 ? nearestStretch(pattern, words) : undefined;
  const length = pattern.filter((part) => part.kind !== 'gap').length;
  const endsAlike = nearest !== undefined && endAlike(pattern, nearest.last, words);
  const last = nearest && !endsAlike ? toClauseEnd(toSameLength(nearest, length, words, text), words, text) : nearest?.last;
  if (!nearest || nearest.cost > length / 2 || nearest.first > nearest.last) return { state: 'absent' };
  return { state: 'altered', span: withinOneSpeech(text, spanOf(words, nearest.first, last ?? nearest.last, text, quotation)), distance: Math.max(1, Math.ceil(nearest.cost * 0.98)) };
}
