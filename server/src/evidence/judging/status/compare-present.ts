import { isPlanningWord } from '../../../language/planning-words.ts';
import { isForecast, isOpenClaim } from './compare-unfinished.ts';
import { coverageAround, coveredParts } from './parts-of-blocks.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';

/** How much of the claim the part must have, alone and with its neighbours, and how much less another may have and still speak up for it. */
const OF_CLAIM = 0.5;
const AROUND = 0.6;
const WITNESS = 0.2;

/** Words that put a claim into the present: "are obliged to", "must", "applies". */
const PRESENT: ReadonlySet<string> = new Set('is are has have must may can now already'.split(' '));
const CONDITIONAL: ReadonlySet<string> = new Set('if when once where unless until whether provided'.split(' '));

/** The first word by which the claim says that something holds now; -1 for a claim that dates it, puts it under a condition or speaks of plans. */
function presentAt(claim: Reading): number {
  if (claim.negations.length > 0 || claim.dates.length > 0 || isOpenClaim(claim)) return -1;
  if (claim.tokens.some(({ word, isFormula }) => !isFormula && (isPlanningWord(word) || isForecast(word) || CONDITIONAL.has(word.lower)))) return -1;
  const at = claim.tokens.findIndex(({ word, isFormula }) => !isFormula && PRESENT.has(word.lower));
  // "Is to remain", "is being tested".
  return /^(?:to|being)$/u.test(claim.tokens[at + 1]?.word.lower ?? '') ? -1 : at;
}

/** What is said of the future; what is under way may well hold now. */
const TO_COME = /\b(?:would|will|shall|draft|bill)\b/iu;

/** Compares a claim that something holds with a part of the cited blocks that says it would: "public bodies must assess" of "a bill would require". */
export function comparePresent(base: EvidenceBase): readonly FactComparison[] {
  if (base.edited) return [];
  const word = base.claim.tokens[presentAt(base.claim)];
  if (!word) return [];
  const [first, ...others] = [...coveredParts(base)].sort((a, b) => b.coverage - a.coverage);
  if (!first || !first.segment.isUnfinished || first.segment.isDone || first.coverage < OF_CLAIM || coverageAround(base, first.block, first.segment) < AROUND) return [];
  if (first.segment.hasBegun || !TO_COME.test(base.blocks[first.block]?.cited.reading.text.slice(first.segment.start, first.segment.end) ?? '')) return [];
  if (others.some(({ segment, coverage }) => (!segment.isUnfinished || segment.isDone) && coverage >= first.coverage - WITNESS)) return [];
  const evidence = placeOf(base, first.block, first.segment.marker);
  return [{ kind: 'status', state: 'differs', claim: { start: word.start, end: word.end }, difference: 'planned', ...(evidence ? { evidence } : {}) }];
}
