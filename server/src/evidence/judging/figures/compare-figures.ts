import type { Figure } from '../../../language/figures.ts';
import { areSynonyms } from '../../../language/thesaurus/thesaurus.ts';
import { compareNumerals } from './compare-numerals.ts';
import { editedPlace, placeOf, readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { isPlainReplacement, mayFollowFromCopied, type Place } from './copied-figure.ts';
import { candidatesFor, editedCounterpart, likest, relationOf, type Candidate } from './figure-candidates.ts';
import { changeComparison, hedgeComparison, thingComparison, unitComparison, valueComparison } from './figure-corrections.ts';
import { mayBeRest } from './figures-in-french.ts';
import { figureInCompany, figureOfDate, isOfItsDate, isOtherEndOfChange } from './figure-misplaced.ts';
import { isWholeIn } from './figure-parts.ts';
import { figureInList } from './figure-in-list.ts';
import { figureOfVerb } from './figure-of-verb.ts';
import { figureOfClause } from './figure-of-clause.ts';
import { isOutdone, isRivalMeant, partMeant } from './figure-rivals.ts';
import { mayBeEither } from './either-figure.ts';
import { COUNTED_ON_FINGERS, isOpen, leastLikeness } from './open-figures.ts';
import { figureMissed } from './number-by-chance.ts';
import { isDifferenceBeside, isDistance, isWorkedOutElsewhere, mayBeWorkedOut } from './figures-worked-out.ts';
import { areTransposed, isTenfold } from './slips.ts';
import { standingOf } from './figure-likeness.ts';
import { isDenied as isVerbDenied } from '../polarity/negated-words.ts';
import type { FactComparison } from '../judgement.ts';
import { partCounterpart } from './part-counterparts.ts';
import type { Reading } from '../reading.ts';
import { countsOtherPeople } from './things-counted.ts';

/** A figure of the claim's very value goes before one that only fits where it stands so much more alike. */
const CLEARLY_LIKER = 0.15;
/** The same number of another unit needs less to be taken for the same figure. */
const SAME_NUMBER = 0.25;
/** The same number of another kind altogether, per cent for persons, must stand in quite the same place. */
const OTHER_KIND = 0.7;
/** A figure with the claim's value must stand so much like it before their hedges are compared: there are many twos. */
const SAME_FIGURE = 0.2;
/** Where the claim bounds what the source leaves bare, a share or a small number must stand still more alike. */
const SAME_COMMON_FIGURE = 0.4;

/** "Six months" is no slip for "aged 6". */
const isAge = ({ kind }: Figure): boolean => kind === 'age';

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

const absent = (claim: Figure): FactComparison => ({ kind: 'figure', state: 'absent', claim: { start: claim.start, end: claim.end } });

/** Whether both take parts of the one whole: "out of 310, 262" of "of the 310, 188 in full and 74 in part". */
function isSameWhole(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  return figure.value === claim.value && reading !== undefined && isWholeIn(base.claim, claim) && isWholeIn(reading, figure);
}

/** The comparison where the cited blocks have the claim's value: with it, or with the figure that stands in the claim's place. */
function comparedWithSame(base: EvidenceBase, claim: Figure, first: number, agreeing: Candidate, rival: Candidate | undefined, same: readonly Candidate[], others: readonly Candidate[]): FactComparison {
  if (isSameWhole(base, claim, agreeing) || areBothDenied(base, claim, agreeing)) return compared(base, claim, agreeing);
  const isOpen = (meant: Candidate): boolean => mayBeEither(base, claim, agreeing, meant) || isContrary(base, claim, meant);
  const meant = meantInstead(base, claim, first, agreeing);
  if (meant && !isOpen(meant)) return compared(base, claim, meant);
  const listed = figureInList(base, claim, agreeing);
  if (listed && !isContrary(base, claim, listed)) return compared(base, claim, listed);
  const other = saidOtherwise(base, claim, agreeing);
  if (other) return other;
  const replaced = replacing(base, claim, first, agreeing, rival, same) ?? (same.length === 1 ? figureOfClause(base, claim, agreeing, others) : undefined);
  if (replaced && !isOpen(replaced)) return compared(base, claim, replaced);
  return comparedWithAgreeing(base, claim, first, agreeing, same, others);
}

/** The comparison with the figure that has the claim's value, unless it has it by chance or may be another one. */
function comparedWithAgreeing(base: EvidenceBase, claim: Figure, first: number, agreeing: Candidate, same: readonly Candidate[], others: readonly Candidate[]): FactComparison {
  const missed = figureMissed(base, claim, same, others);
  if (missed && !isContrary(base, claim, missed)) return compared(base, claim, missed);
  return isLooser(base, claim, agreeing) || mayBeAnother(base, claim, first, agreeing) ? absent(claim) : compared(base, claim, agreeing);
}

/** Whether only one of the two verbs, of one meaning, is denied: "61 had still *not* been found" is not said of the 12 that "had been found dead". */
function isContrary(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  const [mine, theirs] = [standingOf(base.claim, claim).predicate, reading && standingOf(reading, figure).predicate];
  if (!reading || !mine || !theirs || !areSynonyms(mine.senses, theirs.senses)) return false;
  return isVerbDenied(base.claim, base.claim.tokens.indexOf(mine)) !== isVerbDenied(reading, reading.tokens.indexOf(theirs));
}

/** The comparison where the claim has the very figure, but as another end of a change or of other people. */
function saidOtherwise(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): FactComparison | undefined {
  // "More than half" that only fits 68 per cent is as likely to be another figure altogether.
  if (figure.value !== claim.value || figure.kind !== claim.kind) return undefined;
  if (isOtherEndOfChange(base, claim, { at, figure })) return changeComparison(base.claim.text, claim, placeOf(base, at.block, figure));
  return countsOtherPeople(base, claim, at.block, figure) ? thingComparison(claim, figure, placeOf(base, at.block, figure)) : undefined;
}

/** The rival in whose place the claim's figure stands, whichever of those with its value the claim may speak of. */
function replacing(base: EvidenceBase, claim: Figure, first: number, agreeing: Candidate, rival: Candidate | undefined, same: readonly Candidate[]): Candidate | undefined {
  if (!rival || claim.kind === 'ordinal' || isOfItsDate(base, claim, agreeing, rival)) return undefined;
  return same.every((each) => isRivalMeant(base, claim, first, each, rival)) ? rival : undefined;
}

/** The figure of which the claim speaks, though another has its value: that of the part, or that of its own date, company or verb. */
function meantInstead(base: EvidenceBase, claim: Figure, first: number, agreeing: Candidate): Candidate | undefined {
  return partMeant(base, first, agreeing) ?? figureOfDate(base, claim, agreeing) ?? figureInCompany(base, claim, agreeing) ?? figureOfVerb(base, claim, agreeing);
}

/** Whether the claim, in its own words, only says the same less exactly: "about" added, or the source's hedge left out. */
function isLooser({ edited }: EvidenceBase, claim: Figure, { relation }: Candidate): boolean {
  return !edited && ((relation === 'hedge-added' && claim.hedge.kind === 'around') || relation === 'hedge-dropped');
}

/** Whether the number is one that stands in many places, of many things: a half, three. */
function isCommon({ kind, value }: Figure): boolean {
  return kind === 'fraction' || (kind === 'count' && value <= COUNTED_ON_FINGERS);
}

/** Whether the figure that has the claim's value with another hedge may be another one: the claim's may be counted or worked out from others. */
function mayBeAnother(base: EvidenceBase, claim: Figure, first: number, agreeing: Candidate): boolean {
  if (!isSameValue(agreeing)) return false;
  const isUnlike = agreeing.likeness < SAME_FIGURE;
  if (isCommon(claim) && (isUnlike || (agreeing.relation === 'hedge-added' && agreeing.likeness < SAME_COMMON_FIGURE))) return true;
  if (isUnlike ? mayBeWorkedOut(base, claim) : isDifferenceBeside(base, claim, agreeing.at)) return true;
  return isWorkedOutElsewhere(base, claim, first, agreeing.at);
}

/** Whether another figure of the claim is the rival, so that this one is something else: "640 of the 3,470" beside "640 had been lifted". */
function isTaken(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): boolean {
  return base.claim.figures.some((other) => other !== claim && other.value === figure.value && relationOf(base, other, at.block, figure) === 'agrees');
}

/** "From 118 to 67 per 100,000" of "118 deaths per 100,000": a number beside the rate that it is of. */
function isRateOfSame(claim: Figure, source: Figure): boolean {
  return claim.value === source.value && [claim, source].some(({ kind }) => kind === 'ratio') && [claim, source].some(({ kind }) => kind === 'count');
}

/** Whether the claim says how far two times are apart and the source how long something took: "two months after" beside "in the last two years". */
function isDistanceOnly(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  return reading !== undefined && isDistance(base.claim, claim) && !isDistance(reading, figure);
}

/** The comparison where the cited blocks do not have the claim's value. */
function comparedWithOther(base: EvidenceBase, claim: Figure, candidates: readonly Candidate[], rival: Candidate | undefined): FactComparison {
  const unit = likest(candidates.filter((c) => c.relation === 'unit-differs' && !isRateOfSame(claim, c.figure) && !isDistanceOnly(base, claim, c) && isAge(c.figure) === isAge(claim)));
  if (unit && unit.likeness >= (unit.figure.kind === claim.kind ? SAME_NUMBER : OTHER_KIND)) return compared(base, claim, unit);
  return rival && !isOpen(base, claim, rival) ? compared(base, claim, rival) : absent(claim);
}

function comparedWithCopied(base: EvidenceBase, claim: Figure, copied: Candidate): FactComparison {
  if (mayFollowFromCopied(base, claim, copied)) return absent(claim);
  return compared(base, claim, copied);
}

/** "Disputed that 21,500", "denied the figure of 21,500": what stands before a number that is contested. */
const DISPUTED = /\b(?:disput|contest|reject|refut|question|den(?:y|ies|ied))\p{L}*(?: (?:that|the|an?|figure|number|total|estimate|claim|of)){1,4} $/u;
const DISPUTE_REACH = 50;

/** Whether the claim says that the figure is not so: "nine, and not 12", "within five days rather than 40". */
function isDenied({ text }: Reading, { start }: Figure): boolean {
  // "May not exceed 28 days" denies what goes beyond.
  if (text.startsWith('exceed', start)) return false;
  return /\b(?:not|rather than|instead of|as opposed to|contrary to)(?: the)? $/u.test(text.slice(Math.max(0, start - 20), start));
}

/** Whether the claim contests the figure that the block puts aside itself: "disputed that 21,500 were" of "14,800, and not 21,500". */
function areBothDenied(base: EvidenceBase, { start }: Figure, { at, figure }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  return reading !== undefined && isDenied(reading, figure) && DISPUTED.test(base.claim.text.slice(Math.max(0, start - DISPUTE_REACH), start));
}

/** The likest figure that agrees with the claim's; one of its very value with another bound goes before one that only happens to fit ("more than a quarter" of 62 per cent). */
function agreeingOf(claim: Figure, candidates: readonly Candidate[]): Candidate | undefined {
  const agreeing = likest(candidates.filter((c) => c.relation === 'agrees'));
  const bounded = likest(candidates.filter((c) => isSameValue(c) && c.figure.value === claim.value && c.figure.kind === claim.kind));
  if (!agreeing || !bounded) return agreeing ?? likest(candidates.filter(isSameValue));
  return agreeing.figure.value !== claim.value && bounded.likeness > agreeing.likeness + CLEARLY_LIKER ? bounded : agreeing;
}

/** "An increase of a third over 2023": four digits without a comma that may be a year. */
const isYear = ({ text }: Reading, { kind, number: { start, end } }: Figure): boolean => kind === 'count' && /^(?:19|20)\d\d$/u.test(text.slice(start, end));

function compareOne(base: EvidenceBase, claim: Figure, place: Place): FactComparison {
  if (isYear(base.claim, claim)) return absent(claim);
  if (isDenied(base.claim, claim)) {
    const agreeing = agreeingOf(claim, candidatesFor(base, claim, place.first));
    return agreeing ? compared(base, claim, { ...agreeing, relation: 'agrees' }) : absent(claim);
  }
  const counterpart = editedCounterpart(base, claim, place.first, place.last);
  const copied = counterpart && isPlainReplacement(base, counterpart, place) ? counterpart : undefined;
  // Where a copy has the claim's value in its place, nothing depends on the other figures.
  if (copied && copied.relation !== 'value-differs' && copied.relation !== 'incomparable') return comparedWithCopied(base, claim, copied);
  return comparedWithAll(base, claim, place, copied?.relation === 'value-differs' ? copied : undefined);
}

/** The comparison with the likest figure of the cited blocks; with `copied`, which has another value, where the claim is a copy that has it in the place of its own. */
function comparedWithAll(base: EvidenceBase, claim: Figure, place: Place, copied: Candidate | undefined): FactComparison {
  const candidates = candidatesFor(base, claim, place.first);
  const agreeing = agreeingOf(claim, candidates);
  const isMeant = copied !== undefined && !(agreeing && isOutdone(base, claim, place.first, copied, agreeing)) && !mayBeRest(base, claim, place.first);
  if (isMeant) return comparedWithCopied(base, claim, copied);
  if (editedPlace(base, place.first, place.last)?.repeated === true) return absent(claim);
  const part = partCounterpart(base, claim, agreeing);
  if (part) return compared(base, claim, (part.relation === 'agrees' ? figureInList(base, claim, part) : undefined) ?? part);
  const others = candidates.filter((c) => c.relation === 'value-differs' && isAge(c.figure) === isAge(claim) && (agreeing !== undefined || !isTaken(base, claim, c)));
  const slip = agreeing ? undefined : likest(others.filter((c) => (areTransposed(claim, c.figure) || isTenfold(claim, c.figure)) && c.likeness >= leastLikeness(base, claim, c)));
  const rival = slip ?? likest(others.filter((c) => c.figure.unit === claim.unit)) ?? likest(others);
  return agreeing ? comparedWithSame(base, claim, place.first, agreeing, rival, candidates.filter((c) => c.relation === 'agrees' || isSameValue(c)), others) : comparedWithOther(base, claim, candidates, rival);
}

/** Compares every figure of the claim with what the cited blocks have of the same thing. */
export function compareFigures(base: EvidenceBase): readonly FactComparison[] {
  const figures = base.claim.figures.flatMap((figure) => {
    const first = tokenIn(base.claim, figure.number);
    if (first < 0) return [];
    let last = first;
    // Of "one worker in five" the five counts as well.
    const end = figure.kind === 'fraction' ? figure.end : figure.number.end;
    while ((base.claim.tokens[last + 1]?.end ?? Infinity) <= end) last++;
    return [compareOne(base, figure, { first, last })];
  });
  return [...figures, ...compareNumerals(base)];
}
