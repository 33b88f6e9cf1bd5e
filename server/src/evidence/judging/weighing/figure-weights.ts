/** Made by `npm run fit`, of 6266 figures in labelled true claims; not by hand. */
export const PAIR_WEIGHTS: readonly number[] = [
  -1.395, // kind
  -0.315, // unit
  1.068, // hedge
  1.566, // form
  1.340, // before
  2.141, // role
  -4.046, // taken
  0.661, // company
  1.497, // own
  1.186, // theirs
  0.554, // both
  3.015, // sentence
];
export const NONE_WEIGHTS: readonly number[] = [
  2.782, // none
  -0.277, // words
  -0.644, // fraction
  -0.768, // duration
  -0.678, // percentage
];
