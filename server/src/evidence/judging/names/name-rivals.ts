import { areComparable, isSameName, type NameMention } from '../../../language/names.ts';
import { clauseEnd } from '../../../language/clauses.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isOf } from './known-names.ts';
import { wordsOf, type Reading } from '../reading.ts';
import { candidateFor, isInClaimsSentence, withNames, type Candidate } from './name-candidates.ts';

/** How much better another name must fit the place before the claim is said to have taken the wrong one of two. */
const CLEARLY_BETTER = 0.3;
const FITS = 0.6;
const CROSSED = 0.4;
/** The same where the two stand in clauses of their own, so that no list has another order. */
const CROSSED_APART = 0.25;
/** Less will do where the claim rests on the sentence of the other name, in which its own does not stand. */
const FITS_IN_SENTENCE = 0.45;
const BETTER_IN_SENTENCE = 0.15;

/** Whether the claim rests on the rival's sentence, and its own name stands in another. */
function isRivalsSentence(base: EvidenceBase, same: Candidate, rival: Candidate): boolean {
  return isInClaimsSentence(base, rival) && !isInClaimsSentence(base, same);
}

/**
 * Whether the claim has taken the name of somebody else in the same block. Where the claim has both names, both must stand better in each other's
 * place: the order of a list says nothing.
 */
export function isRivalMeant(base: EvidenceBase, name: NameMention, same: Candidate, rival: Candidate): boolean {
  const isThere = isRivalsSentence(base, same, rival);
  if (rival.likeness < (isThere ? FITS_IN_SENTENCE : FITS)) return false;
  const partner = base.claim.names.find((other) => other !== name && isSameName(other, rival.name));
  // The other names of a list show which list is meant: "Italy, Germany and Canada".
  if (!partner) return withNames(base, name, rival) > withNames(base, name, same) + (isThere ? BETTER_IN_SENTENCE : CLEARLY_BETTER);
  const likeness = (mine: NameMention, to: Candidate): number => candidateFor(base, mine, to.block, to.name).likeness;
  return likeness(name, rival) + likeness(partner, same) > same.likeness + likeness(partner, rival) + (standApart(base, name, partner) ? CROSSED_APART : CROSSED);
}

/** Whether two names of the claim stand in clauses of their own and the claim has no more of either. */
function standApart({ claim }: EvidenceBase, name: NameMention, partner: NameMention): boolean {
  const words = wordsOf(claim);
  const [first, second] = name.start < partner.start ? [name, partner] : [partner, name];
  return clauseEnd(claim.text, words, first.words[1], 1) < second.words[0] && claim.names.filter((other) => isSameName(other, name) || isSameName(other, partner)).length === 2 && first.words[1] + FEWEST_BETWEEN < second.words[0];
}

/** Members of one list stand nearer. */
const FEWEST_BETWEEN = 4;

/** How well another name must stand in the sentence that the claim rests on, and how much better than the claim's own elsewhere, to be the one that the sentence says it of. */
const STANDS_THERE = 0.78;
const CLEARLY_THERE = 0.3;

/**
 * Whether the sentence that the claim rests on says it of another name of the same kind, and the claim's stands only elsewhere, or is there only in a word that it has in common with
 * others: "the Bar Association" where the sentence has the Red Cross.
 */
export function isSaidOfRival(base: EvidenceBase, name: NameMention, same: Candidate, rival: Candidate): boolean {
  if (rival.name.kind !== name.kind || !areComparable(name, rival.name) || isOfState(base, name) || isOfState(base, rival.name)) return false;
  if (rival.likeness < STANDS_THERE || rival.likeness < same.likeness + CLEARLY_THERE || !isRivalsSentence(base, same, rival)) return false;
  return !base.claim.names.some((mine) => isSameName(mine, rival.name)) && !goesOnAbout(base, same, rival);
}

const PRONOUN = /\b(?:it|they|he|she|this|these|those|both|the latter|the former|the (?:court|ministry|commission|committee|office|agency|body|institution|council|convention|act|law))\b/iu;

/** Whether the rival's sentence may go on about the claim's own name, which stands in the one before: "*It* had also trained, with the Ministry of Health, …". */
export function goesOnAbout(base: EvidenceBase, same: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, rival.block);
  const [there, here] = [same, rival].map(({ name }) => reading?.tokens[name.words[0]]?.sentence ?? -1);
  const sentence = reading?.sentences[here ?? -1];
  return same.block === rival.block && sentence !== undefined && there === (here ?? 0) - 1 && PRONOUN.test(reading?.text.slice(sentence.start, sentence.end) ?? '');
}

/** Whether the name is that of the State under review. */
function isOfState({ blocks }: EvidenceBase, name: NameMention): boolean {
  return blocks.some(({ cited }) => isOf(name, cited.source.metadata.state ?? '-'));
}

/** Whether the words before the name say that it is the source of what is said: "according to the Ministry of Health". */
function isSourceOf(reading: Reading | undefined, name: NameMention): boolean {
  return reading?.tokens.slice(Math.max(0, name.words[0] - 3), name.words[0]).some(({ word }) => word.normal === 'according') ?? false;
}

/** Whether two names can have changed places unseen: two countries, or two names of unknown kind behind the same word. */
export function canSwap(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): boolean {
  if (isOfState(base, name) || isOfState(base, other)) return false;
  if (name.kind !== other.kind && (name.states.length === 0 || other.states.length === 0)) return false;
  if (name.states.length > 0 || name.kind === 'person') return true;
  if (name.kind === 'body') return isSourceOf(base.claim, name) && isSourceOf(readingOf(base, block), other);
  const before = base.claim.tokens[name.words[0] - 1]?.word.normal;
  return name.kind === 'other' && before !== undefined && before === readingOf(base, block)?.tokens[other.words[0] - 1]?.word.normal;
}
