import type { Figure } from '../../../language/figures.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { tokenIn, type EvidenceBase } from '../evidence-base.ts';

/** How many of the shorter period make one of the longer; days are those of the week or the working ones. */
const MAKE: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  day: { week: [5, 7], month: [30], year: [365] },
  week: { month: [4], year: [52] },
  month: { quarter: [3], year: [12] },
  quarter: { year: [4] },
};
const NOUNS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);
const ADVERBS: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year', annually: 'year' };
const EACH = /^(?:an?|per|each|every)$/u;
/** How far from its figure the period may stand: "400 samples *a month*", "a *monthly* pension of 180 euros". */
const BEHIND = 6;
const BEFORE = 4;

/** The period of which each figure of the reading is told, by the figure. */
const periodsIn = onceAReading((reading): ReadonlyMap<Figure, string> => {
  const periods = new Map<Figure, string>();
  if (!reading.tokens.some(({ word }) => NOUNS.has(word.normal) || word.lower in ADVERBS)) return periods;
  for (const figure of reading.figures) {
    const period = periodOf(reading, figure);
    if (period !== undefined) periods.set(figure, period);
  }
  return periods;
});

function periodOf(reading: Reading, figure: Figure): string | undefined {
  const { tokens } = reading;
  const at = tokenIn(reading, figure.number);
  const isNear = (index: number): boolean => tokens[index]?.sentence === tokens[at]?.sentence;
  for (let index = at + 1; index <= at + BEHIND && isNear(index); index++) {
    const word = tokens[index]?.word;
    if (word && NOUNS.has(word.normal) && EACH.test(tokens[index - 1]?.word.lower ?? '')) return word.normal;
    if (word && ADVERBS[word.lower]) return ADVERBS[word.lower];
  }
  const before = tokens.slice(Math.max(0, at - BEFORE), at).findLast((token) => token.sentence === tokens[at]?.sentence && ADVERBS[token.word.lower] !== undefined);
  return before && ADVERBS[before.word.lower];
}

/** A year's worth may be rounded. */
const ROUGHLY = 0.02;

/** Whether the claim tells of one period what the block tells of another: "4,800 samples a year" of "400 samples a month". */
export function isOfOtherPeriod(claim: Reading, figure: Figure, reading: Reading): boolean {
  const period = periodsIn(claim).get(figure);
  if (period === undefined) return false;
  return reading.figures.some((other) => {
    const theirs = other.kind === figure.kind && other.unit === figure.unit ? periodsIn(reading).get(other) : undefined;
    if (theirs === undefined) return false;
    const isTimes = (factor: number): boolean => Math.abs(other.value * factor - figure.value) <= ROUGHLY * figure.value;
    return MAKE[theirs]?.[period]?.some(isTimes) === true || MAKE[period]?.[theirs]?.some((factor) => isTimes(1 / factor)) === true;
  });
}

/** Whether a figure of the claim is told of another period than in its block. */
export function hasOtherPeriod({ claim, blocks }: EvidenceBase): boolean {
  return claim.figures.some((figure) => blocks.some(({ cited }) => isOfOtherPeriod(claim, figure, cited.reading)));
}
