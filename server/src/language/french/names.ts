import { LONGEST_NAME, wordsInside, type NameKind, type NameMention } from '../names.ts';
import { lazily } from '../remembered.ts';
import { stateNamed } from '../states.ts';
import { isStopWord, type Word } from '../words.ts';
import { FRENCH_INTERNATIONAL_BODIES } from './international-bodies.ts';
import { ARTICLES, BODY_HEADS, COMMON_CAPITALS, INNER_WORDS, INSTRUMENT_HEADS, NAME_ADJECTIVES, NAME_LINKS, TITLES } from './name-words.ts';
import { statesOfFrenchNationality } from './nationalities.ts';

const CAPITALISED = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Of the words of a name of a State: "République populaire démocratique de Corée". */
const LONGEST_STATE = 7;
const LONGEST_BODY = 14;

const BODIES = new Map<string, string>(FRENCH_INTERNATIONAL_BODIES.flatMap(([english, ...names]) => [english, ...names].map((name): [string, string] => [foldName(name), english])));

/** Names fold; an abbreviation stands as it is written, or the article "un" would be a body. */
function foldName(name: string): string {
  return (ACRONYM.test(name) ? name : name.toLowerCase()).replace(/[’ʼ]/gu, "'").replace(/[-\s]+/gu, ' ').trim();
}

interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly begins: (i: number) => boolean;
  /** The words inside sentences, as written. */
  readonly inside: () => ReadonlySet<string>;
}

const lowerOf = (scan: Scan, i: number): string => (scan.words[i]?.text ?? '').toLowerCase().replace(/['’ʼ]$/u, '');
const isCapital = (scan: Scan, i: number): boolean => CAPITALISED.test(scan.words[i]?.text ?? '');
const between = (scan: Scan, from: number, to: number): string => scan.text.slice(scan.words[from]?.end ?? 0, scan.words[to]?.start ?? 0);
const textOf = (scan: Scan, from: number, to: number): string => scan.text.slice(scan.words[from]?.start ?? 0, scan.words[to]?.end ?? 0);

function mention(scan: Scan, first: number, last: number, kind: NameKind, more: Partial<NameMention> = {}): NameMention {
  const words = scan.words.slice(first, last + 1);
  const stems = words.filter((word) => (kind === 'person' ? !TITLES.test(word.text) : !isStopWord(word.normal, 'fr'))).map(({ stem }) => stem);
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, kind, states: [], stems, acronym: '', words: [first, last], ...more };
}

/** "M. Corzo Sosa", "Mme Calvet-Mora": the title and the capitalised words behind it. */
function personAt(scan: Scan, at: number): NameMention | undefined {
  if (!TITLES.test(scan.words[at]?.text ?? '') || !isCapital(scan, at + 1) || !/^\.?\s+$/u.test(between(scan, at, at + 1))) return undefined;
  let last = at + 1;
  while (isCapital(scan, last + 1) && /^[\s-]+$/u.test(between(scan, last, last + 1)) && !scan.begins(last + 1)) last++;
  return mention(scan, at, last, 'person');
}

/** A State by its name, the longest first: "République démocratique du Congo", "Arabie saoudite", "Pérou". */
function stateAt(scan: Scan, at: number): NameMention | undefined {
  if (!isCapital(scan, at) || TITLES.test(scan.words[at - 1]?.text ?? '')) return undefined;
  for (let last = Math.min(at + LONGEST_STATE, scan.words.length) - 1; last >= at; last--) {
    const name = textOf(scan, at, last);
    if (/[,.;:()]/u.test(name) || (last > at && isStopWord(scan.words[last]?.normal ?? '', 'fr'))) continue;
    const state = stateNamed(name);
    // "Dominique" and "Maurice" are people too.
    const isFirstName = last === at && /^(?:Dominique|Maurice|Jordan)$/u.test(name) && isCapital(scan, at + 1);
    if (state && !isFirstName) return mention(scan, at, last, 'state', { states: [state.code] });
  }
  return undefined;
}

/** "Vénézuéliens", "péruvienne"; a language ("en français", "le russe") is none. */
function nationalityAt(scan: Scan, at: number): NameMention | undefined {
  const states = statesOfFrenchNationality(lowerOf(scan, at));
  if (states.length === 0 || /[-‑]$/u.test(scan.text.slice(0, scan.words[at]?.start ?? 0).slice(-1))) return undefined;
  if (!isCapital(scan, at) && /^(?:en|le)$/u.test(lowerOf(scan, at - 1))) return undefined;
  return mention(scan, at, at, 'nationality', { states });
}

/** A body of the United Nations or another international body under its full name. */
function internationalBodyAt(scan: Scan, at: number): NameMention | undefined {
  if (!isCapital(scan, at)) return undefined;
  for (let last = Math.min(at + LONGEST_BODY, scan.words.length) - 1; last >= at; last--) {
    const acronym = BODIES.get(foldName(textOf(scan, at, last)));
    if (acronym !== undefined) return mention(scan, at, last, 'body', { acronym });
  }
  return undefined;
}

const isPlain = (scan: Scan, from: number, to: number): boolean => /^[\s-]*$/u.test(between(scan, from, to));

/** The index of the noun behind "de la", "pour les" … at `from`; -1 where no link stands there. */
function linked(scan: Scan, from: number): number {
  if (!NAME_LINKS.has(lowerOf(scan, from)) || !isPlain(scan, from - 1, from)) return -1;
  let at = from + 1;
  while (ARTICLES.has(lowerOf(scan, at)) && at < from + 3) at++;
  const word = scan.words[at];
  return word && !isStopWord(word.normal, 'fr') && /^\p{L}/u.test(word.text) && isPlain(scan, at - 1, at) ? at : -1;
}

/** Where the name of a body ends whose head is at `head`: behind its adjectives, and behind two linked nouns at most ("Ministère de la justice et des droits de l’homme"). */
function bodyEnd(scan: Scan, head: number): number {
  let last = head;
  const takeAdjectives = (): void => {
    while (isPlain(scan, last, last + 1) && (NAME_ADJECTIVES.has(lowerOf(scan, last + 1)) || (isCapital(scan, last + 1) && !scan.begins(last + 1)))) last++;
  };
  takeAdjectives();
  for (let parts = 0; parts < 2; parts++) {
    const joint = parts > 0 && lowerOf(scan, last + 1) === 'et' ? last + 2 : last + 1;
    const noun = linked(scan, joint);
    if (noun < 0) break;
    last = noun;
    takeAdjectives();
  }
  return last;
}

/** A body or an instrument by its kind and what tells it from others: "Cour suprême", "Ministère de la justice", "Code pénal". */
function headedAt(scan: Scan, at: number): NameMention | undefined {
  const head = lowerOf(scan, at);
  const isBody = BODY_HEADS.has(head) || BODY_HEADS.has(head.replace(/s$/u, ''));
  if (!isBody && !INSTRUMENT_HEADS.has(head)) return undefined;
  // The press writes "ministère" and "cour" small; other heads in small letters are common nouns.
  if (!isCapital(scan, at) && !/^(?:ministère|cour)$/u.test(head)) return undefined;
  const last = bodyEnd(scan, at);
  if (last === at) return undefined;
  const acronym = BODIES.get(foldName(textOf(scan, at, last))) ?? '';
  return mention(scan, at, last, isBody ? 'body' : 'instrument', { acronym });
}

/** A capitalised word that opens a sentence is a name only if it stands so elsewhere too, or is followed by another. */
function isNameAtStart(scan: Scan, at: number, last: number): boolean {
  const word = scan.words[at];
  if (!word || isStopWord(word.normal, 'fr')) return false;
  return last > at || ACRONYM.test(word.text) || scan.inside().has(word.text);
}

/** The end of a run of capitalised words with small ones between them: "Port-Velin", "Rivière d’Or". */
function properEnd(scan: Scan, first: number): number {
  let last = first;
  const end = Math.min(scan.words.length, first + LONGEST_NAME);
  for (let next = first + 1; next < end && next - last <= 3; next++) {
    if (!isPlain(scan, next - 1, next)) break;
    if (isCapital(scan, next) && !scan.begins(next)) last = next;
    else if (!INNER_WORDS.has(lowerOf(scan, next))) break;
  }
  return last;
}

function properAt(scan: Scan, at: number): NameMention | undefined {
  if (!isCapital(scan, at) || /['’ʼ]$/u.test(scan.words[at]?.text ?? '')) return undefined;
  const word = scan.words[at];
  if (!word || word.end - word.start < 2) return undefined;
  const last = ACRONYM.test(word.text) ? at : properEnd(scan, at);
  if (scan.begins(at) && !isNameAtStart(scan, at, last)) return undefined;
  const names = scan.words.slice(at, last + 1).filter(({ text }) => CAPITALISED.test(text));
  if (names.every(({ text, normal }) => COMMON_CAPITALS.has(text.toLowerCase()) || isStopWord(normal, 'fr'))) return undefined;
  const acronym = ACRONYM.test(word.text) ? (BODIES.get(foldName(word.text)) ?? word.text) : '';
  return mention(scan, at, last, 'other', { acronym });
}

/**
 * The names in a French text, in order, none inside another. In and out as for `namesIn` of `../names.ts`. Nationalities are found in small letters too,
 * and the names of bodies, of which only the first word has a capital, are read as far as tells one from another: the head and two nouns linked to it.
 */
export function frenchNamesIn(text: string, words: readonly Word[], begins: (index: number) => boolean): readonly NameMention[] {
  const scan: Scan = { text, words, begins, inside: lazily(() => wordsInside(words, begins)) };
  const names: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = personAt(scan, at) ?? internationalBodyAt(scan, at) ?? headedAt(scan, at) ?? stateAt(scan, at) ?? nationalityAt(scan, at) ?? properAt(scan, at);
    if (!name) continue;
    names.push(name);
    at = name.words[1];
  }
  return names;
}
