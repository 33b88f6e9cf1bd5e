import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { Token } from '../reading.ts';

/** A stretch of the claim's text: what stands in its sentence behind an offset. */
interface Behind {
  readonly sentence: number;
  readonly from: number;
}

/** A sentence of a cited block. */
interface CitedSentence {
  readonly block: number;
  readonly sentence: number;
}

/** How alike a date must be to be the same. */
const SAME_DATE = 0.8;
/** How many words before a date may say how it is meant. */
const REACH = 3;

const isBehind = (tokens: readonly Token[], at: number, preposition: RegExp): boolean => tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => preposition.test(word.lower));

/**
 * Whether the claim denies something "before" or "until" a date on which, or from which, the cited sentence has it: "not before 2028" of "in 2028 at the earliest".
 * Not where the sentence has it up to that date: "until 2028".
 */
export function isFromDate(base: EvidenceBase, { sentence, from }: Behind, cited: CitedSentence): boolean {
  const theirs = readingOf(base, cited.block)?.tokens ?? [];
  const isDateThere = (at: number): boolean => theirs[at]?.sentence === cited.sentence && theirs[at].date >= 0 && !isBehind(theirs, at, /^(?:until|till|before|by)$/u);
  return base.claim.tokens.some(({ sentence: own, start, date }, k) => {
    if (own !== sentence || start < from || date < 0 || !isBehind(base.claim.tokens, k, /^(?:before|until|till)$/u)) return false;
    return (base.blocks[cited.block]?.matches[k] ?? []).some(({ token, strength }) => strength >= SAME_DATE && isDateThere(token));
  });
}
