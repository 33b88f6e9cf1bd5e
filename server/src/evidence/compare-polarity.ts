import type { Figure } from '../language/figures.ts';
import type { Span } from '../language/span.ts';
import { quantityAt, type Quantity } from '../language/polarity.ts';
import { isPast } from '../language/status.ts';
import { areOpposites, isSameWord } from '../language/thesaurus/thesaurus.ts';
import type { Hunk } from './edits.ts';
import { isComplement } from './derived-figures.ts';
import { isInFocus, placeOf, readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import { countNegations, isInNegativeClause, isTarget, negationsOver } from './negated-words.ts';
import { oppositePlaces, samePlaces, type Pairing } from './pairings.ts';
import type { Reading, Token } from './reading.ts';
import { isAboutOther } from './same-object.ts';

/** How alike the surroundings must be before two words are taken to speak of one thing. */
const SAME_EVENT = 0.5;
/** The same word itself needs less to be taken for the same event than a synonym does. */
const SAME_WORD_EVENT = 0.4;
const OPPOSITE_EVENT = 0.55;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.14;
/** How much less alike another place may be and still count as a witness for the claim. */
const WITNESS = 0.2;

function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

function differs(base: EvidenceBase, claim: Span, at: CitedToken, sourceSpan: Span, difference: string, correction?: string): FactComparison {
  const evidence = placeOf(base, at.block, sourceSpan);
  return { kind: 'polarity', state: 'differs', claim, difference, ...(evidence ? { evidence } : {}), ...(correction === undefined ? {} : { correction }) };
}

const quantitiesIn = (reading: Reading, from: number, to: number): readonly { readonly token: number; readonly quantity: Quantity }[] => {
  const words = reading.tokens.map(({ word }) => word);
  const found: { token: number; quantity: Quantity }[] = [];
  for (let i = from; i < to; i++) {
    const quantity = quantityAt(words, i);
    if (quantity !== undefined) found.push({ token: i, quantity });
  }
  return found;
};

/** Whether a claim that says `mine` of a group contradicts a source that says `theirs`, or goes beyond it. */
export function goesBeyond(mine: Quantity, theirs: Quantity): boolean {
  if (mine === theirs) return false;
  if (mine === 'all') return true;
  if (mine === 'none') return true;
  if (mine === 'most') return theirs !== 'all';
  if (mine === 'few') return theirs === 'most' || theirs === 'all' || theirs === 'none';
  return theirs === 'none' || theirs === 'few';
}

/** The negations put in or left out by an edit, but for those that come and go with the very words that they deny. */
function cuesIn(reading: Reading, [from, to]: readonly [number, number]): readonly number[] {
  return reading.negations
    .filter(({ cue, targets }) => from <= cue[0] && cue[0] < to && targets[0] !== undefined && !(from <= targets[0] && targets[0] < to))
    .map(({ cue }) => cue[0]);
}

function oppositeIn(claim: readonly Token[], source: readonly Token[]): readonly [Token, Token] | undefined {
  for (const mine of claim) {
    if (mine.figure >= 0 || source.some(({ senses }) => senses.root === mine.senses.root)) continue;
    for (const theirs of source) if (theirs.figure < 0 && areOpposites(mine.senses, theirs.senses)) return [mine, theirs];
  }
  return undefined;
}

/** Whether all edits together leave the sign of the sentence as it was: "denied that there had been any" for "there had been no". */
function keepsSign(base: EvidenceBase, block: number, hunks: readonly Hunk[]): boolean {
  const source = readingOf(base, block);
  const changes = hunks.reduce((sum, hunk) => sum + cuesIn(base.claim, hunk.claim).length + (source ? cuesIn(source, hunk.source).length : 0), 0);
  return changes % 2 === 0;
}

/** "More than half do not" for "fewer than half do": the figures turn with the sign. */
function hasComplement({ claim, blocks }: EvidenceBase): boolean {
  return claim.figures.some((mine) => blocks.some(({ cited }) => cited.reading.figures.some((theirs) => isComplement(mine, theirs))));
}

/** What one edit of a copied sentence does to its meaning: a "not" put in or taken out, a word turned round, "some" made "all". */
function compareHunk(base: EvidenceBase, block: number, hunk: Hunk, keepsSign: boolean): FactComparison | undefined {
  const { claim } = base;
  const source = readingOf(base, block);
  if (!source) return undefined;
  const mine = claim.tokens.slice(hunk.claim[0], hunk.claim[1]);
  const theirs = source.tokens.slice(hunk.source[0], hunk.source[1]);
  const isTurned = !keepsSign && !hasComplement(base) && cuesIn(claim, hunk.claim).length % 2 !== cuesIn(source, hunk.source).length % 2;
  const opposite = oppositeIn(mine, theirs);
  const claimSpan = mine.length > 0 ? spanOf(claim, hunk.claim[0], hunk.claim[1] - 1) : spanOf(claim, hunk.claim[0] - 1, hunk.claim[0]);
  const sourceSpan = theirs.length > 0 ? spanOf(source, hunk.source[0], hunk.source[1] - 1) : spanOf(source, Math.max(0, hunk.source[0] - 1), hunk.source[0]);
  const at = { block, token: hunk.source[0] };
  if (isTurned && !opposite) return differs(base, claimSpan, at, sourceSpan, 'negation', negationCorrection(base, hunk, source));
  if (opposite && !isTurned) return differs(base, opposite[0], at, opposite[1], 'opposite', source.text.slice(opposite[1].start, opposite[1].end));
  const [myQuantity] = quantitiesIn(claim, ...hunk.claim);
  const [theirQuantity] = quantitiesIn(source, ...hunk.source);
  if (!myQuantity || !theirQuantity || !goesBeyond(myQuantity.quantity, theirQuantity.quantity)) return undefined;
  return differs(base, spanOf(claim, myQuantity.token, myQuantity.token), at, spanOf(source, theirQuantity.token, theirQuantity.token), 'quantity');
}

/** Putting a lone "not" back, or taking it out. */
function negationCorrection(base: EvidenceBase, hunk: Hunk, source: Reading): string | undefined {
  if (hunk.claim[0] === hunk.claim[1]) {
    const [before, after] = [base.claim.tokens[hunk.claim[0] - 1], base.claim.tokens[hunk.claim[0]]];
    if (!before || !after) return undefined;
    const words = source.text.slice(source.tokens[hunk.source[0]]?.start ?? 0, source.tokens[hunk.source[1] - 1]?.end ?? 0);
    return `${base.claim.text.slice(before.start, before.end)} ${words} ${base.claim.text.slice(after.start, after.end)}`;
  }
  return hunk.source[0] === hunk.source[1] ? undefined : source.text.slice(source.tokens[hunk.source[0]]?.start ?? 0, source.tokens[hunk.source[1] - 1]?.end ?? 0);
}

/** Negations that fall on a verb or an adjective; the others deny that there is something. */
const OF_VERBS: ReadonlySet<string> = new Set(['not', 'no-longer', 'not-yet', 'lexical']);

function isVerbal(reading: Reading, token: number): boolean {
  const word = reading.tokens[token]?.word;
  const before = reading.tokens[token - 1]?.word.text.toLowerCase() ?? '';
  return isPast(word) || /(?:ing|tion|sal|val)s?$/u.test(word?.text ?? '') || before === 'under' || /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|also|not|is|are|was|were|be|been)$/u.test(before);
}

/** Whether a word under a negation and its counterpart without one contradict each other, and nothing else round them makes up for it. */
function contradicts(denying: Reading, denied: number, affirming: Reading, affirmed: number, isSame: boolean): boolean {
  const negation = denying.negations.find(({ targets }) => targets.includes(denied));
  if (!negation) return false;
  if (negation.kind === 'without' && isSame && negation.targets[0] === denied && isWith(affirming, affirmed)) return true;
  if (isConditional(affirming, affirmed)) return false;
  if (negation.kind === 'conditional') return sharesCondition(denying, denied, affirming, affirmed) && isSame;
  if (isInNegativeClause(affirming, affirmed) || countNegations(denying, denied) > 1) return false;
  if (OF_VERBS.has(negation.kind)) return isSame || (isVerbal(affirming, affirmed) && isVerbal(denying, denied));
  return isSame && negation.targets[0] === denied && countNegations(affirming, affirmed) === 0 && !isWished(affirming, affirmed);
}

/** "Only with a court order", where the other side says "without". */
function isWith(reading: Reading, token: number): boolean {
  const before = reading.tokens.slice(Math.max(0, token - 4), token).map(({ word }) => word.normal);
  return before.includes('with') && !before.includes('not');
}

/** What is asked for need not be there. */
function isWished(reading: Reading, token: number): boolean {
  return reading.tokens.some((other) => other.sentence === reading.tokens[token]?.sentence && /^(?:ask|asked|request|requested|recommend|recommended|call|called|urge|urged|want|wanted|seek|sought)$/iu.test(other.word.text));
}

const CONDITIONS = /^(?:until|unless|before|without|except)$/iu;

/** "May visit without notice" and "could not visit without notice": the condition is the same, so the "not" decides. */
function sharesCondition(denying: Reading, denied: number, affirming: Reading, affirmed: number): boolean {
  const conditions = (reading: Reading, token: number): readonly string[] =>
    reading.tokens.filter((other) => other.sentence === reading.tokens[token]?.sentence && CONDITIONS.test(other.word.text)).map(({ word }) => word.normal);
  const theirs = conditions(affirming, affirmed);
  return conditions(denying, denied).some((condition) => theirs.includes(condition)) && !affirming.negations.some(({ kind }) => kind === 'conditional' || kind === 'not');
}

/** Whether another word of the claim is the source's word itself, which is then no counterpart of this one. */
function isSaidElsewhere(base: EvidenceBase, token: number, there: Token): boolean {
  return base.claim.tokens.some((other, index) => index !== token && !other.isFormula && other.senses.root === there.senses.root);
}

/** "A card is needed to register" and "nobody can register without a card" say the same. */
function isConditional(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence;
  return reading.tokens.some((other) => other.sentence === sentence && /^(?:need|needed|needs|require[ds]?|required|must|condition|conditional|necessary|once|if|provided)$/iu.test(other.word.text));
}

/** Whether the two words go with different figures of one kind: 17 children have not been found where 44 have. */
function countsOther(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const mine = figureNear(base.claim, token);
  const theirs = source && figureNear(source, at.token);
  if (!mine || !theirs || mine.kind !== theirs.kind || mine.value === theirs.value) return false;
  return !base.claim.figures.some(({ value }) => value === theirs.value);
}

/** How many words off a figure may stand and still say how many are meant. */
const FIGURE_REACH = 6;

function figureNear(reading: Reading, token: number): Figure | undefined {
  for (let distance = 1; distance <= FIGURE_REACH; distance++) {
    for (const at of [token - distance, token + distance]) {
      const index = reading.tokens[at]?.sentence === reading.tokens[token]?.sentence ? (reading.tokens[at]?.figure ?? -1) : -1;
      if (index >= 0) return reading.figures[index];
    }
  }
  return undefined;
}

/** Whether word and counterpart stand under different signs. */
function isTurnedRound(base: EvidenceBase, token: number, { at, token: there }: Pairing): boolean {
  const source = readingOf(base, at.block);
  if (!source) return false;
  const mine = isTarget(base.claim, token);
  const theirs = isTarget(source, at.token);
  if (mine === theirs) return false;
  const here = base.claim.tokens[token];
  if (!here) return false;
  const isSame = isSameWord(here.senses, there.senses);
  if (!isSame && isSaidElsewhere(base, token, there)) return false;
  return mine ? contradicts(base.claim, token, source, at.token, isSame) : contradicts(source, at.token, base.claim, token, isSame);
}

function hasSameSign(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  return source !== undefined && (negationsOver(base.claim, token).length > 0) === (negationsOver(source, at.token).length > 0);
}

function isQuestion(base: EvidenceBase, { at, token }: Pairing): boolean {
  return readingOf(base, at.block)?.sentences[token.sentence]?.isQuestion === true;
}

function threshold(base: EvidenceBase, token: number, place: Pairing): number {
  const here = base.claim.tokens[token];
  const relief = isInFocus(base, place.at) ? IN_FOCUS : 0;
  return (here && isSameWord(here.senses, place.token.senses) ? SAME_WORD_EVENT : SAME_EVENT) - relief;
}

function compareNegation(base: EvidenceBase, token: number): FactComparison | undefined {
  if (hasComplement(base)) return undefined;
  const places = samePlaces(base, token).filter((place) => !isQuestion(base, place));
  const [first] = places;
  if (!first || first.fit < threshold(base, token, first) || isAboutOther(base, token, first.at) || countsOther(base, token, first) || !isTurnedRound(base, token, first)) return undefined;
  if (places.some((place) => place !== first && place.fit >= first.fit - WITNESS && !isTurnedRound(base, token, place))) return undefined;
  const source = readingOf(base, first.at.block);
  const negation = source?.negations.find(({ targets }) => targets.includes(first.at.token));
  const sourceSpan = source && negation ? spanOf(source, negation.cue[0], first.at.token) : first.token;
  const own = base.claim.negations.find(({ targets }) => targets.includes(token));
  return differs(base, own ? spanOf(base.claim, own.cue[0], token) : spanOf(base.claim, token, token), first.at, sourceSpan, 'negation');
}

function compareOpposite(base: EvidenceBase, token: number): FactComparison | undefined {
  const [first] = oppositePlaces(base, token).filter((place) => !isQuestion(base, place));
  if (!first || first.fit < OPPOSITE_EVENT - (isInFocus(base, first.at) ? IN_FOCUS : 0) || !hasSameSign(base, token, first)) return undefined;
  if (samePlaces(base, token).some((place) => place.fit >= first.fit - WITNESS)) return undefined;
  if (isSaidElsewhere(base, token, first.token) || countsOther(base, token, first) || isAboutOther(base, token, first.at)) return undefined;
  return differs(base, spanOf(base.claim, token, token), first.at, first.token, 'opposite', undefined);
}

/** "State party" is a title; whether somebody is a party is another matter. */
function isStateParty(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.word.normal === 'party' && reading.tokens[index - 1]?.word.normal === 'state';
}

function isComparable(token: Token): boolean {
  return token.weight > 0 && token.figure < 0 && token.name < 0 && token.date < 0 && token.designator < 0;
}

/** Compares what the claim affirms and denies with what the cited blocks affirm and deny of the same thing. */
export function comparePolarity(base: EvidenceBase): readonly FactComparison[] {
  const { edited } = base;
  const found: FactComparison[] = [];
  if (edited) {
    const kept = keepsSign(base, edited.block, edited.edits.hunks);
    for (const hunk of edited.edits.hunks) found.push(...[compareHunk(base, edited.block, hunk, kept)].filter((comparison) => comparison !== undefined));
  }
  if (found.length === 0) {
    base.claim.tokens.forEach((token, index) => {
      if (!isComparable(token) || isStateParty(base.claim, index) || (edited?.edits.repeats[index] ?? -1) >= 0) return;
      const comparison = compareNegation(base, index) ?? compareOpposite(base, index);
      if (comparison) found.push(comparison);
    });
  }
  return found.slice(0, 1);
}
