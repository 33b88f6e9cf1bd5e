import type { EvidenceBase } from '../evidence-base.ts';

/** Whether the claim has a share that no cited block has: it may be worked out from that of the others ("84 per cent are men" where 16 per cent are women). */
export function hasComputedShare({ claim, blocks }: EvidenceBase): boolean {
  const shares = claim.figures.filter(({ kind }) => kind === 'percentage' || kind === 'fraction');
  return shares.some(({ value }) => !blocks.some(({ cited }) => cited.reading.figures.some((other) => other.value === value)));
}
