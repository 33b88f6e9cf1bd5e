import { clauseEnd } from '../../../language/clauses.ts';
import type { Figure } from '../../../language/figures.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { isTakingUp, takesUp, tellingWords, type TellingWords } from '../own-words.ts';
import { wordsOf, type Reading } from '../reading.ts';
import { isDerived } from './derived-figures.ts';
import { likest, type Candidate } from './figure-candidates.ts';
import { isPartitive, isWholeOfShare, partsIn } from './figure-parts.ts';

/** A rival must stand this alike, and so much more alike than the figure with the claim's value. */
const ALIKE = 0.3;
const MORE_ALIKE = 0.15;
/** The claim must have a word of this weight that only the rival's clause has. */
const A_WORD = 1;
/** Weaker matches count where something must not be there at all. */
const ANY_LIKENESS = 0.4;
/** So much of what the block says of the rival the claim must have. */
const MOST_OF_IT = 0.5;
/** Small numbers in words stand in many places. */
const SMALL = 12;

/** Whether nothing can be told by its clause: a number that drafters count themselves, a part or a whole of what the claim itself divides, or what may be worked out. */
function isOpen(base: EvidenceBase, claim: Figure, { figure }: Candidate): boolean {
  if (claim.kind === 'ordinal' || claim.range !== null || (claim.kind === 'count' && claim.form === 'words' && claim.value <= SMALL)) return true;
  if (isPartitive(base.claim, claim) || isWholeOfShare(base.claim, claim)) return true;
  return isDerived(claim, base.figures.filter(({ value }) => value !== figure.value));
}

/** Whether the block takes the one figure for a part of the other: what is said of the whole may be said of the part. */
function arePartAndWhole(reading: Reading, a: Figure, b: Figure): boolean {
  return partsIn(reading).some(({ part, whole }) => (reading.figures[part] === a && reading.figures[whole] === b) || (reading.figures[part] === b && reading.figures[whole] === a));
}

/** Whether the claim has the block's word, or one that is like it in any way. */
function isSaid({ blocks }: EvidenceBase, block: number, token: number): boolean {
  return blocks[block]?.matches.some((matches) => matches.some((match) => match.token === token && match.strength >= ANY_LIKENESS)) === true;
}

/** Whether the block says something of its figure, besides taking up what was said before, that the claim does not say in any way. */
function hasUnsaid(base: EvidenceBase, { at }: Candidate, [first, last]: TellingWords['stretches'][1]): boolean {
  const tokens = readingOf(base, at.block)?.tokens.slice(first, last + 1) ?? [];
  return tokens.some((token, index) => token.weight >= A_WORD && token.figure < 0 && token.date < 0 && !isTakingUp(token.word) && !isSaid(base, at.block, first + index));
}

/** How much of what the block says of a figure the claim has, by weight. */
function shareSaid(base: EvidenceBase, { at }: Candidate, [first, last]: TellingWords['stretches'][0]): number {
  let [said, all] = [0, 0];
  readingOf(base, at.block)?.tokens.slice(first, last + 1).forEach(({ weight, figure }, index) => {
    if (weight === 0 || figure >= 0) return;
    all += weight;
    if (isSaid(base, at.block, first + index)) said += weight;
  });
  return all === 0 ? 0 : said / all;
}

/** The first and last token of the clause that a token stands in. */
function clauseOf(reading: Reading, at: number): readonly [number, number] {
  const words = wordsOf(reading);
  return [clauseEnd(reading.text, words, at, -1), clauseEnd(reading.text, words, at, 1)];
}

/** Whether none of the words of the stretch is like the claim's word at `token`. */
function isNotIn({ blocks }: EvidenceBase, token: number, { at }: Candidate, [first, last]: TellingWords['stretches'][1]): boolean {
  return blocks[at.block]?.matches[token]?.every((match) => match.token < first || match.token > last || match.strength < ANY_LIKENESS) !== false;
}

/** Whether the claim says of its figure what only the rival's clause says, and nothing of what the agreeing figure's says. */
function isSaidOf(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, agreeing.at.block);
  if (!reading || takesUp(reading, agreeing.at.token, 'figure') || arePartAndWhole(reading, agreeing.figure, rival.figure)) return false;
  const { here, there, stretches } = tellingWords(base, tokenIn(base.claim, claim.number), rival.at, agreeing.at, 'figure');
  const [first, last] = clauseOf(base.claim, tokenIn(base.claim, claim.number));
  const weight = here.filter((token) => first <= token && token <= last && isNotIn(base, token, agreeing, stretches[1])).reduce((sum, token) => sum + (base.claim.tokens[token]?.weight ?? 0), 0);
  if (there.length > 0 || weight < A_WORD || !hasUnsaid(base, agreeing, stretches[1])) return false;
  const share = shareSaid(base, rival, stretches[0]);
  return share >= MOST_OF_IT && share > shareSaid(base, agreeing, stretches[1]);
}

/**
 * The figure of whose clause the claim speaks, though another of the block has its value: 5.9 for "the average cost of a transfer was 2.5 per cent" beside "the bank
 * offered transfers for a fee of 2.5 per cent. The average cost of a transfer was 5.9 per cent". The claim must have words of the one clause, none of the other, and
 * the other must say something that the claim leaves out.
 */
export function figureOfClause(base: EvidenceBase, claim: Figure, agreeing: Candidate, others: readonly Candidate[]): Candidate | undefined {
  const { figure, at, likeness } = agreeing;
  const rivals = others.filter((other) => other.at.block === at.block && other.figure.kind === figure.kind && other.figure.unit === figure.unit && other.likeness >= ALIKE && other.likeness > likeness + MORE_ALIKE);
  if (rivals.length === 0 || isOpen(base, claim, agreeing)) return undefined;
  const isFree = ({ figure: other }: Candidate): boolean => !base.claim.figures.some(({ value }) => value === other.value);
  const rival = likest(rivals);
  return rival && isFree(rival) && isSaidOf(base, claim, agreeing, rival) ? rival : undefined;
}
