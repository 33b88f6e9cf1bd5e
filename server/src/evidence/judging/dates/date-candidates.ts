import { compareDates as relateDates, type DateComparison } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import { fitAt, tokenIn, type EvidenceBase } from '../evidence-base.ts';

/** A date of a cited block beside one of the claim's. */
export interface Candidate {
  readonly block: number;
  readonly date: DateMention;
  readonly relation: DateComparison;
  readonly likeness: number;
}

/** What it adds to the likeness of two dates that both are days, or both years. */
export const AS_EXACT = 0.1;

/** Every date of the cited blocks beside the claim's date, which begins at `token`. */
export function candidatesFor(base: EvidenceBase, date: DateMention, token: number): readonly Candidate[] {
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.dates.map((other) => ({
      block,
      date: other,
      relation: relateDates(date, other),
      likeness: fitAt(base, token, { block, token: tokenIn(cited.reading, other) }, ({ date: index }) => index < 0) + (precisionOf(date) === precisionOf(other) ? AS_EXACT : 0) + (date.range?.end === other.range?.end ? 0.1 : 0),
    })),
  );
}

/** "Last year" is as exact as "2023". */
export function precisionOf({ precision, relative, month }: DateMention): DateMention['precision'] {
  return precision !== 'relative' || month !== null ? precision : relative?.endsWith('year') === true ? 'year' : precision;
}

/** The candidate that stands most like the claim's date; the first of equals. */
export const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((found, candidate) => (found && found.likeness >= candidate.likeness ? found : candidate), undefined);

/** Whether the claim's date is the source's, or says less than it. */
export const isSameDate = ({ relation }: Candidate): boolean => relation === 'same' || relation === 'coarser';
