import { mayHaveAccents, withoutAccents } from './accents.ts';
import { monthNamed } from './calendar.ts';
import { INTERNATIONAL_BODIES } from './international-bodies.ts';
import { BODY_NOUNS, COMMON_CAPITALS, COMMON_TOGETHER, CONNECTORS, INSTRUMENT_NOUNS, TITLES } from './name-words.ts';
import { lazily, remembered } from './remembered.ts';
import type { Span } from './span.ts';
import { beginsState, stateNamed, statesOfNationality } from './states.ts';
import { onceAForm } from './word-forms.ts';
import { isStopWord, type Word } from './words.ts';

/** What a name names. `other`: a capitalised name of which no more is known, such as a town. */
export type NameKind = 'state' | 'nationality' | 'person' | 'body' | 'instrument' | 'other';

/** A name in a text. */
export interface NameMention extends Span {
  readonly kind: NameKind;
  /** ISO 3166-1 codes of the States meant; two for "Congolese". Empty for all but States and nationalities. */
  readonly states: readonly string[];
  /** Stems of the words that tell it from others, in order: "justic" and "ministri", never "of". */
  readonly stems: readonly string[];
  /** The abbreviation that it is or that it has: "IOM" for "International Organization for Migration". Empty where there is none. */
  readonly acronym: string;
  /** Indexes of its first and last word in the list that was given. */
  readonly words: readonly [first: number, last: number];
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u;
const CAPITALISED = /^\p{Lu}/u;
/** In words, and in characters. */
const LONGEST_STATE = 7;
const LONGEST_STATE_NAME = 60;
/** How many words on the next capitalised word of a name may stand: "Rights of the Child". */
const LONGEST_BRIDGE = 4;

const BODY_BY_NAME = new Map<string, string>(INTERNATIONAL_BODIES.flatMap(([short, ...names]) => [short, ...names].map((name): [string, string] => [foldName(name), short])));

/** How many words the longest of those names has. */
const LONGEST_BODY = 12;
/** The first words of names of several words: a quick answer for the many that begin none. */
const BODY_BEGINNINGS = new Set([...BODY_BY_NAME.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]));
const BODY_ENDINGS = new Set([...BODY_BY_NAME.keys()].map((name) => name.split(' ').at(-1)));
/** Whether one of the names can end with this word; those that fold to nothing change no name. */
const mayEndBody = remembered((word) => {
  const ending = foldName(word).split(' ').at(-1);
  return ending === '' || BODY_ENDINGS.has(ending);
});

/** The name of an international body, whatever joins its words: "Food and Agriculture Organization of the United Nations". */
function internationalAt(scan: Scan, at: number): NameMention | undefined {
  if (!BODY_BEGINNINGS.has(scan.words[at]?.lower)) return undefined;
  const start = scan.words[at]?.start ?? 0;
  for (let last = Math.min(at + LONGEST_BODY, scan.words.length - 1); last > at; last--) {
    if (wordAt(scan, last) === 'the' || !mayEndBody(wordAt(scan, last))) continue;
    const acronym = BODY_BY_NAME.get(foldName(scan.text.slice(start, scan.words[last]?.end)));
    if (acronym !== undefined) return mention(scan, at, last, 'body', NO_STATES, acronym);
  }
  return undefined;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[’']s?\b|[-.,]/gu, ' ').replace(/\bthe\b/gu, ' ').replace(/organisation/gu, 'organization').replace(/\s+/gu, ' ').trim();
}

interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, whether it has a capital letter that says something: that of "I" does not. */
  readonly capitals: readonly boolean[];
  /** Whether word i begins a sentence. */
  readonly begins: (i: number) => boolean;
  /** The words inside sentences, as written. */
  readonly inside: () => ReadonlySet<string>;
}

/** The words, as written, that stand elsewhere than at the beginning of a sentence: there a capital letter tells something. */
export function wordsInside(words: readonly Word[], begins: (index: number) => boolean): ReadonlySet<string> {
  return new Set(words.filter((_, i) => !begins(i)).map(({ text }) => text));
}

const wordAt = (scan: Scan, i: number): string => scan.words[i]?.text ?? '';
const isCapitalised = (scan: Scan, i: number): boolean => scan.capitals[i] ?? false;
const PRONOUN = /^I(?:['’]\p{L}+)?$/u;
const hasCapital = onceAForm(({ text, lower }) => text !== lower && CAPITALISED.test(text) && !PRONOUN.test(text));

const NO_STATES: readonly string[] = [];

function mention(scan: Scan, first: number, last: number, kind: NameKind, states = NO_STATES, acronym = ''): NameMention {
  const start = scan.words[first]?.start ?? 0;
  const end = scan.words[last]?.end ?? start;
  const stems = scan.words.slice(first, last + 1).filter((word) => (kind === 'person' || !isStopWord(word.normal)) && !TITLES.has(word.normal)).map((word) => word.stem);
  return { start, end, kind, states, stems, acronym, words: [first, last] };
}

/** States whose names are people's names as well: behind a title they are the latter ("Ms. Georgia"). */
const GIVEN_NAMES = /^(?:Georgia|Jordan|Chad)$/u;

/** What a name can stand for: a State, or those whose nationality it is. Capitalised words are mostly names that the draft has again and again. */
const statesIn = remembered((text) => ({ state: stateNamed(text), nationals: statesOfNationality(text) }));

/** The State whose name words `first` to `last` are; of one word also those whose nationality it is. */
function stateNamedBy(scan: Scan, first: number, last: number): NameMention | undefined {
  const text = scan.text.slice(scan.words[first]?.start ?? 0, scan.words[last]?.end ?? 0).replace(/['’]s$/u, '');
  if (text.length > LONGEST_STATE_NAME) return undefined;
  const { state, nationals } = statesIn(text);
  if (state && !(GIVEN_NAMES.test(text) && TITLES.has(wordAt(scan, first - 1).toLowerCase()))) return mention(scan, first, last, 'state', [state.code]);
  return first === last && nationals.length > 0 ? mention(scan, first, last, 'nationality', nationals.map(({ code }) => code)) : undefined;
}

/** A State's name, longest first: "Bolivia (Plurinational State of)", "Republic of Korea", "Peru". */
function stateAt(scan: Scan, at: number): NameMention | undefined {
  if (!beginsState(wordAt(scan, at))) return undefined;
  for (let last = Math.min(at + LONGEST_STATE, scan.words.length) - 1; last > at; last--) {
    const found = isCapitalised(scan, last) ? stateNamedBy(scan, at, last) : undefined;
    if (found) return found;
  }
  return stateNamedBy(scan, at, at);
}

/** Whether what stands between two capitalised words may be part of a name: "in Kessim" and "with Arvania" are where and with whom, not who. */
function isJoined(scan: Scan, from: number, to: number): boolean {
  const between = scan.text.slice(scan.words[from]?.end ?? 0, scan.words[to]?.start ?? 0);
  return /^(?:[\s’'-]|s\b|\b(?:of|for|on|to|de|la|del|los|las|y|against|the|des|du|et|da|do|dos|and)\b|,(?= \p{Lu}\p{L}+ and))+$/u.test(between) && !/[.;:()]/u.test(between);
}

/** Whether "and" in a name that begins with these words (in lower case) goes on with it: "Ministry of Labour and Social Protection" is one name, "Chile and Ecuador" are two. */
function mayListWithAnd(names: readonly string[]): boolean {
  return names.includes('of') && names.some((name) => BODY_NOUNS.has(name) || INSTRUMENT_NOUNS.has(name));
}

/** Whether the name of words `first` to `last` goes on with the capitalised word `next`. */
function goesOn(scan: Scan, first: number, last: number, next: number): boolean {
  if (!isJoined(scan, last, next)) return false;
  if (next === last + 1) return true;
  // "The Labour Code of June 2024" is dated, not so called.
  if (monthNamed(scan.words[next]?.lower ?? '', 'en') !== undefined) return false;
  const names = scan.words.slice(first, last + 1).map(({ lower }) => lower);
  const bridge = scan.words.slice(last + 1, next).map(({ text }) => text);
  if (bridge.includes('and') && !mayListWithAnd(names)) return false;
  // Only an instrument is "to" something: "Optional Protocol to the Convention".
  return bridge[0] !== 'to' || INSTRUMENT_NOUNS.has(names.at(-1) ?? '');
}

/** In words: a text in capitals only is not gone through from end to end for each of its words. */
export const LONGEST_NAME = 40;

/** The last word of the name that begins at `first`. */
function nameEnd(scan: Scan, first: number): number {
  // "ILO Convention" is the Convention of the ILO: an abbreviation is a name by itself.
  if (ACRONYM.test(wordAt(scan, first)) && wordAt(scan, first) !== 'UN') return first;
  let last = first;
  const end = Math.min(scan.words.length, first + LONGEST_NAME);
  for (let next = first + 1; next < end && next - last <= LONGEST_BRIDGE; next++) {
    if (isCapitalised(scan, next)) {
      if (!goesOn(scan, first, last, next)) break;
      last = next;
    } else if (!CONNECTORS.has(wordAt(scan, next))) break;
  }
  return last;
}

/** What a noun makes of the name that it heads. */
function kindOfNoun(noun: string): NameKind {
  return BODY_NOUNS.has(noun) ? 'body' : INSTRUMENT_NOUNS.has(noun) ? 'instrument' : 'other';
}

/** By the head, the last noun before "of", "for" and the like: an Act on the police is an instrument; else by the last noun that tells: "lawyers of the Law Clinic". */
function kindOf(scan: Scan, first: number, last: number): NameKind {
  const words = scan.words.slice(first, last + 1).map((word) => word.text.toLowerCase().replace(/[’']s$/u, ''));
  const connector = words.findIndex((word, index) => index > 0 && CONNECTORS.has(word));
  const head = kindOfNoun(words[(connector < 0 ? words.length : connector) - 1] ?? '');
  if (head !== 'other') return head;
  return kindOfNoun(words.findLast((word) => kindOfNoun(word) !== 'other') ?? '');
}

function acronymOf(scan: Scan, first: number, last: number): string {
  const text = scan.text.slice(scan.words[first]?.start ?? 0, scan.words[last]?.end ?? 0);
  const known = BODY_BY_NAME.get(foldName(text));
  if (known !== undefined) return known;
  if (first === last) return ACRONYM.test(text) ? text.replace(/s$/u, '') : '';
  const capitals = scan.words.slice(first, last + 1).filter((word) => CAPITALISED.test(word.text));
  return capitals.length < 2 ? '' : capitals.map((word) => word.text.charAt(0)).join('');
}

/** Offices that are addressed with a title: "Mr. Chair". */
const OFFICES = /^(?:Chair|Chairman|Chairperson|President|Speaker|Minister|Ambassador|Secretary|Rapporteur)$/u;

/** "Mr. Corzo Sosa": the title and the capitalised words behind it. */
function personAt(scan: Scan, at: number): NameMention | undefined {
  if (!/^(?:Mr|Ms|Mrs|Mme|Dr)$/u.test(wordAt(scan, at)) || !isCapitalised(scan, at + 1) || OFFICES.test(wordAt(scan, at + 1))) return undefined;
  let last = at + 1;
  while (isCapitalised(scan, last + 1) && /^[\s.]+$/u.test(scan.text.slice(scan.words[last]?.end ?? 0, scan.words[last + 1]?.start ?? 0)) && !scan.begins(last + 1)) last++;
  return mention(scan, at, last, 'person');
}

/** A capitalised word that opens a sentence is a name only if something else says so. */
function isNameAtStart(scan: Scan, at: number, last: number): boolean {
  const word = scan.words[at];
  if (!word) return false;
  if (ACRONYM.test(word.text)) return true;
  if (last > at) return !isStopWord(word.normal);
  return scan.inside().has(word.text);
}

/** "Lawyers of the Refugee Law Clinic", "Sittings of Parliament" at the beginning of a sentence: the name comes after. */
function isMembersOf(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at).toLowerCase();
  return word.endsWith('s') && kindOfNoun(word) === 'other' && wordAt(scan, at + 1) === 'of' && (wordAt(scan, at + 2) === 'the' || BODY_NOUNS.has(wordAt(scan, at + 2).toLowerCase()));
}

/** "Contradicting the Expert", "Besides the Ministry" at the beginning of a sentence: no name goes on with an article right behind its first word. */
const isBeforeArticle = (scan: Scan, at: number): boolean => wordAt(scan, at + 1) === 'the';

/** Participles that serve as prepositions, and other prepositions that are no stop words. */
const PREPOSITION = /^(?:following|considering|excluding|pending|barring|failing|notwithstanding|respecting|unlike|besides|despite|throughout|alongside|beyond|amid|amidst|versus)$/u;

/** "The Ministry", "Following Arvania's refusal" at the beginning of a sentence: the name comes after. */
const isPreposition = (scan: Scan, at: number): boolean => PREPOSITION.test(scan.words[at]?.lower ?? '');
const isSmallWord = (scan: Scan, at: number): boolean => isStopWord(scan.words[at]?.normal ?? '') || isPreposition(scan, at);

/** "Contradicting the Expert" where an item or a quoted sentence begins within a sentence. */
const isGerundBefore = (scan: Scan, at: number): boolean => wordAt(scan, at).endsWith('ing') && isBeforeArticle(scan, at);

/** The word without the ending that makes it an owner: "state" for "State's". */
const ownerOf = ({ lower }: Word): string => lower.replace(/[’']s?$/u, '');

/** "The Government of Norway" is Norway. */
const isGovernmentOf = (scan: Scan, at: number): boolean => wordAt(scan, at) === 'Government' && wordAt(scan, at + 1) === 'of';

/** Whether the capitalised word is none of the name that follows it. */
function isBeforeName(scan: Scan, at: number): boolean {
  return scan.begins(at) ? isMembersOf(scan, at) || isBeforeArticle(scan, at) || isSmallWord(scan, at) : isGerundBefore(scan, at);
}

function otherAt(scan: Scan, at: number): NameMention | undefined {
  if (!isCapitalised(scan, at) || isGovernmentOf(scan, at)) return undefined;
  let first = at;
  let last = nameEnd(scan, at);
  if (last === first && isPreposition(scan, first)) return undefined;
  if (last > first && isBeforeName(scan, first)) {
    first++;
    while (first < last && !isCapitalised(scan, first)) first++;
    last = nameEnd(scan, first);
  }
  if (scan.begins(first) && !isNameAtStart(scan, first, last)) return undefined;
  const names = scan.words.slice(first, last + 1).filter((word) => CAPITALISED.test(word.text));
  const common = names.length > 1 ? COMMON_TOGETHER : COMMON_CAPITALS;
  if (names.every((word) => common.has(ownerOf(word)) || isStopWord(word.normal) || /^\p{Lu}$/u.test(word.text))) return undefined;
  return mention(scan, first, last, kindOf(scan, first, last), NO_STATES, acronymOf(scan, first, last));
}

/**
 * The names in a text, in order, none inside another. In: the text and its words; `begins` says whether a word opens a sentence, where capitals tell nothing.
 * "Committee", "State party" and other capitalised words of the genre are no names by themselves.
 */
export function namesIn(text: string, words: readonly Word[], begins: (index: number) => boolean): readonly NameMention[] {
  const scan: Scan = { text, words, capitals: words.map(hasCapital), begins, inside: lazily(() => wordsInside(words, begins)) };
  const names: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapitalised(scan, at)) continue;
    const found = internationalAt(scan, at) ?? personAt(scan, at) ?? stateAt(scan, at);
    const other = found?.kind === 'person' ? undefined : otherAt(scan, at);
    // "Peruvian Red Cross" and "Los Angeles Declaration" are longer names than the State or the town in them.
    const name = found && (!other || other.words[1] <= found.words[1] || found.kind === 'state' || isInternational(found)) ? found : (other ?? found);
    if (!name) continue;
    names.push(name);
    at = name.words[1];
  }
  return names;
}

/** Whether two single words are a country or town and the people or adjective of it: "Arvania" and "Arvanian". */
export function isDemonymPair(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 4 && short.length - shared <= 2 && /^(?:n|ns|an|ans|ian|ians|ese|ish|i|is|ic|ite|er|ers|s|es)?$/u.test(long.slice(shared).replace(/^a(?=n)/u, ''));
}

const INTERNATIONAL = new Set(INTERNATIONAL_BODIES.map(([short]) => short));

/** Whether the name is that of a body of the United Nations or another international body. */
export function isInternational({ acronym }: NameMention): boolean {
  return acronym !== '' && INTERNATIONAL.has(acronym);
}

const isSubset = (small: readonly string[], large: readonly string[]): boolean => small.length > 0 && small.every((stem) => large.includes(stem));

/** Whether the mention is itself the abbreviation: "IOM". */
function isAbbreviation({ acronym, start, end, words }: NameMention): boolean {
  return words[0] === words[1] && end - start <= acronym.length + 1;
}

const isAccented = remembered(mayHaveAccents);

/** The stems without accents, which drafters and conversions lose: "El Nino" is El Niño. */
function plainStems({ stems }: NameMention): readonly string[] {
  return stems.some(isAccented) ? stems.map((stem) => withoutAccents(stem)) : stems;
}

/** Whether the two mentions name the same: a State and its nationality, an abbreviation and its name, a surname and the full name. */
export function isSameName(a: NameMention, b: NameMention): boolean {
  if (a.states.length > 0 && b.states.length > 0) return a.states.some((code) => b.states.includes(code));
  if (a.acronym !== '' && a.acronym === b.acronym && (isAbbreviation(a) || isAbbreviation(b) || isInternational(a))) return true;
  const [mine, theirs] = [plainStems(a), plainStems(b)];
  const [one = '', ...more] = mine;
  const [other = '', ...others] = theirs;
  if (more.length === 0 && others.length === 0) return one === other || isDemonymPair(one, other);
  return isSubset(mine, theirs) || isSubset(theirs, mine);
}

/** Whether a claim may have put one for the other: two countries, two persons, two bodies. */
export function areComparable(a: NameMention, b: NameMention): boolean {
  const country = (name: NameMention): boolean => name.kind === 'state' || name.kind === 'nationality';
  const single = (name: NameMention): boolean => name.words[0] === name.words[1];
  if (country(a) || country(b)) return (country(a) || (a.kind === 'other' && single(a))) && (country(b) || (b.kind === 'other' && single(b)));
  if (a.kind === 'person' || b.kind === 'person') return a.kind === b.kind;
  if (a.kind === 'other' && b.kind === 'other') return single(a) === single(b);
  if (a.kind === 'other' || b.kind === 'other') return isInternational(a) && isInternational(b);
  return a.kind === b.kind;
}
