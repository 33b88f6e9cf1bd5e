import { compareDates as relateDates, relationsAgree, type DateComparison } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import { dateIn } from '../../../language/written-in.ts';
import { fitAt, placeOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { byLikeness, onlyRival } from '../words/only-rival.ts';

interface Candidate {
  readonly block: number;
  readonly date: DateMention;
  readonly relation: DateComparison;
  readonly likeness: number;
}


/** The only date of its kind in the cited blocks needs little to be taken for the one meant. */
const ONLY_DATE = 0.1;

function candidatesFor(base: EvidenceBase, date: DateMention): readonly Candidate[] {
  const token = tokenIn(base.claim, date);
  return base.blocks.flatMap(({ cited }, block) =>
    cited.reading.dates.map((other) => ({ block, date: other, relation: relateDates(date, other), likeness: fitAt(base, token, { block, token: tokenIn(cited.reading, other) }, ({ date: index }) => index < 0) })),
  );
}

/** Whether another date of the claim is the one of the source. */
function isTaken(base: EvidenceBase, date: DateMention, source: DateMention): boolean {
  return base.claim.dates.some((other) => other !== date && /^(?:same|coarser|finer)$/u.test(relateDates(other, source)));
}

/** Whether the year stands in the cited blocks in any way, as in the name of a plan or as a number. */
function isYearThere(base: EvidenceBase, { year }: DateMention): boolean {
  return year !== null && base.blocks.some(({ cited }) => cited.block.text.includes(String(year)));
}

function sameKind(a: DateMention, b: DateMention): boolean {
  return a.precision === b.precision && a.range?.end === b.range?.end;
}

function differs(base: EvidenceBase, date: DateMention, { block, date: other }: Candidate, difference: string): FactComparison {
  const evidence = placeOf(base, block, other);
  const correction = difference === 'value' && date.relative === null ? dateIn(base.claim.language, other) : undefined;
  return { kind: 'date', state: 'differs', claim: { start: date.start, end: date.end }, difference, ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) };
}

function compareOne(base: EvidenceBase, date: DateMention): FactComparison {
  const absent: FactComparison = { kind: 'date', state: 'absent', claim: { start: date.start, end: date.end } };
  const candidates = candidatesFor(base, date);
  const [same] = byLikeness(candidates.filter(({ relation }) => relation === 'same' || relation === 'coarser'));
  if (same) {
    const evidence = placeOf(base, same.block, same.date);
    const turned = candidates.every(({ relation }) => relation !== 'finer') && !relationsAgree(date.relation, same.date.relation);
    return turned ? absent : { kind: 'date', state: 'agrees', claim: absent.claim, ...(evidence ? { evidence } : {}) };
  }
  if (date.year === null || candidates.some(({ relation }) => relation === 'finer') || (date.precision === 'year' && isYearThere(base, date))) return absent;
  const rival = onlyRival(candidates.filter((candidate) => candidate.relation === 'different' && sameKind(date, candidate.date) && !isTaken(base, date, candidate.date)), ONLY_DATE);
  return rival ? differs(base, date, rival, 'value') : absent;
}

/** Compares the dates of the claim with those of blocks in another language; as `compareFiguresAcross`. */
export function compareDatesAcross(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.dates.flatMap((date) => (tokenIn(base.claim, date) < 0 ? [] : [compareOne(base, date)]));
}
