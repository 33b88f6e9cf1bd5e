import { isYear } from './calendar.ts';
import { isCurrencyCode } from './currencies.ts';
import { labelOf, modifiesLabel, type Label } from './designator-labels.ts';
import type { Span } from './span.ts';
import { isAnyMarked, lowerAt, spanOfTokens, tokenAt, tokensIn, tokensInside, type Token } from './tokens.ts';
import { numberedNamesIn } from './numbered-names.ts';
import { isStopWord } from './words.ts';

/** What a name with a number in it names. `symbol`: a UN document symbol; `agenda`: a plan or policy with its years; `other`: "COVID-19", "G20", a page of the web. */
export type DesignatorKind = 'article' | 'law' | 'paragraph' | 'section' | 'resolution' | 'symbol' | 'agenda' | 'protocol' | 'document' | 'other';

/** A name that contains a number, which is therefore no quantity: "article 14", "Law No. 30364", "para. 12", "CMW/C/PER/2", "COVID-19". */
export interface Designator extends Span {
  readonly kind: DesignatorKind;
  /** The same for every way of writing the same name: "law 30364" for "Law No. 30364", "Act No. 30364" and "loi no 30364"; "article 14" for "art. 14". */
  readonly normal: string;
  /** What tells it from others of its kind, in order: "30364"; "8", "35" for "arts. 8–35". */
  readonly numbers: readonly string[];
}

interface Sight {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A name in tokens. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: DesignatorKind;
  readonly name: string;
  readonly numbers: readonly string[];
}

const ROMAN = /^[ivxlc]+$/u;

/** Whether a token can be the number of a name: digits, a Roman numeral, a letter ("category B"). */
function isNumeral(token: Token): boolean {
  return token.kind === 'number' || (token.caps && (ROMAN.test(token.lower) || token.lower.length === 1));
}

/** The index behind "(2)", "(a)" and "(c)" at `index`. */
function pastBrackets(tokens: readonly Token[], index: number): number {
  // In French only the closing bracket is written: "47 c)".
  let at = lowerAt(tokens, index + 1) === ')' && /^\p{L}$/u.test(lowerAt(tokens, index)) ? index + 2 : index;
  while (lowerAt(tokens, at) === '(' && lowerAt(tokens, at + 2) === ')' && /^(?:\p{L}{1,4}|[0-9]{1,2})$/u.test(lowerAt(tokens, at + 1)) && at < index + 12) at += 3;
  return at;
}

/** The index behind a numeral at `index` with what is glued to it: "68/268", "182-FZ", "2.3.1", "14 bis". */
function numeralEnd(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  for (;;) {
    const mark = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    const glued = mark.kind === 'mark' && !mark.spaced && !next.spaced && /^[-./–]$/u.test(mark.lower) && (next.kind === 'number' || (next.caps && mark.lower !== '.'));
    if (glued && at < index + 20) at += 2;
    else if (mark.kind !== 'mark' && !mark.spaced && at < index + 6) at++;
    else return /^(?:bis|ter|quater)$/u.test(mark.lower) ? at + 1 : at;
  }
}

function writtenNumber(sight: Sight, from: number, to: number): string {
  const { start, end } = spanOfTokens(sight.tokens, from, to);
  return sight.text.slice(start, end).replace(/(?<=[0-9])[.,\s](?=[0-9]{3}(?![0-9]))/gu, '').replace(/[‑–]/gu, '-');
}

const JOINT = /^(?:,|and|or|to|et|à|ou|-|–|—|&|;)$/u;

/** The numbers from `index` on: one, or a list of them. */
function numbersFrom(sight: Sight, index: number, list: boolean): { readonly to: number; readonly numbers: readonly string[] } {
  const { tokens } = sight;
  const numbers: string[] = [];
  let at = index;
  let to = index;
  while (isNumeral(tokenAt(tokens, at)) && numbers.length < 50) {
    const end = numeralEnd(tokens, at);
    const written = writtenNumber(sight, at, end);
    numbers.push(...(list ? written.split(/(?<=^[0-9]{1,3})-(?=[0-9]{1,3}$)/u) : [written]));
    to = pastBrackets(tokens, end);
    const joint = lowerAt(tokens, to);
    if (!list || !JOINT.test(joint)) break;
    at = /^(?:and|or|et|ou)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
    if (isNumeral(tokenAt(tokens, at)) && tokenAt(tokens, at).kind !== 'number' && !ROMAN.test(lowerAt(tokens, at))) break;
  }
  return { to, numbers };
}

/** "No.", "Nos.", "N°", "№", "number" right before token `index`: the index of its first token, and whether a list follows it. */
function numberSignBefore(tokens: readonly Token[], index: number): { readonly from: number; readonly list: boolean } | undefined {
  const last = tokenAt(tokens, index - 1);
  const word = last.lower === '.' && !last.spaced ? tokenAt(tokens, index - 2) : last;
  const from = word === last ? index - 1 : index - 2;
  if (/^[°º]s?$/u.test(last.lower) && /^n$/u.test(lowerAt(tokens, index - 2))) return { from: index - 2, list: false };
  if (/^(?:№|nº|n°|numbers?|numéros?)$/u.test(word.lower)) return { from, list: /s$/u.test(word.lower) };
  if (/^(?:nos|nrs)$/u.test(word.lower)) return { from, list: true };
  if (!/^(?:no|nr)$/u.test(word.lower)) return undefined;
  // Without a stop, "no 5" is a number sign only in capitals, or in French behind a label ("loi no 5").
  const sure = word !== last || word.capital || labelBefore(tokens, from) !== undefined;
  return sure ? { from, list: false } : undefined;
}

interface LabelBefore {
  readonly label: Label;
  /** Index of its first and of its last word. */
  readonly from: number;
  readonly last: number;
}

/** The label right before token `index`: of two words, else of one. */
function labelBefore(tokens: readonly Token[], index: number): LabelBefore | undefined {
  const stop = tokenAt(tokens, index - 1);
  const last = stop.lower === '.' && !stop.spaced ? index - 2 : index - 1;
  const pair = labelOf(`${lowerAt(tokens, last - 1)} ${lowerAt(tokens, last)}`);
  if (pair) return { label: pair, from: last - 1, last };
  const single = labelOf(lowerAt(tokens, last));
  return single && { label: single, from: last, last };
}

/** Abbreviations are labels only with their stop, where the bare letters are a word or nothing at all. */
function isCut(tokens: readonly Token[], from: number, index: number): boolean {
  return !/^(?:p|al|fig|art|par|sect|chap|vol)$/u.test(lowerAt(tokens, from)) || index - from === 2;
}

function takesNumber(label: Label, signed: boolean, tokens: readonly Token[], from: number, index: number): boolean {
  const number = tokenAt(tokens, index);
  if (signed) return true;
  // "52 p. 100" is a share.
  if (number.lower === '100' && lowerAt(tokens, from) === 'p' && tokenAt(tokens, from - 1).kind === 'number') return false;
  if (!isCut(tokens, from, index) || label.takes === 'numbered') return false;
  if (label.takes === 'high') return number.kind === 'number' && (tokenAt(tokens, from).capital || Number(number.lower) > 99) && !isYear(Number(number.lower));
  return number.kind === 'number' || ROMAN.test(number.lower) || (number.caps && label.takes === 'one');
}

function nameStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (modifiesLabel(lowerAt(tokens, at - 1)) && from - at < 4) at--;
  return at;
}

/** The index behind "(2004)" at `index`, the year of a law or of a comment. */
function pastYear(tokens: readonly Token[], index: number): number {
  const inBrackets = lowerAt(tokens, index) === '(' && isYear(Number(lowerAt(tokens, index + 1))) && lowerAt(tokens, index + 2) === ')';
  return inBrackets ? index + 3 : index;
}

/** "Article 14", "Law No. 30364", "paras. 47-49 and 51"; `sign`: where "No." is, if it is there. */
function labelledAt(sight: Sight, index: number, sign: { readonly from: number; readonly list: boolean } | undefined): Found | undefined {
  const { tokens } = sight;
  const before = labelBefore(tokens, sign?.from ?? index);
  if (!before || !takesNumber(before.label, sign !== undefined, tokens, before.last, index)) return undefined;
  const { label, from } = before;
  const { to, numbers } = numbersFrom(sight, index, sign?.list === true || label.takes === 'list');
  const end = /^(?:law|resolution|document)$/u.test(label.kind) ? pastYear(tokens, to) : to;
  return { from: nameStart(tokens, from), to: end, kind: label.kind, name: label.name, numbers };
}

/** "Forced Labour Convention, 1930 (*No. 29*)": the number of what stands before the bracket, with its year or without. */
function bracketedAt(sight: Sight, index: number, sign: { readonly from: number; readonly list: boolean }): Found | undefined {
  const { tokens } = sight;
  const bracket = sign.from - 1;
  if (sign.list || lowerAt(tokens, bracket) !== '(') return undefined;
  let at = isYear(Number(lowerAt(tokens, bracket - 1))) ? bracket - 1 : bracket;
  if (lowerAt(tokens, at - 1) === ',') at--;
  const label = labelBefore(tokens, at)?.label;
  const { to, numbers } = numbersFrom(sight, index, false);
  return label && /^(?:law|protocol)$/u.test(label.kind) && lowerAt(tokens, to) === ')' ? { from: sign.from, to, kind: label.kind, name: label.name, numbers } : undefined;
}

/** "Facility No. 161/1", "Nos. 5 and 6". */
function numberedAt(sight: Sight, index: number, sign: { readonly from: number; readonly list: boolean }): Found | undefined {
  const { tokens } = sight;
  if (tokenAt(tokens, index).kind !== 'number') return undefined;
  const { to, numbers } = numbersFrom(sight, index, sign.list);
  const word = tokenAt(tokens, sign.from - 1);
  const named = word.kind === 'word' && !isStopWord(word.lower);
  return { from: named ? sign.from - 1 : sign.from, to: pastYear(tokens, to), kind: 'other', name: named ? word.lower : 'no', numbers };
}

const PREFIX = /^(?:pre|post|mid|sub|non|under|over|multi|some|us)$/u;

/** Whether a word with a number glued to it is a name, not a prefix ("mid-2019"), a sum of money or a quarter of a year. */
function isGluedName(tokens: readonly Token[], word: Token, hyphen: boolean, index: number): boolean {
  if (word.kind !== 'word' || !word.capital || PREFIX.test(word.lower)) return false;
  const measure = !hyphen && (isCurrencyCode(word) || /^[qh]$/u.test(word.lower));
  return !measure || numeralEnd(tokens, index) > index + 1;
}

/** "COVID-19", "G20", "H1N1": a capital word with a number glued to it. */
function gluedAt(sight: Sight, index: number): Found | undefined {
  const { tokens } = sight;
  const number = tokenAt(tokens, index);
  if (number.spaced || number.kind !== 'number') return undefined;
  const hyphen = lowerAt(tokens, index - 1) === '-' && !tokenAt(tokens, index - 1).spaced;
  const from = hyphen ? index - 2 : index - 1;
  return isGluedName(tokens, tokenAt(tokens, from), hyphen, index) ? unnamed(sight, from, numeralEnd(tokens, index)) : undefined;
}

/** A name that is nothing but its number. */
function unnamed(sight: Sight, from: number, to: number): Found {
  const { start, end } = spanOfTokens(sight.tokens, from, to);
  return { from, to, kind: 'other', name: '', numbers: [sight.text.slice(start, end)] };
}

function isWrittenDate(written: string): boolean {
  return /^(?:[0-9]{1,2}([./])[0-9]{1,2}\1(?:18|19|20)[0-9]{2}|(?:18|19|20)[0-9]{2}(?:\/(?:[0-9]{4}|[0-9]{2})|-[0-9]{2}-[0-9]{2})|[1-9]\/1?[0-9])$/u.test(written);
}

/** "20." at the beginning, "(12)" alone in brackets, the digits of a footnote glued to the end of a word. */
function labelOrNoteAt(sight: Sight, index: number): Found | undefined {
  const { tokens, text } = sight;
  const number = tokenAt(tokens, index);
  const before = tokenAt(tokens, index - 1);
  const after = tokenAt(tokens, index + 1);
  if (number.end - number.start > 3) return undefined;
  const behind = tokenAt(tokens, 2);
  if (index === 0 && after.lower === '.' && !after.spaced && (behind.spaced || behind.capital)) return unnamed(sight, 0, 2);
  if (before.lower === '(' && after.lower === ')') return unnamed(sight, index - 1, index + 2);
  const note = !number.spaced && !before.spaced && after.spaced && /\p{Ll}{2}[.,;:)\]”’"]{1,2}$/u.test(text.slice(Math.max(0, before.end - 4), before.end));
  return note ? unnamed(sight, index, index + 1) : undefined;
}

/** "161/1", "2.3.1". */
function compoundAt(sight: Sight, index: number): Found | undefined {
  const { tokens, text } = sight;
  const after = tokenAt(tokens, index + 1);
  if (!/^[./]$/u.test(after.lower) || after.spaced) return undefined;
  const to = numeralEnd(tokens, index);
  const written = text.slice(tokenAt(tokens, index).start, tokenAt(tokens, to - 1).end);
  const compound = written.includes('/') || written.split('.').length > 2;
  return compound && !isWrittenDate(written) ? unnamed(sight, index, to) : undefined;
}

/** "And 1111" behind "CAT/C/SR.1108": a further symbol of which only the number is written. */
function furtherSymbolAt(sight: Sight, index: number, inside: Uint8Array): Found | undefined {
  const { tokens } = sight;
  const joined = /^(?:and|et|,|–|-|&)$/u.test(lowerAt(tokens, index - 1)) && inside[index - 2] === 1 && tokenAt(tokens, index - 2).kind === 'number';
  return joined && tokenAt(tokens, index + 1).kind === 'mark' ? unnamed(sight, index, index + 1) : undefined;
}

function foundAt(sight: Sight, index: number): Found | undefined {
  const sign = numberSignBefore(sight.tokens, index);
  const named = labelledAt(sight, index, sign) ?? (sign && (bracketedAt(sight, index, sign) ?? numberedAt(sight, index, sign))) ?? gluedAt(sight, index);
  if (named || tokenAt(sight.tokens, index).kind !== 'number') return named;
  return labelOrNoteAt(sight, index) ?? compoundAt(sight, index);
}

function toDesignator(sight: Sight, found: Found): Designator {
  const { kind, name, numbers } = found;
  const normal = name === '' ? numbers.join(' ').toLowerCase() : [name, ...numbers].join(' ');
  const { start, end } = spanOfTokens(sight.tokens, found.from, found.to);
  return { start, end, kind, normal, numbers };
}

/** The designators among the tokens of a text, as `designatorsIn` gives them, none of them over one of `taken` (in order) unless it is a symbol or an address. */
export function designatorsAmong(text: string, tokens: readonly Token[], taken: readonly Span[] = []): readonly Designator[] {
  const whole = numberedNamesIn(text);
  const inside = tokensInside(tokens, whole);
  if (taken.length > 0) tokensInside(tokens, taken).forEach((value, index) => (inside[index] ||= value));
  const sight = { text, tokens };
  const found: Designator[] = [];
  let covered = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < covered || inside[index] === 1 || !isNumeral(token)) continue;
    const phrase = furtherSymbolAt(sight, index, inside) ?? foundAt(sight, index);
    if (!phrase || phrase.numbers.length === 0 || tokenAt(tokens, phrase.from).start < covered) continue;
    if (isAnyMarked(inside, phrase.from, phrase.to)) continue;
    const designator = toDesignator(sight, phrase);
    covered = designator.end;
    found.push(designator);
  }
  return whole.length === 0 ? found : [...found, ...whole].sort((a, b) => a.start - b.start);
}

/** Names in a text that contain numbers, in order, none over another. Linear in the text's length. */
export function designatorsIn(text: string, language = 'en'): readonly Designator[] {
  return designatorsAmong(text, tokensIn(text, language));
}
