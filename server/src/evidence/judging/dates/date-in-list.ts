import { compareDates } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { claimStretch, isSaidOf, ownTokens } from '../own-segments.ts';
import type { Reading } from '../reading.ts';
import { best, type Candidate } from './date-candidates.ts';

/** "A third as many as today": the claim lays two times beside each other. */
const COMPARED = /\bas (?:many|much|high|low|large|often)\b/u;

/** "The decision *of* November 2023": the date says which one is meant, not when what the sentence tells happened. */
const OF_NOUN = /\bof $/u;

/** The kinds and units of the figures that stand nearer to the one date than to the other. */
function kindsBeside(reading: Reading, at: number, other: number): readonly string[] {
  const sentence = reading.tokens[at]?.sentence;
  const isNearer = (index: number): boolean => reading.tokens[index]?.sentence === sentence && Math.abs(index - at) < Math.abs(index - other);
  return reading.figures.filter(({ number }) => isNearer(tokenIn(reading, number))).map(({ kind, unit }) => `${kind} ${unit}`);
}

/** Whether the block has figures of one kind for both dates, so that the claim may compare them: "71,000 in 2016 and 211,480 at the end of 2025". */
function isSeries(reading: Reading, a: number, b: number): boolean {
  const others = kindsBeside(reading, b, a);
  return kindsBeside(reading, a, b).some((kind) => others.includes(kind));
}

function isSaidOfOther(base: EvidenceBase, date: DateMention, same: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, same.block);
  if (!reading) return false;
  const [here, there] = [tokenIn(reading, rival.date), tokenIn(reading, same.date)];
  const own = ownTokens(reading, here, there, 'date');
  if (!own || isSeries(reading, here, there)) return false;
  return isSaidOf(base, { block: same.block, token: here }, own, claimStretch(base.claim, tokenIn(base.claim, date), 'date'), false);
}

/**
 * The date of the same sentence of which the block says what the claim says of its own: 1 May for "took effect on 14 March" beside "adopted on 14 March and in force
 * since 1 May". In: the candidate of the claim's time, and those of other times.
 */
export function dateInList(base: EvidenceBase, date: DateMention, same: Candidate, others: readonly Candidate[]): Candidate | undefined {
  const isThere = ({ date: other }: Candidate): boolean => base.claim.dates.some((mine) => mine !== date && compareDates(mine, other) !== 'different');
  if (date.range || COMPARED.test(base.claim.text) || OF_NOUN.test(base.claim.text.slice(0, date.start))) return undefined;
  return best(others.filter((rival) => !isThere(rival) && rival.block === same.block && isSaidOfOther(base, date, same, rival)));
}
