import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison, FactKind } from '../judgement.ts';
import { CLAIM_BIAS, CLAIM_WEIGHTS } from './claim-weights.ts';
import { likelihood, weighted } from './likelihood.ts';
import { doubtfulIn, signsOf, type Doubtful } from './signs.ts';
import { suspicion } from './suspicions.ts';

/** How likely a claim must be mistaken for a difference that a rule has found to be told, and for a suspicion. */
export const LEAST_LIKELY = { found: 0.55, suspected: 0.5 } as const;
/** How likely a figure must be the one that is meant for the claim's to be changed to it. */
const SURE = 0.7;

/** What is put in quotation marks and who said it are told by their words alone. */
const CERTAIN: ReadonlySet<FactKind> = new Set<FactKind>(['quotation', 'speaker']);

const isSame = (a: FactComparison, b: FactComparison): boolean => a.kind === b.kind && a.claim.start < b.claim.end && b.claim.start < a.claim.end;

/**
 * Weighs what the rules have found of a claim together: rules look at a word or two, and in a long claim two words meet others by chance. By weights that were fitted to
 * labelled claims at first sight (`npm run fit`), a claim that is unlikely to be mistaken is told nothing, and one that likely is, the likeliest mistake.
 * In and out: the comparisons of one claim with at least one cited block, in their order; a suspicion comes last.
 */
export function weigh(base: EvidenceBase, comparisons: readonly FactComparison[]): readonly FactComparison[] {
  // Of an edited copy it is plain what was changed.
  if (base.edited) return comparisons;
  const isFound = comparisons.some(({ state }) => state === 'differs');
  const doubtful = doubtfulIn(base);
  const suspected = isFound ? undefined : suspicion(base, doubtful);
  if (!isFound && !suspected) return comparisons;
  const mistaken = likelihood(CLAIM_BIAS + weighted(signsOf(base, doubtful, comparisons), CLAIM_WEIGHTS));
  if (!suspected) return comparisons.map((comparison) => (mistaken >= LEAST_LIKELY.found ? withSureCorrection(doubtful, comparison) : untold(comparison)));
  return mistaken >= LEAST_LIKELY.suspected ? [...comparisons.filter((comparison) => !isSame(comparison, suspected)), withSureCorrection(doubtful, suspected)] : comparisons;
}

/** A figure that may be of something else is put right only where it is likely which one is meant. */
function withSureCorrection({ alignments }: Doubtful, comparison: FactComparison): FactComparison {
  const { kind, doubt, claim, evidence, correction, ...rest } = comparison;
  if (kind !== 'figure' || (doubt !== 'elsewhere' && doubt !== 'likely') || correction === undefined || !evidence) return comparison;
  const rival = alignments.find(({ figure }) => figure.start < claim.end && claim.start < figure.end)?.rival;
  const isSure = rival !== undefined && rival.likelihood >= SURE && rival.place.figure.start < evidence.span.end && evidence.span.start < rival.place.figure.end;
  return isSure ? comparison : { ...rest, kind, doubt, claim, evidence };
}

function untold(comparison: FactComparison): FactComparison {
  return comparison.state !== 'differs' || CERTAIN.has(comparison.kind) ? comparison : { kind: comparison.kind, state: 'absent', claim: comparison.claim };
}
