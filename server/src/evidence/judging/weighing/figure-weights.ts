/** Made by `npm run fit`, of 6266 figures in labelled true claims; not by hand. */
export const PAIR_WEIGHTS: readonly number[] = [
  -1.403, // kind
  -0.322, // unit
  1.070, // hedge
  1.581, // form
  1.327, // before
  2.143, // role
  -3.796, // taken
  0.678, // company
  1.482, // own
  1.188, // theirs
  0.574, // both
  3.018, // sentence
];
export const NONE_WEIGHTS: readonly number[] = [
  2.790, // none
  -0.304, // words
  -0.624, // fraction
  -0.758, // duration
  -0.675, // percentage
  0.000, // points
];
