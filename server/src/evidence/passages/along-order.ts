/** How two accounts of one meeting move through it: what follows a passage in one follows it, mostly, in the other. */
const STAY = 1;
const FORWARD = 0.5;
const FORWARD_DECAY = 0.6;
const BACKWARD = 0.12;
const BACKWARD_DECAY = 0.6;
/** Now and then an account takes up something from quite another place. */
const LEAP = 0.001;

function normalize(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum === 0) values.fill(1 / values.length);
  else for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / sum;
}

/** One step through the other document: where one can be, given where one was. `ahead` is the share of going on, `back` of going back. Linear. */
function step(from: Float64Array, ahead: readonly [number, number], back: readonly [number, number]): Float64Array {
  const to = new Float64Array(from.length);
  let all = 0;
  let running = 0;
  for (let i = 0; i < from.length; i++) {
    const here = from[i] ?? 0;
    to[i] = STAY * here + ahead[0] * running;
    running = ahead[1] * (running + here);
    all += here;
  }
  running = 0;
  for (let i = from.length - 1; i >= 0; i--) {
    to[i] = (to[i] ?? 0) + back[0] * running + LEAP * all;
    running = back[1] * (running + (from[i] ?? 0));
  }
  return to;
}

const FORWARD_STEP = [FORWARD / FORWARD_DECAY, FORWARD_DECAY] as const;
const BACKWARD_STEP = [BACKWARD / BACKWARD_DECAY, BACKWARD_DECAY] as const;

/** Likelihoods of being somewhere and saying the passage there, or being there and finding nothing of it. */
const emission = (fits: Float64Array): Float64Array => fits.map((fit) => 1 + Math.exp(fit));

/**
 * Aligns passages, in their order, with the paragraphs of another document, in theirs. In: for each passage how well it fits each paragraph (a log-likelihood
 * ratio: 0 says nothing). Out: for each passage the probability of each paragraph that it is the one; what is missing from 1 is that none is. The forward-backward
 * algorithm over a chain whose states are places in the other document: order is evidence, but a passage may stand elsewhere, and places may be passed over.
 */
export function alongOrder(fits: readonly Float64Array[]): readonly Float64Array[] {
  const forward: Float64Array[] = [];
  for (const fit of fits) {
    const before = forward.at(-1);
    const reached = before ? step(before, FORWARD_STEP, BACKWARD_STEP) : new Float64Array(fit.length).fill(1);
    const here = emission(fit).map((value, i) => value * (reached[i] ?? 0));
    normalize(here);
    forward.push(here);
  }
  const matched = new Array<Float64Array>(fits.length);
  let backward = new Float64Array(fits[0]?.length ?? 0).fill(1);
  for (let s = fits.length - 1; s >= 0; s--) {
    const fit = fits[s] ?? new Float64Array(0);
    const posterior = (forward[s] ?? new Float64Array(0)).map((value, i) => value * (backward[i] ?? 0));
    normalize(posterior);
    matched[s] = posterior.map((value, i) => value / (1 + Math.exp(-(fit[i] ?? 0))));
    backward = Float64Array.from(step(emission(fit).map((value, i) => value * (backward[i] ?? 0)), BACKWARD_STEP, FORWARD_STEP));
    normalize(backward);
  }
  return matched;
}

/** The same where order says nothing: `prior` is how likely each paragraph is before anything is read. */
export function withoutOrder(fit: Float64Array, prior: Float64Array): Float64Array {
  const weighed = fit.map((value, i) => Math.exp(value) * (prior[i] ?? 0));
  const sum = weighed.reduce((total, value) => total + value, 1);
  return weighed.map((value) => value / sum);
}
