import { compareFigures, type FigureComparison } from '../language/figure-comparison.ts';
import type { Figure } from '../language/figures.ts';
import { compareHedged, type HedgeKind } from '../language/hedges.ts';

const WITH_UNIT: ReadonlySet<Figure['kind']> = new Set(['duration', 'age', 'ratio', 'money', 'measure']);

/** The same number, once without its unit, which the words before it have: "from 18 months to 12", "marriage at 16". */
function isElliptic(claim: Figure, source: Figure): boolean {
  if (claim.value !== source.value) return false;
  return (claim.kind === 'count' && WITH_UNIT.has(source.kind)) || (source.kind === 'count' && WITH_UNIT.has(claim.kind));
}

/** Compares two figures as values, with other hedges than their own where their surroundings bound them. */
export function relate(claim: Figure, source: Figure, hedges?: { readonly claim: HedgeKind; readonly source: HedgeKind }): FigureComparison {
  if (isElliptic(claim, source)) return 'agrees';
  if (claim.kind !== source.kind && (claim.kind === 'ordinal' || source.kind === 'ordinal')) return 'incomparable';
  if (!hedges) return compareFigures(claim, source);
  return compareFigures({ ...claim, hedge: { ...claim.hedge, kind: hedges.claim } }, { ...source, hedge: { ...source.hedge, kind: hedges.source } });
}

/** A share in per cent; nothing for other figures. */
function share(figure: Figure): number | undefined {
  if (figure.kind === 'percentage') return figure.value;
  return figure.kind === 'fraction' ? figure.value * 100 : undefined;
}

const UPWARDS: ReadonlySet<HedgeKind> = new Set(['over', 'at-least', 'just-over']);
const DOWNWARDS: ReadonlySet<HedgeKind> = new Set(['under', 'at-most', 'nearly']);

/** Whether the two shares make up the whole, with bounds that fit: "more than half" and "fewer than half". */
export function isComplement(claim: Figure, source: Figure): boolean {
  const mine = share(claim);
  const theirs = share(source);
  if (mine === undefined || theirs === undefined || Math.abs(mine + theirs - 100) > 0.5) return false;
  const [a, b] = [claim.hedge.kind, source.hedge.kind];
  return (UPWARDS.has(a) && DOWNWARDS.has(b)) || (DOWNWARDS.has(a) && UPWARDS.has(b)) || a === b;
}

/** Whether the claim's share is true of what the source's leaves of the whole: "nearly 30 per cent" of 29, where the source has 71. */
export function fitsComplement(claim: Figure, source: Figure): boolean {
  const theirs = share(source);
  if (share(claim) === undefined || theirs === undefined) return false;
  const rest: Figure = { ...source, kind: 'percentage', unit: '%', value: 100 - theirs, hedge: { ...source.hedge, kind: 'none' } };
  return isComplement(claim, source) || compareFigures(claim, rest) === 'agrees';
}

function isNear(claim: Figure, value: number): boolean {
  return compareHedged({ value: claim.value, hedge: claim.hedge.kind }, { value, hedge: 'none' }) === 'agrees';
}

/** How far a share worked out from two counts may be from the claim's, as a part of the whole. */
const EXACT_SHARE = 0.006;
const ROUGH_SHARE = 0.05;

/** "Extended by four weeks" of "from twelve to sixteen weeks": the difference of two amounts of one unit. */
function isDifference(claim: Figure, sources: readonly Figure[]): boolean {
  const isShare = claim.kind === 'points';
  const amounts = sources.filter(({ kind, unit }) => (isShare ? kind === 'percentage' : kind === claim.kind && unit === claim.unit));
  return amounts.some((a) => amounts.some((b) => a.value > b.value && isNear(claim, a.value - b.value)));
}

/**
 * Whether the claim's figure follows from two of the source's by a sum, a difference, or a share of the one in the other:
 * "27 posts are vacant" of "231 posts, of which 204 were filled".
 */
export function isDerived(claim: Figure, sources: readonly Figure[]): boolean {
  const counts = sources.filter((figure) => figure.kind === 'count' && figure.value > 0);
  const pairs = counts.flatMap((a) => counts.filter((b) => a !== b).map((b) => [a, b] as const));
  if (claim.kind === 'count') {
    const parts = sources.flatMap((figure) => share(figure) ?? []);
    return (
      pairs.some(([a, b]) => isNear(claim, a.value - b.value) || (a.start < b.start && isNear(claim, a.value + b.value))) ||
      counts.some((count) => parts.some((part) => isNear(claim, Math.round((count.value * part) / 100))))
    );
  }
  if (claim.kind === 'points' || claim.kind === 'duration' || claim.kind === 'money') return isDifference(claim, sources);
  const claimed = share(claim);
  if (claimed === undefined) return false;
  const tolerance = claim.hedge.kind === 'none' ? EXACT_SHARE : ROUGH_SHARE;
  return pairs.some(([a, b]) => a.value < b.value && Math.abs(a.value / b.value - claimed / 100) <= tolerance);
}
