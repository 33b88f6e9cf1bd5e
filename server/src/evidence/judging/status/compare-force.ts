import { isOpenClaim } from './compare-unfinished.ts';
import { isLeftOpen } from './left-open.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { coverageAround } from '../sentence-cover.ts';
import { bestSentence } from '../support.ts';
import type { Span } from '../../../language/span.ts';

/** How much of the claim the sentence must have, with those next to it. */
const OF_CLAIM = 0.4;

const IN_FORCE = /\b(?:is|are|was|were|been|now|already|currently|the \w+) in force\b|\bin force since\b|\b(?:has|have) (?:now |already |since )?(?:entered|come) into force\b|\b(?:entered|came) into force\b/iu;
const NOT_YET = /\b(?:not|until|once|before|after|pending|upon|following|when)\b/iu;
const FORCE = /\b(?:in|into) force\b/giu;
/** "Would enter into force", "was to come into force". */
const TO_COME = /\b(?:would|will|shall|(?:is|was|are|were) (?:due |expected |scheduled )?to|expected to|due to) (?:\w+ )?(?:enter|come|be) $/iu;
const BEFORE = 60;

interface ForceToCome extends Span {
  readonly sentence: number;
}

/** Where a block says that something will come into force; nothing if it says of anything that it has, or that it is to stay. */
const forceToCome = onceAReading(({ text, sentences }): ForceToCome | null => {
  let found: ForceToCome | null = null;
  for (const { index, 0: { length } } of text.matchAll(FORCE)) {
    const before = TO_COME.exec(text.slice(Math.max(0, index - BEFORE), index));
    if (!before) return null;
    found ??= { start: index - before[0].length, end: index + length, sentence: sentences.findIndex(({ start, end }) => start <= index && index < end) };
  }
  return found;
});

const isInForce = ({ text }: Reading): Span | undefined => {
  const match = NOT_YET.test(text) ? null : IN_FORCE.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
};

/** A claim that something is in force, where all that the cited blocks say of it is that it will be. */
export function compareForce(base: EvidenceBase): readonly FactComparison[] {
  if (!base.claim.text.includes(' force') || isOpenClaim(base.claim) || isLeftOpen(base.claim.text)) return [];
  const claim = isInForce(base.claim);
  if (!claim || base.blocks.some(({ cited }) => cited.reading.text.includes(' force') && !forceToCome(cited.reading))) return [];
  for (const [block, matches] of base.blocks.entries()) {
    const force = forceToCome(matches.cited.reading);
    if (!force || Math.abs(bestSentence(base.claim, matches).sentence - force.sentence) > 1 || coverageAround(base, block, force.sentence) < OF_CLAIM) continue;
    const evidence = placeOf(base, block, force);
    return [{ kind: 'status', state: 'differs', claim, difference: 'planned', ...(evidence ? { evidence } : {}) }];
  }
  return [];
}
