import { isPast } from '../../../language/status.ts';
import { onceAForm } from '../../../language/word-forms.ts';
import type { Word } from '../../../language/words.ts';
import { isUnderWayText, type Segment } from '../../../language/unfinished.ts';
import { attitudeOf } from '../attitude.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { isTarget } from '../polarity/negated-words.ts';
import { coverageBy } from '../sentence-cover.ts';
import { isDeedToldAsDone, isKnownDraft } from './deed-done.ts';
import { bestUnfinishedPart, coverageAround, coveragesIn, coveredParts, goesOnAbout, segmentsOf, type Covered } from './parts-of-blocks.ts';
import { isAchievement, stageIn } from './stages.ts';
import type { Pairing } from '../pairings.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';

/** How much of the claim the segment must have. */
const OF_CLAIM = 0.25;
/** How much the segment must have together with its neighbours. */
const AROUND = 0.4;
/** How much less of the claim a finished part that has the claim's deed may have and still speak up for it, and how much more one without. */
const WITNESS_WITH_DEED = 0.2;
const MUCH_MORE = 0.15;

const HELP: ReadonlySet<string> = new Set('has have had having is are was were been'.split(' '));
/** Words that leave it open, anywhere in the claim, whether anything has been done. */
const OPEN: ReadonlySet<string> = new Set('if whether should would will could may might must shall can until unless once yet plans planned intention intends effort efforts promise commitment asked wished enquired possible possibility awaiting pending still'.split(' '));
/** Words that do so right before the verb. */
const OPEN_BEFORE: ReadonlySet<string> = new Set('not no never cannot lack absence fail failed failure delay delays need nor'.split(' '));

/** Adjectives that say of a measure that it is there. */
const STANDING: ReadonlySet<string> = new Set('available operational accessible functional effective'.split(' '));

const isOpenBefore = ({ tokens }: Reading, index: number): boolean => tokens.slice(Math.max(0, index - 4), index).some(({ word }) => OPEN_BEFORE.has(word.normal));

/** "Can currently": no possibility, but what is so now. */
function isAbleNow({ tokens }: Reading, index: number): boolean {
  return tokens[index]?.word.normal === 'can' && /^(?:now|currently|already|presently|today)$/u.test(tokens[index + 1]?.word.normal ?? '');
}

/** The verbs of which the next words may make an arrangement. */
const arrangingVerb = onceAForm(({ normal }): 'be' | 'take' | 'come' | '' => {
  if (/^(?:is|are|was|were)$/u.test(normal)) return 'be';
  return /^takes?$/u.test(normal) ? 'take' : /^(?:enters?|comes?)$/u.test(normal) ? 'come' : '';
});

/** "Is to have regional offices", "takes effect only on 1 July": told in the present, and still to come. */
function isArranged(tokens: Reading['tokens'], index: number): boolean {
  const verb = tokens[index] ? arrangingVerb(tokens[index].word) : '';
  if (verb === '') return false;
  const next = tokens[index + 1]?.word.normal;
  if (verb === 'be') return next === 'to' || next === 'being';
  return verb === 'take' ? next === 'effect' : next === 'into' && /^(?:force|effect)$/u.test(tokens[index + 2]?.word.normal ?? '');
}

/** Whether the word leaves it open whether anything has been done. A national plan is a document; "a plan to" is none. */
function isOpenWord({ tokens }: Reading, index: number): boolean {
  const { word, isFormula } = tokens[index] ?? {};
  if (!word || isFormula === true) return false;
  const next = tokens[index + 1]?.word.normal ?? '';
  return OPEN.has(word.normal) || (word.normal === 'plan' && /^(?:to|for)$/u.test(next)) || (word.normal === 'provided' && next === 'that') || isArranged(tokens, index);
}

/** Whether the claim says of anything that it is planned or under way. */
export const isUnderWay = onceAReading((claim): boolean => isUnderWayText(claim.text, wordsOf(claim)));

/** Whether the claim leaves it open whether anything has been done: "plans to", "whether", "under way". */
export function isOpenClaim(claim: Reading): boolean {
  return claim.tokens.some((_, index) => isOpenWord(claim, index)) || isUnderWay(claim);
}

/** The word by which the claim says that something has been done or is so: "has been adopted", "is now defined", "can currently vote", "welcomes the opening of"; -1 for none. */
export const doneAt = onceAReading((claim): number => {
  if (claim.tokens.some((_, index) => isOpenWord(claim, index) && !isAbleNow(claim, index)) || isUnderWay(claim)) return -1;
  const verb = verbOfDeed(claim);
  if (verb >= 0) return isOpenBefore(claim, verb) || isUndone(claim, verb) ? -1 : verb;
  if (attitudeOf(claim) !== 'welcomes') return -1;
  return claim.tokens.findIndex(({ isFormula }, index) => !isFormula && namesDeed(claim, index));
});

/** "None of the courts had been *opened*". */
const isUndone = ({ negations }: Reading, verb: number): boolean => negations.some(({ kind, targets }) => kind !== 'without' && kind !== 'lexical' && targets.includes(verb));

/** "Are unfilled": a state, and nothing done. */
const LEFT_UNDONE = /^un(?!der|it)/u;
const LEFT_OUT = /^(?:left|omitted|excluded|lacking|missing)$/u;

/** "Are unfilled", "are left out": what has not been done to them. */
const isLeftAsIs = ({ tokens }: Reading, index: number): boolean => LEFT_UNDONE.test(tokens[index]?.word.lower ?? '') || (LEFT_OUT.test(tokens[index]?.word.lower ?? '') && /^(?:is|are)$/u.test(tokens[index - 1]?.word.lower ?? ''));

/** The verb with a help verb ("has been adopted"), or else the word behind "now". */
function verbOfDeed(claim: Reading): number {
  const verb = claim.tokens.findIndex(({ isFormula, word }, index) => !isFormula && ((isPast(word) && !isLeftAsIs(claim, index)) || STANDING.has(word.normal)) && hasHelp(claim, index));
  if (verb >= 0) return verb;
  return claim.tokens.findIndex(({ isFormula }, index) => !isFormula && (claim.tokens[index - 1]?.word.normal === 'now' || isAbleNow(claim, index - 2)));
}

/** "The adoption of", "the opening of". */
function namesDeed({ tokens }: Reading, index: number): boolean {
  const text = tokens[index]?.word.text ?? '';
  return isAchievement(text) || (/(?:ing|ion|ment)$/u.test(text) && !/^(?:reduc|improve)/iu.test(text) && tokens[index + 1]?.word.normal === 'of');
}

/** What may stand between a help verb and its verb. */
const BETWEEN: ReadonlySet<string> = new Set('also already now since been both all'.split(' '));

function hasHelp({ tokens }: Reading, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const word = tokens[i]?.word.normal ?? '';
    if (HELP.has(word)) return true;
    if (!word.endsWith('ly') && !BETWEEN.has(word)) return false;
  }
  return false;
}

/** Whether the claim itself says, where the word stands, that something is planned, drafted, under way or not done. */
export function isOpenHere(claim: Reading, index: number): boolean {
  const start = claim.tokens[index]?.start ?? -1;
  const within = segmentsOf(claim).find((segment) => segment.start <= start && start < segment.end);
  return within !== undefined && (within.isUnfinishedNow || claim.negations.some(({ kind, cue }) => kind !== 'without' && kind !== 'lexical' && within.start <= (claim.tokens[cue[0]]?.start ?? -1) && (claim.tokens[cue[0]]?.start ?? -1) < within.end));
}

/** How much more of the claim a finished part must have to be the one that is meant. */
const CLEARLY_MORE = 0.3;

/** Whether another part of the block, which tells of something done, has clearly more of the claim than that of the place: "62 had been returned; three would be handed back". */
export function isDoneNearby(base: EvidenceBase, { at, token }: Pairing): boolean {
  const block = base.blocks[at.block];
  if (!block) return false;
  const segments = segmentsOf(block.cited.reading);
  const own = segments.findIndex(({ start, end }) => start <= token.start && token.start < end);
  if (own < 0) return false;
  const coverages = coveragesIn(base, block);
  const least = (coverages[own] ?? 0) + CLEARLY_MORE;
  return segments.some(({ isDone, isUnfinished }, i) => i !== own && isDone && !isUnfinished && (coverages[i] ?? 0) >= least);
}

/** Deeds that only begin something: true of what is drafted or under way. */
const FIRST_STEPS: ReadonlySet<string> = new Set('drafted submitted tabled prepared presented proposed begun started initiated instituted brought filed lodged planned announced decided agreed pledged promised committed envisaged considered undertaken elaborated designed commissioned discussed negotiated examined charged prosecuted sent forwarded scheduled expected taken made asked invited consulted informed called encouraged'.split(' '));
/** Deeds that begin what has begun. */
const BEGINNINGS: ReadonlySet<string> = new Set('opened launched introduced set put opening launch launching introduction'.split(' '));

/** "Had been signed", "a code signed by eight parties". */
function isDoneAt(reading: Reading, token: number): boolean {
  if (hasHelp(reading, token)) return stageIn(reading, token, false) === 'done';
  return isPast(reading.tokens[token]?.word) && !/^be(?:ing)?$/u.test(reading.tokens[token - 1]?.word.lower ?? '') && reading.tokens[token + 1]?.word.lower === 'by';
}

/** Whether the deed itself is said to have been done where the rest is not: "the bill had been submitted". */
function isDeedDone(base: EvidenceBase, deed: number, { block, segment }: Covered): boolean {
  const reading = base.blocks[block]?.cited.reading;
  return (base.blocks[block]?.matches[deed] ?? []).some(({ token }) => {
    const there = reading?.tokens[token];
    return reading !== undefined && there !== undefined && segment.start <= there.start && there.start < segment.end && !isTarget(reading, token) && isDoneAt(reading, token);
  });
}

const FORECAST = /^(?:estimated|projected|forecast|foreseen|anticipated|envisaged)$/u;

/** "Is estimated at": what something will be, or is thought to be, and nothing that has been done. */
export const isForecast = (word: Word | undefined): boolean => word !== undefined && FORECAST.test(word.lower);

/** Whether a part has a word for the claim's deed. */
function hasWord(base: EvidenceBase, deed: number, { block, segment }: Covered): boolean {
  const reading = base.blocks[block]?.cited.reading;
  return (base.blocks[block]?.matches[deed] ?? []).some(({ token }) => {
    const start = reading?.tokens[token]?.start ?? -1;
    return segment.start <= start && start < segment.end;
  });
}

/** Whether another part of the blocks, that is finished, has the claim's deed or clearly more of the claim. */
function isWitness(base: EvidenceBase, deed: number, accused: Covered, { block, segment, coverage }: Covered): boolean {
  if (segment.isUnfinished && !segment.isDone) return false;
  if (coverage >= accused.coverage + MUCH_MORE && !hasWord(base, deed, accused)) return true;
  if (!hasWord(base, deed, { block, segment, coverage })) return false;
  return coverage >= accused.coverage - WITNESS_WITH_DEED || (block === accused.block && goesOnAbout(base, block, accused.segment, segment));
}

/** Whether a sentence without anything unfinished has clearly more of the claim than the part, which has no word for the deed. */
function isToldElsewhere(base: EvidenceBase, deed: number, accused: Covered): boolean {
  if (hasWord(base, deed, accused)) return false;
  return base.blocks.some(({ cited: { reading } }, block) =>
    reading.sentences.some(({ start, end, isQuestion }, s) => {
      const parts = segmentsOf(reading).filter((segment) => segment.start < end && start < segment.end);
      return !isQuestion && !parts.some(({ isUnfinished }) => isUnfinished) && coverageBy(base, block, s) >= accused.coverage + MUCH_MORE;
    }),
  );
}

/** What goes on before a thing is there. */
const PREPARING = /^(?:preparation|drafting|negotiation|elaboration|development|examination|consideration|discussion|design|planning|testing|piloting|construction)s?$/u;

/** "Has submitted", "has drawn up"; "has brought out" is more. */
function isFirstStep({ tokens }: Reading, deed: number): boolean {
  if (tokens[deed]?.word.normal === 'drawn' || PREPARING.test(tokens[deed]?.word.lower ?? '')) return true;
  return (FIRST_STEPS.has(tokens[deed]?.word.normal ?? '') || isForecast(tokens[deed]?.word)) && !/^(?:out|about|in|into|up)$/u.test(tokens[deed + 1]?.word.normal ?? '');
}

/** "Proceedings have been opened" of "proceedings were ongoing". What is under construction has not been opened. */
function isBegun(deed: string, { hasBegun }: Segment): boolean {
  return hasBegun && BEGINNINGS.has(deed);
}

const namesPreparing = onceAForm(({ lower }) => /^(?:preparation|drafting|negotiation|elaboration|examination|consideration|discussion)s?$|^(?:forthcoming|upcoming)$/u.test(lower));

/** Whether the claim itself tells that something is being prepared: "and the negotiation of a similar one". */
export function tellsOfPreparing({ claim }: EvidenceBase): boolean {
  return claim.tokens.some(({ word }) => namesPreparing(word));
}

/** Compares a claim that something has been done, in whatever words, with a sentence that says it is planned, drafted or under way. */
export function compareUnfinished(base: EvidenceBase): readonly FactComparison[] {
  const deed = doneAt(base.claim);
  const word = base.claim.tokens[deed];
  if (!word || isFirstStep(base.claim, deed) || tellsOfPreparing(base)) return [];
  const first = bestUnfinishedPart(base);
  if (!first || first.coverage < OF_CLAIM || isBegun(word.word.normal, first.segment) || coverageAround(base, first.block, first.segment) < AROUND || isDeedDone(base, deed, first)) return [];
  if (isKnownDraft(base, deed, first.block, first.segment) || isDeedToldAsDone(base, deed)) return [];
  if (coveredParts(base).some((other) => isWitness(base, deed, first, other)) || isToldElsewhere(base, deed, first)) return [];
  const evidence = placeOf(base, first.block, first.segment.marker);
  return [{ kind: 'status', state: 'differs', claim: { start: word.start, end: word.end }, difference: 'planned', ...(evidence ? { evidence } : {}) }];
}
