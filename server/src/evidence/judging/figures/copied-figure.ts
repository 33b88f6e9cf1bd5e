import type { Figure } from '../../../language/figures.ts';
import { replacesOnly, type EvidenceBase } from '../evidence-base.ts';
import { isRest } from './derived-figures.ts';
import type { Candidate } from './figure-candidates.ts';
import { isAddedUpInCopy, mayBeWorkedOut } from './figures-worked-out.ts';
import { tellsOfRest } from './slips.ts';

/** The first and last token of the claim's number. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Whether a copy has put in a word that speaks of the rest: "all *but* 31 million", "24 have *neither*". */
function isTurnedToRest({ claim, edited }: EvidenceBase): boolean {
  return claim.tokens.some(({ word, isFormula }, index) => !isFormula && (edited?.edits.repeats[index] ?? 0) < 0 && tellsOfRest(word));
}

/** Whether a copy has put the figure for the other and nothing else with it: "two and a half times its current amount of 8,000 euros" for "20,000 euros" says something else. */
export function isPlainReplacement(base: EvidenceBase, { relation }: Candidate, { first, last }: Place): boolean {
  return relation !== 'value-differs' || replacesOnly(base, first, last, 'figure');
}

/** Whether the other value in the place of the source's may be worked out from it: a rest, a sum, or what "all but" leaves. */
export function mayFollowFromCopied(base: EvidenceBase, claim: Figure, { relation, at }: Candidate): boolean {
  return relation === 'value-differs' && (isRest(claim, base.figures) || isAddedUpInCopy(base, claim, at) || (isTurnedToRest(base) && mayBeWorkedOut(base, claim)));
}
