import { deniedByPrefix } from '../negative-prefixes.ts';
import { isInAdverb } from '../set-adverbs.ts';
import { STEM_EXCEPTIONS } from '../stem-exceptions.ts';
import { formOf, onceAForm } from '../word-forms.ts';
import { isStopWord, wordsIn, type Word } from '../words.ts';
import { CONTRASTS } from './contrasts.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { OPPOSITES } from './opposites.ts';
import { IDIOMS, OF_LAW } from './set-phrases.ts';
import { singularOf } from './singular.ts';
import { SYNONYMS_OF_ACTIONS } from './synonyms-of-actions.ts';
import { SYNONYMS_OF_PEOPLE_AND_QUALITIES } from './synonyms-of-people-and-qualities.ts';
import { SYNONYMS_OF_THINGS } from './synonyms-of-things.ts';

/** What a word can stand for. The numbers mean something only beside those of another word. */
export interface Senses {
  /** The base form's stem: "women" and "woman" share it, "took" and "take" too. */
  readonly root: string;
  /** The root of what is left without a prefix of negation: that of "reliable" for "unreliable". Empty for words without one. */
  readonly denies: string;
  /** Families of synonyms. */
  readonly families: readonly number[];
  /** Sides of pairs of opposites: two numbers that differ in the last bit only are opposite. */
  readonly sides: readonly number[];
  /** Members of contrast sets: the set times `SET_SIZE` and the member's place. */
  readonly members: readonly number[];
}

interface SenseLists {
  readonly families: number[];
  readonly sides: number[];
  readonly members: number[];
}

/** An entry of several words: the stems in order, and what they stand for together. */
interface Phrase extends SenseLists {
  readonly roots: readonly string[];
  /** What the phrase puts aside of its first word: all that it means alone, its opposites, or nothing but where the phrase has opposites itself. */
  aside: 'all' | 'opposites' | 'none';
}

interface Thesaurus {
  readonly words: ReadonlyMap<string, SenseLists>;
  /** By the first root. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The contrast members of nouns for those who do a thing, by their singular: an employer is told by more than the stem of "employed". */
  readonly agents: ReadonlyMap<string, readonly number[]>;
}

export const SET_SIZE = 64;

/** The set that a member belongs to (`Senses.members`). */
export function setOf(member: number): number {
  return Math.floor(member / SET_SIZE);
}

const NO_SENSES: SenseLists = { families: [], sides: [], members: [] };

let thesaurus: Thesaurus | undefined;
let bases: ReadonlyMap<string, string> | undefined;

function irregularBases(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of IRREGULAR_FORMS.split(/[;\n]/u)) {
    const [base, forms] = entry.split(':');
    if (base === undefined || forms === undefined) continue;
    for (const form of forms.trim().split(/\s+/u)) map.set(formOf(form).stem, formOf(base.trim()).stem);
  }
  return map;
}

/** The stem of a word's base form, from the stem of any of its forms. */
export function rootOf(stem: string): string {
  bases ??= irregularBases();
  return bases.get(stem) ?? stem;
}

/** The root of a word; words that the stemmer throws together with others of another meaning have their own. */
const rootOfWord = ({ normal, stem }: Pick<Word, 'normal' | 'stem'>): string => STEM_EXCEPTIONS.get(normal) ?? rootOf(stem);

type Kind = keyof SenseLists;

const AGENT = /^\p{L}+(?:er|or|ee)$/u;

function enterAgent(agents: Map<string, number[]>, noun: string, member: number): void {
  const form = singularOf(noun);
  agents.set(form, [...(agents.get(form) ?? []), member]);
}

/** The phrase with these roots, entered where it is new. */
function phraseOf(phrases: Map<string, Phrase[]>, roots: readonly string[]): Phrase {
  const first = roots[0] ?? '';
  let listed = phrases.get(first);
  if (!listed) phrases.set(first, (listed = []));
  const same = listed.find((phrase) => phrase.roots.length === roots.length && phrase.roots.every((root, i) => root === roots[i]));
  const phrase: Phrase = same ?? { roots, aside: 'none', families: [], sides: [], members: [] };
  if (!same) listed.push(phrase);
  return phrase;
}

function enter(words: Map<string, SenseLists>, phrases: Map<string, Phrase[]>, entry: string, kind: Kind, sense: number): void {
  const roots = wordsIn(entry).map(rootOfWord);
  const [first] = roots;
  if (first === undefined) return;
  if (roots.length === 1) {
    let senses = words.get(first);
    if (!senses) words.set(first, (senses = { families: [], sides: [], members: [] }));
    senses[kind].push(sense);
    return;
  }
  phraseOf(phrases, roots)[kind].push(sense);
}

function build(): Thesaurus {
  const words = new Map<string, SenseLists>();
  const phrases = new Map<string, Phrase[]>();
  const agents = new Map<string, number[]>();
  const families = [...SYNONYMS_OF_ACTIONS, ...SYNONYMS_OF_THINGS, ...SYNONYMS_OF_PEOPLE_AND_QUALITIES];
  families.forEach((family, number) => {
    for (const entry of family.split(',')) enter(words, phrases, entry, 'families', number);
  });
  OPPOSITES.forEach((pair, number) => {
    pair.split('|').forEach((side, which) => {
      for (const entry of side.split(',')) enter(words, phrases, entry, 'sides', number * 2 + which);
    });
  });
  CONTRASTS.forEach((set, number) => {
    set.split('|').forEach((member, place) => {
      for (const entry of member.split(',')) {
        if (AGENT.test(entry.trim())) enterAgent(agents, entry.trim(), number * SET_SIZE + place);
        else enter(words, phrases, entry, 'members', number * SET_SIZE + place);
      }
    });
  });
  for (const idiom of IDIOMS) phraseOf(phrases, wordsIn(idiom).map(rootOfWord)).aside = 'all';
  for (const phrase of OF_LAW) phraseOf(phrases, wordsIn(phrase).map(rootOfWord)).aside = 'opposites';
  return { words, phrases, agents };
}

const OBJECT = /^(?:it|them|him)$/u;

/** How many words stand within a phrase behind its first one: "submit *it* again", "set *them* up". */
const objectsBehind = (words: readonly Word[], at: number): number => (OBJECT.test(words[at + 1]?.normal ?? '') ? 1 : 0);

/** The phrases of the thesaurus that stand at word `at`, with `gap` words behind the first; longest first. */
function phrasesAt(words: readonly Alone[], at: number, gap: number): readonly Phrase[] {
  const candidates = words[at]?.phrases ?? NO_PHRASES;
  return candidates.length === 0 ? NO_PHRASES : candidates.filter((phrase) => phrase.roots.every((root, i) => words[i === 0 ? at : at + gap + i]?.senses.root === root));
}

/** A word without its neighbours. */
interface Alone {
  readonly senses: Senses;
  /** The phrases that begin with it, longest first. */
  readonly phrases: readonly Phrase[];
}

const NO_PHRASES: readonly Phrase[] = [];

/** What a word can stand for without its neighbours, by its stem, and by its form if it is a noun for those who do a thing. */
const aloneOf = onceAForm((word): Alone => {
  const known = (thesaurus ??= build());
  const { normal } = word;
  const root = rootOfWord(word);
  const { families, sides, members } = known.words.get(root) ?? NO_SENSES;
  const doers = known.agents.get(singularOf(normal)) ?? [];
  const senses = { root, denies: deniedBy(normal), families, sides, members: doers.length === 0 ? members : [...members, ...doers] };
  const phrases = known.phrases.get(root)?.toSorted((a, b) => b.roots.length - a.roots.length) ?? NO_PHRASES;
  return { senses, phrases };
});

/** What a word can stand for as part of a set phrase: its opposites and contrasts are those of the phrase where that has any. */
function withPhrase({ root, denies, families, sides, members }: Senses, phrase: Phrase): Senses {
  const isMarked = phrase.sides.length > 0 || phrase.members.length > 0;
  return { root, denies, families: [...families, ...phrase.families], sides: isMarked ? phrase.sides : sides, members: isMarked ? phrase.members : members };
}

/** What the first word of a phrase still means in it: `withPhrase`, without what the phrase puts aside. */
function headOf(sense: Senses, phrase: Phrase): Senses {
  if (phrase.aside === 'none') return withPhrase(sense, phrase);
  return withPhrase({ root: sense.root, denies: '', families: phrase.aside === 'all' ? [] : sense.families, sides: [], members: [] }, phrase);
}

const inAdverb = ({ root }: Senses): Senses => ({ root, denies: '', families: [], sides: [], members: [] });

/**
 * What each of `words` can stand for, alone and as part of a set phrase ("take part", "civil society"). In: the words of a sentence in order.
 * Out: one entry a word. The opposites and contrasts of a phrase put those of its words aside: "civil servant" is no "servant"; "at present" has none.
 */
export function sensesOf(words: readonly Word[]): readonly Senses[] {
  const alones = words.map(aloneOf);
  const senses = alones.map((each) => each.senses);
  for (let at = 0; at < words.length; at++) {
    const gap = alones[at]?.phrases.length === 0 ? 0 : objectsBehind(words, at);
    for (const phrase of phrasesAt(alones, at, gap)) {
      for (let i = at; i < at + gap + phrase.roots.length; i++) {
        const sense = senses[i];
        if (sense && !isStopWord(words[i]?.normal ?? '')) senses[i] = i === at ? headOf(sense, phrase) : withPhrase(sense, phrase);
      }
    }
    const sense = senses[at];
    if (sense && sense.sides.length + sense.members.length > 0 && isInAdverb(words, at)) senses[at] = inAdverb(sense);
  }
  return senses;
}

/** What a word alone can stand for, by the stem of any of its forms. */
export function rootSenses(stem: string): Senses {
  const known = (thesaurus ??= build());
  const root = rootOf(stem);
  return { root, denies: '', ...(known.words.get(root) ?? NO_SENSES) };
}

/** Whether the two words have a family of synonyms in common, or are forms of one word. */
export function areSynonyms(a: Senses, b: Senses): boolean {
  return a.root === b.root || shares(a.families, b.families);
}

/** How many letters two stems of one family must begin with to be forms of one word: "suspend" and "suspensive". */
const COMMON_BEGINNING = 5;

/** Whether the two are forms of one word, by their stem or by a common beginning within a family: "ratify" and "ratification". */
export function isSameWord(a: Senses, b: Senses): boolean {
  if (a.root === b.root) return true;
  let common = 0;
  while (common < a.root.length && a.root[common] === b.root[common]) common++;
  return common >= COMMON_BEGINNING && shares(a.families, b.families);
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** Whether one word says the opposite of the other, by the table or by a prefix of negation ("legal", "illegal"). */
export function areOpposites(a: Senses, b: Senses): boolean {
  for (const side of a.sides) if (b.sides.includes(side ^ 1)) return true;
  return (a.denies !== '' && a.denies === b.root) || (b.denies !== '' && b.denies === a.root);
}

/** Whether the two words are of one kind and exclude each other: "smuggling" and "trafficking". Never words that can mean the same. */
export function areContrasts(a: Senses, b: Senses): boolean {
  let contrast = false;
  for (const one of a.members) {
    for (const other of b.members) {
      if (one === other) return false;
      if (setOf(one) === setOf(other)) contrast = true;
    }
  }
  return contrast;
}

/** What a word with a prefix of negation denies, as a root; empty for a word without one. */
function deniedBy(normal: string): string {
  const { rest } = deniedByPrefix(normal);
  return rest === '' ? '' : rootOfWord(formOf(rest));
}
