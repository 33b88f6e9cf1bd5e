import { areOpposites, isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import type { Negation } from '../../../language/polarity.ts';
import type { Span } from '../../../language/span.ts';
import { isPast } from '../../../language/status.ts';
import { isOpenHere } from '../status/compare-unfinished.ts';
import { isElliptical, isExcepted, isOfOtherSubject } from './denied-subjects.ts';
import { deniesWhole, isDeniedElsewhere, isFocusUnmet } from './denial-scope.ts';
import { isInFocus, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasDenial, isTarget } from './negated-words.ts';
import { countsOther, countsUnlike, speaksOfTheRest } from './other-part.ts';
import { isOfOtherPart } from './opposite-signs.ts';
import { hasSamePlace, samePlaces, type Pairing } from '../pairings.ts';
import { differs, spanOf } from './polarity-difference.ts';
import type { Reading, Token } from '../reading.ts';
import { isAboutOther, isInQuestion, isSaidElsewhere } from './same-object.ts';
import { clauseCoverage, coverageBy } from '../sentence-cover.ts';
import { contradicts, isWithout } from './signs.ts';
import { stageIn } from '../status/stages.ts';

/** How alike the surroundings must be before two words are taken to speak of one thing. */
const SAME_EVENT = 0.5;
/** The same word itself needs less to be taken for the same event than a synonym does. */
const SAME_WORD_EVENT = 0.4;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.14;
/** How much less alike another place may be and still count as a witness for the claim. */
const WITNESS = 0.2;

/** Whether word and counterpart stand under different signs. */
function isTurnedRound(base: EvidenceBase, token: number, { at, token: there }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const here = base.claim.tokens[token];
  if (!source || !here) return false;
  const mine = isTarget(base.claim, token);
  if (mine === isTarget(source, at.token)) return false;
  const isSame = isSameWord(here.senses, there.senses);
  if (!isSame && (isSaidElsewhere(base, token, there) || areLight(here, there))) return false;
  if (isAgreed(base, token, source, at.token, mine)) return false;
  if (meetsOpposite(base, token, at) || (mine && hasEnded(base, token, source, at.token))) return false;
  return mine ? deniesAffirmed(base, token, source, at.token, isSame) : affirmsDenied(base, token, source, at.token, isSame);
}

/** Whether either word means something only with its object. */
const areLight = (here: Token, there: Token): boolean => LIGHT.test(here.word.stem) || LIGHT.test(there.word.stem);

/** Whether the claim denies the word that the source affirms as done or given. */
function deniesAffirmed(base: EvidenceBase, token: number, source: Reading, there: number, isSame: boolean): boolean {
  if (isSame && isWithout(base.claim, token, source, there)) return true;
  if (!base.edited && (hasDenial(source, there) || speaksOfTheRest(source, there))) return false;
  return !isStillToCome(source, there, base) && contradicts(base.claim, token, source, there, isSame);
}

/** Whether the claim affirms the word that the source denies; to plan what has been done is no contradiction. */
function affirmsDenied(base: EvidenceBase, token: number, source: Reading, there: number, isSame: boolean): boolean {
  if (!base.edited && hasDenial(base.claim, token)) return false;
  if (!base.edited && isOfBill(base.claim, token) && !isOfBill(source, there)) return false;
  const isPlan = isStillToCome(base.claim, token, base) && stageIn(source, there, false) === 'done';
  return !isPlan && contradicts(source, there, base.claim, token, isSame);
}

/** Whether the source leaves open what the claim says is not done: "not yet" of what goes on, "has not been done" of what is only planned or begun. */
function isUndoneThere(claim: Reading, token: number, { kind }: Negation, source: Reading, there: number): boolean {
  if (kind === 'not-yet' && isOpenHere(source, there)) return true;
  const stage = stageIn(source, there, false);
  return (stage === 'planned' || stage === 'begun') && stageIn(claim, token, true) === 'done';
}

/** Whether nothing is turned round: what is only planned or begun "has not been done"; "not in every hospital" and "not at night" deny a part; "decisions to withdraw" asserts nothing. */
function isAgreed(base: EvidenceBase, token: number, source: Reading, there: number, mine: boolean): boolean {
  const { claim } = base;
  if (!mine) return isInfinitive(claim, token) && !isInfinitive(source, there);
  const negation = claim.negations.find(({ targets }) => targets.includes(token));
  if (!negation || isDoublyDenied(claim, negation)) return negation !== undefined;
  if (!base.edited && countsUnlike(base, token, source, there)) return true;
  if (isUndoneThere(claim, token, negation, source, there)) return true;
  return isElliptical(claim, negation) || isOfOtherPart(base, token, source, there) || deniesWhole(claim, negation, source, source.tokens[there]?.sentence ?? -1) || isFocusUnmet(base, negation);
}

/** "No child is born without acquiring a nationality". */
function isDoublyDenied({ negations, tokens }: Reading, { kind, cue }: Negation): boolean {
  return kind === 'without' && negations.some((other) => other.kind === 'conditional' && other.cue[0] < cue[0] && tokens[other.cue[0]]?.sentence === tokens[cue[0]]?.sentence);
}

const isInfinitive = ({ tokens }: Reading, at: number): boolean => tokens[at - 1]?.word.lower === 'to' && !isPast(tokens[at]?.word);

/** Verbs that mean something only with their object, so that one is no other. Stems. */
export const LIGHT = /^(?:bring|brought|give|gave|given|take|took|taken|make|made|send|sent|put|keep|kept|hold|held|get|got|go|gone|come|came|provid|offer|receiv|set|do|done|have|use)$/u;

/** "Intends to let it expire" and "does not intend to extend it": the other words turn round as well. */
function meetsOpposite(base: EvidenceBase, token: number, at: Pairing['at']): boolean {
  const source = readingOf(base, at.block);
  if (!source || base.edited) return false;
  const after = (reading: Reading, from: number): readonly Token[] => reading.tokens.slice(from + 1, from + 1 + OPPOSITE_REACH).filter(({ weight, sentence }) => weight > 0 && sentence === reading.tokens[from]?.sentence);
  const theirs = after(source, at.token);
  return after(base.claim, token).some(({ senses }) => theirs.some((other) => areOpposites(senses, other.senses)));
}

const ENDED = /^(?:former|formerly|previous|previously|past|old|until|originally|initially|abolish|abolit|replac|repeal|under)/u;

/** "No longer tied to one employer", where one side tells of a system of the past. */
function hasEnded({ claim }: EvidenceBase, token: number, source: Reading, there: number): boolean {
  if (!claim.negations.some(({ kind, targets }) => kind === 'no-longer' && targets.includes(token))) return false;
  const tells = (reading: Reading, at: number): boolean => reading.tokens.some(({ sentence, word }) => sentence === reading.tokens[at]?.sentence && ENDED.test(word.stem));
  return tells(claim, token) || tells(source, there);
}

/** How far behind a word its object or complement is looked for. */
const OPPOSITE_REACH = 12;

/** "Would be published soon" agrees with "has not been published", "plans to ratify" with "had not ratified". */
function isStillToCome(affirming: Reading, token: number, base: EvidenceBase): boolean {
  return !base.edited && (stageIn(affirming, token, affirming === base.claim) === 'planned' || isOfBill(affirming, token));
}

/** "A bill introducing a procedure": what a bill provides for is not there. */
function isOfBill({ tokens, sentences }: Reading, token: number): boolean {
  const { sentence } = tokens[token] ?? {};
  return tokens.slice(sentences[sentence ?? -1]?.first ?? token, token).some(({ word }) => BILL.test(word.lower));
}

const BILL = /^(?:bills?|drafts?|proposals?)$/u;

function threshold(base: EvidenceBase, token: number, place: Pairing): number {
  const here = base.claim.tokens[token];
  const relief = isInFocus(base, place.at) ? IN_FOCUS : 0;
  return (here && isSameWord(here.senses, place.token.senses) ? SAME_WORD_EVENT : SAME_EVENT) - relief;
}

/** Whether another word under the claim's negation is under one in the cited blocks too: "no *focal* point" beside "had no focal point". */
function isDeniedThereToo(base: EvidenceBase, token: number): boolean {
  const negation = base.claim.negations.find(({ targets }) => targets.includes(token));
  const others = negation?.targets.filter((target) => target !== token) ?? [];
  return others.some((other) => samePlaces(base, other).some(({ at, fit }) => fit >= SAME_EVENT && isTarget(readingOf(base, at.block) ?? base.claim, at.token)));
}

/** How alike another place must be to speak up for a claim of which only a synonym is accused. */
const WITNESS_OF_SYNONYM = 0.15;

/** Whether only a synonym is accused, and any other place has the claim's word or a synonym under the claim's sign. */
function isSynonymCleared(base: EvidenceBase, token: number, accused: Pairing, places: readonly Pairing[]): boolean {
  const here = base.claim.tokens[token];
  if (!here || isSameWord(here.senses, accused.token.senses)) return false;
  return places.some((place) => place !== accused && place.fit >= WITNESS_OF_SYNONYM && !isTurnedRound(base, token, place));
}

/** How alike the surroundings must be, and how much of the claim the sentence must have, where it is the claim that denies: there are many ways to deny something else. */
const LEAST_ALIKE = 0.44;
const OF_CLAIM = 0.58;

/** Where the surroundings are quite the same, it is enough that the sentence has most of the claim's clause: a long claim joins several. */
const VERY_ALIKE = 0.7;
const OF_CLAUSE = 0.7;

function isTooFar(base: EvidenceBase, token: number, { at, token: there, fit }: Pairing): boolean {
  if (fit < LEAST_ALIKE) return true;
  if (coverageBy(base, at.block, there.sentence) >= OF_CLAIM) return false;
  return fit < VERY_ALIKE || clauseCoverage(base, token, at.block, there.sentence) < OF_CLAUSE;
}

/** How little of the claim the sentence may have, and of its clause, where it is the source that denies. */
const LITTLE = 0.4;
const OF_AFFIRMED_CLAUSE = 0.5;

/** Whether the sentence, which denies, has too little of a claim that affirms to be about the same: "minimum standards, among them running water" and "camps without running water". */
function isAside(base: EvidenceBase, token: number, { at, token: { sentence }, fit }: Pairing): boolean {
  if (coverageBy(base, at.block, sentence) >= LITTLE) return false;
  return fit < LEAST_ALIKE || clauseCoverage(base, token, at.block, sentence) < OF_AFFIRMED_CLAUSE;
}

function isOneThing(base: EvidenceBase, token: number, place: Pairing): boolean {
  if (!base.edited && (isTarget(base.claim, token) ? isTooFar : isAside)(base, token, place)) return false;
  return place.fit >= threshold(base, token, place) && !isAboutOther(base, token, place.at) && !countsOther(base, token, place);
}

/** Whether the claim's negation is true of something else than the place speaks of: of others, under an exception, or of what another sentence denies as well. */
function isTrueOfOther(base: EvidenceBase, own: Negation, first: Pairing, places: readonly Pairing[]): boolean {
  if (isOfOtherSubject(base, own, first, places) || isExcepted(base, own, first)) return true;
  return isDeniedElsewhere(base, (block, reading, { cue }) => block !== first.at.block || reading.tokens[cue[0]]?.sentence !== first.token.sentence);
}

/** The place with the negation that it stands under, if it does. */
function deniedSpan(base: EvidenceBase, { at, token }: Pairing): Span {
  const source = readingOf(base, at.block);
  const negation = source?.negations.find(({ targets }) => targets.includes(at.token));
  return source && negation ? spanOf(source, negation.cue[0], at.token) : token;
}

/** "Why had no soldier been convicted?": a question why takes it for granted, as the claim does. */
function isAskedSo(base: EvidenceBase, token: number, first: Pairing, places: readonly Pairing[]): boolean {
  return places.some((place) => place.fit >= first.fit - WITNESS && isInQuestion(base, place) && !isTurnedRound(base, token, place));
}

/** A word of the claim that is denied where the cited blocks affirm it, or the reverse. To be asked only where the claim is not of the rest (`mayBeOfTheRest`). */
export function compareNegation(base: EvidenceBase, token: number): FactComparison | undefined {
  const mine = isTarget(base.claim, token);
  if (!hasSamePlace(base, token, (reading, there) => isTarget(reading, there) !== mine)) return undefined;
  const all = samePlaces(base, token);
  const places = all.filter((place) => !isInQuestion(base, place));
  const [first] = places;
  if (!first || !isOneThing(base, token, first) || !isTurnedRound(base, token, first) || isAskedSo(base, token, first, all)) return undefined;
  if (places.some((place) => place !== first && place.fit >= first.fit - WITNESS && !isTurnedRound(base, token, place))) return undefined;
  if (isDeniedThereToo(base, token) || isSynonymCleared(base, token, first, places)) return undefined;
  const own = base.claim.negations.find(({ targets }) => targets.includes(token));
  if (own && isTrueOfOther(base, own, first, places)) return undefined;
  return differs(base, own ? spanOf(base.claim, own.cue[0], token) : spanOf(base.claim, token, token), first.at, deniedSpan(base, first), 'negation');
}
