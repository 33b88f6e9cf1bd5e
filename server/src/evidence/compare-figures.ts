import type { FigureComparison } from '../language/figure-comparison.ts';
import type { Figure } from '../language/figures.ts';
import { areComparable, isSameName, type NameMention } from '../language/names.ts';
import { isPast } from '../language/status.ts';
import { areSynonyms, isSameWord, rootOf, type Senses } from '../language/thesaurus/thesaurus.ts';
import { editedPlace, fitAt, placeOf, readingOf, tokenIn, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import { hedgeComparison, thingComparison, unitComparison, valueComparison } from './figure-corrections.ts';
import { effectiveHedge, isBoundInSentence } from './effective-hedge.ts';
import { countNegations } from './negated-words.ts';
import type { Reading, Token } from './reading.ts';
import { fitsComplement, isComplement, isDerived, relate } from './figure-values.ts';
import type { FactComparison } from './judgement.ts';
import { countsOtherPeople } from './things-counted.ts';

/** A figure of a cited block beside one of the claim's. */
interface Candidate {
  readonly at: CitedToken;
  readonly figure: Figure;
  readonly relation: FigureComparison;
  /** How alike the surroundings are, with what is counted. */
  readonly likeness: number;
}

/** What the same or another thing counted adds to, and takes from, the likeness of the surroundings. */
const SAME_THING = 0.3;
const OTHER_THING = 0.15;
/** Another figure must fit the claim's place this much better than the figure with the claim's value, before the claim is said to have taken the wrong one. */
const CLEARLY_BETTER = 0.3;
const MUCH_BETTER = 0.35;
const CROSSED = 0.28;
/** A figure is mistaken for another of its own size: 7,310 is not taken for two. */
const ALIKE = 20;
const FITS = 0.55;
const COUNTERPART = 0.45;
/** The same number of another unit needs less to be taken for the same figure. */
const SAME_NUMBER = 0.25;
/** The same number of another kind altogether, per cent for persons, must stand in quite the same place. */
const OTHER_KIND = 0.7;

function sensesOfThing(base: EvidenceBase, block: number | undefined, figure: Figure): readonly Senses[] {
  const reading = block === undefined ? base.claim : readingOf(base, block);
  const { thing } = figure;
  if (!reading || !thing) return [];
  return reading.tokens.filter((token) => token.start < thing.end && thing.start < token.end && token.word.stem === thing.head).map(({ senses }) => senses);
}

/** Whether the token is the head of what the figure counts. */
function isInThing(reading: Reading | undefined, index: number, { thing }: Figure): boolean {
  const token = reading?.tokens[index];
  return token !== undefined && thing !== null && token.start < thing.end && thing.start < token.end && token.word.stem === thing.head;
}

function thingLikeness(base: EvidenceBase, claim: Figure, block: number, source: Figure): number {
  if (!claim.thing || !source.thing) return 0;
  if (rootOf(claim.thing.head) === rootOf(source.thing.head)) return SAME_THING;
  const theirs = sensesOfThing(base, block, source);
  if (base.blocks[block]?.matches.some((matches, k) => isInThing(base.claim, k, claim) && matches.some(({ token, strength }) => strength >= 0.8 && isInThing(base.blocks[block]?.cited.reading, token, source)))) return SAME_THING * 0.7;
  const alike = sensesOfThing(base, undefined, claim).some((mine) => theirs.some((other) => areSynonyms(mine, other)));
  return alike ? SAME_THING * 0.7 : -OTHER_THING;
}

/** "More than half do not have" is true of "fewer than half have". */
function isComplementHere(mine: Reading, claim: Figure, theirs: Reading, source: Figure): boolean {
  // Where negations are not read it cannot be told whether the other part of the whole is meant.
  if (mine.language === 'fr') return fitsComplement(claim, source);
  if (!isComplement(claim, source)) return false;
  const isDenied = (reading: Reading, figure: Figure): boolean => countNegations(reading, tokenIn(reading, figure.number)) % 2 === 1;
  return isDenied(mine, claim) !== isDenied(theirs, source);
}

/** How alike two figures stand: by the words round them, other figures left aside, by what they count and by whose they are. */
function likenessOf(base: EvidenceBase, claim: Figure, token: number, at: CitedToken, source: Figure): number {
  return fitAt(base, token, at, (other) => other.figure < 0) + thingLikeness(base, claim, at.block, source) + ownerLikeness(base, token, at) + predicateLikeness(base, token, at);
}

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
function predicateLikeness(base: EvidenceBase, token: number, at: CitedToken): number {
  const reading = readingOf(base, at.block);
  const mine = predicateBehind(base.claim, token);
  const theirs = reading && predicateBehind(reading, at.token);
  if (!mine || !theirs) return 0;
  if (areSynonyms(mine.senses, theirs.senses)) return PREDICATE;
  return base.claim.tokens.some(({ senses }) => isSameWord(senses, theirs.senses)) ? 0 : -PREDICATE;
}

const SAME_OWNER = 0.15;

/** Whether the nearest name is the same on both sides: the border *with Torvia*. Nothing where one side has no name near. */
function ownerLikeness(base: EvidenceBase, token: number, at: CitedToken): number {
  const reading = readingOf(base, at.block);
  const mine = nearestName(base.claim, token);
  const theirs = reading && nearestName(reading, at.token);
  if (!mine || !theirs || !areComparable(mine, theirs)) return 0;
  if (isSameName(mine, theirs)) return SAME_OWNER;
  return base.claim.names.some((name) => isSameName(name, theirs)) ? 0 : -SAME_OWNER;
}

/** How many words off a name may stand and still say whose a figure is. */
const OWNER_REACH = 4;

function nearestName(reading: Reading, token: number): NameMention | undefined {
  const here = reading.tokens[token];
  for (let distance = 1; distance <= OWNER_REACH; distance++) {
    for (const at of [token + distance, token - distance]) {
      const other = reading.tokens[at];
      if (other && here && other.sentence === here.sentence && !other.isFormula && other.name >= 0) return reading.names[other.name];
    }
  }
  return undefined;
}

function relationOf(base: EvidenceBase, claim: Figure, block: number, source: Figure): FigureComparison {
  const reading = readingOf(base, block);
  if (!reading) return 'incomparable';
  const own = relate(claim, source);
  if (own === 'value-differs' && isComplementHere(base.claim, claim, reading, source)) return 'agrees';
  if (!own.startsWith('hedge-')) return own;
  const hedges = { claim: effectiveHedge(base.claim, claim), source: effectiveHedge(reading, source) };
  if (relate(claim, source, hedges) === 'agrees' || isComplementHere(base.claim, claim, reading, source)) return 'agrees';
  if (base.edited) return own;
  const relation = own;
  if (relation === 'hedge-added' && isBoundInSentence(reading, source, claim.hedge.kind)) return 'agrees';
  return relation === 'hedge-dropped' && isBoundInSentence(base.claim, claim, source.hedge.kind) ? 'agrees' : relation;
}

function candidatesFor(base: EvidenceBase, claim: Figure, token: number): readonly Candidate[] {
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.figures.flatMap((figure): readonly Candidate[] => {
      const relation = relationOf(base, claim, block, figure);
      if (relation === 'incomparable') return [];
      const at = { block, token: tokenIn(cited.reading, figure.number) };
      return [{ at, figure, relation, likeness: likenessOf(base, claim, token, at, figure) }];
    }),
  );
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);

const isSameValue = ({ relation }: Candidate): boolean => relation.startsWith('hedge-');

/** The comparison of a claim's figure with the one figure of the source that is meant. */
function compared(base: EvidenceBase, claim: Figure, { at, figure, relation }: Candidate): FactComparison {
  const evidence = placeOf(base, at.block, figure);
  if (relation === 'agrees') return { kind: 'figure', state: 'agrees', claim: { start: claim.start, end: claim.end }, ...(evidence ? { evidence } : {}) };
  const text = base.claim.text;
  const source = readingOf(base, at.block)?.text ?? '';
  if (relation === 'value-differs' || relation === 'incomparable') return valueComparison(text, claim, source, figure, evidence, base.claim.language);
  if (relation === 'unit-differs') return unitComparison(text, claim, source, figure, evidence);
  return hedgeComparison(text, claim, source, figure, relation, evidence);
}

/** The figure in whose place the claim's stands, where the claim is an edited copy of a sentence. */
function editedCounterpart(base: EvidenceBase, claim: Figure, first: number, last: number): Candidate | undefined {
  const place = editedPlace(base, first, last);
  const reading = place && readingOf(base, place.block);
  if (!place || !reading) return undefined;
  const inPlace = reading.tokens.slice(place.from, place.to).map((token) => token.figure).filter((index) => index >= 0);
  const figures = [...new Set(inPlace)].flatMap((index) => reading.figures[index] ?? []);
  if (place.repeated && !figures.some(({ value }) => value === claim.value)) return undefined;
  // Several figures in one edit: the one at the same place in the order.
  const before = base.claim.figures.filter((other) => other.start < claim.start && tokenIn(base.claim, other.number) >= firstOfEdit(base, first));
  const figure = figures.length === 1 ? figures[0] : figures[before.length];
  if (!figure) return undefined;
  const relation = relationOf(base, claim, place.block, figure);
  return { figure, relation, at: { block: place.block, token: tokenIn(reading, figure.number) }, likeness: 1 };
}

function firstOfEdit(base: EvidenceBase, token: number): number {
  const hunk = base.edited?.edits.hunks.find(({ claim }) => claim[0] <= token && token < claim[1]);
  return hunk?.claim[0] ?? token;
}

/** "In all 60 stations" of "35 of the 60 stations": the claim speaks of the whole where the source speaks of a part. Out: the part. */
function partMeant(base: EvidenceBase, token: number, { at }: Candidate): Candidate | undefined {
  const reading = readingOf(base, at.block);
  const isAll = base.claim.tokens.slice(Math.max(0, token - 3), token).some(({ word }) => word.normal === 'all' || word.normal === 'each' || word.normal === 'every');
  if (!reading || !isAll) return undefined;
  const before = reading.tokens.slice(Math.max(0, at.token - 4), at.token);
  if (!before.some(({ word }) => word.normal === 'of')) return undefined;
  const index = before.map(({ figure }) => figure).find((figure) => figure >= 0);
  const figure = index === undefined ? undefined : reading.figures[index];
  return figure && { at: { block: at.block, token: tokenIn(reading, figure.number) }, figure, relation: 'value-differs', likeness: 1 };
}

/**
 * Whether the claim has taken the figure of another thing. Where the claim has both figures, both must stand better in each other's place;
 * where it has one only, the other must fit clearly better and count what the claim counts.
 */
function isRivalMeant(base: EvidenceBase, claim: Figure, token: number, agreeing: Candidate, rival: Candidate): boolean {
  // "One" is as often a pronoun or an article.
  if (claim.value === 1 && claim.form === 'words' && claim.kind === 'count') return false;
  if (rival.likeness < FITS || (rival.at.block !== agreeing.at.block && agreeing.likeness > 0.3)) return false;
  const partner = base.claim.figures.find((other) => other !== claim && relationOf(base, other, rival.at.block, rival.figure) === 'agrees');
  if (!partner) {
    const ratio = rival.figure.value / claim.value;
    if (ratio > ALIKE || ratio < 1 / ALIKE) return false;
    const margin = rival.figure.thing && thingLikeness(base, claim, rival.at.block, rival.figure) > 0 && thingLikeness(base, claim, agreeing.at.block, agreeing.figure) <= 0 ? CLEARLY_BETTER : MUCH_BETTER;
    return rival.figure.unit === claim.unit && rival.likeness > agreeing.likeness + margin;
  }
  const counts = (figure: Figure, of: Candidate): number => thingLikeness(base, figure, of.at.block, of.figure);
  if (counts(claim, rival) > 0 && counts(claim, agreeing) < 0 && counts(partner, agreeing) > 0 && counts(partner, rival) < 0) return true;
  const there = tokenIn(base.claim, partner.number);
  const likeness = (figure: Figure, from: number, to: Candidate): number => likenessOf(base, figure, from, to.at, to.figure);
  const straight = agreeing.likeness + likeness(partner, there, rival);
  const crossed = likeness(claim, token, rival) + likeness(partner, there, agreeing);
  return crossed > straight + CROSSED;
}

/** Where negations are not read: "n’est pas partie à deux des neuf" of "est partie à sept des neuf", and an increase "de quatre semaines". */
function mayBeRest(base: EvidenceBase, claim: Figure, token: number): boolean {
  if (base.claim.language !== 'fr') return false;
  const isTurned = /(?<!\p{L})(?:ne |n['’]|pas |sans )/iu.test(base.claim.text) || base.claim.tokens[token - 1]?.word.normal === 'de';
  return isTurned && isDerived(claim, base.blocks.flatMap(({ cited }) => cited.reading.figures));
}

/** "Depuis trois ans", "il y a deux ans": when, not how long; and a time of another unit, of which the source speaks elsewhere. */
function isOtherTime(base: EvidenceBase, claim: Figure, token: number, rival: Candidate): boolean {
  if (claim.kind !== 'duration' || base.claim.language !== 'fr') return false;
  const before = base.claim.tokens.slice(Math.max(0, token - 2), token).map(({ word }) => word.normal);
  return before.includes('depuis') || before.join(' ') === 'y a' || rival.figure.unit !== claim.unit;
}

function compareOne(base: EvidenceBase, claim: Figure, first: number, last: number): FactComparison {
  const edited = editedCounterpart(base, claim, first, last);
  if (edited && !(edited.relation === 'value-differs' && mayBeRest(base, claim, first))) return compared(base, claim, edited);
  if (editedPlace(base, first, last)?.repeated === true) return { kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } };
  const candidates = candidatesFor(base, claim, first);
  const agreeing = best(candidates.filter((c) => c.relation === 'agrees')) ?? best(candidates.filter(isSameValue));
  const rival = best(candidates.filter((c) => c.relation === 'value-differs' && c.figure.unit === claim.unit)) ?? best(candidates.filter((c) => c.relation === 'value-differs'));
  const part = agreeing && partMeant(base, first, agreeing);
  if (part) return compared(base, claim, part);
  if (agreeing && countsOtherPeople(base, claim, agreeing.at.block, agreeing.figure)) return thingComparison(claim, agreeing.figure, placeOf(base, agreeing.at.block, agreeing.figure));
  if (agreeing) return compared(base, claim, rival && claim.kind !== 'ordinal' && isRivalMeant(base, claim, first, agreeing, rival) ? rival : agreeing);
  const allFigures = base.blocks.flatMap(({ cited }) => cited.reading.figures);
  const unit = best(candidates.filter((c) => c.relation === 'unit-differs'));
  if (unit && unit.likeness >= (unit.figure.kind === claim.kind ? SAME_NUMBER : OTHER_KIND)) return compared(base, claim, unit);
  if (claim.kind !== 'ordinal' && isDerived(claim, allFigures)) return { kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } };
  if (rival && isOtherTime(base, claim, first, rival)) return { kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } };
  if (rival && rival.likeness >= COUNTERPART && !(claim.value === 1 && claim.form === 'words')) return compared(base, claim, rival);
  return { kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } };
}

const isNumeral = ({ word, figure, date, designator }: Token): boolean => figure < 0 && date < 0 && designator < 0 && /^[0-9]/u.test(word.normal);

/** Numbers that are neither figures nor dates, such as times of day, where an edit has put one for another. */
function compareNumerals(base: EvidenceBase): readonly FactComparison[] {
  const { edited } = base;
  const source = edited && readingOf(base, edited.block);
  if (!edited || !source) return [];
  return edited.edits.hunks.flatMap(({ claim, source: [from, to] }) => {
    const mine = base.claim.tokens.slice(claim[0], claim[1]).filter(isNumeral);
    const theirs = source.tokens.slice(from, to).filter(isNumeral);
    const [own, there] = [mine[0], theirs[0]];
    if (mine.length !== 1 || theirs.length !== 1 || !own || !there || own.word.normal === there.word.normal) return [];
    const evidence = placeOf(base, edited.block, there);
    return [{ kind: 'figure', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'value', correction: there.word.text, ...(evidence ? { evidence } : {}) } satisfies FactComparison];
  });
}

/** Compares every figure of the claim with what the cited blocks have of the same thing. */
export function compareFigures(base: EvidenceBase): readonly FactComparison[] {
  const figures = base.claim.figures.flatMap((figure) => {
    const first = tokenIn(base.claim, figure.number);
    if (first < 0) return [];
    let last = first;
    while ((base.claim.tokens[last + 1]?.end ?? Infinity) <= figure.number.end) last++;
    return [compareOne(base, figure, first, last)];
  });
  return [...figures, ...compareNumerals(base)];
}
