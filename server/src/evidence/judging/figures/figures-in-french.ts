import type { Figure } from '../../../language/figures.ts';
import { isDerived } from './derived-figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';

/** Where negations are not read: "n’est pas partie à deux des neuf" of "est partie à sept des neuf", and an increase "de quatre semaines". */
export function mayBeRest(base: EvidenceBase, claim: Figure, token: number): boolean {
  if (base.claim.language !== 'fr') return false;
  const isTurned = /(?<!\p{L})(?:ne |n['’]|pas |sans )/iu.test(base.claim.text) || base.claim.tokens[token - 1]?.word.normal === 'de';
  return isTurned && isDerived(claim, base.figures);
}

/** "Depuis trois ans", "il y a deux ans": when, not how long; and a time of another unit, of which the source speaks elsewhere. */
export function isOtherTime(base: EvidenceBase, claim: Figure, token: number, rival: Figure): boolean {
  if (claim.kind !== 'duration' || base.claim.language !== 'fr') return false;
  const before = base.claim.tokens.slice(Math.max(0, token - 2), token).map(({ word }) => word.normal);
  return before.includes('depuis') || before.join(' ') === 'y a' || rival.unit !== claim.unit;
}
