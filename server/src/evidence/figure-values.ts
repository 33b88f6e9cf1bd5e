import type { Figure } from '../language/figures.ts';
import { compareHedged, type HedgeComparison, type HedgeKind } from '../language/hedges.ts';

/** What a figure measures, as far as two figures can be held against each other. */
type Dimension = 'count' | 'share' | 'money' | 'time' | 'ordinal' | 'ratio' | 'measure';

const DIMENSIONS: Readonly<Record<Figure['kind'], Dimension>> = {
  count: 'count', percentage: 'share', points: 'share', fraction: 'share', money: 'money', duration: 'time', age: 'time', ordinal: 'ordinal', ratio: 'ratio', measure: 'measure',
};

/** Units of time that are exact multiples of each other: hours and days, months and years. */
const TIME: Readonly<Record<string, readonly [family: 'hours' | 'months', size: number]>> = {
  second: ['hours', 1 / 3600], minute: ['hours', 1 / 60], hour: ['hours', 1], day: ['hours', 24], week: ['hours', 168], fortnight: ['hours', 336],
  month: ['months', 1], quarter: ['months', 3], year: ['months', 12], decade: ['months', 120], century: ['months', 1200],
};

/** A value on a scale; two values on one scale can be compared. */
interface Scaled {
  readonly scale: string;
  readonly value: number;
}

function scaled(figure: Figure): Scaled {
  const dimension = DIMENSIONS[figure.kind];
  if (dimension === 'share') return { scale: 'share', value: figure.kind === 'fraction' ? figure.value * 100 : figure.value };
  if (dimension === 'time') {
    const time = TIME[figure.unit];
    return time ? { scale: time[0], value: figure.value * time[1] } : { scale: `time ${figure.unit}`, value: figure.value };
  }
  return { scale: figure.unit === '' ? dimension : `${dimension} ${figure.unit}`, value: figure.value };
}

/** How a claim's figure stands to a source's: as `compareHedged`, or `unit-differs` for the same number of something else. */
export type FigureRelation = HedgeComparison | 'unit-differs' | 'incomparable';

/** Values that stand for each other although the arithmetic says otherwise: a third is 33 per cent. */
function isSameShare(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5 && (Math.abs(a - 100 / 3) < 0.5 || Math.abs(a - 200 / 3) < 0.7);
}

/** Whether one of the two is written without its unit ("from 38 deaths per 100,000 to 21"), so that the number alone can be compared. */
function isBare(claim: Figure, source: Figure): boolean {
  const kinds = [claim.kind, source.kind];
  return kinds.includes('count') && !kinds.includes('percentage') && !kinds.includes('fraction') && !kinds.includes('ordinal') && claim.value === source.value;
}

const hedgesOnly = (relation: HedgeComparison): FigureRelation => (relation === 'value-differs' ? 'incomparable' : relation);

/** Compares two figures as values, whatever they count. */
export function relate(claim: Figure, source: Figure, hedges: { readonly claim: HedgeKind; readonly source: HedgeKind }): FigureRelation {
  const mine = scaled(claim);
  const theirs = scaled(source);
  if (DIMENSIONS[claim.kind] !== DIMENSIONS[source.kind]) return isBare(claim, source) ? hedgesOnly(compareHedged({ value: claim.value, hedge: hedges.claim }, { value: source.value, hedge: hedges.source })) : 'incomparable';
  if (mine.scale !== theirs.scale) return claim.value === source.value ? 'unit-differs' : 'value-differs';
  if (isSameShare(mine.value, theirs.value)) return 'agrees';
  const relation = compareHedged({ value: mine.value, hedge: hedges.claim }, { value: theirs.value, hedge: hedges.source });
  if (relation === 'value-differs' && claim.value === source.value && claim.unit !== source.unit) return 'unit-differs';
  if (relation === 'agrees' && claim.unit === source.unit && claim.qualifier !== source.qualifier && source.qualifier === 'working') return 'unit-differs';
  return relation;
}

/** Whether "more than half" and the like, in the claim, is true of the source's share: a bound that the source's figure keeps. */
export function keepsBound(claim: Figure, source: Figure): boolean {
  const mine = scaled(claim);
  const theirs = scaled(source);
  if (mine.scale !== theirs.scale || claim.form !== 'words' || claim.kind !== 'fraction') return false;
  const { kind } = claim.hedge;
  if (kind === 'over' || kind === 'at-least') return theirs.value > mine.value && source.hedge.kind !== 'under' && source.hedge.kind !== 'at-most';
  if (kind === 'under' || kind === 'at-most') return theirs.value < mine.value && source.hedge.kind !== 'over' && source.hedge.kind !== 'at-least';
  return false;
}

const UPWARDS: ReadonlySet<HedgeKind> = new Set(['over', 'at-least', 'just-over']);
const DOWNWARDS: ReadonlySet<HedgeKind> = new Set(['under', 'at-most', 'nearly']);

/** Whether the two shares make up the whole, with bounds that fit: "more than half" and "fewer than half". */
export function isComplement(claim: Figure, source: Figure): boolean {
  const mine = scaled(claim);
  const theirs = scaled(source);
  if (mine.scale !== 'share' || theirs.scale !== 'share' || Math.abs(mine.value + theirs.value - 100) > 0.5) return false;
  const [a, b] = [claim.hedge.kind, source.hedge.kind];
  return (UPWARDS.has(a) && DOWNWARDS.has(b)) || (DOWNWARDS.has(a) && UPWARDS.has(b)) || a === b;
}

function isNear(claim: Figure, value: number): boolean {
  return compareHedged({ value: claim.value, hedge: claim.hedge.kind }, { value, hedge: 'none' }) === 'agrees';
}

/**
 * Whether the claim's figure follows from two of the source's by a sum, a difference, or a share of the one in the other:
 * "27 posts are vacant" of "231 posts, of which 204 were filled".
 */
export function isDerived(claim: Figure, sources: readonly Figure[]): boolean {
  const counts = sources.filter((figure) => figure.kind === 'count' && figure.value > 0);
  const shares = sources.filter((figure) => figure.kind === 'percentage' || figure.kind === 'fraction');
  if (claim.kind === 'count') {
    const parts = shares.map((share) => (share.kind === 'fraction' ? share.value : share.value / 100));
    return counts.some((a) => counts.some((b) => a !== b && (isNear(claim, a.value - b.value) || (a.start < b.start && isNear(claim, a.value + b.value)))) || parts.some((part) => isNear(claim, Math.round(a.value * part))));
  }
  if (claim.kind !== 'percentage' && claim.kind !== 'fraction') return false;
  const scale = claim.kind === 'percentage' ? 100 : 1;
  return counts.some((a) => counts.some((b) => a !== b && a.value < b.value && Math.abs((a.value / b.value) * scale - claim.value) <= (claim.hedge.kind === 'none' ? 0.006 : 0.05) * scale));
}
