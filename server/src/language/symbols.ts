import { everyMatch } from './every-match.ts';
import type { CommitteeCode } from './committees.ts';
import { isGluedDay, type GluedDay } from './glued-day.ts';
import type { Span } from './span.ts';

/** What kind of document a symbol names. `other`: a document of the committee itself, or of a kind that has no letters of its own. */
export type SymbolKind =
  | 'report'
  | 'list-of-issues'
  | 'list-of-issues-prior-to-reporting'
  | 'replies'
  | 'concluding-observations'
  | 'additional-information'
  | 'follow-up'
  | 'summary-record'
  | 'core-document'
  | 'other';

/** A United Nations document symbol read into its parts. */
export interface UnSymbol {
  /** Without the blanks of a broken conversion and with plain hyphens: "CERD/C/NZL/18-20". */
  readonly symbol: string;
  readonly committee: CommitteeCode | null;
  readonly kind: SymbolKind;
  /** ISO 3166-1 alpha-3 code as it stands; it need not be a State that is known. */
  readonly state: string | null;
  /** Code of the territory in "CHN-HKG". */
  readonly territory: string | null;
  readonly protocol: 'OPAC' | 'OPSC' | null;
  /** Number of the report or of the record; a combined report has two. */
  readonly number: { readonly first: number; readonly last: number } | null;
  /** "Add.1", "Rev.1", "Corr.2", in their order. */
  readonly suffixes: readonly string[];
}

/** A symbol in a text. */
export interface SymbolMention extends Span, UnSymbol {}

const BLANK = '[ \\u00a0]?';
const DASH = '[-\\u2010-\\u2013\\u2212]';
const BODIES = ['CEDAW', 'CERD', 'CCPR', 'CRPD', 'CMW', 'CAT', 'CRC', 'CED'].map((body) => body.replace(/\B/gu, BLANK)).join('|');
const HEAD = [
  `(?:${BODIES})${BLANK}/${BLANK}(?:CO|C|OP|PSWG)(?=${BLANK}/)`,
  `E${BLANK}/${BLANK}C${BLANK}\\.${BLANK}12(?=${BLANK}/)`,
  'E/19(?:7[6-9]|8\\d|9[0-4])(?=/\\d{1,3}/Add\\.)',
  'HRI/(?:CORE|MC|GEN)(?=/)',
].join('|');
const PART = [
  `(?:SR|Adds?|Rev|Corr|CRP|L|NGO)\\.${BLANK}\\d{1,7}(?:${DASH}\\d{1,4})?`,
  '(?:CSPRO|[A-Z]{1,4}(?:-[A-Z]{3})?)(?![A-Za-z])',
  `\\d{1,7}(?:${DASH}\\d{1,4})?`,
].join('|');
const SYMBOL = new RegExp(`(?<![\\p{Lu}\\p{N}/.-])(${HEAD})((?:/${BLANK}(?:${PART}))+)`, 'gu');
/** What stands for a further symbol behind one: "and 2376", "et SR.1145", "and Add.1". */
const FURTHER = new RegExp(`^(?:,?\\s{0,2}(?:and|et|y|&)\\s{1,2}|,\\s{0,2})(?:SR\\.${BLANK}(\\d{1,4})|(Add\\.${BLANK}\\d{1,3})|(\\d{1,4})(?=[\\s,;).]|$))`, 'u');
const KEYWORDS: ReadonlySet<string> = new Set(['QPR', 'FCO', 'OAI', 'CRP', 'NGO', 'ADR']);

/** Every symbol in `text`, in order; elliptic ones ("CERD/C/SR.2375 and 2376") are given in full. Linear in the length of `text`. */
export function symbolsIn(text: string): readonly SymbolMention[] {
  const mentions: SymbolMention[] = [];
  for (const match of everyMatch(text, SYMBOL)) {
    const end = match.index + match[0].length;
    const [head = '', parts = ''] = match.slice(1);
    const glued = isGluedDay(text, end);
    const tail = glued ? withoutDay(parts, glued, text) : parts;
    const mention = { start: match.index, end: end - (parts.length - tail.length), ...readSymbol(plain(head), plain(tail)) };
    mentions.push(mention);
    if (!glued) addFurther(mention, text, mentions);
  }
  return mentions;
}

/** The symbol that `text` is, if it is one and nothing else. */
export function parseSymbol(text: string): UnSymbol | undefined {
  const [mention] = symbolsIn(text);
  if (!mention || mention.start !== 0 || mention.end !== text.length) return undefined;
  return read(mention.symbol);
}

function plain(text: string): string {
  return text.replace(/[ \u00a0]/gu, '').replace(/[\u2010-\u2013\u2212]/gu, '-').replace('Adds.', 'Add.');
}

/**
 * "CERD/C/SR.191718 janvier 2010": the digits at the end are the day of a date. A day of two digits is the likelier one, unless the
 * text itself names the meeting ("the 672nd meeting", "1917e séance").
 */
function withoutDay(parts: string, glued: GluedDay, text: string): string {
  const digits = /\d+$/u.exec(parts)?.[0] ?? '';
  const candidates = glued.lengths.filter((length) => length < digits.length).map((length) => parts.slice(0, -length));
  const named = candidates.find((candidate) => {
    const number = /SR\.\D?(\d+)$/u.exec(candidate)?.[1];
    return number !== undefined && new RegExp(`(?<!\\d)${number}(?:st|nd|rd|th|er?|ª|a)(?:\\s+\\([^)\\n]{1,20}\\))?\\s+(?:meeting|séance|sesión)`, 'iu').test(text.slice(0, 5000));
  });
  return named ?? candidates[0] ?? parts;
}

function addFurther(first: SymbolMention, text: string, mentions: SymbolMention[]): void {
  let last = first;
  for (;;) {
    const match = FURTHER.exec(text.slice(last.end, last.end + 24));
    const further = match && nextSymbol(last, match[1] ?? match[3], match[2]);
    if (!further) return;
    const start = last.end + match[0].length - (match[1] ?? match[2] ?? match[3] ?? '').length;
    last = { ...further, start, end: last.end + match[0].length };
    mentions.push(last);
  }
}

/** The symbol that differs from `last` in the number of its record or has an addendum more. */
function nextSymbol(last: UnSymbol, record: string | undefined, addendum: string | undefined): UnSymbol | undefined {
  const cut = last.symbol.lastIndexOf('/');
  if (addendum !== undefined) return read(`${last.symbol}/${plain(addendum)}`);
  if (record === undefined || last.kind !== 'summary-record' || last.suffixes.length > 0 || !last.number) return undefined;
  const step = Number(record) - last.number.last;
  return step > 0 && step < 50 ? read(`${last.symbol.slice(0, cut)}/SR.${record}`) : undefined;
}

function read(symbol: string): UnSymbol {
  const head = /^(?:E\/C\.12|[A-Z]+\/(?:[A-Z]+|19\d\d))/u.exec(symbol)?.[0] ?? '';
  return readSymbol(head, symbol.slice(head.length));
}

function readSymbol(head: string, tail: string): UnSymbol {
  const all = tail.split('/').slice(1);
  const suffixes = all.filter((part) => /^(?:Add|Rev|Corr)\./u.test(part));
  const parts = all.filter((part) => !suffixes.includes(part));
  const code = parts.find((part) => /^[A-Z]{3}(?:-[A-Z]{3})?$/u.test(part) && !KEYWORDS.has(part));
  const kind = kindOf(head, parts, suffixes);
  return {
    symbol: head + tail,
    committee: committeeOf(head),
    kind,
    state: code?.slice(0, 3) ?? null,
    territory: code !== undefined && code.length > 3 ? code.slice(4) : null,
    protocol: parts.includes('OPAC') ? 'OPAC' : parts.includes('OPSC') ? 'OPSC' : null,
    number: code !== undefined || kind === 'summary-record' ? numberOf(parts) : null,
    suffixes,
  };
}

function committeeOf(head: string): CommitteeCode | null {
  if (head === 'CAT/OP') return 'SPT';
  if (head.startsWith('E/')) return 'CESCR';
  return head.startsWith('HRI/') ? null : (head.slice(0, head.indexOf('/')) as CommitteeCode);
}

/** Old forms name a kind by a number: the concluding observations of the 1990s are addenda to one document of the committee. */
const OLD_CONCLUDING_OBSERVATIONS: ReadonlySet<string> = new Set(['CRC/C/15', 'CCPR/C/79', 'E/C.12/1']);

/** The letters that stand for a kind in a symbol; of two that are in one, the earlier here tells. */
const KIND_BY_LETTERS: readonly (readonly [letters: string, kind: SymbolKind])[] = [
  ['CO', 'concluding-observations'],
  ['FCO', 'follow-up'],
  ['AI', 'additional-information'],
  ['OAI', 'additional-information'],
  ['QPR', 'list-of-issues-prior-to-reporting'],
  ['RQ', 'replies'],
  ['Q', 'list-of-issues'],
  ['L', 'list-of-issues'],
];

const hasAddendum = (suffixes: readonly string[]): boolean => suffixes.some((suffix) => suffix.startsWith('Add.'));

function kindOf(head: string, parts: readonly string[], suffixes: readonly string[]): SymbolKind {
  if (head === 'HRI/CORE') return 'core-document';
  if (parts.some((part) => part.startsWith('SR.'))) return 'summary-record';
  if (head.endsWith('/CO') || (suffixes.length > 0 && OLD_CONCLUDING_OBSERVATIONS.has([head, ...parts].join('/')))) return 'concluding-observations';
  const [letters, kind] = KIND_BY_LETTERS.find(([candidate]) => parts.includes(candidate)) ?? [];
  // Replies used to be an addendum to the list of issues.
  if (letters === 'Q' && hasAddendum(suffixes)) return 'replies';
  return kind ?? (isReport(head, parts, suffixes) ? 'report' : 'other');
}

/** A report has a State and a number; those of the 1990s are addenda to a document without a State (CAT/C/33/Add.6). */
function isReport(head: string, parts: readonly string[], suffixes: readonly string[]): boolean {
  const rest = parts.filter((part) => part !== 'OPAC' && part !== 'OPSC');
  if (head.startsWith('HRI/') || head.endsWith('/PSWG')) return false;
  const [first = '', ...numbers] = rest;
  if (/^[A-Z]{3}(?:-[A-Z]{3})?$/u.test(first) && !KEYWORDS.has(first)) return numbers.length > 0 && numbers.every((part) => /^\d/u.test(part));
  return /^\d+$/u.test(first) && numbers.length === 0 && hasAddendum(suffixes);
}

function numberOf(parts: readonly string[]): UnSymbol['number'] {
  const numbers = /^(?:SR\.)?(\d+)(?:-(\d+))?$/u.exec(parts.at(-1) ?? '');
  if (!numbers) return null;
  const first = Number(numbers[1]);
  return { first, last: Number(numbers[2] ?? first) };
}
