import { compareFigures, type FigureComparison } from '../../../language/figure-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import type { HedgeKind } from '../../../language/hedges.ts';

const WITH_UNIT: ReadonlySet<Figure['kind']> = new Set(['duration', 'age', 'ratio', 'money', 'measure']);

/** A number with neither a unit nor a noun right behind it: "marriage at 16", "from 18 months to 12". */
function isBare({ kind, thing, start }: Figure): boolean {
  return kind === 'count' && (thing === null || thing.start < start);
}

/** The same number, once without its unit, which the words before it have. "15 members" is no such number beside "15 days". */
function isElliptic(claim: Figure, source: Figure): boolean {
  if (claim.value !== source.value) return false;
  return (isBare(claim) && WITH_UNIT.has(source.kind)) || (isBare(source) && WITH_UNIT.has(claim.kind));
}

/** Compares two figures as values, with other hedges than their own where their surroundings bound them. */
export function relate(claim: Figure, source: Figure, hedges?: { readonly claim: HedgeKind; readonly source: HedgeKind }): FigureComparison {
  if (isElliptic(claim, source)) return 'agrees';
  if (claim.kind !== source.kind && (claim.kind === 'ordinal' || source.kind === 'ordinal')) return 'incomparable';
  if (!hedges) return compareFigures(claim, source);
  return compareFigures({ ...claim, hedge: { ...claim.hedge, kind: hedges.claim } }, { ...source, hedge: { ...source.hedge, kind: hedges.source } });
}

/** So many times larger or smaller. */
const ALIKE = 20;

/** Whether one figure is far larger than the other: a figure is mistaken for another of its own size, and 7,310 is not taken for two. */
export function isOfOtherSize({ value }: Figure, other: Figure): boolean {
  const ratio = other.value / value;
  return !(ratio <= ALIKE && ratio >= 1 / ALIKE);
}

/** "One" is as often a pronoun or an article. */
export const isPronoun = ({ value, form, kind }: Figure): boolean => value === 1 && form === 'words' && kind === 'count';
