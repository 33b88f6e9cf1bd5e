import type { Stage } from '../../../language/status.ts';
import { placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Pairing } from '../pairings.ts';
import type { Reading, Token } from '../reading.ts';

/** The comparison that says: what the claim presents as done has come only that far in the source. */
export function differs(base: EvidenceBase, index: number, { at, token }: Pairing, difference: Stage | 'draft'): FactComparison {
  const source = readingOf(base, at.block);
  const first = source ? firstOfGroup(source, at.token) : token;
  const evidence = placeOf(base, at.block, { start: first.start, end: token.end });
  const own = base.claim.tokens[index];
  const start = own ? firstOfGroup(base.claim, index).start : 0;
  return { kind: 'status', state: 'differs', claim: { start, end: own?.end ?? 0 }, difference, ...(evidence ? { evidence } : {}) };
}

/** The first of the help verbs and planning words that stand right before a verb: "was expected to be" before "completed". */
function firstOfGroup(reading: Reading, index: number): Token {
  let first = index;
  const sentence = reading.tokens[index]?.sentence;
  while (first > 0 && index - first < 6) {
    const before = reading.tokens[first - 1];
    if (!before || before.sentence !== sentence || !/^(?:to|be|been|being|was|were|is|are|had|has|have|will|would|should|not|yet|soon|currently|under|expected|planned|intended|aimed|draft|proposed|considering|process|of|in|the)$/iu.test(before.word.text)) break;
    first--;
  }
  return reading.tokens[first] ?? (reading.tokens[index] as Token);
}
