import type { Operator } from '../../../language/operators.ts';
import type { Reading } from '../reading.ts';
import { isOpenClaim } from '../status/compare-unfinished.ts';
import { segmentsOf } from '../status/parts-of-blocks.ts';

/** How far before an operator a "whether" may stand. */
const ASKED_REACH = 60;

/** "Wished to know whether workers were free to": asked, not said. */
export function isAskedAbout({ text }: Reading, { start }: Operator): boolean {
  return /\bwhether\b(?! or not)[^.;:]*$/u.test(text.slice(Math.max(0, start - ASKED_REACH), start));
}

/** "A regulation making it compulsory was being drafted": so it will be, and the claim says how it is. */
export function isToCome(claim: Reading, source: Reading, { start }: Operator): boolean {
  const part = segmentsOf(source).find((segment) => segment.start <= start && start < segment.end);
  return part !== undefined && part.isUnfinished && !part.isDone && !isOpenClaim(claim) && !/\b(?:draft|bill|proposed)\b/iu.test(claim.text);
}
