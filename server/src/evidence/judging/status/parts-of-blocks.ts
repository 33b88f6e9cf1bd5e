import { segmentsIn, type Segment } from '../../../language/unfinished.ts';
import type { BlockMatches } from '../alignment.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { onceAReading } from '../reading.ts';

/** The segments of a reading. */
export const segmentsOf = onceAReading((reading): readonly Segment[] => segmentsIn(reading.text));

/** For each token of a reading the segment that it stands in; -1 for none. */
const ownersIn = onceAReading((reading): readonly number[] => {
  const segments = segmentsOf(reading);
  return reading.tokens.map(({ start }) => segments.findIndex((segment) => segment.start <= start && start < segment.end));
});

/** A part of a cited block, with how much of the claim it has. */
export interface Covered {
  readonly block: number;
  readonly segment: Segment;
  readonly coverage: number;
}

/** How much of the claim the words of each segment of a block have, by weight, from 0 to 1. */
export function coveragesIn({ claim }: EvidenceBase, { cited: { reading }, matches }: BlockMatches): readonly number[] {
  const segmentOf = ownersIn(reading);
  const found = segmentsOf(reading).map(() => 0);
  const best = found.slice();
  let all = 0;
  claim.tokens.forEach(({ weight }, k) => {
    all += weight;
    best.fill(0);
    for (const { token, strength } of matches[k] ?? []) {
      const segment = segmentOf[token] ?? -1;
      if (segment >= 0 && strength > (best[segment] ?? 0)) best[segment] = strength;
    }
    for (let segment = 0; segment < found.length; segment++) found[segment] = (found[segment] ?? 0) + weight * (best[segment] ?? 0);
  });
  return all === 0 ? found : found.map((weight) => weight / all);
}

const hasUnfinished = onceAReading((reading): boolean => segmentsOf(reading).some(({ isUnfinished, isDone }) => isUnfinished && !isDone));

/** Whether a part of the cited blocks says that something is planned or under way, and nothing that is done. */
export function hasUnfinishedPart({ blocks }: EvidenceBase): boolean {
  return blocks.some(({ cited }) => hasUnfinished(cited.reading));
}

/** Every part of the cited blocks, in order. */
export function coveredParts(base: EvidenceBase): readonly Covered[] {
  const parts: Covered[] = [];
  base.blocks.forEach((matches, block) => {
    const coverage = coveragesIn(base, matches);
    segmentsOf(matches.cited.reading).forEach((segment, i) => parts.push({ block, segment, coverage: coverage[i] ?? 0 }));
  });
  return parts;
}

/** The unfinished part of the cited blocks that has most of the claim, the first of equals. */
export function bestUnfinishedPart(base: EvidenceBase): Covered | undefined {
  let best: Covered | undefined;
  base.blocks.forEach((matches, block) => {
    if (!hasUnfinished(matches.cited.reading)) return;
    const coverages = coveragesIn(base, matches);
    segmentsOf(matches.cited.reading).forEach((segment, i) => {
      const coverage = coverages[i] ?? 0;
      if (segment.isUnfinished && !segment.isDone && (!best || coverage > best.coverage)) best = { block, segment, coverage };
    });
  });
  return best;
}

/** What the segments round another add to its own words: a subject named before, "it" after. */
const NEIGHBOUR = 0.8;

/** How much of the claim a segment has together with those before and behind it. */
export function coverageAround(base: EvidenceBase, block: number, segment: Segment): number {
  const reading = base.blocks[block]?.cited.reading;
  const all = reading ? segmentsOf(reading) : [];
  const at = all.indexOf(segment);
  const [from, to] = [all[at - 1]?.start ?? segment.start, all[at + 1]?.end ?? segment.end];
  let [total, found] = [0, 0];
  base.claim.tokens.forEach(({ weight }, k) => {
    total += weight;
    const strengths = (base.blocks[block]?.matches[k] ?? []).map(({ token, strength }) => {
      const start = reading?.tokens[token]?.start ?? -1;
      if (segment.start <= start && start < segment.end) return strength;
      return from <= start && start < to ? strength * NEIGHBOUR : 0;
    });
    found += weight * Math.max(0, ...strengths);
  });
  return total === 0 ? 0 : found / total;
}

const PRONOUN = /^\s*(?:it|they|this|that|these|those|both|the latter)\b/iu;

/** "It had been adopted in May": the part next to another that goes on about the same. */
export function goesOnAbout(base: EvidenceBase, block: number, segment: Segment, next: Segment): boolean {
  const reading = base.blocks[block]?.cited.reading;
  const all = reading ? segmentsOf(reading) : [];
  return Math.abs(all.indexOf(next) - all.indexOf(segment)) === 1 && PRONOUN.test(reading?.text.slice(next.start, next.end) ?? '');
}
