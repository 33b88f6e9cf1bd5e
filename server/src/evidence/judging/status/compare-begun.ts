import { everyMatch } from '../../../language/every-match.ts';
import type { Span } from '../../../language/span.ts';
import { placeOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, type Reading } from '../reading.ts';
import { coverageAround } from '../sentence-cover.ts';

/** How much of the claim the sentence must have, with those next to it. */
const OF_CLAIM = 0.5;
/** The very word that the source says has not begun. */
const SAME_WORD = 0.95;
/** How many words off that word the claim may say that it goes on. */
const NEAR = 8;

const NOT_BEGUN = /\b(?:(?:had|has|have) not (?:yet |actually |so far )?(?:begun|started|commenced|come into operation|become operational|got under way)|(?:was|were|is|are) not yet (?:operational|under way|underway|in operation|functioning|functional)|(?:had|has|have) yet to (?:begin|start|commence))\b/gu;
const GOES_ON = /\b(?:(?:now|currently|presently|already|is|are) being|now (?:in|under|operational|running|taking)|under way|underway|in operation|under construction|ongoing|is now|are now|(?:has|have) (?:already |now )?(?:begun|started|commenced))\b/u;
/** Words with which a claim leaves it open whether it goes on. */
const OPEN = /\b(?:not|nor|never|yet|will|would|should|could|may|might|if|once|until|before|when|plan\w*|inten[dt]\w*|await\w*|delay\w*|fail\w*|lack|absence|due|expected|to (?:begin|start|commence))\b/u;

interface NotBegun extends Span {
  /** The word of which it is said, as an index of tokens. */
  readonly subject: number;
}

/** Where a text says of something that it has not begun. */
const notBegunIn = onceAReading((reading): readonly NotBegun[] => {
  const found: NotBegun[] = [];
  for (const match of everyMatch(reading.text, NOT_BEGUN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const at = tokenIn(reading, span);
    const subject = reading.tokens.findLastIndex(({ weight, sentence }, index) => index < at && weight > 0 && sentence === reading.tokens[at]?.sentence);
    if (subject >= 0) found.push({ ...span, subject });
  }
  return found;
});

/** Where the claim says that something goes on; nothing where it leaves that open. */
const goingOn = onceAReading((claim): Span | null => {
  const match = claim.negations.length > 0 || OPEN.test(claim.text.toLowerCase()) ? null : GOES_ON.exec(claim.text.toLowerCase());
  return match ? { start: match.index, end: match.index + match[0].length } : null;
});

const OF = /^(?:on|of|for|about|to|into|concerning|regarding)$/u;

/** "An agreement *on* independent monitoring": said of the agreement. */
function isOfOther({ text, tokens }: Reading, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index);
  return before.some(({ word, end }) => OF.test(word.lower) && !text.slice(end, tokens[index]?.start).includes(','));
}

/** Whether the claim has the subject near the words by which it says that it goes on. */
function isSaidOf(claim: Reading, isSubject: (token: number) => boolean, place: Span): boolean {
  const at = tokenIn(claim, place);
  return claim.tokens.some(({ sentence }, index) => Math.abs(index - at) <= NEAR && sentence === claim.tokens[at]?.sentence && isSubject(index) && !isOfOther(claim, index));
}

/** A claim that something goes on, of which the cited block says that it has not begun: "the monitoring is now in operation" beside "the monitoring had not yet begun". */
export function compareBegun(base: EvidenceBase): readonly FactComparison[] {
  for (const [block, { cited, matches }] of base.blocks.entries()) {
    for (const place of notBegunIn(cited.reading)) {
      const going = goingOn(base.claim);
      const isSubject = (index: number): boolean => matches[index]?.some(({ token, strength }) => token === place.subject && strength >= SAME_WORD) ?? false;
      if (!going || !isSaidOf(base.claim, isSubject, going) || coverageAround(base, block, cited.reading.tokens[place.subject]?.sentence ?? -1) < OF_CLAIM) continue;
      const evidence = placeOf(base, block, place);
      return [{ kind: 'status', state: 'differs', claim: going, difference: 'planned', ...(evidence ? { evidence } : {}) }];
    }
  }
  return [];
}
