/** How alike the surroundings of two words must be before they are taken to speak of one event; less for the same word. */
export const SAME_EVENT = 0.42;
export const SAME_WORD_EVENT = 0.36;
/** The same of an instrument. */
export const SAME_INSTRUMENT = 0.24;
/** How much less alike another place may be and still count as a witness for the claim. */
export const WITNESS = 0.25;
