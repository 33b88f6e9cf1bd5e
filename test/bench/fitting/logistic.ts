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

const ROUNDS = 25;
/** Ridge, on signs brought to one scale: as strong as twenty examples. */
const RIDGE = 20;

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

/** Solves `matrix · x = right` by Gaussian elimination with pivots; both are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = column + 1; row < size; row++) {
      const factor = (matrix[row]?.[column] ?? 0) / (matrix[column]?.[column] ?? 1);
      for (let k = column; k < size; k++) (matrix[row] ?? [])[k] = (matrix[row]?.[k] ?? 0) - factor * (matrix[column]?.[k] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= (matrix[row]?.[k] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (matrix[row]?.[row] ?? 1);
  }
  return solution;
}

/** One step of Newton's method; the bias is the first of the weights, and is not held back. */
function newton(rows: readonly (readonly number[])[], examples: readonly Example[], weights: readonly number[]): number[] {
  const slope: number[] = weights.map((weight, i) => (i === 0 ? 0 : RIDGE * weight));
  const curve: number[][] = weights.map((_, i) => weights.map((__, k) => (i === k && i > 0 ? RIDGE : 0)));
  rows.forEach((row, n) => {
    const share = 1 / (1 + Math.exp(-row.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0)));
    const miss = share - (examples[n]?.isSo === true ? 1 : 0);
    row.forEach((sign, i) => {
      slope[i] = (slope[i] ?? 0) + miss * sign;
      const line = curve[i] ?? [];
      row.forEach((other, k) => {
        line[k] = (line[k] ?? 0) + share * (1 - share) * sign * other;
      });
    });
  });
  const step = solve(curve, slope);
  return weights.map((weight, i) => weight - (step[i] ?? 0));
}

/** Fits a logistic regression with a ridge by Newton's method (iteratively reweighted least squares). Out: weights for signs as they are, not as they were scaled. */
export function fitLogistic(examples: readonly Example[]): Fit {
  const { mean, deviation } = scaleOf(examples);
  const rows = examples.map(({ signs }) => [1, ...signs.map((sign, i) => (sign - (mean[i] ?? 0)) / (deviation[i] ?? 1))]);
  let weights: number[] = Array.from({ length: mean.length + 1 }, () => 0);
  for (let round = 0; round < ROUNDS; round++) weights = newton(rows, examples, weights);
  const own = weights.slice(1).map((weight, i) => weight / (deviation[i] ?? 1));
  return { bias: (weights[0] ?? 0) - own.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0), weights: own };
}
