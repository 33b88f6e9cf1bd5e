import type { Segment } from '../../../language/unfinished.ts';
import { attitudeOf } from '../attitude.ts';
import { goesOnAbout, segmentsOf } from './parts-of-blocks.ts';
import { tellsOfPreparing } from './compare-unfinished.ts';
import { placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';
import { isAchievement, stageIn } from './stages.ts';

/** The deed that a claim welcomes, and the words of content that say of what: "the adoption of the second national plan on disability". Token indexes. */
interface Welcomed {
  readonly deed: number;
  readonly object: readonly number[];
}

/** The deed must come this soon behind the words of welcome. */
const SOON = 3;
/** How many words of content say what has been adopted; what comes later says more about it. */
const LONGEST = 8;
const FEWEST = 2;
/** How much of the object the unfinished part must have, and how much less a finished one may have and still speak up for the claim. */
const SAME_OBJECT = 0.6;
const WITNESS = 0.2;

const ENDS = /[,;:()]/u;
const RELATIVE = /^(?:which|that|who|whose|where|under|pursuant|containing|including|aimed|aiming|endowed)$/u;

/** "For the period 2025–2030": when, not what. */
const OF_TIME = /^(?:[0-9].*|periods?|years?|term)$/u;

const endsBefore = ({ text, tokens }: Reading, at: number): boolean => ENDS.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)) || RELATIVE.test(tokens[at]?.word.normal ?? '');

function objectFrom(claim: Reading, from: number, ends: (at: number) => boolean): readonly number[] {
  const object: number[] = [];
  for (let at = from; at < claim.tokens.length && object.length < LONGEST && !ends(at); at++) {
    const token = claim.tokens[at];
    if (token && token.weight > 0 && token.date < 0 && !OF_TIME.test(token.word.normal)) object.push(at);
  }
  return object;
}

/** "The adoption of the second national plan". */
function deedOf(claim: Reading, first: number): Welcomed | undefined {
  const deed = claim.tokens.findIndex(({ word }, at) => at >= first && at < first + SOON && isAchievement(word.text));
  return deed < 0 ? undefined : { deed, object: objectFrom(claim, deed + 1, (at) => endsBefore(claim, at)) };
}

/** "The new Mineral Act, in force since January": what it says tells which act is meant. */
function inForce(claim: Reading, first: number): Welcomed | undefined {
  const force = claim.tokens.findIndex(({ word }, at) => at > first && at <= first + LONGEST && word.normal === 'force' && claim.tokens[at - 1]?.word.normal === 'in');
  if (force < 0) return undefined;
  return { deed: force, object: objectFrom(claim, first, (at) => at > force + LONGEST).filter((at) => at !== force) };
}

/** "…, and on the adoption of a code of conduct": further deeds that are welcomed. */
function furtherDeeds(claim: Reading, first: number): readonly Welcomed[] {
  return claim.tokens.flatMap(({ word }, deed) => {
    if (deed < first + SOON || !isAchievement(word.text) || claim.tokens[deed + 1]?.word.lower !== 'of') return [];
    const before = claim.tokens.slice(Math.max(0, deed - FURTHER), deed).map((token) => token.word.lower).join(' ');
    return /\band (?:on |for |with |also )?(?:the|its)$/u.test(before) ? [{ deed, object: objectFrom(claim, deed + 1, (at) => endsBefore(claim, at)) }] : [];
  });
}

/** How many words before a further deed join it to the first. */
const FURTHER = 3;

function welcomedBy(claim: Reading): readonly Welcomed[] {
  if (attitudeOf(claim) !== 'welcomes') return [];
  const first = claim.tokens.findIndex(({ isFormula }) => !isFormula);
  if (first < 0) return [];
  const welcomed = deedOf(claim, first) ?? inForce(claim, first);
  return [...(welcomed ? [welcomed] : []), ...furtherDeeds(claim, first)].filter(({ object }) => object.length >= FEWEST);
}

/** How much of the object a part of a block has, by weight. */
function shareOf(base: EvidenceBase, object: readonly number[], block: number, { start, end }: Segment): number {
  const reading = readingOf(base, block);
  const roots = new Set(reading?.tokens.filter((token) => start <= token.start && token.start < end).map(({ senses }) => senses.root));
  let [all, found] = [0, 0];
  for (const k of object) {
    const weight = base.claim.tokens[k]?.weight ?? 0;
    all += weight;
    // The very word: an act is a plan's synonym, and is none.
    if (roots.has(base.claim.tokens[k]?.senses.root ?? '')) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How much of the object a part has that goes on about it without a pronoun. */
const SOME_OF_IT = 0.4;

/** The part and those next to it that go on about the same: "The plan would cover all regions. It had been adopted in May." */
function about(base: EvidenceBase, { object }: Welcomed, block: number, segment: Segment): readonly Segment[] {
  const reading = readingOf(base, block);
  const segments = reading ? segmentsOf(reading) : [];
  const at = segments.indexOf(segment);
  const goesOn = (near: Segment): boolean => goesOnAbout(base, block, segment, near) || shareOf(base, object, block, near) >= SOME_OF_IT;
  return [segment, ...[segments[at - 1], segments[at + 1]].filter((near) => near !== undefined && goesOn(near))].filter((near) => near !== undefined);
}

/** Whether the part, or one next to it that goes on about the same, says that the deed has been done. */
function isDoneThere(base: EvidenceBase, welcomed: Welcomed, block: number, segment: Segment): boolean {
  const reading = readingOf(base, block);
  const parts = about(base, welcomed, block, segment);
  return (base.blocks[block]?.matches[welcomed.deed] ?? []).some(({ token }) => {
    const start = reading?.tokens[token]?.start ?? -1;
    return reading !== undefined && parts.some((part) => part.start <= start && start < part.end) && stageIn(reading, token, false) === 'done';
  });
}

/** Compares what the claim welcomes as done ("the adoption of", "the entry into force of") with what the cited blocks say is still planned, drafted or under way. */
export function compareWelcomed(base: EvidenceBase): readonly FactComparison[] {
  if (tellsOfPreparing(base)) return [];
  for (const welcomed of welcomedBy(base.claim)) {
    const comparison = compareDeed(base, welcomed);
    if (comparison) return [comparison];
  }
  return [];
}

function compareDeed(base: EvidenceBase, welcomed: Welcomed): FactComparison | undefined {
  const deed = base.claim.tokens[welcomed.deed];
  if (!deed) return undefined;
  const parts = base.blocks.flatMap(({ cited }, block) => segmentsOf(cited.reading).map((segment) => ({ block, segment, share: shareOf(base, welcomed.object, block, segment) })));
  const [first] = parts.filter(({ segment }) => segment.isUnfinished && !segment.isDone).sort((a, b) => b.share - a.share);
  if (!first || first.share < SAME_OBJECT || isDoneThere(base, welcomed, first.block, first.segment)) return undefined;
  if (parts.some(({ segment, share }) => segment !== first.segment && (segment.isDone || !segment.isUnfinished) && share >= first.share - WITNESS)) return undefined;
  const evidence = placeOf(base, first.block, first.segment.marker);
  return { kind: 'status', state: 'differs', claim: { start: deed.start, end: deed.end }, difference: 'planned', ...(evidence ? { evidence } : {}) };
}
