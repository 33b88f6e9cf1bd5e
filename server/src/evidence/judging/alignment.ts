import { isDemonymPair, isSameName } from '../../language/names.ts';
import { isSameWord, type Senses } from '../../language/thesaurus/thesaurus.ts';
import { kinOf, numberAt, type CitedText } from './cited-text.ts';
import { onceAReading, type Reading, type Token } from './reading.ts';

/** A word of the claim that stands in a cited block too, in its own or another form. */
export interface Match {
  /** Index of the token in the block. */
  readonly token: number;
  /** From 0 to 1: the same word, a synonym, a kindred word. */
  readonly strength: number;
}

/** The matches of every token of a claim in one cited block; index by the claim's token. */
export interface BlockMatches {
  readonly cited: CitedText;
  readonly matches: readonly (readonly Match[])[];
}

const SAME = 1;
const SYNONYM = 0.8;
/** Another form of the word: "ratification" for "ratified". */
const OTHER_FORM = 0.95;
/** A synonym where the block has the word itself, elsewhere. */
const LESSER_SYNONYM = 0.5;
const KINDRED = 0.6;
const OPPOSITE = 0.4;
/** Distance, in words, at which a neighbour says half as much of a word's surroundings. */
const HALF = 5;

function add(found: Map<number, number>, tokens: readonly number[] | undefined, strength: number): void {
  if (!tokens) return;
  for (const token of tokens) if ((found.get(token) ?? 0) < strength) found.set(token, strength);
}

function sameNames(claim: Reading, token: Token, cited: CitedText, found: Map<number, number>): void {
  const name = token.name < 0 ? undefined : claim.names[token.name];
  if (!name) return;
  for (const counterpart of cited.reading.names) {
    if (!isSameName(name, counterpart)) continue;
    const [first, last] = counterpart.words;
    let isThere = false;
    for (let index = first; index <= last; index++) isThere ||= found.has(index);
    if (!isThere) found.set(first, SAME);
  }
}

/** "Nationals of the State party" and "Arvanians" are the same people. */
function sameNationals(token: Token, cited: CitedText, found: Map<number, number>): void {
  const state = cited.source.metadata.state;
  if (state === undefined || (token.senses.root !== 'nation' && token.senses.root !== 'citizen')) return;
  for (const name of cited.reading.names) {
    const [first] = name.stems;
    if (name.stems.length === 1 && first !== undefined && isDemonymPair(first, state.toLowerCase()) && !found.has(name.words[0])) found.set(name.words[0], SYNONYM);
  }
}

/** Synonyms count less where the word itself is there: "approved" is not "permit card" in a block that has "approved". */
function addSynonyms({ senses }: Token, { places, reading }: CitedText, found: Map<number, number>): void {
  const synonyms: number[] = [];
  for (const family of senses.families) for (const index of places.families.get(family) ?? []) if (!synonyms.includes(index)) synonyms.push(index);
  if (synonyms.length === 0) return;
  const forms = synonyms.filter((index) => isSameWord(senses, reading.tokens[index]?.senses ?? senses));
  add(found, synonyms, forms.length > 0 || places.roots.has(senses.root) ? LESSER_SYNONYM : SYNONYM);
  add(found, forms, OTHER_FORM);
}

const NO_MATCHES: readonly Match[] = [];
const known = new WeakMap<CitedText, WeakMap<Senses, readonly Match[]>>();

/** As `findMatches`; remembered for words that are no part of a number or a name, as claims about one block have most words in common: what they match depends on their senses and the block alone. */
function matchesOf(claim: Reading, token: Token, cited: CitedText): readonly Match[] {
  if (token.weight === 0) return NO_MATCHES;
  if (token.figure >= 0 || token.name >= 0) return findMatches(claim, token, cited);
  let bySenses = known.get(cited);
  if (!bySenses) known.set(cited, (bySenses = new WeakMap()));
  let matches = bySenses.get(token.senses);
  if (!matches) bySenses.set(token.senses, (matches = findMatches(claim, token, cited)));
  return matches;
}

function findMatches(claim: Reading, token: Token, cited: CitedText): readonly Match[] {
  const found = new Map<number, number>();
  const { roots, sides, numbers } = cited.places;
  for (const side of token.senses.sides) add(found, sides.get(side ^ 1), OPPOSITE);
  if (token.name < 0) addSynonyms(token, cited, found);
  for (const root of kinOf(token.senses.root, cited.places)) add(found, roots.get(root), KINDRED);
  add(found, roots.get(token.senses.root), SAME);
  const value = numberAt(claim, token);
  if (value !== undefined) add(found, numbers.get(value), SAME);
  sameNames(claim, token, cited, found);
  sameNationals(token, cited, found);
  const matches: Match[] = [];
  for (const [index, strength] of found) if ((cited.reading.tokens[index]?.weight ?? 0) > 0) matches.push({ token: index, strength });
  return matches;
}

/** From here on two words are forms of one word. */
export const SAME_WORD = OTHER_FORM;

/** Finds every word of the claim in a cited block. */
export function matchWords(claim: Reading, cited: CitedText): BlockMatches {
  return { cited, matches: claim.tokens.map((token) => matchesOf(claim, token, cited)) };
}

/** How near two places are: 1 for the same, a half at `HALF` words, towards 0 far away. */
export function nearness(a: number, b: number): number {
  return 1 / (1 + Math.abs(a - b) / HALF);
}

/** Whether the two tokens are parts of one figure, date or name, so that one is no surroundings of the other. */
function isOneFact(a: Token, b: Token): boolean {
  return (a.figure >= 0 && a.figure === b.figure) || (a.name >= 0 && a.name === b.name) || (a.date >= 0 && a.date === b.date);
}

/** The tokens that say anything: every word is held against all of them. */
const telling = onceAReading(({ tokens }): readonly number[] => {
  const found: number[] = [];
  tokens.forEach(({ weight }, k) => {
    if (weight > 0) found.push(k);
  });
  return found;
});

/**
 * How alike the surroundings of the claim's token `from` and of the block's token `to` are: for every other word of the claim that the block has too,
 * how near it stands on both sides. From 0 (nothing in common nearby) to about 1 (the same words all round). `isSurrounding` leaves out words of the claim
 * that must not decide, such as the other figures where figures are compared.
 */
export function fit(claim: Reading, from: number, block: BlockMatches, to: number, isSurrounding?: (token: Token) => boolean): number {
  const here = from < 0 ? undefined : claim.tokens[from];
  const there = to < 0 ? undefined : block.cited.reading.tokens[to];
  if (!here || !there) return 0;
  let shared = 0;
  let possible = 0;
  for (const k of telling(claim)) {
    const token = claim.tokens[k];
    if (!token || k === from || isOneFact(here, token) || isSurrounding?.(token) === false) continue;
    const near = nearness(here.place, token.place);
    possible += token.weight * near * near;
    shared += token.weight * near * nearestMatch(block.matches[k] ?? NO_MATCHES, block.cited.reading, to, there);
  }
  return possible === 0 ? 0 : shared / possible;
}

/** How near to the block's token `to` one of a word's matches stands, by its strength; the other words of the same fact left aside. */
function nearestMatch(matches: readonly Match[], { tokens }: Reading, to: number, there: Token): number {
  let best = 0;
  for (const { token, strength } of matches) {
    const other = tokens[token];
    if (!other || token === to || isOneFact(there, other)) continue;
    best = Math.max(best, strength * nearness(there.place, other.place));
  }
  return best;
}
