/** Made by `npm run fit`, of 6266 figures in labelled true claims; not by hand. */
export const PAIR_WEIGHTS: readonly number[] = [
  -1.408, // kind
  -0.321, // unit
  1.070, // hedge
  1.581, // form
  1.328, // before
  2.144, // role
  -3.797, // taken
  0.677, // company
  1.461, // own
  1.175, // theirs
  0.611, // both
  3.021, // sentence
];
export const NONE_WEIGHTS: readonly number[] = [
  2.783, // none
  -0.305, // words
  -0.621, // fraction
  -0.758, // duration
  -0.674, // percentage
  0.000, // points
];
