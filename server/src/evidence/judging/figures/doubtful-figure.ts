import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import { mayBeBetween } from '../dates/time-between.ts';
import { isChangeBetween, isDerived, isPartOfCount, isProduct, isQuotient } from './derived-figures.ts';

/** Figures of the sources beyond this are not calculated with: the triples grow with the cube. */
const MOST = 40;
const EXACT = 1e-6;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < EXACT * Math.max(1, b);

/** The sum of three, or what two of them leave of the third: 28 of "91 recommendations, of which 34 in full and 29 in part". */
function isOfThree({ value }: Figure, values: readonly number[]): boolean {
  return values.some((a, i) => values.some((b, j) => j > i && values.some((c, k) => k !== i && k !== j && (isNear(c - a - b, value) || (k > j && isNear(a + b + c, value))))));
}

/** Figures of the claim's unit, and bare numbers, which may leave it out: five in "from 11 weeks to five". */
function ofOneUnit(claim: Figure, sources: readonly Figure[]): readonly number[] {
  const mayBe = ({ kind, unit, thing }: Figure): boolean => (kind === claim.kind && unit === claim.unit) || (kind === 'count' && unit === '' && thing === null);
  return [...new Set(sources.filter(mayBe).map(({ value }) => value))].slice(0, MOST);
}

/** Whether a calculation with the figures of the cited blocks gives the claim's: any that a drafter might do, with those of whatever sentence. */
export function mayBeCalculated(base: EvidenceBase, claim: Figure): boolean {
  const { figures } = base;
  const values = ofOneUnit(claim, figures);
  if (values.some((a) => values.some((b) => a !== b && isNear(a - b, claim.value)))) return true;
  if (isOfThree(claim, values) || isDerived(claim, figures) || isPartOfCount(claim, figures, () => true)) return true;
  return isProduct(claim, figures, figures) || isQuotient(claim, figures) || isChangeBetween(claim, figures);
}

/** Whether the duration may be the time between two dates of the cited blocks. */
export function mayBeTimeBetween({ blocks }: EvidenceBase, claim: Figure): boolean {
  return mayBeBetween(claim, blocks.flatMap(({ cited: { reading } }) => reading.dates));
}

/** Whether the cited blocks have the number at all, of whatever: as a figure or in other digits, as in "from 64 to 70". */
export function standsThere({ claim, figures, blocks }: EvidenceBase, { value, number }: Figure): boolean {
  if (figures.some((figure) => isNear(figure.value, value))) return true;
  const digits = claim.text.slice(number.start, number.end);
  return /^\d/u.test(digits) && blocks.some(({ cited: { reading } }) => reading.tokens.some(({ word }) => word.text === digits));
}
