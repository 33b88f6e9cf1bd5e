import type { Figure } from '../../../language/figures.ts';
import { isDerived } from './derived-figures.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { candidateAt, likest, relationOf, type Candidate } from './figure-candidates.ts';
import { likenessOf, standingOf, thingLikeness } from './figure-likeness.ts';
import { isPartitive, isWholeOfShare, partsIn, type PartOfWhole } from './figure-parts.ts';
import { isOfOtherSize, isPronoun } from './figure-values.ts';
import { isVerb, ownWords, takesUp } from '../own-words.ts';
import type { Reading, Token } from '../reading.ts';

/** Another figure must fit the claim's place this much better than the figure with the claim's value, before the claim is said to have taken the wrong one. */
const CLEARLY_BETTER = 0.3;
const MUCH_BETTER = 0.35;
/** Small numbers in words stand in many places, and may be the drafter's own counting. */
const SMALL = 12;
const FAR_BETTER = 0.7;
const CROSSED = 0.2;
/** Of two figures that have changed places neither stands much worse in the other's, or both stand well there. */
const HARDLY_WORSE = 0.15;
const STANDS_THERE = 0.4;
const FITS = 0.55;
/** So much more of the claim's words must speak for the rival than for the figure with its value. */
const FOR_IT = 1.5;

/** "Not all 60", "far from all 60", "half of all 60". */
const isDenying = (token: Token | undefined): boolean => token !== undefined && /^(?:not|from|hardly|of)$/u.test(token.word.normal);

/** "In all 60 stations" of "35 of the 60 stations": the claim speaks of the whole where the source speaks of a part. Out: the part. */
export function partMeant(base: EvidenceBase, token: number, { at }: Candidate): Candidate | undefined {
  const reading = readingOf(base, at.block);
  const isAll = base.claim.tokens.slice(Math.max(0, token - 3), token).some(({ word }, index, words) => /^(?:all|each|every)$/u.test(word.normal) && !isDenying(words[index - 1] ?? base.claim.tokens[token - 4]));
  if (!reading || !isAll) return undefined;
  const first = reading.sentences[reading.tokens[at.token]?.sentence ?? -1]?.first ?? 0;
  const before = reading.tokens.slice(Math.max(first, at.token - 4), at.token);
  if (!before.some(({ word }) => word.normal === 'of')) return undefined;
  const index = before.map(({ figure }) => figure).find((figure) => figure >= 0);
  const figure = index === undefined ? undefined : reading.figures[index];
  return figure && { at: { block: at.block, token: tokenIn(reading, figure.number) }, figure, relation: 'value-differs', likeness: 1 };
}

/** The claim's figure that the rival agrees with: the two may have changed places. */
function partnerOf(base: EvidenceBase, claim: Figure, rival: Candidate): Figure | undefined {
  return base.claim.figures.find((other) => other !== claim && relationOf(base, other, rival.at.block, rival.figure) === 'agrees');
}

/** Whether another figure of the claim stands in the sentence of the figure with the claim's value, and not in that of the rival: "13,500, and not 21,000" of "13,500 rather than 21,000". */
function isInCompany(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, agreeing.at.block);
  if (!reading) return false;
  const sentenceOf = (token: number): number | undefined => reading.tokens[token]?.sentence;
  const [own, its] = [sentenceOf(agreeing.at.token), sentenceOf(rival.at.token)];
  const has = (other: Figure, sentence: number | undefined): boolean => reading.figures.some((figure) => figure.value === other.value && figure.kind === other.kind && sentenceOf(tokenIn(reading, figure.number)) === sentence);
  return own !== its && base.claim.figures.some((other) => other !== claim && other.value !== claim.value && has(other, own) && !has(other, its));
}

/** Whether the rival, which the claim does not have, fits its figure's place much better and counts what the claim counts. */
function isReplaced(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  // Of a figure that leaves out what it counts nothing can be told.
  if (claim.thing !== null && agreeing.figure.thing === null && agreeing.figure.kind === 'count') return false;
  // "31 of the attacks" is not all of them.
  if (rival.figure.value / claim.value > 1 && isPartitive(base.claim, claim)) return false;
  if (isInCompany(base, claim, agreeing, rival)) return false;
  if (isWholeOfShare(base.claim, claim) || isDerived(claim, base.figures.filter(({ value }) => value !== claim.value))) return false;
  return rival.figure.unit === claim.unit && !isOfOtherSize(claim, rival.figure) && rival.likeness > agreeing.likeness + leastLead(base, claim, agreeing, rival);
}

/** How much better than the figure with the claim's value the rival must fit: less where the rival alone counts what the claim counts. */
function leastLead(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): number {
  if (claim.form === 'words' && claim.value <= SMALL) return FAR_BETTER;
  if (!rival.figure.thing || thingLikeness(base, claim, rival.at.block, rival.figure) <= 0) return MUCH_BETTER;
  return thingLikeness(base, claim, agreeing.at.block, agreeing.figure) <= 0 ? CLEARLY_BETTER : MUCH_BETTER;
}

/** Whether the claim makes the beginning and the end of a change of two figures that the block only lays side by side: the words before are of both. */
function areJoinedToChange(base: EvidenceBase, claim: Figure, partner: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, agreeing.at.block);
  const hasRole = (text: Reading, figure: Figure): boolean => standingOf(text, figure).role !== undefined;
  return hasRole(base.claim, claim) && hasRole(base.claim, partner) && reading !== undefined && !hasRole(reading, agreeing.figure) && !hasRole(reading, rival.figure);
}

/** Whether two figures of the claim both stand better in each other's place. */
function areSwapped(base: EvidenceBase, claim: Figure, token: number, partner: Figure, agreeing: Candidate, rival: Candidate): boolean {
  if (areJoinedToChange(base, claim, partner, agreeing, rival)) return false;
  const counts = (figure: Figure, of: Candidate): number => thingLikeness(base, figure, of.at.block, of.figure);
  if (counts(claim, rival) > 0 && counts(claim, agreeing) < 0 && counts(partner, agreeing) > 0 && counts(partner, rival) < 0) return true;
  const there = tokenIn(base.claim, partner.number);
  const likeness = (figure: Figure, from: number, to: Candidate): number => likenessOf(base, figure, from, to.at, to.figure);
  const elsewhere = base.blocks.flatMap(({ cited }, block) => cited.reading.figures.filter((figure) => figure.value === partner.value).map((figure) => candidateAt(base, partner, there, block, figure)));
  const own = Math.max(likest(elsewhere)?.likeness ?? 0, likeness(partner, there, rival));
  const [mine, theirs] = [likeness(claim, token, rival), likeness(partner, there, agreeing)];
  return (theirs > own - HARDLY_WORSE || theirs > STANDS_THERE) && mine + theirs > agreeing.likeness + own + CROSSED;
}

/**
 * Whether the claim has taken the figure of another thing. Where the claim has both figures, both must stand better in each other's place;
 * where it has one only, the other must fit clearly better and count what the claim counts.
 */
export function isRivalMeant(base: EvidenceBase, claim: Figure, token: number, agreeing: Candidate, rival: Candidate): boolean {
  if (isPronoun(claim) || rival.likeness < FITS || rival.at.block !== agreeing.at.block) return false;
  if (isSamePair(base, claim, agreeing) || !isOwnPlace(base, token, rival, agreeing)) return false;
  const partner = partnerOf(base, claim, rival);
  if (!partner) return isReplaced(base, claim, agreeing, rival);
  return areSwapped(base, claim, token, partner, agreeing, rival);
}

/** Whether the claim says of its figure at `token` something that is said of the one figure and not of the other. */
function isOwnPlace(base: EvidenceBase, token: number, meant: Candidate, other: Candidate): boolean {
  const reading = readingOf(base, other.at.block);
  if (reading && meant.at.token < other.at.token && meant.at.block === other.at.block && takesUp(reading, other.at.token, 'figure')) return false;
  // "… had been repealed, and the limit was now seven days": what the claim says of its figure stands before.
  if (takesUp(base.claim, token, 'figure')) return false;
  const own = ownWords(base, token, meant.at, other.at, 'figure', sharedThing(base, meant, other));
  // What is said of a whole is said of its part too: "292,000 babies were born, 11,300 of them to girls under 14".
  if (isPartOf(reading, meant, other)) return own.here > 0;
  if (isPartOf(reading, other, meant)) return own.here > 0 && own.there === 0;
  return own.here > FOR_IT * own.there;
}

/** Whether the figure in whose place the claim's stands in a copied sentence is not the one meant: another with the claim's value stands more like it, or says what the claim says. */
export function isOutdone(base: EvidenceBase, claim: Figure, token: number, copied: Candidate, agreeing: Candidate): boolean {
  // "20 per cent" is no slip where the block says "one in five".
  if (agreeing.relation === 'agrees' && agreeing.figure.kind === 'fraction' && claim.kind === 'percentage') return true;
  const there = candidateAt(base, claim, token, copied.at.block, copied.figure);
  return agreeing.likeness > there.likeness || isOwnPlace(base, token, agreeing, copied);
}

/** Whether the block says that the one figure is a part of the other, pointing back to it. */
function isPartOf(reading: Reading | undefined, part: Candidate, whole: Candidate): boolean {
  return reading !== undefined && part.at.block === whole.at.block && partsIn(reading).some((pair) => pair.pointsBack && reading.figures[pair.part] === part.figure && reading.figures[pair.whole] === whole.figure);
}

/** The stems of what both figures count: "7,300 *children with disabilities* attended special schools and 1,100 did not attend any". */
function sharedThing(base: EvidenceBase, meant: Candidate, other: Candidate): readonly string[] {
  const [mine, theirs] = [meant.figure.thing, other.figure.thing];
  if (!mine || !theirs) return [];
  const reading = readingOf(base, meant.at.block);
  const isLeftOut = mine.start === theirs.start && meant.at.block === other.at.block && mine.start >= meant.figure.end;
  // "47 deaths, 12 of which were suicides": what is said of the whole is not said of the part.
  const isPart = reading && partsIn(reading).some(({ part, whole }) => reading.figures[part] === other.figure && reading.figures[whole] === meant.figure);
  if (!reading || !isLeftOut || isPart) return mine.stems.filter((stem) => theirs.stems.includes(stem));
  const { tokens } = reading;
  const first = tokens.findIndex(({ start }) => start >= mine.start);
  const verb = tokens.findIndex((token, index) => index > first && isVerb(token));
  return tokens.slice(first, verb < 0 ? undefined : verb).map(({ word }) => word.stem);
}

/** Whether the figure stands in the same pair of part and whole on both sides: "seven of the 93", "of the 93, only seven". */
function isSamePair(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  const valuesOf = ({ figures }: Reading, own: Figure, { part, whole }: PartOfWhole): readonly (number | undefined)[] => (figures[part] === own || figures[whole] === own ? [figures[part]?.value, figures[whole]?.value] : []);
  const mine = partsIn(base.claim).map((pair) => valuesOf(base.claim, claim, pair)).filter(({ length }) => length > 0);
  const theirs = reading ? partsIn(reading).map((pair) => valuesOf(reading, figure, pair)) : [];
  return mine.some(([part, whole]) => theirs.some((pair) => pair[0] === part && pair[1] === whole));
}
