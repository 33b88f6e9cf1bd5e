import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { isPronoun } from '../figures/figure-values.ts';
import { candidatesAmong, noneSigns, pairSigns, placesOf, type Place } from './figure-pairs.ts';
import { likelihoods, weighted } from './likelihood.ts';
import { NONE_WEIGHTS, PAIR_WEIGHTS } from './figure-weights.ts';

/** Which figure of the cited blocks a figure of the claim is meant to be, by all that is said of them but their values. */
export interface Alignment {
  readonly figure: Figure;
  /** Whether any figure of the blocks has its value. */
  readonly isThere: boolean;
  /** The likeliest of those with another value; nothing where there is none. */
  readonly rival: { readonly place: Place; readonly likelihood: number } | undefined;
}

/**
 * Aligns every figure of the claim with the figures of the cited blocks: a choice among them all and "none of these", by weights that were fitted to true claims, whose
 * figures are known (`npm run fit`).
 */
export function alignFigures(base: EvidenceBase): readonly Alignment[] {
  if (base.claim.figures.length === 0) return [];
  const places = placesOf(base);
  return base.claim.figures.flatMap((figure, index) => (isPronoun(figure) ? [] : [align(base, figure, index, places)]));
}

function align(base: EvidenceBase, figure: Figure, index: number, places: readonly Place[]): Alignment {
  const candidates = candidatesAmong(places, index);
  const isThere = candidates.some(({ agrees }) => agrees[index]);
  if (candidates.every(({ agrees }) => agrees[index])) return { figure, isThere, rival: undefined };
  const scores = candidates.map((place) => weighted(pairSigns(base, index, place), PAIR_WEIGHTS));
  const shares = likelihoods([...scores, weighted(noneSigns(figure), NONE_WEIGHTS)]);
  let rival: Alignment['rival'];
  candidates.forEach((place, i) => {
    const share = shares[i] ?? 0;
    if (place.agrees[index] === false && share > (rival?.likelihood ?? 0)) rival = { place, likelihood: share };
  });
  return { figure, isThere, rival };
}
