import { sameCurrency } from './currencies.ts';
import type { Figure, FigureKind } from './figures.ts';
import { compareHedged, lastPlace, type HedgeComparison, type HedgedValue } from './hedges.ts';

/**
 * A claim's figure beside a source's. `unit-differs`: the same number of something else ("three weeks" for "three days"); `incomparable`: two figures that
 * measure different things, of which nothing follows.
 */
export type FigureComparison = HedgeComparison | 'unit-differs' | 'incomparable';

type Family = 'time' | 'share' | 'money' | 'ratio' | 'measure' | 'count' | 'ordinal' | 'points';

const FAMILIES: Readonly<Record<FigureKind, Family>> = {
  count: 'count', percentage: 'share', fraction: 'share', points: 'points', money: 'money', duration: 'time', age: 'time', ordinal: 'ordinal', ratio: 'ratio', measure: 'measure',
};

/** Units of time in the two systems that convert exactly: into seconds, and into months. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, night: 86_400, week: 604_800, fortnight: 1_209_600 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

function hedged(figure: Figure, value = figure.value): HedgedValue {
  return { value, hedge: figure.hedge.kind, certain: figure.hedge.certain };
}

function compareHedges(claim: Figure, source: Figure): FigureComparison {
  return compareHedged(hedged(claim), hedged(source));
}

/** The source's value in the claim's unit; `undefined` where the two do not convert. */
function inUnitOf(claim: Figure, source: Figure): number | undefined {
  const system = [SECONDS, MONTHS].find((units) => units[claim.unit] !== undefined && units[source.unit] !== undefined);
  return system && (source.value * (system[source.unit] ?? 1)) / (system[claim.unit] ?? 1);
}

/** Days in a month and in a year, as people reckon: 90 days are three months. */
const MONTH = 30;
const YEAR = 365;
const AS_RECKONED = 0.04;
const ROUGHLY = 0.1;

/** The source's time in the claim's unit where only days and months convert roughly: the claim's own value, if it is what people make of it. */
function roughlyInUnitOf(claim: Figure, source: Figure): number | undefined {
  const days = ({ value, unit }: Figure): number => ((SECONDS[unit] ?? 0) / 86_400) * value || (MONTHS[unit] ?? 0) * value * (unit === 'month' ? MONTH : YEAR / 12);
  const [mine, theirs] = [days(claim), days(source)];
  const tolerance = claim.hedge.kind === 'around' ? ROUGHLY : AS_RECKONED;
  return mine > 0 && theirs > 0 && Math.abs(mine - theirs) <= tolerance * Math.max(mine, theirs) ? claim.value : undefined;
}

function compareTimes(claim: Figure, source: Figure): FigureComparison {
  if (claim.unit === source.unit) {
    // Three working days are longer than three days; "consecutive" or "calendar" years are as long as years.
    const working = claim.qualifier.includes('working') !== source.qualifier.includes('working');
    return working && claim.value === source.value ? 'unit-differs' : compareHedges(claim, source);
  }
  const value = inUnitOf(claim, source) ?? roughlyInUnitOf(claim, source);
  const compared = value === undefined ? 'value-differs' : compareHedged(hedged(claim), hedged(source, value));
  return compared === 'value-differs' && claim.value === source.value ? 'unit-differs' : compared;
}

/** How far a percentage may be from "more than half", "nearly a third", "around a quarter" or "a third", in points. */
function fractionFits(claim: Figure, percent: number): boolean {
  const distance = percent - claim.value * 100;
  switch (claim.hedge.kind) {
    case 'over':
    case 'at-least':
      return distance > 0 && distance <= 50;
    case 'under':
    case 'at-most':
      return distance < 0 && distance >= -50;
    case 'nearly':
      return distance < 0 && distance >= -7;
    case 'just-over':
      return distance > 0 && distance <= 7;
    case 'around':
      return Math.abs(distance) <= 5;
    case 'none':
    case 'exactly':
      return Math.abs(distance) <= 1;
  }
}

function compareShares(claim: Figure, source: Figure): FigureComparison {
  if (claim.kind === source.kind) return compareRounded(claim, source, Number.isInteger(claim.value) && claim.kind === 'percentage' ? 1 : 0);
  const [fraction, percentage] = claim.kind === 'fraction' ? [claim, source] : [source, claim];
  const near = Math.abs(fraction.value * 100 - percentage.value) <= 1;
  if (near && claim.kind === 'fraction' && fractionFits(claim, source.value)) return 'agrees';
  // "Around 33 per cent" is how a third is written in figures.
  if (near && claim.kind === 'percentage' && claim.hedge.kind === 'around') return 'agrees';
  if (near) return compareHedged(hedged(claim, 1), hedged(source, 1));
  return claim.kind === 'fraction' && fractionFits(claim, source.value) ? 'agrees' : 'value-differs';
}

/** As `compareHedged`, but a bare number rounded to `place` by the usual rule is no difference: "48 per cent" of 48.3. */
function compareRounded(claim: Figure, source: Figure, place: number): FigureComparison {
  const compared = compareHedges(claim, source);
  const isRounded = compared === 'value-differs' && claim.value !== source.value && Math.abs(claim.value - source.value) <= place / 2 && lastPlace(source.value) < place;
  return isRounded ? compareHedged(hedged(claim), hedged(source, claim.value)) : compared;
}

/** Numbers written with "million" are round by their nature; others are meant to the last unit. */
function placeOfMagnitude(figure: Figure): number {
  return figure.value >= 1e6 && figure.form === 'digits' ? Math.min(lastPlace(figure.value), 1e6) : 0;
}

function compareRatios(claim: Figure, source: Figure): FigureComparison {
  if (claim.unit === source.unit) return compareHedges(claim, source);
  const per = (figure: Figure): number => Number(figure.unit.slice(4));
  const scaled = compareHedged(hedged(claim), hedged(source, (source.value * per(claim)) / per(source)));
  return scaled === 'value-differs' && claim.value === source.value ? 'unit-differs' : scaled;
}

/** Months in a period of payment. */
const MONTHS_PER: Readonly<Record<string, number>> = { 'per month': 1, 'per quarter': 3, 'per year': 12 };

/** Amounts that are paid at different intervals: 1,800 a quarter are 7,200 a year, and 1,800 a month are something else. */
function comparePaid(claim: Figure, source: Figure): FigureComparison {
  const [mine, theirs] = [MONTHS_PER[claim.qualifier], MONTHS_PER[source.qualifier]];
  const compared = mine === undefined || theirs === undefined ? 'incomparable' : compareHedged(hedged(claim), hedged(source, (source.value * mine) / theirs));
  if (compared === 'agrees') return compared;
  return claim.value === source.value ? 'unit-differs' : 'incomparable';
}

function compareMoney(claim: Figure, source: Figure): FigureComparison {
  const isPaid = claim.qualifier !== '' && source.qualifier !== '' && claim.qualifier !== source.qualifier;
  if (isPaid && sameCurrency(claim.unit, source.unit)) return comparePaid(claim, source);
  return sameCurrency(claim.unit, source.unit) ? compareRounded(claim, source, placeOfMagnitude(claim)) : sameNumber(claim, source);
}

function compareMeasures(claim: Figure, source: Figure): FigureComparison {
  return claim.unit === source.unit ? compareHedges(claim, source) : sameNumber(claim, source);
}

/** Figures of different units: the same number says that the unit was changed, another number says nothing. */
function sameNumber(claim: Figure, source: Figure): FigureComparison {
  return claim.value === source.value && claim.value !== 0 ? 'unit-differs' : 'incomparable';
}

const COMPARISONS: Readonly<Record<Family, (claim: Figure, source: Figure) => FigureComparison>> = {
  time: compareTimes,
  share: compareShares,
  money: compareMoney,
  ratio: compareRatios,
  measure: compareMeasures,
  count: (claim, source) => compareRounded(claim, source, placeOfMagnitude(claim)),
  ordinal: compareHedges,
  points: compareHedges,
};

const SHARES: readonly FigureKind[] = ['percentage', 'fraction', 'points'];

/** A number with neither a unit nor a noun behind it: "the fine was 5,000". */
function isBare({ kind, thing, start }: Figure): boolean {
  return kind === 'count' && (thing === null || thing.start < start);
}

/**
 * Figures of different families. The same number of the same thing is the unit changed: "5 women" for "5 per cent of women", per cent for percentage points.
 * A number without a unit or a thing may stand for one that has it: "the fine was 5,000" for "5,000 euros".
 */
function compareFamilies(claim: Figure, source: Figure): FigureComparison {
  if (SHARES.includes(claim.kind) && SHARES.includes(source.kind)) return sameNumber(claim, source);
  if (claim.value !== source.value || claim.kind === 'ordinal' || source.kind === 'ordinal') return 'incomparable';
  const share = SHARES.includes(claim.kind) || SHARES.includes(source.kind);
  if (!share && (isBare(claim) || isBare(source))) return compareHedges(claim, source);
  return claim.thing !== null && claim.thing.head === source.thing?.head ? 'unit-differs' : 'incomparable';
}

/** Compares a claim's figure with one of a source that is said of the same thing. Whether it is the same thing is for the caller to judge. */
export function compareFigures(claim: Figure, source: Figure): FigureComparison {
  const family = FAMILIES[claim.kind];
  return family === FAMILIES[source.kind] ? COMPARISONS[family](claim, source) : compareFamilies(claim, source);
}
