import { compareFigures } from '../../../language/figure-comparison.ts';
import type { Figure } from '../../../language/figures.ts';
import { compareHedged, type HedgeKind } from '../../../language/hedges.ts';

/** A share in per cent; nothing for other figures. */
function share(figure: Figure): number | undefined {
  if (figure.kind === 'percentage') return figure.value;
  return figure.kind === 'fraction' ? figure.value * 100 : undefined;
}

/** What a bound on a part says of the rest: more than half here is less than half there. */
const MIRRORED: Readonly<Record<HedgeKind, HedgeKind>> = {
  none: 'none', exactly: 'exactly', around: 'around', over: 'under', 'at-least': 'at-most', under: 'over', 'at-most': 'at-least', nearly: 'just-over', 'just-over': 'nearly',
};

/** The rest of the whole of which the figure is a share: 62 per cent for "only 38 per cent". */
function restOf(figure: Figure): Figure | undefined {
  const part = share(figure);
  return part === undefined ? undefined : { ...figure, kind: 'percentage', unit: '%', value: 100 - part, hedge: { ...figure.hedge, kind: MIRRORED[figure.hedge.kind] } };
}

/** How far a loose share ("more than two thirds") may be from the rest that it stands for, in points. */
const LOOSE = 10;
/** Whether the claim's share is what the source's leaves of the whole: "more than half do not" of "fewer than half do", "6 per cent live elsewhere" of "94 per cent". */
export function isComplement(claim: Figure, source: Figure): boolean {
  const mine = share(claim);
  if (mine === undefined) return false;
  const rest = restOf(source);
  return rest !== undefined && Math.abs(mine - rest.value) <= LOOSE && compareFigures(claim, rest) === 'agrees';
}

/** The same with the source's bound left aside: "nearly 30 per cent" of 29, where the source has 71. */
export function fitsComplement(claim: Figure, source: Figure): boolean {
  if (share(claim) === undefined) return false;
  const rest = restOf(source);
  return isComplement(claim, source) || (rest !== undefined && compareFigures(claim, { ...rest, hedge: { ...rest.hedge, kind: 'none' } }) !== 'value-differs');
}

/** The rest to the point, whatever bounds it: "nearly 90 per cent are not" of "barely a tenth are". */
function isExactRest(claim: Figure, source: Figure): boolean {
  const mine = share(claim);
  const rest = mine === undefined || (claim.kind === source.kind && claim.hedge.kind === 'none') ? undefined : restOf(source);
  return mine !== undefined && rest !== undefined && Math.abs(mine - rest.value) < 1 / NOISE;
}

/** "Two thirds" for "a third" is as often a slip of the pen as the rest of the whole. */
function areTwoFractions(claim: Figure, source: Figure): boolean {
  return claim.kind === 'fraction' && source.kind === 'fraction' && [claim, source].every(({ value }) => Number.isInteger(Math.round(value * 1e6) / 1e6 * 2) || Math.abs(value * 3 - Math.round(value * 3)) < 1e-6);
}

/** Decimals are kept without the noise of adding them up: 4.6 less 1.9 is 2.7. */
const NOISE = 1e6;

function isNear(claim: Figure, value: number): boolean {
  // What a result is worked out from may be bounded itself: "more than 700" of "nearly 2,400 of the 3,100".
  return compareHedged({ value: claim.value, hedge: claim.hedge.kind }, { value: Math.round(value * NOISE) / NOISE, hedge: 'none' }) !== 'value-differs';
}

/** How far a share worked out from two figures may be from the claim's, as a part of the whole. */
const EXACT_SHARE = 0.006;
const ROUGH_SHARE = 0.05;

type Pair = readonly [Figure, Figure];

/** Of more figures than this nothing is worked out: the pairs grow with the square. */
const MOST = 60;

/** Every two different figures of `sources` that measure in one unit. */
function pairsOf(sources: readonly Figure[]): readonly Pair[] {
  const few = sources.slice(0, MOST);
  return few.flatMap((a) => few.filter((b) => a !== b && a.kind === b.kind && a.unit === b.unit && a.value > 0).map((b): Pair => [a, b]));
}

/** Of `sources`, each of which may be added up: one may be there twice. */
function isSumOrDifference(claim: Figure, sources: readonly Figure[]): boolean {
  const few = sources.slice(0, MOST);
  return few.some((a, i) => a.value > 0 && few.some((b, j) => i !== j && (isNear(claim, a.value - b.value) || (a.start < b.start && isNear(claim, a.value + b.value)))));
}

const areOfOneUnit = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit;

/** The fewest figures of a list that are added up: two are a pair. */
const FEWEST_IN_LIST = 3;

/** Whether the claim's figure is the sum of several that follow one another: 524 of "251 Afghans, 177 Syrians and 96 Eritreans". */
function isSumOfList({ value }: Figure, sources: readonly Figure[]): boolean {
  const few = sources.slice(0, MOST);
  return few.some((_, from) => {
    let sum = 0;
    return few.slice(from).some((figure, index) => Math.abs((sum += figure.value) - value) < 1 / NOISE && index + 1 >= FEWEST_IN_LIST);
  });
}

/** "A third of the 231 posts" worked out: 77. `mayBeOf`: whether the claim's figure may be a part of the source's; by default those of its unit. */
export function isPartOfCount(claim: Figure, sources: readonly Figure[], mayBeOf: typeof areOfOneUnit = areOfOneUnit): boolean {
  const parts = sources.flatMap((figure) => share(figure) ?? []);
  return parts.length > 0 && sources.some((count) => share(count) === undefined && mayBeOf(claim, count) && parts.some((part) => isNear(claim, Math.round((count.value * part) / 100))));
}

/** How far a figure worked back from a percentage may be off. */
const WORKED_BACK = 0.02;

/** What a count was before it rose or fell by a percentage, or by how much it did: "about 240 more" of "913, an increase of 35 per cent". */
function isBeforeChange(claim: Figure, sources: readonly Figure[]): boolean {
  if (claim.hedge.kind === 'none') return false;
  const counts = sources.filter(({ kind, unit }) => kind === claim.kind && unit === claim.unit);
  const isClose = (value: number): boolean => Math.abs(claim.value - value) <= WORKED_BACK * claim.value;
  const changes = sources.filter(({ kind, value }) => kind === 'percentage' && value < 100).flatMap(({ value }) => [1 + value / 100, 1 - value / 100]);
  return counts.some(({ value }) => changes.some((factor) => isClose(value / factor) || isClose(Math.abs(value - value / factor))));
}

/** Whether the two may be part and whole: they count the same, as far as the words tell. */
function mayBePartAndWhole([a, b]: Pair): boolean {
  return a.thing === null || b.thing === null || a.thing.head === b.thing.head;
}

/** A share of one figure in another, in the claim's words a fraction or a percentage. */
function isShareOf(claim: Figure, pairs: readonly Pair[]): boolean {
  const claimed = share(claim);
  const isHedged = claim.hedge.kind !== 'none';
  const tolerance = isHedged ? ROUGH_SHARE : EXACT_SHARE;
  const likely = isHedged ? pairs : pairs.filter(mayBePartAndWhole);
  // A share of the whole, or what has been lost of it: a third of 74 down to 49.
  const isShare = (part: number): boolean => [part, 1 - part].some((each) => Math.abs(each - (claimed ?? 0) / 100) <= tolerance);
  return claimed !== undefined && likely.some(([a, b]) => a.value < b.value && isShare(a.value / b.value));
}

/** Whether the claim's share is what one of the source's shares leaves of the whole. */
export function isRest(claim: Figure, sources: readonly Figure[]): boolean {
  if (share(claim) === undefined) return false;
  return sources.some((source) => !areTwoFractions(claim, source) && (isComplement(claim, source) || isExactRest(claim, source)));
}

/** Whether a percentage is how much one of the source's figures is of another, or more or less than it: "30 per cent more" of "from 400 to 520", "118 per cent" of 8,940 in 7,600. */
export function isChangeBetween(claim: Figure, sources: readonly Figure[]): boolean {
  const claimed = share(claim);
  if (claimed === undefined) return false;
  const isClose = (part: number): boolean => Math.abs(part * 100 - claimed) <= (claim.hedge.kind === 'none' ? 1 : 2);
  return pairsOf(sources).some(([a, b]) => isClose(a.value / b.value) || isClose(Math.abs(a.value - b.value) / b.value));
}

const ADDED_UP: ReadonlySet<Figure['kind']> = new Set(['count', 'duration', 'age', 'money', 'measure', 'percentage', 'ratio']);

/** Whether the figure may be one of those added up: of the claim's unit, or an amount that leaves its unit out: "95 million euros, of which 38 million". */
function mayAddUp(claim: Figure, { kind, unit, value }: Figure): boolean {
  if (!ADDED_UP.has(kind)) return false;
  if (unit === claim.unit || (claim.kind === 'points' && kind === 'percentage')) return true;
  const isMoney = kind === 'money' || claim.kind === 'money';
  return isMoney && value >= LARGE && claim.value >= LARGE && (unit === '' || claim.unit === '');
}

/** From here on an amount may leave its currency out. */
const LARGE = 1000;

/**
 * Whether the claim's figure follows from two of the source's by a sum, a difference, or a share of the one in the other:
 * "27 posts are vacant" of "231 posts, of which 204 were filled"; "seven days more" of "from three to ten days".
 */
export function isDerived(claim: Figure, sources: readonly Figure[]): boolean {
  if (isRest(claim, sources)) return true;
  if ((ADDED_UP.has(claim.kind) || claim.kind === 'points') && [isSumOrDifference, isSumOfList].some((isResult) => isResult(claim, sources.filter((figure) => mayAddUp(claim, figure))))) return true;
  if (share(claim) !== undefined && isShareOf(claim, pairsOf(sources))) return true;
  return (claim.kind === 'count' || claim.kind === 'money') && (isPartOfCount(claim, sources) || isBeforeChange(claim, sources));
}

/** Whether an amount is one of the source's taken as many times as it says: 584,000 euros of "the 73 families received 8,000 euros each". */
export function isProduct(claim: Figure, amounts: readonly Figure[], counts: readonly Figure[]): boolean {
  if (claim.kind !== 'money' && claim.kind !== 'count') return false;
  const few = counts.slice(0, MOST);
  return amounts.slice(0, MOST).some((a) => a.kind === claim.kind && a.unit === claim.unit && few.some((b) => a !== b && SHARING.has(b.kind) && b.value > 1 && isNear(claim, a.value * b.value)));
}

/** Among what an amount is shared: so many years, so many families. */
const SHARING: ReadonlySet<Figure['kind']> = new Set(['count', 'duration']);

/** Whether the claim's figure is a multiple worked out from two of the source's: "more than fifty times as many" of 1,300 and 23, "two a country" of 167 in 64. */
export function isQuotient(claim: Figure, sources: readonly Figure[]): boolean {
  if (claim.kind === 'money') return sources.slice(0, MOST).some((a) => a.kind === 'money' && a.unit === claim.unit && sources.slice(0, MOST).some((b) => SHARING.has(b.kind) && b.value > 1 && isNear(claim, a.value / b.value)));
  return claim.kind === 'count' && pairsOf(sources).some(([a, b]) => b.value > 0 && a.value > b.value && isNear(claim, a.value / b.value));
}
