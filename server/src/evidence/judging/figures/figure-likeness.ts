import { compareDates } from '../../../language/date-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { isPast } from '../../../language/status.ts';
import { areSynonyms, isSameWord, rootOf, type Senses } from '../../../language/thesaurus/thesaurus.ts';
import { fitAt, readingOf, tokenIn, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { dateBehind, roleOf } from './figure-roles.ts';
import type { Reading, Token } from '../reading.ts';

/** What the same or another thing counted adds to, and takes from, the likeness of the surroundings. */
const SAME_THING = 0.3;
const KINDRED_THING = 0.21;
const OTHER_THING = -0.15;

function sensesOfThing(reading: Reading | undefined, { thing }: Figure): readonly Senses[] {
  if (!reading || !thing) return [];
  return reading.tokens.filter((token) => token.start < thing.end && thing.start < token.end && token.word.stem === thing.head).map(({ senses }) => senses);
}

/** Index of the head of what the figure counts; -1 for none. */
function headOf(reading: Reading, { thing }: Figure): number {
  return thing === null ? -1 : reading.tokens.findIndex((token) => token.start < thing.end && thing.start < token.end && token.word.stem === thing.head);
}

/** How many words behind a figure may say by a verb what another text says by a noun: "21 persons had *applied*" of "21 applications". */
const VERB_REACH = 5;

/** Whether the token is a verb behind the figure and what it counts, with no other figure between. */
function isVerbBehind(reading: Reading, index: number, figure: Figure): boolean {
  const at = tokenIn(reading, figure.number);
  const token = reading.tokens[index];
  if (!token || index <= at || index > at + VERB_REACH || token.sentence !== reading.tokens[at]?.sentence) return false;
  if (!isPast(token.word) || token.start < (figure.thing?.end ?? figure.end)) return false;
  const own = reading.tokens[at].figure;
  return reading.tokens.slice(at, index).every(({ figure: other }) => other < 0 || other === own);
}

/** Whether the block says of its figure what the claim counts, as the thing counted or as the verb behind. */
function isCountedThere(base: EvidenceBase, claim: Figure, block: number, source: Figure): boolean {
  const own = headOf(base.claim, claim);
  const reading = readingOf(base, block);
  const matches = own < 0 ? [] : (base.blocks[block]?.matches[own] ?? []);
  if (!reading) return false;
  const head = headOf(reading, source);
  return matches.some(({ token, strength }) => strength >= 0.8 && (token === head || isVerbBehind(reading, token, source)));
}

/** Nouns and verbs that say how many persons something has room for. */
const ROOM = /^(?:capacit|hold|accommod|hous|room|seat|sleep|built|design)/u;
/** What a house has many of: never the same number as the houses. */
const PLACES = /^(?:place|bed|seat|bunk|berth)$/u;
const ROOM_REACH = 6;

/** "Can hold 220 persons" of "has 220 places". */
function isRoomFor(base: EvidenceBase, claim: Figure, source: Figure): boolean {
  const at = tokenIn(base.claim, claim.number);
  return PLACES.test(source.thing?.head ?? '') && base.claim.tokens.slice(Math.max(0, at - ROOM_REACH), at).some(({ word }) => ROOM.test(word.normal));
}

/** How alike what the two figures count is: positive for the same, negative for something else, 0 where it cannot be told. */
export function thingLikeness(base: EvidenceBase, claim: Figure, block: number, source: Figure): number {
  if (!claim.thing || !source.thing) return 0;
  if (rootOf(claim.thing.head) === rootOf(source.thing.head)) return SAME_THING;
  if (isRoomFor(base, claim, source)) return KINDRED_THING;
  if (PLACES.test(claim.thing.head) !== PLACES.test(source.thing.head)) return OTHER_THING;
  if (isCountedThere(base, claim, block, source)) return KINDRED_THING;
  const theirs = sensesOfThing(readingOf(base, block), source);
  const alike = sensesOfThing(base.claim, claim).some((mine) => theirs.some((other) => areSynonyms(mine, other)));
  return alike ? KINDRED_THING : OTHER_THING;
}

const PREDICATE = 0.12;
const PREDICATE_REACH = 6;

/** The verb behind a figure that says what became of those counted: "121,001 were *approved*". */
export function predicateBehind(reading: Reading, token: number): Token | undefined {
  const sentence = reading.tokens[token]?.sentence;
  for (let at = token + 1; at <= token + PREDICATE_REACH; at++) {
    const other = reading.tokens[at];
    if (!other || other.sentence !== sentence || (other.figure >= 0 && other.figure !== reading.tokens[token]?.figure)) return undefined;
    if (other.weight > 0 && isPast(other.word)) return other;
  }
  return undefined;
}

/** Whether the same is said of those counted; nothing where one side has no verb near. */
function predicateLikeness(base: EvidenceBase, token: number, reading: Reading, there: number): number {
  const mine = predicateBehind(base.claim, token);
  const theirs = predicateBehind(reading, there);
  if (!mine || !theirs) return 0;
  if (areSynonyms(mine.senses, theirs.senses)) return PREDICATE;
  return base.claim.tokens.some(({ senses }) => isSameWord(senses, theirs.senses)) ? 0 : -PREDICATE;
}

const SAME_OWNER = 0.15;
/** How many words off a name may stand and still say whose a figure is. */
const OWNER_REACH = 4;

/** The first name from the token on in one direction, before any other figure and, forwards, before any comma: "four hours *in Lumi*". */
function nameTowards(reading: Reading, token: number, step: 1 | -1): NameMention | undefined {
  const here = reading.tokens[token];
  for (let at = token + step; Math.abs(at - token) <= OWNER_REACH; at += step) {
    const other = reading.tokens[at];
    if (!here || !other || other.sentence !== here.sentence || other.isFormula || (other.figure >= 0 && other.figure !== here.figure)) return undefined;
    if (step > 0 && /[,;:]/u.test(reading.text.slice(reading.tokens[at - 1]?.end ?? 0, other.start))) return undefined;
    if (other.name >= 0) return reading.names[other.name];
  }
  return undefined;
}

/** Whose the figure is: the name behind it, else the one before it. */
function nearestName(reading: Reading, token: number): NameMention | undefined {
  return nameTowards(reading, token, 1) ?? nameTowards(reading, token, -1);
}

/** Whether the nearest name is the same on both sides: the border *with Torvia*. Nothing where one side has no name near. */
function ownerLikeness(base: EvidenceBase, token: number, reading: Reading, there: number): number {
  const mine = nearestName(base.claim, token);
  const theirs = nearestName(reading, there);
  if (!mine || !theirs || !areComparable(mine, theirs)) return 0;
  if (isSameName(mine, theirs)) return SAME_OWNER;
  return base.claim.names.some((name) => isSameName(name, theirs)) ? 0 : -SAME_OWNER;
}

const SAME_ROLE = 0.12;
const SAME_DATE = 0.15;

/** Whether both are the beginning, the end or the amount of a change. */
function roleLikeness(base: EvidenceBase, claim: Figure, reading: Reading, source: Figure): number {
  const mine = roleOf(base.claim, claim);
  const theirs = roleOf(reading, source);
  if (mine === undefined || theirs === undefined) return 0;
  return mine === theirs ? SAME_ROLE : -SAME_ROLE;
}

/** Whether the dates right behind the two figures are the same. */
function dateLikeness(base: EvidenceBase, claim: Figure, reading: Reading, source: Figure): number {
  const mine = dateBehind(base.claim, claim);
  const theirs = mine && dateBehind(reading, source);
  if (!mine || !theirs) return 0;
  const relation = compareDates(mine, theirs);
  return relation === 'different' ? -SAME_DATE : relation === 'unknown' ? 0 : SAME_DATE;
}

/** How alike two figures stand: by the words round them, other figures left aside, by what they count, whose they are, what became of them and when. */
export function likenessOf(base: EvidenceBase, claim: Figure, token: number, at: CitedToken, source: Figure): number {
  const reading = readingOf(base, at.block);
  if (!reading) return 0;
  const surroundings = fitAt(base, token, at, (other) => other.figure < 0);
  const said = ownerLikeness(base, token, reading, at.token) + predicateLikeness(base, token, reading, at.token);
  return surroundings + thingLikeness(base, claim, at.block, source) + said + roleLikeness(base, claim, reading, source) + dateLikeness(base, claim, reading, source);
}
