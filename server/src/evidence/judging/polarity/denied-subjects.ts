import { clauseEnd } from '../../../language/clauses.ts';
import type { Negation } from '../../../language/polarity.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { Pairing } from '../pairings.ts';
import { wordsOf, type Reading } from '../reading.ts';

/** How alike two words must be to name the same. */
const SAME = 0.8;

/** The words of content of the clause before a negation: of whom it is denied. */
function subjectOf(claim: Reading, { cue }: Negation): readonly number[] {
  const from = clauseEnd(claim.text, wordsOf(claim), cue[0], -1);
  const subject: number[] = [];
  for (let k = from; k < cue[0]; k++) if ((claim.tokens[k]?.weight ?? 0) > 0) subject.push(k);
  return subject;
}

/** The tokens of the block that the words stand for. */
function metIn({ blocks }: EvidenceBase, block: number, words: readonly number[]): readonly number[] {
  return words.flatMap((k) => (blocks[block]?.matches[k] ?? []).filter(({ strength }) => strength >= SAME).map(({ token }) => token));
}

/**
 * Whether the claim denies of somebody of whom the sentence does not speak, while another place that has the denied word does:
 * "prisons have yet to be connected", where the stations had been and "prisons would be".
 */
export function isOfOtherSubject(base: EvidenceBase, negation: Negation, accused: Pairing, places: readonly Pairing[]): boolean {
  const subject = subjectOf(base.claim, negation);
  const names = ({ at, token }: Pairing): boolean => metIn(base, at.block, subject).some((index) => readingOf(base, at.block)?.tokens[index]?.sentence === token.sentence);
  return subject.length > 0 && !names(accused) && places.some((place) => place !== accused && names(place));
}

const EXCEPTING = /^(?:except|exception|exceptions|excepting|excluding|save|barring)$/u;

/** Whether a sentence of a block has any of the claim's `words` behind what excepts somebody: those "except those employed on State vessels". */
export function isBehindException(base: EvidenceBase, block: number, sentence: number, words: readonly number[]): boolean {
  const source = readingOf(base, block);
  const exception = source?.tokens.findIndex((other) => other.sentence === sentence && EXCEPTING.test(other.word.lower)) ?? -1;
  return exception >= 0 && metIn(base, block, words).some((index) => index > exception && source?.tokens[index]?.sentence === sentence);
}

/** Whether the sentence excepts those of whom the claim denies it: "the right to strike, with the exception of the police". */
export function isExcepted(base: EvidenceBase, negation: Negation, { at, token }: Pairing): boolean {
  return isBehindException(base, at.block, token.sentence, subjectOf(base.claim, negation));
}

const BEFORE_NOUN = /^(?:by|in|on|to|for|with|at|of|from|under|within|during|against|among)$/u;

/** "Approved by the Government but not by Parliament": the verb that is denied stands before, and elsewhere in the source. */
export function isElliptical({ tokens }: Reading, { cue, kind }: Negation): boolean {
  const next = tokens[cue[1] + 1]?.word.lower;
  return (kind === 'not' || kind === 'not-yet') && BEFORE_NOUN.test((next === 'yet' ? tokens[cue[1] + 2]?.word.lower : next) ?? '');
}
