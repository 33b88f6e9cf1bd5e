import type { Span } from '../../../language/span.ts';
import { placeOf, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';

/** From the first to the last of these tokens. */
export function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

/** The comparison that says: claim and source have opposite meanings here. `difference` says how they came to. */
export function differs(base: EvidenceBase, claim: Span, at: CitedToken, sourceSpan: Span, difference: string, correction?: string): FactComparison {
  const evidence = placeOf(base, at.block, sourceSpan);
  return { kind: 'polarity', state: 'differs', claim: { start: claim.start, end: claim.end }, difference, ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) };
}
