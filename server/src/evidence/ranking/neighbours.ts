import type { SourceSegment } from './source-segment.ts';

/** How much a statement's neighbours lend it: `share` times their mean, which weighs the nearer the more and hardly reaches beyond a few times `reach`. */
export interface NeighbourWeights {
  readonly share: number;
  readonly reach: number;
  /** Whether a statement that scores nothing by itself gets something too. */
  readonly toSilent: boolean;
}

/** Beyond this many times the reach a neighbour lends nothing that matters. */
const HORIZON = 4;

/** The scores of a segment's statements with what their neighbours of the same stretch lend them. In and out: one score a statement, in order. */
export function withNeighbours(segment: SourceSegment, scores: Float64Array, { share, reach, toSilent }: NeighbourWeights): Float64Array {
  const weights = Array.from({ length: HORIZON * reach }, (_, i) => Math.exp(-(i + 1) / reach));
  const whole = 2 * weights.reduce((sum, weight) => sum + weight, 0);
  return scores.map((score, statement) => {
    if (score === 0 && !toSilent) return 0;
    let lent = 0;
    weights.forEach((weight, i) => {
      for (const other of [statement - i - 1, statement + i + 1]) {
        if (other >= 0 && segment.stretches[other] === segment.stretches[statement]) lent += weight * (scores[other] ?? 0);
      }
    });
    return score + (share * lent) / whole;
  });
}
