import type { SpeakerCorrection } from './corrections.ts';
import { inOrdinaryCapitals, isInCapitals, nameWords, withoutTitle } from './names.ts';
import { isDeputyChair, roleOfOffice } from './roles.ts';
import type { Role } from './source.ts';

/** Somebody named in a document. */
export interface Person {
  /** The fullest form of the name in the document, in ordinary capitals. */
  readonly name: string;
  /** On whose behalf the person speaks, as far as an office given with the name tells. */
  readonly role: Role | undefined;
  /** Whether it is a Vice-Chair: in the chair when the meeting is opened or closed, one of the experts when they ask. */
  readonly isDeputyChair?: true;
  /** Whether the drafter said the role. */
  readonly isCorrected?: true;
}

/** A name in the document, with the office that stands with it; in the order of the document. */
export interface NameMention {
  readonly name: string;
  readonly office: string;
}

/** The people of a document, to be found again under any part of their names. */
export interface Persons {
  /** The person meant by `name` ("Guerrero", "EDGAR CORZO SOSA"); where several would fit, the first of `recent` among them, else the first named. */
  readonly find: (name: string, recent?: readonly Person[]) => Person | undefined;
  /** The person whose whole name this is. */
  readonly findWhole: (name: string) => Person | undefined;
  /** The person in the chair, if the document names one only; a Vice-Chair only where it names no Chair. */
  readonly onlyChair: Person | undefined;
  readonly all: readonly Person[];
}

/** No dialogue has more people who share a name; a hostile file may. */
const MOST_NAMESAKES = 50;

interface Entry {
  words: readonly string[];
  name: string;
  role: Role | undefined;
  isDeputyChair?: boolean;
  isCorrected?: boolean;
  /** The name that the drafter gives, as it is to stand. */
  given?: string;
}

/**
 * Gathers the people of a document from all mentions. Two names are one person if one ends with the other ("Guerrero", "Juan Carlos Delgado Guerrero"), or has the
 * same first and last word and lacks some between; a first surname alone ("Mr. Ceriani" for Pablo Ceriani Cernadas) counts where nobody else has that name.
 * `corrections`: what the drafter says of them, which wins; of two people whom one could mean, it means both.
 */
export function gatherPersons(mentions: readonly NameMention[], corrections: readonly SpeakerCorrection[] = []): Persons {
  const entries: Entry[] = [];
  const byWord = new Map<string, Entry[]>();
  // The fullest names first, so that shorter ones find them.
  const ordered = mentions.map((mention) => ({ ...mention, words: nameWords(mention.name) })).filter(({ words }) => words.length > 0);
  for (const mention of [...ordered].sort((a, b) => b.words.length - a.words.length)) addMention(mention, entries, byWord);
  for (const correction of corrections) correct(correction, byWord);
  const persons = new Map(entries.map((entry) => [entry, personOf(entry)]));
  const whole = new Map(entries.map((entry) => [entry.words.join(' '), entry]));
  const personsOf = (found: readonly Entry[]): readonly Person[] => found.map((entry) => persons.get(entry)).filter((person) => person !== undefined);
  return {
    find: (name, recent = []) => {
      const candidates = personsOf(matches(nameWords(name), byWord));
      return recent.find((person) => candidates.includes(person)) ?? candidates[0];
    },
    findWhole: (name) => {
      const entry = whole.get(nameWords(name).join(' '));
      return entry && persons.get(entry);
    },
    onlyChair: onlyChairOf([...persons.values()]),
    all: personsOf(entries),
  };
}

function personOf({ given, name, role, isDeputyChair: deputy, isCorrected }: Entry): Person {
  return { name: given ?? inOrdinaryCapitals(name), role, ...(deputy && role === 'chair' ? { isDeputyChair: true } : {}), ...(isCorrected ? { isCorrected: true } : {}) };
}

function onlyChairOf(persons: readonly Person[]): Person | undefined {
  const chairs = persons.filter(({ role }) => role === 'chair');
  const [chair, ...others] = chairs.some((person) => !person.isDeputyChair) ? chairs.filter((person) => !person.isDeputyChair) : chairs;
  return others.length === 0 ? chair : undefined;
}

function addMention(mention: NameMention & { readonly words: readonly string[] }, entries: Entry[], byWord: Map<string, Entry[]>): void {
  const role = roleOfOffice(mention.office);
  const known = matches(mention.words, byWord).find((entry) => !role || !entry.role || role === entry.role || mention.words.length > 1);
  if (known) {
    known.role ??= role;
    known.isDeputyChair ||= isDeputyChair(mention.office);
    known.name = betterForm(known, mention);
    return;
  }
  const entry: Entry = { words: mention.words, name: mention.name, role, isDeputyChair: isDeputyChair(mention.office) };
  entries.push(entry);
  for (const word of new Set(mention.words)) {
    const list = byWord.get(word) ?? [];
    if (list.length < MOST_NAMESAKES) list.push(entry);
    byWord.set(word, list);
  }
}

function correct({ as, role, name }: SpeakerCorrection, byWord: ReadonlyMap<string, readonly Entry[]>): void {
  for (const entry of matches(nameWords(withoutTitle(as)), byWord)) {
    if (role) {
      entry.role = role;
      entry.isCorrected = true;
      entry.isDeputyChair = false;
    }
    if (name !== undefined) entry.given = name;
  }
}

/** A name in capitals loses its accents and small particles ("PIET VAN DEEL"), so another form of it is better, even of a part ("Mr. van Deel"). */
function betterForm(entry: Entry, mention: NameMention & { readonly words: readonly string[] }): string {
  if (!isInCapitals(entry.name) || isInCapitals(mention.name)) return entry.name;
  if (mention.words.length === entry.words.length) return mention.name;
  const kept = entry.name.split(/\s+/u);
  const part = mention.name.split(/\s+/u);
  if (!endsWith(entry.words, mention.words) || part.length >= kept.length) return entry.name;
  return [...kept.slice(0, kept.length - part.length).map(inOrdinaryCapitals), ...part].join(' ');
}

function matches(words: readonly string[], byWord: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const having = byWord.get(words.at(-1) ?? '') ?? [];
  const suffix = having.filter((entry) => endsWith(entry.words, words));
  if (suffix.length > 0) return suffix;
  const shortened = words.length > 1 ? having.filter((entry) => isShortened(words, entry.words)) : [];
  if (shortened.length > 0) return shortened;
  const inner = having.filter((entry) => isInner(words, entry.words));
  if (inner.length === 1) return inner;
  // "Ms. Kim" for Kim Min-seo: the form of the second word tells that the surname comes first.
  const first = words.length === 1 && inner.length === 0 ? having.filter((entry) => entry.words[0] === words[0] && /^\S+ \p{L}+-\p{L}+$/u.test(entry.name)) : [];
  return first.length === 1 ? first : [];
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length <= words.length && end.every((word, index) => word === words[words.length - end.length + index]);
}

/** "Juan Guerrero" of "Juan Carlos Delgado Guerrero": the same first and last word, the others in order. */
function isShortened(short: readonly string[], whole: readonly string[]): boolean {
  if (short.length >= whole.length || short[0] !== whole[0] || short.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const word of whole) if (word === short[at]) at++;
  return at === short.length;
}

/** "Ceriani" of "Pablo Ceriani Cernadas": a row of words from the middle, which may begin with the second word. */
function isInner(part: readonly string[], whole: readonly string[]): boolean {
  for (let start = 1; start + part.length < whole.length; start++) {
    if (part.every((word, index) => word === whole[start + index])) return true;
  }
  return false;
}
