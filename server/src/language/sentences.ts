import { everyMatch } from './every-match.ts';
import { abbreviationKind, beginsSentences, isMonthOrDay } from './abbreviations.ts';
import type { Span } from './span.ts';

/** Stops with what directly belongs to them: more stops, and closing quotation marks, brackets and Markdown marks. */
const STOP = /([.!?…]+|[。！？؟۔।])((?:[”’»)\]"'*_`]|[ \u00a0\u202f]»)*)/gu;
const FOOTNOTE = /(?:[0-9]{1,3}(?![0-9.,/])|[¹²³⁰⁴-⁹]{1,3}|\[[0-9]{1,3}\])/uy;
const BLANK_LINE = /\n[^\S\n]*\n/g;
/** What a sentence can begin with, after white space: opening marks, then the first letter or digit. */
const OPENING = /[\s\u200b]*([“‘«‹([{"'*_`¿¡][“‘«‹([{"'*_`¿¡\u00a0\u202f]*)?/uy;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/uy;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** The longest abbreviation looked for before a stop. */
const REACH = 12;

interface Stop {
  readonly text: string;
  readonly language: string;
  /** Where the sentence that may end here began. */
  readonly sentence: number;
  /** Where the stop is. */
  readonly at: number;
  /** What follows begins here: the first character behind white space and opening marks. */
  readonly next: number;
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** The letters, digits and inner stops right before `at`: "No", "U.S", "20". */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < REACH && /[\p{L}\p{M}\p{N}.’'-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function startsWithNumber(text: string, at: number): boolean {
  return /^(?:[0-9]|[IVXLC]+\b|\p{Lu}{1,4}[-/ ]?[0-9]|[n№]o?[°º])/u.test(text.slice(at, at + 8));
}

/** "H.A", "J", "U.S": capitals with stops between them. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}[.’'-]{0,2}){0,5}\p{Lu}$/u.test(word) && (word.length === 1 || word.includes('.'));
}

/** "20." and "a." at the beginning of a sentence are labels of what follows. */
function isLabel(stop: Stop, word: string): boolean {
  const before = stop.text.slice(stop.sentence, stop.at).replace(/^[(*_#>\s-]+/u, '');
  return before === word && /^(?:[0-9]{1,4}[a-z]?|\p{L}|[ivxIVX]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2})+)$/u.test(word);
}

/** Whether a single full stop before a capital letter or a digit belongs to an abbreviation, initials or a label rather than to the sentence. */
function belongsToWord(stop: Stop): boolean {
  const { text, next } = stop;
  const word = wordBefore(text, stop.at);
  if (word === '') return false;
  if (isLabel(stop, word)) return true;
  const following = wordAt(text, next).toLowerCase();
  const bracket = text.charAt(next - 1) === '(';
  const lower = word.toLowerCase().replace(/^.*['’](?=\p{L})/u, '');
  if (/^[ap]\.?m$/u.test(lower)) return isMonthOrDay(following);
  const kind = stop.language === 'fr' || !isInitials(word) ? abbreviationKind(lower, stop.language) : undefined;
  if (kind === 'leading') return true;
  if (kind === 'before-number') return bracket || startsWithNumber(text, next);
  if (kind === undefined && !isInitials(word)) return false;
  const initialFollows = following.length === 1 && text.charAt(next + 1) === '.';
  return bracket || initialFollows || (following !== '' && !beginsSentences(following));
}

function isLower(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function openingEnd(text: string, at: number): number {
  OPENING.lastIndex = at;
  OPENING.test(text);
  return Math.max(at, OPENING.lastIndex);
}

/** The end of footnote digits glued to a stop ("limited.68 Between"), or `at` where there are none. */
function footnoteEnd(text: string, stopAt: number, at: number): number {
  if (!/(?:\p{Ll}{2}|[)\]”’»"'])$/u.test(text.slice(Math.max(0, stopAt - 2), stopAt))) return at;
  FOOTNOTE.lastIndex = at;
  if (!FOOTNOTE.test(text)) return at;
  const end = FOOTNOTE.lastIndex;
  const before = wordBefore(text, stopAt).toLowerCase();
  return abbreviationKind(before, 'en') === undefined && /^(?:$|\s)/u.test(text.slice(end, end + 1)) ? end : at;
}

/** Whether the stops `marks` with `closers` behind them end the sentence. */
function endsSentence(stop: Stop, marks: string, closers: string): boolean {
  const { text, next } = stop;
  if (next >= text.length) return true;
  if (/[,;:\-–—%/]/u.test(text.charAt(next))) return false;
  const lower = isLower(text, next);
  if (/[!?]/u.test(marks)) return !lower || closers === '';
  if (lower) return false;
  if (marks === '.') return closers.length > 0 ? !isLabel(stop, wordBefore(text, stop.at)) : !belongsToWord(stop);
  // An omission in brackets stands inside a quotation: "the law […] The".
  return !/[[(]$/u.test(text.slice(0, stop.at).slice(-1));
}

/** Where the sentence ends whose stop matched, or -1 if it goes on. */
function sentenceEnd(text: string, language: string, sentence: number, match: RegExpExecArray): number {
  const [all, marks = '', closers = ''] = match;
  const at = match.index;
  const end = footnoteEnd(text, at, at + all.length);
  if (/^[。！？؟۔।]/u.test(marks)) return end;
  const after = text.charAt(end);
  if (after !== '' && !/\s/u.test(after)) return -1;
  const next = openingEnd(text, end);
  return endsSentence({ text, language, sentence, at, next }, marks, closers) ? end : -1;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function sentencesOfRun(text: string, from: number, to: number, language: string, spans: Span[]): void {
  const run = from === 0 && to === text.length ? text : text.slice(from, to);
  let start = 0;
  const push = (end: number): void => {
    const span = trimmed(run, start, end);
    start = end;
    if (!span) return;
    const last = spans.at(-1);
    const bare = end - span.start < REACH && !LETTER_OR_DIGIT.test(run.slice(span.start, span.end));
    // Stray stops close the sentence before them rather than being one.
    if (bare && last && last.start >= from) spans[spans.length - 1] = { start: last.start, end: span.end + from };
    else spans.push({ start: span.start + from, end: span.end + from });
  };
  STOP.lastIndex = 0;
  for (let match = STOP.exec(run); match; match = STOP.exec(run)) {
    const resume = STOP.lastIndex;
    const end = sentenceEnd(run, language, start, match);
    if (end >= 0) push(end);
    STOP.lastIndex = Math.max(resume, end);
  }
  push(run.length);
}

/**
 * The sentences of a paragraph, in order, without the white space between them. A number or letter that labels a paragraph ("20.") stays with its
 * first sentence, a closing quotation mark or a footnote's digits with the sentence they close; a blank line ends a sentence, a line break does not.
 * In: running text, and the code of its language ("en", "fr"; others are read by the rules of English). Out: offsets into it. Linear in the text's length.
 */
export function sentencesIn(text: string, language = 'en'): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  BLANK_LINE.lastIndex = 0;
  for (const { index } of everyMatch(text, BLANK_LINE)) {
    if (index >= from) sentencesOfRun(text, from, index, language, spans);
    from = index;
  }
  sentencesOfRun(text, from, text.length, language, spans);
  return spans;
}
