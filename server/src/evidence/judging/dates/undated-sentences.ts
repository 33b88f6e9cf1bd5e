import type { DateMention } from '../../../language/dates.ts';
import { tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { claimStretch } from '../own-segments.ts';
import type { Candidate } from './date-candidates.ts';

/** How much of what the claim says with its date the sentence of the other date must have. */
const MOST_OF_IT = 0.5;
/** How alike the surroundings of the two dates must be. */
const ALIKE = 0.5;

/** How much of what the claim says with its date a sentence of the block has, by weight. */
function coverageOfStretch(base: EvidenceBase, date: DateMention, block: number, sentence: number): number {
  const cited = base.blocks[block];
  const [first, last] = claimStretch(base.claim, tokenIn(base.claim, date), 'date');
  let [found, all] = [0, 0];
  for (let index = first; index <= last; index++) {
    const token = base.claim.tokens[index];
    if (!cited || !token || token.weight === 0 || token.isFormula || token.date >= 0) continue;
    all += token.weight;
    const strengths = (cited.matches[index] ?? []).map((match) => (cited.cited.reading.tokens[match.token]?.sentence === sentence ? match.strength : 0));
    found += token.weight * Math.max(0, ...strengths);
  }
  return all === 0 ? 0 : found / all;
}

/**
 * Whether the claim rests on a sentence that has no date, as "had been signed two weeks ago", and the rival stands in another, which does not say more of what the
 * claim dates: "whose budget was cut by 12 per cent in 2025" is dated by "its budget had been cut by 12 per cent in 2024".
 */
export function isUndated(base: EvidenceBase, date: DateMention, { block, date: rival, likeness }: Candidate): boolean {
  const reading = base.blocks[block]?.cited.reading;
  const focus = base.focus[block] ?? -1;
  if (!reading || focus < 0) return false;
  const sentenceOf = (other: DateMention): number => reading.tokens[tokenIn(reading, other)]?.sentence ?? -1;
  if (sentenceOf(rival) === focus || reading.dates.some((other) => sentenceOf(other) === focus)) return false;
  const there = likeness < ALIKE ? 0 : coverageOfStretch(base, date, block, sentenceOf(rival));
  return there < MOST_OF_IT || there < coverageOfStretch(base, date, block, focus);
}
