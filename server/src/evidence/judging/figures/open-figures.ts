import type { Figure } from '../../../language/figures.ts';
import { tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { isPartOfCount } from './derived-figures.ts';
import type { Candidate } from './figure-candidates.ts';
import { isOtherTime } from './figures-in-french.ts';
import { isRestOfPart, isSumInClaim, mayBeWorkedOut } from './figures-worked-out.ts';
import { hasUnitLeftOut } from './units-left-out.ts';
import { isOfOtherPeriod } from './per-other-period.ts';
import { areTransposed, isSlip, isTenfold, saysWorkedOut } from './slips.ts';

/** How alike a figure of another value must stand before it is said to be the one meant. */
const COUNTERPART = 0.45;
/** A number one slip of the pen away, and the only figure of its unit, need less. */
const SLIP = 0.25;
const ONLY_ONE = 0.25;
/** Two digits that have changed places in a large number, or in the only one of its unit, are no chance wherever they stand. */
const ANYWHERE = -0.2;
const MANY = 100;
/** So alike a figure stands where the claim's must be the same. */
const IN_PLACE = 0.8;
/** How alike a small number in words must stand to be taken for the claim's. */
const SAME_COUNT = 0.85;
/** Up to here a number may be the drafter's own counting of what the blocks list by name, and stands in many places. */
export const COUNTED_ON_FINGERS = 12;

/** Whether the figure is the only one of its unit in the cited blocks: 25 for 50 per cent, five for 15 days. */
function isOnlyOne(base: EvidenceBase, claim: Figure, source: Figure): boolean {
  return claim.unit !== '' && claim.kind === source.kind && claim.unit === source.unit && base.figures.filter(({ kind, unit }) => kind === source.kind && unit === source.unit).length === 1;
}

/** How alike the rival must stand to be taken for the figure meant. */
export function leastLikeness(base: EvidenceBase, claim: Figure, { figure }: Candidate): number {
  if ((areTransposed(claim, figure) || isTenfold(claim, figure)) && (claim.value >= MANY || isOnlyOne(base, claim, figure))) return ANYWHERE;
  if (isSlip(claim, figure)) return SLIP;
  return isOnlyOne(base, claim, figure) ? ONLY_ONE : COUNTERPART;
}

/** Whether the figure is one that drafters work out in their heads: "three ministries", "nearly half". */
function isDraftersOwn({ kind, form, hedge, value }: Figure, rival: Candidate): boolean {
  if (kind === 'fraction') return hedge.kind !== 'none' && rival.figure.kind !== 'fraction';
  return kind === 'count' && form === 'words' && hedge.kind === 'none' && value <= COUNTED_ON_FINGERS && !isSameCount(rival);
}

/** Whether the source counts in words too, and stands in quite the same place: "two annual training initiatives" for three. */
function isSameCount({ figure, likeness }: Candidate): boolean {
  return figure.kind === 'count' && figure.form === 'words' && likeness >= SAME_COUNT;
}

/** Whether the ordinal stands in a cited block without the noun that it counts: "the fourth plan had expired; the *fifth* was being finalised". */
function isOrdinalThere(base: EvidenceBase, { kind, number }: Figure): boolean {
  const written = base.claim.text.slice(number.start, number.end).toLowerCase();
  return kind === 'ordinal' && base.blocks.some(({ cited }) => cited.reading.tokens.some(({ word }) => word.normal === written));
}

/** "One day after" of "a day after": an article is read as a number only where it must be one. */
function isArticleThere(base: EvidenceBase, { kind, value, unit }: Figure): boolean {
  if (kind !== 'duration' || value !== 1) return false;
  return base.blocks.some(({ cited: { reading } }) => reading.tokens.some(({ word }, index) => word.normal === unit && /^an?$/u.test(reading.tokens[index - 1]?.word.normal ?? '')));
}

/** Whether nothing can be told of a claim's figure that the cited blocks do not have beside the likest of theirs. */
export function isOpen(base: EvidenceBase, claim: Figure, rival: Candidate): boolean {
  if (rival.likeness < leastLikeness(base, claim, rival) || isDraftersOwn(claim, rival) || isOrdinalThere(base, claim) || isArticleThere(base, claim) || isSumInClaim(base, claim)) return true;
  if (hasUnitLeftOut(base, claim)) return true;
  if (isOtherTime(base, claim, tokenIn(base.claim, claim.number), rival.figure)) return true;
  if (!mayBeWorkedOut(base, claim)) return false;
  if (base.blocks.some(({ cited }) => isOfOtherPeriod(base.claim, claim, cited.reading)) || isRestOfPart(base, claim) || isPartOfCount(claim, base.figures)) return true;
  const isInPlace = areTransposed(claim, rival.figure) && rival.likeness >= IN_PLACE;
  return !isInPlace && !(isSlip(claim, rival.figure) && !saysWorkedOut(base.claim));
}
