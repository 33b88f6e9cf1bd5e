/** Made by `npm run fit`, of 3814 labelled claims as the rules first met them; not by hand. */
export const CLAIM_BIAS = 6.108;
export const CLAIM_WEIGHTS: readonly number[] = [
  0.281, // rival beside
  0.616, // rival alone
  -1.190, // unmet figures
  3.834, // denied
  -1.054, // source said
  -1.072, // length
  -0.446, // figures
  -0.365, // dates
  -0.431, // reserves
  -0.651, // figure
  1.849, // hedge
  1.524, // date
  1.622, // name
  2.751, // speaker
  -0.606, // polarity
  0.024, // status
  0.726, // words
  2.301, // quotation
  1.301, // differences
  1.838, // any
];
