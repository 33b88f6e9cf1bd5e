/** Made by `npm run fit`, of 6670 figures in labelled true claims; not by hand. */
export const PAIR_WEIGHTS: readonly number[] = [
  3.400, // kind
  -1.252, // unit
  1.046, // hedge
  1.036, // form
  1.351, // before
  2.035, // role
  -3.726, // taken
  0.669, // company
  1.548, // own
  1.108, // theirs
  0.418, // both
  2.870, // sentence
];
export const NONE_WEIGHTS: readonly number[] = [
  5.948, // none
  -0.062, // words
  -1.047, // fraction
  -0.382, // duration
  -0.259, // percentage
  1.322, // points
];
