import type { Figure } from '../../../language/figures.ts';
import { areSynonyms, rootSenses } from '../../../language/thesaurus/thesaurus.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { isDerived } from './derived-figures.ts';
import type { Candidate } from './figure-candidates.ts';
import { saysWorkedOut } from './slips.ts';

/** Words that lay one figure beside another, so that the claim has words of both: "at 19 per cent, is more than double the overall rate". */
export const COMPARING = /^(?:double|twice|twofold|triple|threefold|times|half|higher|lower|above|below|exceed|exceeds|exceeded|exceeding)$/u;

/** Whether the two figures count different things, by their names. */
function countDifferent({ thing: a }: Figure, { thing: b }: Figure): boolean {
  return a !== null && b !== null && a.head !== b.head && !areSynonyms(rootSenses(a.head), rootSenses(b.head));
}

/**
 * Whether it cannot be told which of two figures of the cited blocks the claim means, so that the one that has its value goes: the claim does not say what it counts and
 * the two count different things, it compares, or its own may be worked out from others.
 */
export function mayBeEither(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  // Who writes "20 per cent" for "one in five" has read that, and not another figure.
  if (claim.kind === 'percentage' && agreeing.figure.kind === 'fraction') return true;
  if (claim.thing === null && countDifferent(agreeing.figure, rival.figure)) return true;
  if (base.claim.tokens.some(({ word }) => COMPARING.test(word.normal))) return true;
  return saysWorkedOut(base.claim) && isDerived(claim, base.figures.filter(({ value }) => value !== claim.value));
}
