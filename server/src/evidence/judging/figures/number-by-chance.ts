import type { Figure } from '../../../language/figures.ts';
import { tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { ownWords } from '../own-words.ts';
import { isDerived } from './derived-figures.ts';
import { likest, type Candidate } from './figure-candidates.ts';
import { thingLikeness } from './figure-likeness.ts';
import { COUNTED_ON_FINGERS } from './open-figures.ts';

/** A figure that stands no more like the claim's than this has its number by chance. */
const UNLIKE = 0.25;
/** So alike the figure stands that is meant: it counts the same, among the same words. */
const ALIKE = 0.9;
/** Where units leave no thing counted to be compared, the words round the figure must tell more. */
const ALIKE_WITHOUT_THING = 0.5;
const UNLIKE_WITHOUT_THING = 0.2;
const TELLING = 2;

/** Whether the figure with the claim's value counts something else, among other words. */
function isByChance(base: EvidenceBase, claim: Figure, { at, figure, likeness }: Candidate): boolean {
  if (figure.thing === null && claim.kind === 'count') return false;
  return likeness < UNLIKE && thingLikeness(base, claim, at.block, figure) < 0;
}

/** Whether the rival counts what the claim counts, among the same words. */
function isInItsPlace(base: EvidenceBase, claim: Figure, { at, figure, likeness }: Candidate): boolean {
  return likeness >= ALIKE && figure.kind === claim.kind && figure.unit === claim.unit && thingLikeness(base, claim, at.block, figure) > 0;
}

/**
 * The figure that the claim speaks of, where the cited blocks have its number only by chance: 22 for "six of the 31 shelters" beside "31 officers had been trained. There were
 * 22 shelters". In: the figures of the blocks that have the claim's value, and all others that may be meant.
 */
export function figureMissed(base: EvidenceBase, claim: Figure, same: readonly Candidate[], others: readonly Candidate[]): Candidate | undefined {
  if (claim.kind === 'ordinal' || claim.range !== null || (claim.form === 'words' && claim.value <= COUNTED_ON_FINGERS)) return undefined;
  const isFree = ({ figure }: Candidate): boolean => !base.claim.figures.some(({ value }) => value === figure.value);
  const rival = likest(others);
  if (!rival || !isFree(rival)) return undefined;
  // Two statements often have two shares of one thing; what the words beside a share name is less sure than what a number counts.
  if (claim.kind !== 'count' && same.some(({ at }) => at.block !== rival.at.block)) return undefined;
  if (!(same.every((each) => isByChance(base, claim, each)) && isInItsPlace(base, claim, rival)) && !isToldByWords(base, claim, same, rival)) return undefined;
  if (same.some((each) => isBorneOut(base, claim, each, rival))) return undefined;
  return isDerived(claim, base.figures.filter(({ value }) => value !== claim.value)) ? undefined : rival;
}

/** Whether another figure of the claim is worked out from the two: "less than 40 per cent of the 900,000" of 338,000 and a target of 900,000. */
function isBorneOut({ claim: { figures } }: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  return figures.some((other) => other !== claim && isDerived(other, [agreeing.figure, rival.figure]));
}

/** Whether the claim has words of the rival alone and none of the figure's with its value: asked where a unit takes the place of what is counted. */
function isToldByWords(base: EvidenceBase, claim: Figure, same: readonly Candidate[], rival: Candidate): boolean {
  if (claim.kind === 'count' || rival.figure.kind !== claim.kind || rival.figure.unit !== claim.unit || rival.likeness < ALIKE_WITHOUT_THING) return false;
  const token = tokenIn(base.claim, claim.number);
  return same.every((each) => {
    if (each.likeness >= UNLIKE_WITHOUT_THING) return false;
    const own = ownWords(base, token, rival.at, each.at, 'figure');
    return own.there === 0 && own.here >= TELLING;
  });
}
