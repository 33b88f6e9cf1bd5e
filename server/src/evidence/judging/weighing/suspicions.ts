import type { Figure } from '../../../language/figures.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import { valueComparison } from '../figures/figure-corrections.ts';
import { isOfOtherSize } from '../figures/figure-values.ts';
import { mayBeWorkedOut } from '../figures/figures-worked-out.ts';
import type { FactComparison } from '../judgement.ts';
import { mayBeOfTheRest } from '../polarity/other-part.ts';
import { isDatedElsewhere } from '../polarity/same-object.ts';
import { affirmed, type MostDenied } from './denial-signs.ts';
import type { Alignment } from './figure-alignment.ts';
import type { Doubtful } from './signs.ts';

/** So likely must another figure be meant, and so much of a denial the claim have, for it to be what is suspected. */
const RIVAL = 0.35;
const EXTENT = 0.25;

/** The comparison that says that the source has another figure in the place of the claim's, as far as can be told. */
function suspectedFigure(base: EvidenceBase, { figure, isThere, rival }: Alignment): FactComparison | undefined {
  const there = rival && base.blocks[rival.place.block]?.cited.reading.text;
  if (!rival || there === undefined) return undefined;
  const evidence = placeOf(base, rival.place.block, rival.place.figure);
  return { ...valueComparison(base.claim.text, figure, there, rival.place.figure, evidence), doubt: isThere ? 'elsewhere' : 'likely' };
}

/** Whether the one figure may have been put for the other: of one kind, unit and size, and no place in an order ("the fifth plan" may follow upon "the fourth"). */
const areOfOneSort = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit && a.kind !== 'ordinal' && a.value !== b.value && !isOfOtherSize(a, b);

/** The figure for which another is likeliest meant, of those that the drafter cannot have worked out. */
function likeliestOf(base: EvidenceBase, alignments: readonly Alignment[]): Alignment | undefined {
  const suspects = alignments.filter(({ figure, isThere, rival }) => rival && rival.likelihood >= RIVAL && areOfOneSort(figure, rival.place.figure) && (isThere || !mayBeWorkedOut(base, figure)));
  return suspects.reduce<Alignment | undefined>((most, each) => ((each.rival?.likelihood ?? 0) > (most?.rival?.likelihood ?? 0) ? each : most), undefined);
}

/** Whether what is denied is the claim's own matter: not that of another time, nor of the rest. */
function isOfSameThing(base: EvidenceBase, { block, sentence }: MostDenied): boolean {
  return !mayBeOfTheRest(base) && !isDatedElsewhere(base, block, sentence);
}

/** The likeliest single mistake, for a claim that is likely mistaken though no rule has found how. */
export function suspicion(base: EvidenceBase, { alignments, denied }: Doubtful): FactComparison | undefined {
  const likeliest = likeliestOf(base, alignments);
  if (denied && denied.extent >= EXTENT && denied.extent >= (likeliest?.rival?.likelihood ?? 0) && isOfSameThing(base, denied)) return affirmed(base, denied);
  return likeliest && suspectedFigure(base, likeliest);
}
