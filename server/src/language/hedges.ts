import type { Span } from './span.ts';

/**
 * How a figure is bounded or blurred. `none` and `exactly` ("exactly", "only", "a total of") say the same of the value.
 * `over`: more than, above, exceeding. `at-least`: no fewer than, a minimum of. `under`: fewer than, below. `at-most`: up to, no more than.
 * `around`: about, some, an estimated. `nearly`: almost, just under. `just-over`: slightly more than.
 */
export type HedgeKind = 'none' | 'exactly' | 'over' | 'at-least' | 'under' | 'at-most' | 'around' | 'nearly' | 'just-over';

/** A hedge with the words that make it; `span` is `null` where there are none. */
export interface Hedge {
  readonly kind: HedgeKind;
  readonly span: Span | null;
  /** `false` where the words may mean something else: "over three months" may be in the course of them. */
  readonly certain: boolean;
}

/** A value with its hedge: what `compareHedged` needs of a figure. */
export interface HedgedValue {
  readonly value: number;
  readonly hedge: HedgeKind;
  /** See `Hedge.certain`; `true` when left out. */
  readonly certain?: boolean;
}

/** How a claim's hedged value stands to a source's. `hedge-*`: the same value, but the claim leaves out, puts in or reverses the hedge. */
export type HedgeComparison = 'agrees' | 'value-differs' | 'hedge-dropped' | 'hedge-added' | 'hedge-turned';

type Direction = 'exact' | 'up' | 'down' | 'blurred';

const DIRECTION: Readonly<Record<HedgeKind, Direction>> = {
  none: 'exact',
  exactly: 'exact',
  over: 'up',
  'at-least': 'up',
  'just-over': 'up',
  under: 'down',
  'at-most': 'down',
  nearly: 'down',
  around: 'blurred',
};

/** The place of the last digit that counts: 1,000 for 168,000, 100,000 for 1.8 million, 0.1 for 53.9. Zero has none. */
export function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, mantissa.length - 2));
}

/** Whether somebody who knows `exact` may write `round` for it: it has fewer digits that count, and lies within one unit of its last (half or a quarter of the unit above counts as one). */
function isRoundingOf(round: number, exact: number): boolean {
  const place = lastPlace(round);
  if (place <= lastPlace(exact)) return false;
  const halfSteps = Number.isInteger(round / (place * 5)) ? place * 5 : place;
  return Math.abs(round - exact) < halfSteps;
}

function compareSameValue(claim: HedgeKind, source: HedgeKind, value: number): HedgeComparison {
  const mine = DIRECTION[claim];
  const theirs = DIRECTION[source];
  if (mine === theirs) return 'agrees';
  if (mine === 'exact') return 'hedge-dropped';
  if (theirs === 'exact') {
    // "Up to 12 hours" is true of 12 hours, and a round figure is seldom meant to the last unit.
    const harmless = claim === 'at-most' || (mine === 'blurred' && lastPlace(value) >= value / 99 && value >= 100);
    return harmless ? 'agrees' : 'hedge-added';
  }
  const near = (kind: HedgeKind): boolean => kind === 'nearly' || kind === 'at-most' || kind === 'just-over';
  if (mine === 'blurred') return near(source) ? 'agrees' : 'hedge-turned';
  if (theirs === 'blurred') return near(claim) ? 'agrees' : 'hedge-turned';
  return 'hedge-turned';
}

/** From here on two values are so far apart that "nearly" does not bridge it. */
const WELL_OFF = 0.1;

function compareOtherValue(claim: HedgedValue, source: HedgedValue): HedgeComparison {
  const mine = DIRECTION[claim.hedge];
  if (mine === 'exact') return 'value-differs';
  const theirs = DIRECTION[source.hedge];
  const distance = Math.abs(claim.value - source.value) / Math.max(claim.value, source.value);
  const isClose = mine === 'blurred' || claim.hedge === 'nearly' ? distance <= 0.1 : distance <= 0.5;
  if (!isClose || !isRoundingOf(claim.value, source.value)) return 'value-differs';
  const below = claim.value < source.value;
  // "Nearly 2,300" are more than 2,000: what is just under stays well above.
  const wellAbove = source.hedge === 'nearly' && distance >= WELL_OFF;
  if (mine === 'up') return below && (theirs !== 'down' || wellAbove) ? 'agrees' : 'value-differs';
  if (mine === 'down') return !below && theirs !== 'up' ? 'agrees' : 'value-differs';
  return 'agrees';
}

/** What a hedge may mean: where it is not certain, also no hedge at all. */
function readings({ hedge, certain }: HedgedValue): readonly HedgeKind[] {
  return certain === false ? [hedge, 'none'] : [hedge];
}

/**
 * Whether the claim's hedged value is true of the source's. "More than 168,000" and "nearly 169,000" are true of 168,953; "at least" and "more than" are the
 * same to a drafter, and so are "fewer than" and "just under". Where both readings are possible the answer is `agrees`.
 */
export function compareHedged(claim: HedgedValue, source: HedgedValue): HedgeComparison {
  if (claim.value === source.value) {
    const compared = compareSameValue(claim.hedge, source.hedge, claim.value);
    if (compared === 'agrees' || (claim.certain !== false && source.certain !== false)) return compared;
    const agrees = readings(claim).some((mine) => readings(source).some((theirs) => compareSameValue(mine, theirs, claim.value) === 'agrees'));
    return agrees ? 'agrees' : compared;
  }
  return compareOtherValue(claim, source);
}
