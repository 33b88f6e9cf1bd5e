import type { Figure } from '../../../language/figures.ts';
import { valueComparison } from '../figures/figure-corrections.ts';
import { mayBeWorkedOut } from '../figures/figures-worked-out.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison, FactKind } from '../judgement.ts';
import { affirmed } from './denial-signs.ts';
import type { Alignment } from './figure-alignment.ts';
import { likelihood, weighted } from './likelihood.ts';
import { doubtfulIn, signsOf, type Doubtful } from './signs.ts';
import { CLAIM_BIAS, CLAIM_WEIGHTS } from './claim-weights.ts';

/** How likely a claim must be mistaken for a difference that a rule has found to be told, and for a suspicion. */
export const LEAST = { found: 0.55, suspected: 0.5 } as const;
/** So likely must another figure be meant, and so much of a denial the claim have, for it to be what is suspected. */
const RIVAL = 0.35;
const EXTENT = 0.25;

/** What is put in quotation marks and who said it are told by their words alone. */
const CERTAIN: ReadonlySet<FactKind> = new Set<FactKind>(['quotation', 'speaker']);

/** The comparison that says that the source has another figure in the place of the claim's, as far as can be told. */
function suspectedFigure(base: EvidenceBase, { figure, isThere, rival }: Alignment): FactComparison | undefined {
  const there = rival && base.blocks[rival.place.block]?.cited.reading.text;
  if (!rival || there === undefined) return undefined;
  const evidence = placeOf(base, rival.place.block, rival.place.figure);
  return { ...valueComparison(base.claim.text, figure, there, rival.place.figure, evidence), doubt: isThere ? 'elsewhere' : 'likely' };
}

/** A figure is mistaken for another of its own size: 7,310 is not taken for two. */
const ALIKE = Math.log(20);

/** Whether the one figure may have been put for the other: of one kind, unit and size, and no place in an order ("the fifth plan" may follow upon "the fourth"). */
function areOfOneSort({ kind, unit, value }: Figure, other: Figure): boolean {
  return kind === other.kind && unit === other.unit && kind !== 'ordinal' && value !== other.value && Math.abs(Math.log(value / other.value)) <= ALIKE;
}

/** The figure for which another is likeliest meant, of those that the drafter cannot have worked out. */
function likeliestOf(base: EvidenceBase, alignments: readonly Alignment[]): Alignment | undefined {
  const suspects = alignments.filter(({ figure, isThere, rival }) => rival && rival.likelihood >= RIVAL && areOfOneSort(figure, rival.place.figure) && (isThere || !mayBeWorkedOut(base, figure)));
  return suspects.reduce<Alignment | undefined>((most, each) => ((each.rival?.likelihood ?? 0) > (most?.rival?.likelihood ?? 0) ? each : most), undefined);
}

/** The likeliest single mistake, for a claim that is likely mistaken though no rule has found how. */
export function suspicion(base: EvidenceBase, { alignments, denied }: Doubtful): FactComparison | undefined {
  const likeliest = likeliestOf(base, alignments);
  if (denied && denied.extent >= EXTENT && denied.extent >= (likeliest?.rival?.likelihood ?? 0)) return affirmed(base, denied);
  return likeliest && suspectedFigure(base, likeliest);
}

const isSame = (a: FactComparison, b: FactComparison): boolean => a.kind === b.kind && a.claim.start < b.claim.end && b.claim.start < a.claim.end;

/**
 * Weighs what the rules have found of a claim together: rules look at a word or two, and in a long claim two words meet others by chance. By weights that were fitted to
 * labelled claims at first sight (`npm run fit`), a claim that is unlikely to be mistaken is told nothing, and one that likely is, the likeliest mistake.
 * In and out: the comparisons of one claim with at least one cited block, in their order.
 */
export function weigh(base: EvidenceBase, comparisons: readonly FactComparison[]): readonly FactComparison[] {
  const isFound = comparisons.some(({ state }) => state === 'differs');
  // Of an edited copy it is plain what was changed.
  if (isFound && base.edited) return comparisons;
  const doubtful = doubtfulIn(base);
  const suspected = isFound ? undefined : suspicion(base, doubtful);
  if (!isFound && !suspected) return comparisons;
  const mistaken = likelihood(CLAIM_BIAS + weighted(signsOf(base, doubtful, comparisons), CLAIM_WEIGHTS));
  if (!suspected) return mistaken >= LEAST.found ? comparisons : comparisons.map(untold);
  return mistaken >= LEAST.suspected ? [...comparisons.filter((comparison) => !isSame(comparison, suspected)), suspected] : comparisons;
}

function untold(comparison: FactComparison): FactComparison {
  return comparison.state !== 'differs' || CERTAIN.has(comparison.kind) ? comparison : { kind: comparison.kind, state: 'absent', claim: comparison.claim };
}
