import type { DateMention } from '../../language/dates.ts';
import type { Figure } from '../../language/figures.ts';
import type { Span } from '../../language/span.ts';
import { mayBeCounted, standsThere as dateStandsThere } from './dates/doubtful-date.ts';
import { mayBeCalculated, mayBeTimeBetween, standsThere as figureStandsThere } from './figures/doubtful-figure.ts';
import { areTransposed, isSlip, isTenfold, saysWorkedOut } from './figures/slips.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';

/** Whether the claim is a copy of a sentence in which nothing but figures and dates has been put for others, and no little word ("neither", "all but") has been put in: then it is plain what was meant. */
function replacesFactsOnly({ edited, claim: { tokens } }: EvidenceBase): boolean {
  return edited !== undefined && edited.edits.hunks.every(({ claim: [from, to], source }) => to - from <= source[1] - source[0] && tokens.slice(from, to).every(({ weight, figure, date }) => weight === 0 || figure >= 0 || date >= 0));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The figure of a cited block that a comparison points at. */
function sourceOf({ blocks }: EvidenceBase, { evidence }: FactComparison): Figure | undefined {
  if (!evidence) return undefined;
  const there = blocks.find(({ cited }) => cited.block === evidence.block)?.cited.reading.figures;
  return there?.find((figure) => overlap(figure, evidence.span));
}

/** Whether the figure is the source's with two digits exchanged or a nought too many, or with another digit in a sentence that works nothing out. */
function isSlipOfPen(base: EvidenceBase, comparison: FactComparison, figure: Figure): boolean {
  const source = sourceOf(base, comparison);
  return source !== undefined && (areTransposed(figure, source) || isTenfold(figure, source) || (isSlip(figure, source) && !saysWorkedOut(base.claim)));
}

function ofFigure(base: EvidenceBase, comparison: FactComparison, figure: Figure): FactComparison {
  if (replacesFactsOnly(base)) return comparison;
  if (figureStandsThere(base, figure)) return { ...comparison, doubt: 'elsewhere' };
  // On claims by strangers such figures were right more often than wrong (docs/checks/figure.mismatch.md).
  if (!isSlipOfPen(base, comparison, figure) && mayBeCalculated(base, figure)) return { kind: 'figure', state: 'absent', claim: comparison.claim };
  return mayBeTimeBetween(base, figure) ? { ...comparison, doubt: 'worked-out' } : comparison;
}

function ofDate(base: EvidenceBase, comparison: FactComparison, date: DateMention): FactComparison {
  if (dateStandsThere(base, date)) return { ...comparison, doubt: 'elsewhere' };
  return mayBeCounted(base, date) ? { ...comparison, doubt: 'worked-out' } : comparison;
}

/**
 * Asks of every figure and date that differs whether it may yet be right (`judgement.ts`, `Doubt`); of a figure that can be calculated from those of the cited
 * blocks nothing is told. In and out: the comparisons of one claim, in their order.
 */
export function withDoubts(base: EvidenceBase, comparisons: readonly FactComparison[]): readonly FactComparison[] {
  return comparisons.map((comparison) => {
    const { kind, state, claim } = comparison;
    if (state !== 'differs') return comparison;
    const figure = kind === 'figure' ? base.claim.figures.find((each) => overlap(each, claim)) : undefined;
    if (figure) return ofFigure(base, comparison, figure);
    const date = kind === 'date' ? base.claim.dates.find((each) => overlap(each, claim)) : undefined;
    return date ? ofDate(base, comparison, date) : comparison;
  });
}
