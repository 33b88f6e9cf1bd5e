import { areOpposites, isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import { isNegativeAt, type Negation } from '../../../language/polarity.ts';
import type { Span } from '../../../language/span.ts';
import { isPast } from '../../../language/status.ts';
import { isOpenHere } from '../status/compare-unfinished.ts';
import { isElliptical, isExcepted, isOfOtherSubject } from './denied-subjects.ts';
import { deniesWhole, isDeniedElsewhere, isFocusUnmet, isOfOthersAlone } from './denial-scope.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasDenial, hasNegativeWord, isTarget } from './negated-words.ts';
import { countsUnlike, speaksOfTheRest } from './other-part.ts';
import { isOneThing, SAME_EVENT } from './one-thing.ts';
import { isOfOtherPart } from './opposite-signs.ts';
import { hasSamePlace, samePlaces, type Pairing } from '../pairings.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { wordsOf, type Reading, type Token } from '../reading.ts';
import { isPromised } from './promised.ts';
import { isInQuestion, isSaidElsewhere } from './same-object.ts';
import { contradicts, isWithout } from './signs.ts';
import { stageIn } from '../status/stages.ts';

/** How much less alike another place may be and still count as a witness for the claim. */
const WITNESS = 0.2;

/** Whether word and counterpart stand under different signs. */
function isTurnedRound(base: EvidenceBase, token: number, { at, token: there }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const here = base.claim.tokens[token];
  if (!source || !here) return false;
  const mine = isTarget(base.claim, token);
  if (mine === isTarget(source, at.token) || isBehindNon(base.claim, token) || isBehindNon(source, at.token)) return false;
  const isSame = isSameWord(here.senses, there.senses);
  if (!isSame && (isSaidElsewhere(base, token, there) || areLight(here, there) || areBounds(here, there))) return false;
  if (isAgreed(base, token, source, at.token, mine)) return false;
  if (meetsOpposite(base, token, at) || (mine && hasEnded(base, token, source, at.token))) return false;
  return mine ? deniesAffirmed(base, token, source, at.token, isSame) : affirmsDenied(base, token, source, at.token, isSame);
}

/** "Foreigners who are not resident" are "non-resident foreigners", though "non-resident" only names a kind. */
const isBehindNon = ({ tokens, text }: Reading, at: number): boolean => tokens[at - 1]?.word.lower === 'non' || text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase().startsWith('non-');

/** "Limited to 48 hours" and "could not exceed 48 hours" set one bound. */
const areBounds = (here: Token, there: Token): boolean => /^(?:exceed|surpass)/u.test(here.word.lower) || /^(?:exceed|surpass)/u.test(there.word.lower);

/** Whether either word means something only with its object. */
const areLight = (here: Token, there: Token): boolean => LIGHT.test(here.word.stem) || LIGHT.test(there.word.stem);

/** Whether the claim denies the word that the source affirms as done or given. */
function deniesAffirmed(base: EvidenceBase, token: number, source: Reading, there: number, isSame: boolean): boolean {
  if (isSame && isWithout(base.claim, token, source, there)) return true;
  if (!base.edited && (hasDenial(source, there) || hasNegativeWord(source, there) || speaksOfTheRest(source, there))) return false;
  return !isStillToCome(source, there, base) && contradicts(base.claim, token, source, there, isSame);
}

/** Whether the claim affirms the word that the source denies; to plan what has been done is no contradiction. */
function affirmsDenied(base: EvidenceBase, token: number, source: Reading, there: number, isSame: boolean): boolean {
  if (!base.edited && hasDenial(base.claim, token)) return false;
  if (!base.edited && isOfBill(base.claim, token) && !isOfBill(source, there)) return false;
  if (!base.edited && source.negations.some((negation) => negation.targets.includes(there) && (isElliptical(source, negation) || isOfOthersAlone(base, source, negation)))) return false;
  if (!base.edited && isPromised(base.claim, token) && !isPromised(source, there)) return false;
  const isPlan = isStillToCome(base.claim, token, base) && stageIn(source, there, false) === 'done';
  return !isPlan && contradicts(source, there, base.claim, token, isSame);
}

/** Whether the source leaves open what the claim says is not done: "not yet" of what goes on, "has not been done" of what is only planned or begun. */
function isUndoneThere(claim: Reading, token: number, { kind }: Negation, source: Reading, there: number): boolean {
  if (kind === 'not-yet' && isOpenHere(source, there)) return true;
  const stage = stageIn(source, there, false);
  return isAwaited(source, there) || ((stage === 'planned' || stage === 'begun') && stageIn(claim, token, true) !== 'planned');
}

/** Whether the verb that the claim denies is still to come in the source: "do not include persons with disabilities" of "were to include an expert". */
function isVerbToCome(base: EvidenceBase, { targets: [verb] }: Negation, source: Reading, there: number): boolean {
  if (verb === undefined || base.edited) return false;
  return samePlaces(base, verb).some(({ at, token }) => readingOf(base, at.block) === source && token.sentence === source.tokens[there]?.sentence && stageIn(source, at.token, false) === 'planned');
}

/** "Subject to the approval of Parliament". */
const isAwaited = ({ tokens }: Reading, at: number): boolean => tokens.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:subject|pending|await(?:s|ed|ing)?|upon|until|depend(?:s|ed|ing)?|condition)$/u.test(word.lower));

/** Whether nothing is turned round: what is only planned or begun "has not been done"; "not in every hospital" and "not at night" deny a part; "decisions to withdraw" asserts nothing. */
function isAgreed(base: EvidenceBase, token: number, source: Reading, there: number, mine: boolean): boolean {
  const { claim } = base;
  if (!mine) return isInfinitive(claim, token) && !isInfinitive(source, there);
  const negation = claim.negations.find(({ targets }) => targets.includes(token));
  if (!negation || isDoublyDenied(claim, negation)) return negation !== undefined;
  if (!base.edited && countsUnlike(base, token, source, there)) return true;
  if (isUndoneThere(claim, token, negation, source, there) || isVerbToCome(base, negation, source, there)) return true;
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

/** Whether another word under the claim's negation is under one in the cited blocks too: "no *focal* point" beside "had no focal point". */
function isDeniedThereToo(base: EvidenceBase, token: number): boolean {
  const negation = base.claim.negations.find(({ targets }) => targets.includes(token));
  const others = negation?.targets.filter((target) => target !== token) ?? [];
  return others.some((other) => samePlaces(base, other).some(({ at, fit }) => fit >= SAME_EVENT && isTarget(readingOf(base, at.block) ?? base.claim, at.token)));
}

/** How alike another place must be to speak up for a claim of which only a synonym is accused. */
const WITNESS_OF_SYNONYM = 0.15;

/** Whether only a synonym is accused, and the claim's word denies by itself ("are *excluded*" of "did not apply to"), or any other place has it or a synonym under the claim's sign. */
function isSynonymCleared(base: EvidenceBase, token: number, accused: Pairing, places: readonly Pairing[]): boolean {
  const here = base.claim.tokens[token];
  if (!here || isSameWord(here.senses, accused.token.senses)) return false;
  if (!isTarget(base.claim, token) && isNegativeAt(base.claim.text, wordsOf(base.claim), token)) return true;
  return places.some((place) => place !== accused && place.fit >= WITNESS_OF_SYNONYM && !isTurnedRound(base, token, place));
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

/** "Hotels *that do not report* a suspicion may lose their licence": the denial says of whom the claim speaks. */
function isOfThose(claim: Reading, token: number): boolean {
  const cue = claim.negations.find(({ targets }) => targets.includes(token))?.cue[0] ?? 0;
  return claim.tokens.slice(Math.max(0, cue - 2), cue).some(({ word }) => /^(?:that|who|which|whose)$/u.test(word.lower)) && SANCTION.test(claim.text);
}

/** What befalls those who do not do what they have to. */
const SANCTION = /\b(?:may|can|could|might|must|shall|liable|fined?|forfeit\w*|los[et]\w*|punish\w*|penal\w*|sanction\w*|risks?|withdrawn)\b/u;

/** A word of the claim that is denied where the cited blocks affirm it, or the reverse. To be asked only where the claim is not of the rest (`mayBeOfTheRest`). */
export function compareNegation(base: EvidenceBase, token: number): FactComparison | undefined {
  const mine = isTarget(base.claim, token);
  if (mine && isOfThose(base.claim, token)) return undefined;
  if (!hasSamePlace(base, token, (reading, there) => isTarget(reading, there) !== mine)) return undefined;
  const all = samePlaces(base, token);
  const places = all.filter((place) => !isInQuestion(base, place));
  const [first] = places;
  if (!first || !isOneThing(base, token, first) || !isTurnedRound(base, token, first) || isAskedSo(base, token, first, all)) return undefined;
  if (places.some((place) => place !== first && place.fit >= first.fit - WITNESS && !isTurnedRound(base, token, place))) return undefined;
  if (isDeniedThereToo(base, token) || isSynonymCleared(base, token, first, places)) return undefined;
  const own = base.claim.negations.find(({ targets }) => targets.includes(token));
  if (own && (isFocusUnmet(base, own) || isTrueOfOther(base, own, first, places))) return undefined;
  return differs(base, own ? spanOf(base.claim, own.cue[0], token) : spanOf(base.claim, token, token), first.at, deniedSpan(base, first), 'negation');
}
