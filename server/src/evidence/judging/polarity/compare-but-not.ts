import { clauseEnd } from '../../../language/clauses.ts';
import type { Negation } from '../../../language/polarity.ts';
import { isPast } from '../../../language/status.ts';
import type { Word } from '../../../language/words.ts';
import { isNegativeClaim } from './denied-in-claim.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';
import { coverageBy } from '../sentence-cover.ts';

/** "Prohibited in schools but not in the home": words of content of what is affirmed and of what is left out. All numbers are indexes of tokens. */
interface ButNot {
  readonly negation: Negation;
  readonly sentence: number;
  readonly affirmed: readonly number[];
  readonly leftOut: readonly number[];
}

/** How many words before "but" name what is affirmed. */
const REACH = 7;
/** How alike two words must be, and how much of the claim the sentence must have. */
const SAME = 0.8;
const OF_CLAIM = 0.4;

const content = ({ tokens }: Reading, from: number, to: number): readonly number[] => {
  const found: number[] = [];
  for (let i = Math.max(0, from); i <= to; i++) if ((tokens[i]?.weight ?? 0) > 0 && (tokens[i]?.date ?? -1) < 0) found.push(i);
  return found;
};

/** "But not only", "but not yet", "but not until" leave nothing out; "but not until 2028" only says when. */
const NO_PART = /^(?:only|yet|until|before|unless|always|all|every|necessarily|to|so|as|when|if|be|been|have|has|had)$/u;

/** "Signed but not ratified" denies a deed, which may still be planned. */
const isNoPart = (word: Word | undefined): boolean => !word || NO_PART.test(word.lower) || isPast(word);

const butNotsIn = onceAReading((reading): readonly ButNot[] => {
  const { tokens, negations } = reading;
  return negations.flatMap((negation) => {
    const [at] = negation.cue;
    const before = tokens[at - 1]?.word.lower;
    if (negation.kind !== 'not' || tokens[at]?.word.lower !== 'not' || before !== 'but' || isNoPart(tokens[at + 1]?.word)) return [];
    const { sentence } = tokens[at];
    const first = reading.sentences[sentence]?.first ?? 0;
    const leftOut = content(reading, at + 1, clauseEnd(reading.text, wordsOf(reading), at, 1));
    return [{ negation, sentence, affirmed: content(reading, Math.max(first, at - 1 - REACH), at - 2), leftOut }];
  });
});

const JOINS = /^(?:and|both|well|or|alike|including)$/u;
/** Words that set the two apart. */
const PARTS = /^(?:between|unlike|whereas|while|than|but|only|still|remain|remains|distinction|difference|should|could|would|may|if|extend|extended|extending|extension|lawful|legal|considering|considered)$/u;

/** The claim's words that stand for those of the block. */
function standFor({ claim, blocks }: EvidenceBase, block: number, words: readonly number[]): readonly number[] {
  return claim.tokens.flatMap(({ isFormula }, k) => (!isFormula && (blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= SAME && words.includes(token)) ? [k] : []));
}

/** Whether the claim joins the two, in one clause: "both in schools and in the home". */
function joins({ claim }: EvidenceBase, affirmed: readonly number[], leftOut: readonly number[]): boolean {
  const words = wordsOf(claim);
  return leftOut.some((k) => {
    const [from, to] = [clauseEnd(claim.text, words, k, -1), clauseEnd(claim.text, words, k, 1)];
    return affirmed.some((other) => {
      if (other < from || other > to) return false;
      return words.slice(Math.min(k, other), Math.max(k, other)).some(({ lower }) => JOINS.test(lower));
    });
  });
}

function isJoined(base: EvidenceBase, block: number, { negation, sentence, affirmed, leftOut }: ButNot): boolean {
  const { claim, blocks } = base;
  const matches = blocks[block]?.matches ?? [];
  const isMet = (token: number): boolean => matches.some((found) => found.some((match) => match.token === token && match.strength >= SAME));
  if (leftOut.length === 0 || !leftOut.every(isMet) || coverageBy(base, block, sentence) < OF_CLAIM) return false;
  if (claim.negations.length > 0 || claim.tokens.some(({ word }) => PARTS.test(word.lower)) || isNegativeClaim(base, { block, sentence, negation, scope: [...affirmed, ...leftOut] })) return false;
  const mine = standFor(base, block, leftOut);
  return joins(base, standFor(base, block, affirmed).filter((k) => !mine.includes(k)), mine);
}

/** A claim that joins what the cited sentence affirms and what it leaves out: "both in schools and in the home" of "in schools but not in the home". */
export function compareButNot(base: EvidenceBase): readonly FactComparison[] {
  for (const [block, { cited }] of base.blocks.entries()) {
    const found = butNotsIn(cited.reading).find((butNot) => isJoined(base, block, butNot));
    if (!found) continue;
    const mine = standFor(base, block, found.leftOut);
    const [first, last] = [mine[0] ?? 0, mine.at(-1) ?? 0];
    return [differs(base, spanOf(base.claim, first, last), { block, token: found.negation.cue[0] }, spanOf(cited.reading, found.negation.cue[0], found.negation.reach), 'negation')];
  }
  return [];
}
