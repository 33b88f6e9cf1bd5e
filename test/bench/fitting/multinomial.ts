/** One choice among several things, each with its signs; `right`: which of them are so (at least one). */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 300;
const STEP = 0.1;
const DECAY = { first: 0.9, second: 0.99 } as const;

/** Adds to `gradient` what one choice has to say of the weights: the signs expected of all options less those expected of the right ones. */
function addGradient({ options, right }: Choice, weights: Float64Array, gradient: Float64Array): void {
  const scores = options.map((signs) => signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, i) => sum + (right[i] === true ? power : 0), 1e-12);
  options.forEach((signs, i) => {
    const power = powers[i] ?? 0;
    const pull = power / all - (right[i] === true ? power / good : 0);
    signs.forEach((sign, k) => {
      gradient[k] = (gradient[k] ?? 0) + pull * sign;
    });
  });
}

/**
 * The weights with which the right options are likeliest: a multinomial logit, fitted by Adam (Kingma and Ba, 2015) over all choices at once, so that the same choices
 * always give the same weights. In: the choices, and a ridge, which keeps signs that always come together from growing against each other. Out: a weight a sign.
 */
export function fitMultinomial(choices: readonly Choice[], ridge = 1e-3): readonly number[] {
  const size = choices[0]?.options[0]?.length ?? 0;
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] ?? 0) / choices.length + ridge * (weights[i] ?? 0);
      const mean = DECAY.first * (first[i] ?? 0) + (1 - DECAY.first) * slope;
      const spread = DECAY.second * (second[i] ?? 0) + (1 - DECAY.second) * slope * slope;
      [first[i], second[i]] = [mean, spread];
      weights[i] = (weights[i] ?? 0) - (STEP * mean) / (1 - DECAY.first ** round) / (Math.sqrt(spread / (1 - DECAY.second ** round)) + 1e-8);
    }
  }
  return [...weights];
}
