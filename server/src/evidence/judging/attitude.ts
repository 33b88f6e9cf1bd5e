import { openingFormula, type OpeningFormula } from '../../language/opening-formula.ts';
import { onceAReading } from './reading.ts';

/** What the Committee makes of what the claim goes on to say: "The Committee welcomes", "is concerned". */
export const attitudeOf = onceAReading(({ text }): OpeningFormula['attitude'] => openingFormula(text).attitude);
