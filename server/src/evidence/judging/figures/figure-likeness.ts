import { compareDates } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { isPast } from '../../../language/status.ts';
import { areSynonyms, isSameWord, rootOf } from '../../../language/thesaurus/thesaurus.ts';
import { fitAt, readingOf, tokenIn, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { dateBehind, roleOf, type Role } from './figure-roles.ts';
import type { Reading, Token } from '../reading.ts';

/** What the same or another thing counted adds to, and takes from, the likeness of the surroundings. */
const SAME_THING = 0.3;
const KINDRED_THING = 0.21;
const OTHER_THING = -0.15;

/** How a figure stands in its text. */
export interface Standing {
  /** The tokens of the head of what it counts; the thing may have the word twice. */
  readonly heads: readonly number[];
  /** Whose it is (`nearestName`), what became of those counted (`predicateBehind`), what it is of a change, and when. */
  readonly owner: NameMention | undefined;
  readonly predicate: Token | undefined;
  readonly role: Role | undefined;
  readonly date: DateMention | undefined;
}

const known = new WeakMap<Figure, Standing>();

/** How a figure stands in its reading; worked out once a figure, which is laid beside many others. A figure belongs to one reading. */
export function standingOf(reading: Reading, figure: Figure): Standing {
  let standing = known.get(figure);
  if (!standing) {
    const at = tokenIn(reading, figure.number);
    standing = { heads: headsOf(reading, figure), owner: nearestName(reading, at), predicate: predicateBehind(reading, at), role: roleOf(reading, figure), date: dateBehind(reading, figure) };
    known.set(figure, standing);
  }
  return standing;
}

function headsOf(reading: Reading, { thing }: Figure): readonly number[] {
  const heads: number[] = [];
  if (!thing) return heads;
  for (let index = tokenIn(reading, thing); index >= 0; index++) {
    const token = reading.tokens[index];
    if (!token || token.start >= thing.end) break;
    if (token.word.stem === thing.head) heads.push(index);
  }
  return heads;
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
  const [own] = standingOf(base.claim, claim).heads;
  const reading = readingOf(base, block);
  const matches = own === undefined ? undefined : base.blocks[block]?.matches[own];
  if (!reading || !matches) return false;
  const [head] = standingOf(reading, source).heads;
  return matches.some(({ token, strength }) => strength >= 0.8 && (token === head || isVerbBehind(reading, token, source)));
}

/** Nouns and verbs that say how many persons something has room for. */
const ROOM = /^(?:capacit|hold|accommod|hous|room|seat|sleep|built|design)/u;
/** What a house has many of: never the same number as the houses. */
const PLACES = /^(?:place|bed|seat|bunk|berth)$/u;
const ROOM_REACH = 6;

/** "Can hold 220 persons" of "has 220 places". */
export function isRoomFor(base: EvidenceBase, claim: Figure, source: Figure): boolean {
  if (!PLACES.test(source.thing?.head ?? '')) return false;
  const at = tokenIn(base.claim, claim.number);
  return base.claim.tokens.slice(Math.max(0, at - ROOM_REACH), at).some(({ word }) => ROOM.test(word.normal));
}

/** How alike what the two figures count is: positive for the same, negative for something else, 0 where it cannot be told. */
export function thingLikeness(base: EvidenceBase, claim: Figure, block: number, source: Figure): number {
  if (!claim.thing || !source.thing) return 0;
  if (rootOf(claim.thing.head) === rootOf(source.thing.head)) return SAME_THING;
  if (isRoomFor(base, claim, source)) return KINDRED_THING;
  if (PLACES.test(claim.thing.head) !== PLACES.test(source.thing.head)) return OTHER_THING;
  if (isCountedThere(base, claim, block, source)) return KINDRED_THING;
  return areKindred(base, claim, block, source) ? KINDRED_THING : OTHER_THING;
}

/** Whether the heads of what the two count are synonyms. */
function areKindred(base: EvidenceBase, claim: Figure, block: number, source: Figure): boolean {
  const reading = readingOf(base, block);
  const theirs = reading ? standingOf(reading, source).heads : [];
  return standingOf(base.claim, claim).heads.some((own) => theirs.some((head) => areSynonymsAt(base.claim.tokens[own], reading?.tokens[head])));
}

const areSynonymsAt = (mine: Token | undefined, theirs: Token | undefined): boolean => mine !== undefined && theirs !== undefined && areSynonyms(mine.senses, theirs.senses);

const PREDICATE = 0.12;
const PREDICATE_REACH = 6;

/** The verb behind a figure that says what became of those counted: "121,001 were *approved*". */
function predicateBehind(reading: Reading, token: number): Token | undefined {
  const sentence = reading.tokens[token]?.sentence;
  for (let at = token + 1; at <= token + PREDICATE_REACH; at++) {
    const other = reading.tokens[at];
    if (!other || other.sentence !== sentence || (other.figure >= 0 && other.figure !== reading.tokens[token]?.figure)) return undefined;
    if (other.weight > 0 && isPast(other.word)) return other;
  }
  return undefined;
}

/** Whether the same is said of those counted; nothing where one side has no verb near. */
function predicateLikeness(base: EvidenceBase, { predicate: mine }: Standing, { predicate: theirs }: Standing): number {
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
function ownerLikeness(base: EvidenceBase, { owner: mine }: Standing, { owner: theirs }: Standing): number {
  if (!mine || !theirs || !areComparable(mine, theirs)) return 0;
  if (isSameName(mine, theirs)) return SAME_OWNER;
  return base.claim.names.some((name) => isSameName(name, theirs)) ? 0 : -SAME_OWNER;
}

const SAME_ROLE = 0.12;
const SAME_DATE = 0.15;

/** Whether both are the beginning, the end or the amount of a change. */
function roleLikeness({ role: mine }: Standing, { role: theirs }: Standing): number {
  if (mine === undefined || theirs === undefined) return 0;
  return mine === theirs ? SAME_ROLE : -SAME_ROLE;
}

/** Whether the dates right behind the two figures are the same. */
function dateLikeness({ date: mine }: Standing, { date: theirs }: Standing): number {
  if (!mine || !theirs) return 0;
  const relation = compareDates(mine, theirs);
  return relation === 'different' ? -SAME_DATE : relation === 'unknown' ? 0 : SAME_DATE;
}

const isNoFigure = ({ figure }: Token): boolean => figure < 0;

/** How alike two figures stand: by the words round them, other figures left aside, by what they count, whose they are, what became of them and when. */
export function likenessOf(base: EvidenceBase, claim: Figure, token: number, at: CitedToken, source: Figure): number {
  const reading = readingOf(base, at.block);
  if (!reading) return 0;
  const [mine, theirs] = [standingOf(base.claim, claim), standingOf(reading, source)];
  const surroundings = fitAt(base, token, at, isNoFigure);
  const said = ownerLikeness(base, mine, theirs) + predicateLikeness(base, mine, theirs);
  return surroundings + thingLikeness(base, claim, at.block, source) + said + roleLikeness(mine, theirs) + dateLikeness(mine, theirs);
}
