import { everyMatch } from '../../../language/every-match.ts';
import { fitAt, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { onceAReading } from '../reading.ts';

const UNIT = '(?:hours?|days?|weeks?|fortnights?|months?|years?)';

/** Times without a date, which the drafter may have worked out: "two weeks ago", "within 48 hours", "by the end of the year", "this summer". */
const UNTOLD = new RegExp(String.raw`\b${UNIT} (?:ago|later|earlier)\b|\bwithin (?:the next )?[\w-]+ ${UNIT}\b|\bin [\w-]+ ${UNIT}['’]?(?: time)?\b|\bend of the year\b|\b(?:in|by|this|last|next)(?: the)? (?:spring|summer|autumn|winter)\b(?! (?:of )?[0-9])|\b(?:that|the same|the following|the previous) year\b`, 'gu');

/** Where the text has such times: the token with which each begins. */
const untoldTimesIn = onceAReading((reading): readonly number[] => everyMatch(reading.text, UNTOLD).map(({ index }) => tokenIn(reading, { start: index, end: index + 1 })));

/** Whether a time without a date stands at least `likeness` as much like the claim's date, which begins at `token`: then that may be worked out from it. */
export function isUntoldThere(base: EvidenceBase, token: number, likeness: number): boolean {
  return base.blocks.some(({ cited: { reading } }, block) => untoldTimesIn(reading).some((at) => fitAt(base, token, { block, token: at }, ({ date }) => date < 0) >= likeness));
}
