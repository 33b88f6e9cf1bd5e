import { withoutAccents } from '../../language/accents.ts';
import type { Language } from '../../dialogue/source.ts';
import type { Span } from '../../language/span.ts';
import { formOf } from '../../language/word-forms.ts';
import { isStopWord } from '../../language/words.ts';
import { carriedOn, digitsValue, isNumberWord, smallNumber, type NumberSoFar } from './number-terms.ts';
import { DIGIT, kindAt, LETTER, numberEnd, runEnd } from './scan-words.ts';

/** What a word of a text is looked up by: the stem of a word ("deport"), or the value of a number ("#1900"). The span is of the words as written. */
export interface Term extends Span {
  readonly term: string;
}

/** The first character of the term of a number; no stem has it. */
export const FIGURE_MARK = '#';

/** Longer runs of letters are no words; to index them would cost memory for nothing. */
const LONGEST_WORD = 60;

/** So many written words are remembered a language: nearly all that come again. */
const REMEMBERED = 50_000;

/** Parts of numbers, dates and contractions that no list of stop words has, as they are no words by themselves. */
const FRAGMENTS = new Set(['cent', 'percent', 'st', 'nd', 'rd', 'th', 's', 't', 'd', 'll', 're', 've', 'm', 'don', 'doesn', 'didn', 'isn', 'aren', 'wasn', 'weren', 'mr', 'mrs', 'ms']);

/** What French leaves of a word before an apostrophe. */
const ELISIONS = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'lorsqu', 'puisqu', 'jusqu', 'quoiqu']);

/** Stands before a word that may be part of a number, where it is remembered. */
const NUMBER_WORD = '\u0001';

/** For each word as written its term, empty for a word that tells nothing; or, behind `NUMBER_WORD`, the word in lower case. */
const memories: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map(), es: new Map(), unknown: new Map() };

function termOfWord(written: string, lower: string, language: Language): string {
  const { normal, stem } = formOf(written, language === 'unknown' ? 'en' : language);
  const isEmpty = FRAGMENTS.has(lower) || (language === 'fr' && ELISIONS.has(lower)) || isStopWord(normal, language) || isStopWord(lower, language);
  return isEmpty ? '' : withoutAccents(stem);
}

function known(written: string, language: Language): string {
  const memory = memories[language];
  const remembered = memory.get(written);
  if (remembered !== undefined) return remembered;
  if (memory.size >= REMEMBERED) memory.clear();
  const lower = written.toLowerCase();
  const word = isNumberWord(lower, language) ? NUMBER_WORD + lower : termOfWord(written, lower, language);
  memory.set(written, word);
  return word;
}

/** The term of a single word as written; the empty string for a word that tells nothing. */
export function termOf(word: string, language: Language): string {
  return termOfWord(word, word.toLowerCase(), language);
}

/** A number that is complete once the next word does not carry it on. */
interface OpenNumber extends Span {
  readonly number: NumberSoFar;
  /** "One" alone is a pronoun as often as a number: it is left out. */
  readonly pronoun: boolean;
}

const JOINT = /^[\s\u00a0-]{1,2}(?:and )?$/;

function figureTerm({ number, start, end }: OpenNumber): Term {
  return { term: `${FIGURE_MARK}${String(number.total + number.current)}`, start, end };
}

/** What the word from `start` to `end` makes of the open number; nothing if it does not belong to it. */
function continued(text: string, open: OpenNumber, word: string, start: number, end: number): OpenNumber | undefined {
  if (start - open.end > 6 || !JOINT.test(text.slice(open.end, start))) return undefined;
  const number = carriedOn(open.number, word);
  return number && { number, pronoun: false, start: open.start, end };
}

/** Collects the terms of a text, word by word and number by number. */
interface Reader {
  readonly text: string;
  readonly language: Language;
  readonly terms: Term[];
  open: OpenNumber | undefined;
}

function closeNumber(reader: Reader): void {
  if (reader.open && !reader.open.pronoun) reader.terms.push(figureTerm(reader.open));
  reader.open = undefined;
}

function readDigits(reader: Reader, start: number): number {
  closeNumber(reader);
  const decimalComma = reader.language === 'fr' || reader.language === 'es';
  const end = numberEnd(reader.text, start, decimalComma);
  reader.open = { number: { total: 0, current: digitsValue(reader.text.slice(start, end), decimalComma) }, pronoun: false, start, end };
  return end;
}

function readNumberWord(reader: Reader, word: string, start: number, end: number): void {
  const { text, language, open } = reader;
  const longer = open && continued(text, open, word, start, end);
  if (longer) reader.open = longer;
  if (longer || (open && word === 'and')) return;
  closeNumber(reader);
  const small = language === 'en' ? smallNumber(word) : undefined;
  if (small !== undefined) {
    reader.open = { number: { total: 0, current: small }, pronoun: small === 1, start, end };
    return;
  }
  // "Thousands of cases": a word like any other.
  const term = termOf(word, language);
  if (term !== '') reader.terms.push({ term, start, end });
}

function readWord(reader: Reader, start: number): number {
  const end = runEnd(reader.text, start, LETTER);
  if (end - start > LONGEST_WORD) return end;
  const word = known(reader.text.slice(start, end), reader.language);
  if (word.startsWith(NUMBER_WORD)) {
    readNumberWord(reader, word.slice(1), start, end);
    return end;
  }
  closeNumber(reader);
  if (word !== '') reader.terms.push({ term: word, start, end });
  return end;
}

/**
 * The terms of `text`, in order: the stems of its words, without stop words, and the values of its numbers however they are written
 * ("1,900", "1900", "one thousand nine hundred"). Linear in the length of `text`.
 */
export function termsIn(text: string, language: Language): readonly Term[] {
  const reader: Reader = { text, language, terms: [], open: undefined };
  for (let offset = 0; offset < text.length; ) {
    const kind = kindAt(text, offset);
    if (kind === DIGIT) offset = readDigits(reader, offset);
    else if (kind === LETTER) offset = readWord(reader, offset);
    else offset++;
  }
  closeNumber(reader);
  return reader.terms;
}
