import { isOpenClaim } from './compare-unfinished.ts';
import { isLeftOpen } from './left-open.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { coverageAround } from '../sentence-cover.ts';
import type { Span } from '../../../language/span.ts';

/** How much of the claim the sentence must have, with those next to it. */
const OF_CLAIM = 0.5;

const EVERYWHERE = String.raw`\b(?:nationwide|countrywide|(?:all over|throughout|across) the (?:whole |entire )?(?:country|territory)|the (?:whole|entire) (?:country|territory)|(?:in|at|to) all (?:of )?(?:them|the|its|[0-9]+|\p{L}+s)\b)`;
const CLAIMED = new RegExp(EVERYWHERE, 'iu');
/** "Was to be extended to the whole country", "its introduction nationwide had been proposed". */
const TO_COME = new RegExp(String.raw`\b(?:would|will|should|(?:is|was|are|were) to|planned to|intended to|expected to|might|may) (?:be )?(?:\w+ly )?(?:extended|introduced|expanded|rolled out|generali[sz]ed|installed|available|established)[^.;]{0,30}?${EVERYWHERE}|${EVERYWHERE}[^.;]{0,12}\b(?:had|has|have|was|were) (?:been )?(?:proposed|planned|envisaged)\b`, 'iu');
const TRIED = /\b(?:pilot(?:ed|s|ing)?|test(?:ed|s|ing)?|trial(?:s|led)?|tried|experiment(?:s|al|ally)?)\b/iu;

interface ToCome extends Span {
  readonly sentence: number;
}

/** Where a block says that what is being tried out will be brought in everywhere. */
const everywhereToCome = onceAReading(({ text, sentences }): ToCome | null => {
  const match = TRIED.test(text) ? TO_COME.exec(text) : null;
  return match ? { start: match.index, end: match.index + match[0].length, sentence: sentences.findIndex(({ start, end }) => start <= match.index && match.index < end) } : null;
});

/** Whether the claim itself says that it is not there yet, or not everywhere. */
const saysSoItself = ({ text, negations }: Reading): boolean => negations.length > 0 || TRIED.test(text) || isLeftOpen(text);

/** A claim that something is there all over the country, or in all of a kind, of which the cited block says that it is being tried out and will be. */
export function compareEverywhere(base: EvidenceBase): readonly FactComparison[] {
  const toCome = base.blocks.findIndex(({ cited }) => everywhereToCome(cited.reading) !== null);
  if (toCome < 0 || saysSoItself(base.claim) || isOpenClaim(base.claim)) return [];
  const claimed = CLAIMED.exec(base.claim.text);
  const place = base.blocks[toCome] && everywhereToCome(base.blocks[toCome].cited.reading);
  if (!claimed || !place || coverageAround(base, toCome, place.sentence) < OF_CLAIM) return [];
  const evidence = placeOf(base, toCome, place);
  return [{ kind: 'status', state: 'differs', claim: { start: claimed.index, end: claimed.index + claimed[0].length }, difference: 'planned', ...(evidence ? { evidence } : {}) }];
}
