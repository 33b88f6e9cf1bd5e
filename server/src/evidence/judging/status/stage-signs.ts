import type { Stage } from '../../../language/status.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isTarget, negationsOver } from '../polarity/negated-words.ts';
import type { Pairing } from '../pairings.ts';
import type { Reading } from '../reading.ts';
import { stageIn } from './stages.ts';

/** Whether the claim says that it has not been done. */
export function isSaidUndone(base: EvidenceBase, index: number): boolean {
  return isTarget(base.claim, index) || negationsOver(base.claim, index).length % 2 === 1;
}

/** "Looks forward to its approval". */
export const isLookedForwardTo = ({ text, tokens }: Reading, index: number): boolean => /\blook(?:s|ed|ing)? forward to\b/u.test(text.slice(0, tokens[index]?.start ?? 0));

/** How far what the word of the cited block speaks of has come. */
export function stageAt(base: EvidenceBase, { at }: Pairing): Stage {
  const source = readingOf(base, at.block);
  return source ? stageIn(source, at.token, false) : 'open';
}
