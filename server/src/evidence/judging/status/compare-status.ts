import { mayBeActionNoun } from '../../../language/noun-stages.ts';
import { isPlanningWord } from '../../../language/planning-words.ts';
import { isPast, type Stage } from '../../../language/status.ts';
import { isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import { compareBegun } from './compare-begun.ts';
import { compareDraft, isInstrument, isNotYetLaw } from './compare-drafts.ts';
import { compareEverywhere } from './compare-everywhere.ts';
import { compareForce } from './compare-force.ts';
import { compareItems, isWelcome } from './compare-items.ts';
import { LIGHT } from '../polarity/compare-negations.ts';
import { comparePresent } from './compare-present.ts';
import { compareSteps } from './compare-steps.ts';
import { compareUnfinished, isDoneNearby, isOpenHere, isUnderWay } from './compare-unfinished.ts';
import { isInFocus, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { compareWelcomed } from './compare-welcomed.ts';
import { hasUnfinishedPart } from './parts-of-blocks.ts';
import { isTarget, negationsOver } from '../polarity/negated-words.ts';
import { speaksOfPart } from '../polarity/other-part.ts';
import { hasSamePlace, samePlaces, type Pairing } from '../pairings.ts';
import type { Reading } from '../reading.ts';
import { isInQuestion } from '../polarity/same-object.ts';
import { isLookedForwardTo, isSaidUndone, stageAt } from './stage-signs.ts';
import { stageIn } from './stages.ts';
import { differs } from './status-difference.ts';
import { SAME_EVENT, SAME_WORD_EVENT, WITNESS } from './status-fits.ts';

/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.1;

/** How alike a word must be to speak up for the claim: "returned" for "handed back", where the block has "handed" as well. */
const WEAK_SYNONYM = 0.5;

const isUnfinished = (stage: Stage): boolean => stage === 'planned' || stage === 'begun';
const isUnfinishedAt = (source: Reading, token: number): boolean => isUnfinished(stageIn(source, token, false));

/** "With 149,706 people being approved": no act under way, but one that goes with another. */
function isAttendant(base: EvidenceBase, { at }: Pairing): boolean {
  const before = readingOf(base, at.block)?.tokens.slice(Math.max(0, at.token - 7), at.token) ?? [];
  const being = before.findIndex(({ word }) => word.normal === 'being');
  return being > 0 && !/^(?:is|are|was|were|be|been)$/u.test(before[being - 1]?.word.normal ?? '') && before.slice(0, being).some(({ word }) => word.normal === 'with' || word.normal === 'and');
}

/** "Made" and "was carrying": verbs that mean something only with their object. */
function isOtherLightVerb({ claim }: EvidenceBase, index: number, { token }: Pairing): boolean {
  const own = claim.tokens[index];
  return own !== undefined && !isSameWord(own.senses, token.senses) && (LIGHT.test(own.word.stem) || LIGHT.test(token.word.stem));
}

/** "Would not be repealed" and "did not intend to repeal" are no plans to repeal, and "down from" is no act. */
function isNoPlan(base: EvidenceBase, { at, token }: Pairing): boolean {
  const source = readingOf(base, at.block);
  return (!base.edited && source !== undefined && (isTarget(source, at.token) || isNotPlanned(source, at.token))) || /^(?:down|up|off|out)$/u.test(token.word.lower);
}

/** "Did not intend to *introduce*". */
function isNotPlanned(source: Reading, token: number): boolean {
  return negationsOver(source, token).some(({ targets }) => targets.some((target) => source.tokens[target] && isPlanningWord(source.tokens[target].word)));
}

/** Verbs of saying, thinking and feeling: no measures, so their stage is nothing to compare. Stems. */
const MENTAL =
  /^(?:say|said|tell|state|want|expect|think|thought|believ|indic|emphas|emphasiz|mention|explain|ask|note|consid|hope|know|known|feel|felt|see|saw|seen|hear|heard|listen|look|speak|talk|mean|understand|rememb|argu|claim|suggest|concern|regard|view|wish|need|seem|appear|happen|know|agre|refer|describ|report|inform|welcom|thank|signal|declar|announc|confirm|acknowledg|admit|conced|stress|recall|underlin|observ)$/u;

/** Verbs of measures that take their time and then are done: stems. What only goes on, as living or rising, has no end to reach. */
const MEASURES =
  /^(?:updat|draft|build|construct|prepar|negoti|introduc|implement|develop|establish|amend|revis|reform|design|creat|set|complet|finaliz|elabor|adopt|consid|examin|review|instal|equip|expand|extend|recruit|transfer|desegreg|translat|test|pilot|modern|replac|abolish|close|open|train|conduct|carri|regist|digit|harmon|simplifi|rebuild|renov|upgrad)/u;

/** "Is being built", "was updating": whether what is under way can be done one day. Rights "being given" and people "being held" are habits. */
function hasAnEnd(base: EvidenceBase, { at, token }: Pairing): boolean {
  const before = readingOf(base, at.block)?.tokens.slice(Math.max(0, at.token - 2), at.token) ?? [];
  return (base.edited !== undefined && before.some(({ word }) => word.normal === 'being')) || MEASURES.test(token.word.stem) || (mayBeActionNoun(token.word) && !/ing$/u.test(token.word.normal));
}

/** Deeds that begin something, and nouns of what lasts: true of what is under way. Stems. */
const BEGINNINGS = /^(?:launch|begin|began|begun|start|initi|commenc|open|undertak|undertaken)/u;
const LASTING = /^(?:construct|implement|prepar|negoti|elabor|develop|draft|review|revis|hold|host|deploy|test|pilot|recruit)/u;

/** Whether the claim says more than that what is under way has begun: "the construction of" and "has been launched" say no more. */
function isMoreThanBegun(base: EvidenceBase, index: number, place: Pairing): boolean {
  const own = base.claim.tokens[index];
  if (!own || !hasAnEnd(base, place) || isAttendant(base, place)) return false;
  if (BEGINNINGS.test(own.word.stem) && !isSameWord(own.senses, place.token.senses)) return false;
  return isPast(own.word) || !LASTING.test(own.word.stem) || /^(?:full|complete|whole|entire)$/u.test(base.claim.tokens[index - 1]?.word.normal ?? '');
}

/** Words with which a claim says that what it speaks of has some way to go. */
const YET_TO_COME = /^(?:still|yet|will|would|should)$/u;

/** Whether the word is no deed whose stage could be compared: it says what somebody says or means, or what is needed, or is a noun where the claim says that the matter is open ("an amendment, still with the drafters"), or one of a field of work ("in construction"), or part of a compound ("register-based"). */
function isNoDeed({ claim, edited }: EvidenceBase, index: number): boolean {
  const word = claim.tokens[index]?.word;
  if (!word || word.stem === 'need' || (MENTAL.test(word.stem) && !edited)) return true;
  if (isPast(word)) return isAwaited(claim, index) || /\p{L}[-‐‑]$/u.test(claim.text.slice(Math.max(0, word.start - BOUND), word.start));
  if (isInstrument(word.lower) && claim.tokens.some((token) => YET_TO_COME.test(token.word.lower))) return true;
  return isOpenHere(claim, index) || isUnderWay(claim) || isTopic(claim, index) || isDelayed(claim, index) || isAimed(claim, index) || isLookedForwardTo(claim, index);
}

/** "Only after the Code *has been adopted*": what must come first has not come. */
const AWAITED = /\b(?:after|once|when|until|before|as soon as)\b[^,;.]{0,60}\b(?:has|have|is|are) (?:been )?$/u;

const isAwaited = ({ text, tokens }: Reading, index: number): boolean => AWAITED.test(text.slice(0, tokens[index]?.start ?? 0));

const DELAYED = /^(?:behind|delay(?:s|ed)?|slow(?:ly)?|longer|overdue|incomplete|stalled|unfinished)$/u;

/** "Ruled out the introduction of". */
const RULED_OUT = /\b(?:rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|refus(?:es|ed|ing)) (?:the |any |its )?$/u;

/** "The closure of institutions is behind schedule": what is late, or ruled out, has not been done. */
const isDelayed = ({ text, tokens }: Reading, index: number): boolean => RULED_OUT.test(text.slice(0, tokens[index]?.start ?? 0)) || tokens.some(({ word, sentence }) => sentence === tokens[index]?.sentence && DELAYED.test(word.lower));

/** "The building of ten schools *is the aim of* the plan": what is only said to be aimed at has not been done. */
const AIMED = /\b(?:is|are|was|were|remains?|remained) (?:(?:among|one of) )?(?:the|an?|its|their) (?:\w+ )?(?:aims?|goals?|objectives?|purposes?|targets?|ambitions?|intentions?)\b/u;

const isAimed = ({ text, tokens, sentences }: Reading, index: number): boolean => AIMED.test(text.slice(tokens[index]?.end ?? 0, sentences[tokens[index]?.sentence ?? -1]?.end ?? 0));

/** As many characters before a word as tell whether it is bound to a letter by a hyphen. */
const BOUND = 3;

/** What deals with something: "an agreement *on* the transfer". */
const DEALS_WITH = /^(?:agreement|treaty|convention|protocol|law|act|bill|decree|code|rules|regulations|guidelines|provisions|policy|strategy|report|training|course|information|memorandum|directive)s?$/u;

/** "In construction", "an agreement on the transfer": a field of work or a subject, no act. */
function isTopic({ tokens }: Reading, index: number): boolean {
  const [three, two, one] = [3, 2, 1].map((back) => tokens[index - back]?.word.lower ?? '');
  if (/^(?:in|for|about|during|under)$/u.test(one ?? '') || (one === 'on' && DEALS_WITH.test(two ?? ''))) return true;
  return /^(?:on|for|about|concerning|regarding)$/u.test(two ?? '') && /^(?:the|its|their)$/u.test(one ?? '') && DEALS_WITH.test(three ?? '');
}

function sameEvent(base: EvidenceBase, index: number, place: Pairing): number {
  const own = base.claim.tokens[index];
  return (own && isSameWord(own.senses, place.token.senses) ? SAME_WORD_EVENT : SAME_EVENT) - (isInFocus(base, place.at) ? IN_FOCUS : 0);
}

/** "In writing", "in passing": how something is done. */
function isManner(base: EvidenceBase, { at, token }: Pairing): boolean {
  return /ing$/u.test(token.word.lower) && readingOf(base, at.block)?.tokens[at.token - 1]?.word.lower === 'in';
}

/** Whether the place is no evidence against the deed: it plans nothing, speaks of something else by the same verb or of what the claim has to come as well, or has the deed done nearby. */
function leavesItOpen(base: EvidenceBase, index: number, place: Pairing): boolean {
  return isSaidToCome(base, index, place) || isOtherLightVerb(base, index, place) || isNoPlan(base, place) || isManner(base, place) || (!base.edited && (isDoneNearby(base, place) || speaksOfPart(base)));
}

/** How soon behind words of welcome the noun stands that is welcomed. */
const HEAD = 3;

/** "The entry into force of the Act on 1 March 2026": a noun with the date that the source gives says when, not that it is over. */
function isDatedAlike({ claim, blocks, edited }: EvidenceBase, index: number, { at, token }: Pairing): boolean {
  if (edited || claim.dates.length === 0 || isPast(claim.tokens[index]?.word) || (isWelcome(claim) && index < claim.tokens.findIndex(({ isFormula }) => !isFormula) + HEAD)) return false;
  const tokens = blocks[at.block]?.cited.reading.tokens ?? [];
  return claim.tokens.some(({ date }, k) => date >= 0 && (blocks[at.block]?.matches[k] ?? []).some((match) => tokens[match.token]?.sentence === token.sentence && (tokens[match.token]?.date ?? -1) >= 0));
}

/** Whether another word of the claim has the very place as well as this one has, and the claim says itself that it is to come: "proceedings have been instituted, and the trial *is to begin*" of "the trial would open". */
function isSaidToCome({ claim, blocks }: EvidenceBase, index: number, { at }: Pairing): boolean {
  const strengths = (k: number): number => blocks[at.block]?.matches[k]?.find(({ token }) => token === at.token)?.strength ?? 0;
  return claim.tokens.some(({ weight }, k) => k !== index && weight > 0 && strengths(k) >= Math.max(WEAK_SYNONYM, strengths(index)) && stageIn(claim, k, true) === 'planned');
}

/** A claim that something has been done, against places where it is only planned or under way. */
function compareDone(base: EvidenceBase, index: number): FactComparison | undefined {
  if (!hasSamePlace(base, index, isUnfinishedAt) || stageIn(base.claim, index, true) !== 'done' || isSaidUndone(base, index) || isNoDeed(base, index)) return undefined;
  if (isNotYetLaw(base, index)) return undefined;
  const places = samePlaces(base, index).filter((place) => !isInQuestion(base, place));
  const [first] = places;
  if (!first || (first.fit < sameEvent(base, index, first) && !base.edited)) return undefined;
  const stage = stageAt(base, first);
  if (!isUnfinished(stage) || (stage === 'begun' && !isMoreThanBegun(base, index, first))) return undefined;
  if (leavesItOpen(base, index, first) || isDatedAlike(base, index, first)) return undefined;
  const witnesses = samePlaces(base, index, WEAK_SYNONYM);
  if (witnesses.some((place) => place.fit >= first.fit - WITNESS && !isInQuestion(base, place) && stageAt(base, place) === 'done')) return undefined;
  return differs(base, index, first, stage);
}

/** Compares how far the measures of the claim have come with how far the cited blocks say they have. */
export function compareStatus(base: EvidenceBase): readonly FactComparison[] {
  for (const [index, token] of base.claim.tokens.entries()) {
    if (token.weight === 0 || token.figure >= 0 || token.date >= 0) continue;
    const comparison = compareDone(base, index) ?? compareDraft(base, index) ?? compareSteps(base, index);
    if (comparison) return [comparison];
  }
  return hasUnfinishedPart(base) ? compareParts(base) : otherToCome(base);
}

/** What goes on, is in force, or everywhere, only in the claim. */
function otherToCome(base: EvidenceBase): readonly FactComparison[] {
  const begun = compareBegun(base);
  if (begun.length > 0) return begun;
  const force = compareForce(base);
  return force.length > 0 ? force : compareEverywhere(base);
}

/** Compares the claim as a whole with what the cited blocks say is unfinished. */
function compareParts(base: EvidenceBase): readonly FactComparison[] {
  const welcomed = compareWelcomed(base);
  const unfinished = welcomed.length > 0 ? welcomed : compareUnfinished(base);
  if (unfinished.length > 0) return unfinished;
  const items = compareItems(base);
  if (items.length > 0) return items;
  const present = comparePresent(base);
  if (present.length > 0) return present;
  return otherToCome(base);
}
