import { fitMultinomial, type Choice } from './multinomial.ts';

/** Something that is or is not so, with its signs. */
export interface Example {
  readonly signs: readonly number[];
  readonly isSo: boolean;
}

/** What the signs weigh: the odds that it is so are `exp(bias + sum of signs times weights)`. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** On signs brought to one scale. */
const RIDGE = 0.005;

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

function scaleOf(examples: readonly Example[]): Scale {
  const size = examples[0]?.signs.length ?? 0;
  const mean = Array.from({ length: size }, (_, i) => examples.reduce((sum, { signs }) => sum + (signs[i] ?? 0), 0) / examples.length);
  const deviation = mean.map((middle, i) => Math.sqrt(examples.reduce((sum, { signs }) => sum + ((signs[i] ?? 0) - middle) ** 2, 0) / examples.length) || 1);
  return { mean, deviation };
}

/** Fits a logistic regression: a choice between what the signs say and nothing at all. Out: weights for signs as they are, not as they were scaled. */
export function fitLogistic(examples: readonly Example[]): Fit {
  const { mean, deviation } = scaleOf(examples);
  const nothing = [0, ...mean.map(() => 0)];
  const choices = examples.map(({ signs, isSo }): Choice => ({ options: [[1, ...signs.map((sign, i) => (sign - (mean[i] ?? 0)) / (deviation[i] ?? 1))], nothing], right: [isSo, !isSo] }));
  const [level = 0, ...scaled] = fitMultinomial(choices, RIDGE);
  const weights = scaled.map((weight, i) => weight / (deviation[i] ?? 1));
  return { bias: level - weights.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0), weights };
}
