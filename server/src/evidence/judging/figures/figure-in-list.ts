import type { Figure } from '../../../language/figures.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { claimStretch, isSaidOf, ownTokens, type OwnTokens } from '../own-segments.ts';
import type { Stretch } from '../own-words.ts';
import type { Reading } from '../reading.ts';
import { isDerived } from './derived-figures.ts';
import { COMPARING } from './either-figure.ts';
import { likest, type Candidate } from './figure-candidates.ts';
import { isRoomFor, standingOf, thingLikeness } from './figure-likeness.ts';
import { besides, isOfItsDate } from './figure-misplaced.ts';
import { isAdded, isPartitive, isWholeOfShare, partsIn } from './figure-parts.ts';

/** "Breaches on 47 *of them*": what the one figure counts, the other counts too. */
const OF_THEM = /^ of (?:them|whom|which|those|these)\b/u;
const BEHIND = 12;

/** Whether the later figure leaves out what it counts, as it is what the earlier counts. */
function isThingShared({ text }: Reading, a: Figure, b: Figure): boolean {
  return a.thing === null || a.thing.start === b.thing?.start || OF_THEM.test(text.slice(a.end, a.end + BEHIND));
}

/** What is said of each figure alone, without what both count, and without what the claim only takes a part of. */
function withoutThings(base: EvidenceBase, claim: Figure, reading: Reading, { of, other }: OwnTokens, meant: Figure, agreeing: Figure): OwnTokens {
  const without = (tokens: readonly number[], { thing }: Figure): readonly number[] => tokens.filter((index) => !thing?.stems.includes(reading.tokens[index]?.word.stem ?? ''));
  const own = isPartitive(base.claim, claim) ? without(of, claim) : of;
  return { of: isThingShared(reading, agreeing, meant) ? without(own, meant) : own, other: isThingShared(reading, meant, agreeing) ? without(other, agreeing) : other };
}

/** Whether the claim says of its figure what the block says of the rival alone; where the claim has that too, both must stand in each other's place. */
function isSaidOfRival(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, agreeing.at.block);
  const found = reading && ownTokens(reading, rival.at.token, agreeing.at.token, 'figure');
  const own = found && withoutThings(base, claim, reading, found, rival.figure, agreeing.figure);
  if (!own) return false;
  const stretchOf = (figure: Figure): Stretch => claimStretch(base.claim, tokenIn(base.claim, figure.number), 'figure');
  const partner = base.claim.figures.find(({ value }) => value === rival.figure.value);
  if (!isSaidOf(base, rival.at, own, stretchOf(claim), partner !== undefined)) return false;
  return !partner || isSaidOf(base, rival.at, { of: own.other, other: own.of }, stretchOf(partner), true);
}

/** Whether the two figures are of one thing at two times or added up, or one is a part of the other, or only the agreeing one counts what the claim counts. */
function areBound(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, agreeing.at.block);
  if (!reading || [agreeing, rival].some(({ figure }) => standingOf(reading, figure).role !== undefined || isAdded(reading, figure))) return true;
  if (partsIn(reading).some(({ part, whole }) => reading.figures[part] === agreeing.figure && reading.figures[whole] === rival.figure)) return true;
  const likeness = ({ at, figure }: Candidate): number => thingLikeness(base, claim, at.block, figure);
  return rival.figure.thing !== null && likeness(agreeing) > 0 && likeness(rival) <= 0;
}

/** Whether nothing can be told: no figure of its own, a whole of which the claim takes a share, or one that the claim compares or may have worked out. */
function isOpen(base: EvidenceBase, claim: Figure, { figure }: Candidate, others: readonly Candidate[]): boolean {
  if (others.length === 0 || claim.kind === 'ordinal' || claim.range !== null || figure.value !== claim.value) return true;
  if ((claim.value === 1 && claim.form === 'words') || isWholeOfShare(base.claim, claim) || isRoomFor(base, claim, figure)) return true;
  if (base.claim.tokens.some(({ word }) => COMPARING.test(word.normal))) return true;
  return isDerived(claim, others.filter((other) => other.figure.value !== claim.value).map((other) => other.figure));
}

/**
 * The figure of the same sentence of which the block says what the claim says of its own: 96 for "187 stemmed from hatred of persons of African descent" beside "187 had
 * been motivated by hatred of Roma and 96 by hatred of persons of African descent". In: the claim's figure, and the one of the block that has its value.
 */
export function figureInList(base: EvidenceBase, claim: Figure, agreeing: Candidate): Candidate | undefined {
  const others = besides(base, claim, agreeing);
  if (isOpen(base, claim, agreeing, others)) return undefined;
  const isMeant = (rival: Candidate): boolean => rival.relation === 'value-differs' && !areBound(base, claim, agreeing, rival) && isSaidOfRival(base, claim, agreeing, rival) && !isOfItsDate(base, claim, agreeing, rival);
  return likest(others.filter(isMeant));
}
