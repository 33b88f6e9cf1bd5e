/** The sum of signs, each times its weight. */
export function weighted(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0);
}

/** The likelihood of each of several things of which one is so, by their scores: a multinomial logit (D. McFadden, "Conditional logit analysis of qualitative choice behavior", 1974). Together they are 1. */
export function likelihoods(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The likelihood that goes with a sum of weighted signs (logistic regression). From 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Keeps what is all but certain from outweighing all else. */
const SOFT = 0.02;

/** The logarithm of the odds of a likelihood, never far beyond 4 either way. */
export const logOdds = (share: number): number => Math.log((share + SOFT) / (1 - share + SOFT));
