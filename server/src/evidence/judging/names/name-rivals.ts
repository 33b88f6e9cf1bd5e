import { isSameName, type NameMention } from '../../../language/names.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isOf } from './known-names.ts';
import type { Reading } from '../reading.ts';
import { candidateFor, isInClaimsSentence, withNames, type Candidate } from './name-candidates.ts';

/** How much better another name must fit the place before the claim is said to have taken the wrong one of two. */
const CLEARLY_BETTER = 0.3;
const FITS = 0.6;
const CROSSED = 0.4;
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
  return likeness(name, rival) + likeness(partner, same) > same.likeness + likeness(partner, rival) + CROSSED;
}

/** Whether the words before the name say that it is the source of what is said: "according to the Ministry of Health". */
function isSourceOf(reading: Reading | undefined, name: NameMention): boolean {
  return reading?.tokens.slice(Math.max(0, name.words[0] - 3), name.words[0]).some(({ word }) => word.normal === 'according') ?? false;
}

/** Whether two names can have changed places unseen: two countries, or two names of unknown kind behind the same word. */
export function canSwap(base: EvidenceBase, name: NameMention, { block, name: other }: Candidate): boolean {
  if (base.blocks.some(({ cited }) => isOf(name, cited.source.metadata.state ?? '-') || isOf(other, cited.source.metadata.state ?? '-'))) return false;
  if (name.kind !== other.kind && (name.states.length === 0 || other.states.length === 0)) return false;
  if (name.states.length > 0 || name.kind === 'person') return true;
  if (name.kind === 'body') return isSourceOf(base.claim, name) && isSourceOf(readingOf(base, block), other);
  const before = base.claim.tokens[name.words[0] - 1]?.word.normal;
  return name.kind === 'other' && before !== undefined && before === readingOf(base, block)?.tokens[other.words[0] - 1]?.word.normal;
}
