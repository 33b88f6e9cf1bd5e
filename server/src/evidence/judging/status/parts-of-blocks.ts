import { segmentsIn, type Segment } from '../../../language/unfinished.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { Reading } from '../reading.ts';

const known = new WeakMap<Reading, readonly Segment[]>();

/** The segments of a reading; found once. */
export function segmentsOf(reading: Reading): readonly Segment[] {
  let segments = known.get(reading);
  if (!segments) known.set(reading, (segments = segmentsIn(reading.text)));
  return segments;
}

/** A part of a cited block, with how much of the claim it has. */
export interface Covered {
  readonly block: number;
  readonly segment: Segment;
  readonly coverage: number;
}

/** How much of the claim the words of a segment have, by weight, from 0 to 1. */
export function coverageOf(base: EvidenceBase, block: number, { start, end }: Segment): number {
  const reading = base.blocks[block]?.cited.reading;
  let [all, found] = [0, 0];
  base.claim.tokens.forEach(({ weight }, k) => {
    all += weight;
    const there = (base.blocks[block]?.matches[k] ?? []).filter(({ token }) => start <= (reading?.tokens[token]?.start ?? -1) && (reading?.tokens[token]?.start ?? -1) < end);
    found += weight * Math.max(0, ...there.map(({ strength }) => strength));
  });
  return all === 0 ? 0 : found / all;
}

/** Every part of the cited blocks, in order. */
export function coveredParts(base: EvidenceBase): readonly Covered[] {
  return base.blocks.flatMap(({ cited }, block) => segmentsOf(cited.reading).map((segment) => ({ block, segment, coverage: coverageOf(base, block, segment) })));
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
