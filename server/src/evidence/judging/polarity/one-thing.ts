import { isSameWord } from '../../../language/thesaurus/thesaurus.ts';
import { isInFocus, type EvidenceBase } from '../evidence-base.ts';
import { isTarget } from './negated-words.ts';
import { countsOther } from './other-part.ts';
import type { Pairing } from '../pairings.ts';
import { isAboutOther } from './same-object.ts';
import { clauseCoverage, coverageBy } from '../sentence-cover.ts';

/** How alike the surroundings must be before two words are taken to speak of one thing. */
export const SAME_EVENT = 0.5;
/** The same word itself needs less to be taken for the same event than a synonym does. */
const SAME_WORD_EVENT = 0.4;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.14;

/** How alike the surroundings of the two words must be. */
function threshold(base: EvidenceBase, token: number, place: Pairing): number {
  const here = base.claim.tokens[token];
  const relief = isInFocus(base, place.at) ? IN_FOCUS : 0;
  return (here && isSameWord(here.senses, place.token.senses) ? SAME_WORD_EVENT : SAME_EVENT) - relief;
}

/** How alike the surroundings must be, and how much of the claim the sentence must have, where it is the claim that denies: there are many ways to deny something else. */
const LEAST_ALIKE = 0.44;
const OF_CLAIM = 0.58;

/** Where the surroundings are quite the same, it is enough that the sentence has most of the claim's clause: a long claim joins several. */
const VERY_ALIKE = 0.7;
const OF_CLAUSE = 0.7;

function isTooFar(base: EvidenceBase, token: number, { at, token: there, fit }: Pairing): boolean {
  if (fit < LEAST_ALIKE) return true;
  if (coverageBy(base, at.block, there.sentence) >= OF_CLAIM) return false;
  return fit < VERY_ALIKE || clauseCoverage(base, token, at.block, there.sentence) < OF_CLAUSE;
}

/** How little of the claim the sentence may have, and of its clause, where it is the source that denies. */
const LITTLE = 0.4;
const OF_AFFIRMED_CLAUSE = 0.5;

/** Whether the sentence, which denies, has too little of a claim that affirms to be about the same: "minimum standards, among them running water" and "camps without running water". */
function isAside(base: EvidenceBase, token: number, { at, token: { sentence }, fit }: Pairing): boolean {
  if (coverageBy(base, at.block, sentence) >= LITTLE) return false;
  return fit < LEAST_ALIKE || clauseCoverage(base, token, at.block, sentence) < OF_AFFIRMED_CLAUSE;
}

/** Whether a word of the claim and one of the cited blocks, one of which is denied, are said of the same. */
export function isOneThing(base: EvidenceBase, token: number, place: Pairing): boolean {
  if (!base.edited && (isTarget(base.claim, token) ? isTooFar : isAside)(base, token, place)) return false;
  return place.fit >= threshold(base, token, place) && !isAboutOther(base, token, place.at) && !countsOther(base, token, place);
}
