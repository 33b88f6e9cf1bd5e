import { plainWordEnd } from './plain-words.ts';
import type { Span } from './span.ts';
import { reportingWords, stopWords } from './stop-words.ts';
import { formOf, type WordForm } from './word-forms.ts';

export { REPORTING_WORDS } from './stop-words.ts';

/** A word or a number of a text; `text` is as written there. */
export interface Word extends Span, Pick<WordForm, 'text' | 'lower' | 'normal' | 'stem'> {
  /** The form in which it is written, for what is kept with that; of a compound with a hyphen ("co-operation") that without it. */
  readonly form: WordForm;
}

/** Numbers with their separators; words with inner apostrophes, and letters with digits ("39th"); acronyms with stops. */
const WORD =
  /[0-9]{1,3}(?:[, \u00a0\u202f\u2009][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?(?:\p{L}+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/uy;
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’ʼ](?=\p{L})/iu;
/** Prefixes that stand for nothing alone: "co-operation" is one word, "human-rights" two. */
const PREFIXES = new Set('anti co counter de e inter intra macro micro mid mis multi pre post psycho re semi socio sub super trans un under'.split(' '));
const JOINT = /[-‐‑]/u;

function wordOf(start: number, written: string, language: string): Word {
  const form = formOf(written, language);
  const { text, lower, normal, stem } = form;
  return { start, end: start + written.length, text, lower, normal, stem, form };
}

/**
 * The words and numbers of `text`, in order. Compounds with hyphens are taken apart, except behind a mere prefix ("co-operation", "socio-economic");
 * French elisions ("l’", "qu’") are words of their own. Linear in the text's length.
 */
export function wordsIn(text: string, language = 'en'): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = mayBeginWord(text.charCodeAt(at)) ? wordEnd(text, at) : at;
    if (end === at) at++;
    else {
      addWord(words, text, withoutElision(words, text, at, end, language), end, language);
      at = end;
    }
  }
  return words;
}

/** Where the word that begins at `at` ends; `at` where none begins. */
function wordEnd(text: string, at: number): number {
  const end = plainWordEnd(text, at);
  if (end >= 0) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** Whether a word can begin with the character: of those of ASCII, with a letter or a digit. */
function mayBeginWord(code: number): boolean {
  return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Where the word behind an elision begins, which is a word of its own and added to `words`; `start` where there is none. */
function withoutElision(words: Word[], text: string, start: number, end: number, language: string): number {
  if (language !== 'fr') return start;
  const written = text.slice(start, end);
  const elision = ELISION.exec(written)?.[0];
  if (elision === undefined || written.toLowerCase() === "aujourd'hui") return start;
  words.push(wordOf(start, elision, language));
  return start + elision.length;
}

/** Adds the word, or joins it to the prefix before it. */
function addWord(words: Word[], text: string, start: number, end: number, language: string): void {
  const last = words.at(-1);
  if (last?.end === start - 1 && JOINT.test(text.charAt(start - 1)) && PREFIXES.has(last.normal)) {
    const form = formOf(last.text + text.slice(start, end), language);
    const { lower, normal, stem } = form;
    words[words.length - 1] = { start: last.start, end, text: text.slice(last.start, end), lower, normal, stem, form };
  } else words.push(wordOf(start, text.slice(start, end), language));
}

/** Whether a normal form is a word without content of its own ("the", "of", "had"). */
export function isStopWord(normal: string, language = 'en'): boolean {
  return stopWords(language).has(normal);
}

/** Whether a normal form belongs to the frame of a report ("stated", "delegation") rather than to what is reported. */
export function isReportingWord(normal: string, language = 'en'): boolean {
  return reportingWords(language).has(normal);
}

/** Word `at` in lower case, with straight apostrophes; empty beyond the ends, so that a rule can look beyond them. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}
