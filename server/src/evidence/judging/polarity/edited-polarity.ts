import { isNegative, isNegativeAt } from '../../../language/polarity.ts';
import { quantityAt, type Quantity } from '../../../language/quantity-words.ts';
import { areOpposites, areSynonyms } from '../../../language/thesaurus/thesaurus.ts';
import { attitudeOf } from '../attitude.ts';
import { isFocusUnmet } from './denial-scope.ts';
import { isSaidThere } from './said-there.ts';
import type { Hunk } from '../edits.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { hasComplement } from './other-part.ts';
import { differs, spanOf } from './polarity-difference.ts';
import { wordsOf, type Reading, type Token } from '../reading.ts';

const quantitiesIn = (reading: Reading, from: number, to: number): readonly { readonly token: number; readonly quantity: Quantity }[] => {
  const words = wordsOf(reading);
  const found: { token: number; quantity: Quantity }[] = [];
  for (let i = from; i < to; i++) {
    const quantity = quantityAt(words, i);
    if (quantity !== undefined) found.push({ token: i, quantity });
  }
  return found;
};

/** Whether a claim that says `mine` of a group contradicts a source that says `theirs`, or goes beyond it. */
function goesBeyond(mine: Quantity, theirs: Quantity): boolean {
  if (mine === theirs) return false;
  if (mine === 'all') return true;
  if (mine === 'none') return true;
  if (mine === 'most') return theirs !== 'all';
  if (mine === 'few') return theirs === 'most' || theirs === 'all' || theirs === 'none';
  return theirs === 'none' || theirs === 'few';
}

/**
 * How many negations an edit puts in or leaves out, but for those that come and go with the very words that they deny:
 * these count only where the other side has a word for what they deny ("did not support", "backs").
 */
function countCues(reading: Reading, [from, to]: readonly [number, number], others: readonly Token[], isKept: (token: number) => boolean): number {
  const isWithin = (index: number): boolean => from <= index && index < to;
  const cues = reading.negations.filter(
    ({ cue, targets: [target] }) => isWithin(cue[0]) && target !== undefined && (isKept(target) || others.some(({ senses }) => areSynonyms(senses, reading.tokens[target]?.senses ?? senses))),
  );
  return cues.length + countPartialDenials(reading, from, to);
}

/** How often a stretch denies by a phrase: "out of use", "free of charge". */
function countDenyingPhrases(reading: Reading, from: number, to: number): number {
  const words = wordsOf(reading);
  let count = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word && !isNegative(word) && isNegativeAt(reading.text, words, index)) count++;
  }
  return count;
}

function oppositeIn(claim: readonly Token[], source: readonly Token[]): readonly [Token, Token] | undefined {
  for (const mine of claim) {
    if (mine.figure >= 0 || source.some(({ senses }) => senses.root === mine.senses.root)) continue;
    for (const theirs of source) if (theirs.figure < 0 && areOpposites(mine.senses, theirs.senses)) return [mine, theirs];
  }
  return undefined;
}

/** "Not all": half a denial, but no longer what it was. */
function countPartialDenials({ tokens }: Reading, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.word.normal === 'not' && WHOLE.has(tokens[index + 1]?.word.normal ?? '')) count++;
  return count;
}

const WHOLE: ReadonlySet<string> = new Set('all every everyone everybody everything both'.split(' '));

/** How many negations one edit puts in and leaves out. */
function signChanges({ claim, edited }: EvidenceBase, source: Reading, hunk: Hunk): readonly [mine: number, theirs: number] {
  const mine = claim.tokens.slice(...hunk.claim);
  const theirs = source.tokens.slice(...hunk.source);
  const repeats = edited?.edits.repeats ?? [];
  return [countCues(claim, hunk.claim, theirs, (token) => (repeats[token] ?? -1) >= 0), countCues(source, hunk.source, mine, (token) => repeats.includes(token))];
}

function changesSign(base: EvidenceBase, source: Reading, hunk: Hunk): boolean {
  const [put, left] = signChanges(base, source, hunk);
  return put % 2 !== left % 2;
}

/** "The delegation denied that": a denial before the words that are compared. */
function denialsInFormula(claim: Reading): number {
  return claim.negations.filter(({ cue }) => claim.tokens[cue[0]]?.isFormula === true).length + claim.tokens.slice(0, FORMULA).filter(({ word, isFormula }) => isFormula && REJECTED.test(word.lower)).length;
}

/** How far from its beginning a claim says who rejects what, and the words for it that are no negations. */
const FORMULA = 8;
const REJECTED = /^(?:reject|rejects|rejected|disputed|disputes|contested|contests)$/u;

/** "Still awaits promulgation" says what "had yet to be promulgated" says. */
function bothAwait(claim: Reading, source: Reading, block: readonly Hunk[]): boolean {
  const waits = (reading: Reading, [from, to]: readonly [number, number]): boolean => reading.tokens.slice(from, to).some(({ word }, i) => /^(?:await|awaits|awaiting|awaited|pending|outstanding)$/u.test(word.lower) || (word.lower === 'yet' && reading.tokens[from + i + 1]?.word.lower === 'to'));
  return block.some((hunk) => waits(claim, hunk.claim)) && block.some((hunk) => waits(source, hunk.source));
}

/** Whether all edits together leave the sign of the sentence as it was: "denied that there had been any" for "there had been no". */
function keepsSign(base: EvidenceBase, block: number, hunks: readonly Hunk[]): boolean {
  const source = readingOf(base, block);
  if (!source || bothAwait(base.claim, source, hunks)) return true;
  let changes = denialsInFormula(base.claim);
  for (const hunk of hunks) {
    const [put, left] = signChanges(base, source, hunk);
    changes += put + left + countDenyingPhrases(base.claim, ...hunk.claim) + countDenyingPhrases(source, ...hunk.source);
  }
  return changes % 2 === 0;
}

const ENDED = /^(?:former|formerly|previous|previously|past|old|until|originally|initially)$/u;

/** "No longer tied to one employer", where the source tells of a system of the past. */
function isOver(claim: Reading, source: Reading, hunk: Hunk): boolean {
  const isNoLonger = claim.negations.some(({ kind, cue }) => kind === 'no-longer' && hunk.claim[0] <= cue[0] && cue[0] < hunk.claim[1]);
  const sentence = source.tokens[hunk.source[0]]?.sentence;
  return isNoLonger && source.tokens.some((token) => token.sentence === sentence && ENDED.test(token.word.normal));
}

/** "Some" made "all". */
function compareQuantity(base: EvidenceBase, source: Reading, block: number, hunk: Hunk): FactComparison | undefined {
  const [mine] = quantitiesIn(base.claim, ...hunk.claim);
  const [theirs] = quantitiesIn(source, ...hunk.source);
  if (!mine || !theirs || !goesBeyond(mine.quantity, theirs.quantity)) return undefined;
  return differs(base, spanOf(base.claim, mine.token, mine.token), { block, token: hunk.source[0] }, spanOf(source, theirs.token, theirs.token), 'quantity');
}

/** What one edit of a copied sentence does to its meaning: a "not" put in or taken out, a word turned round, "some" made "all". */
function compareHunk(base: EvidenceBase, block: number, hunk: Hunk, keepsSign: boolean): FactComparison | undefined {
  const { claim } = base;
  const source = readingOf(base, block);
  if (!source) return undefined;
  const mine = claim.tokens.slice(hunk.claim[0], hunk.claim[1]);
  const theirs = source.tokens.slice(hunk.source[0], hunk.source[1]);
  const isTurned = !keepsSign && changesSign(base, source, hunk) && !hasComplement(base, hunk.claim[0]) && !isOver(claim, source, hunk) && !deniesPartOnly(base, hunk);
  const opposite = oppositeIn(mine, theirs);
  const claimSpan = mine.length > 0 ? spanOf(claim, hunk.claim[0], hunk.claim[1] - 1) : spanOf(claim, hunk.claim[0] - 1, hunk.claim[0]);
  const sourceSpan = theirs.length > 0 ? spanOf(source, hunk.source[0], hunk.source[1] - 1) : spanOf(source, Math.max(0, hunk.source[0] - 1), hunk.source[0]);
  const at = { block, token: hunk.source[0] };
  if (isTurned && !opposite) return differs(base, claimSpan, at, sourceSpan, 'negation', restoredNegation(base, hunk, source));
  if (opposite && !isTurned && !isDeniedOnce(claim, source, opposite) && !hasComplement(base, hunk.claim[0])) return differs(base, opposite[0], at, opposite[1], 'opposite');
  return compareQuantity(base, source, block, hunk);
}

/**
 * Putting back a lone "not" that the copy left out. Any other opposite takes more than one change ("published *on*" for "withheld *from*"), and so does a sentence in
 * which the Committee is glad or sorry of it.
 */
function restoredNegation({ claim }: EvidenceBase, hunk: Hunk, source: Reading): string | undefined {
  const [before, after] = [claim.tokens[hunk.claim[0] - 1], claim.tokens[hunk.claim[0]]];
  if (hunk.claim[0] !== hunk.claim[1] || !before || !after || TAKES_SIDES.has(attitudeOf(claim))) return undefined;
  const words = source.text.slice(source.tokens[hunk.source[0]]?.start ?? 0, source.tokens[hunk.source[1] - 1]?.end ?? 0);
  return `${claim.text.slice(before.start, before.end)} ${words} ${claim.text.slice(after.start, after.end)}`;
}

const TAKES_SIDES: ReadonlySet<string> = new Set(['welcomes', 'concern']);

/** "Did not intend to extend it" for "intends to let it expire": one edit denies, another turns a word round. */
function meetOpposites(base: EvidenceBase, block: number, hunks: readonly Hunk[]): boolean {
  const source = readingOf(base, block);
  const mine = hunks.flatMap(({ claim }) => base.claim.tokens.slice(...claim));
  const theirs = hunks.flatMap((hunk) => source?.tokens.slice(...hunk.source) ?? []);
  return oppositeIn(mine, theirs) !== undefined;
}

/** "Asked *whether* the plan had been evaluated". */
const ASKED = /\b(?:whether|if)\b[^.;:]*$/u;

/** A question asserts nothing that an answer could contradict, nor does what somebody asks in other words. */
function isOfQuestion(base: EvidenceBase, { block, edits }: NonNullable<EvidenceBase['edited']>): boolean {
  const reading = readingOf(base, block);
  const repeated = reading?.tokens[edits.repeats.find((token) => token >= 0) ?? -1];
  const sentence = reading?.sentences[repeated?.sentence ?? -1];
  return sentence?.isQuestion === true || (sentence !== undefined && ASKED.test(reading?.text.slice(sentence.start, repeated?.start) ?? ''));
}

/** "Not accessible" beside "inaccessible": whether just one of the two words stands under a denial, which turns it round once more. */
function isDeniedOnce(claim: Reading, source: Reading, [mine, theirs]: readonly [Token, Token]): boolean {
  const isDenied = (reading: Reading, token: Token): boolean => reading.negations.some(({ targets }) => targets.some((target) => reading.tokens[target] === token));
  return isDenied(claim, mine) !== isDenied(source, theirs);
}

/** "Not informed in *all* police stations" of "informed in 40 of the 60": a denial of the whole, which the copy has put in with it, or of what the source does not speak of: "not appointed *for life*". */
function deniesPartOnly(base: EvidenceBase, hunk: Hunk): boolean {
  const { claim, edited } = base;
  const negation = claim.negations.find(({ cue }) => hunk.claim[0] <= cue[0] && cue[0] < hunk.claim[1]);
  if (!negation) return false;
  return isFocusUnmet(base, negation) || claim.tokens.some(({ word, sentence }, k) => k > negation.cue[1] && sentence === claim.tokens[negation.cue[0]]?.sentence && WHOLE.has(word.normal) && (edited?.edits.repeats[k] ?? -1) < 0);
}

/** What the edits of a copied sentence do to its meaning; nothing where the claim is no copy. */
export function compareEdits(base: EvidenceBase): readonly FactComparison[] {
  const { edited } = base;
  if (!edited || isOfQuestion(base, edited)) return [];
  const { hunks } = edited.edits;
  const kept = keepsSign(base, edited.block, hunks) || isSaidThere(base, edited);
  if (!kept && meetOpposites(base, edited.block, hunks)) return [];
  return hunks.map((hunk) => compareHunk(base, edited.block, hunk, kept)).filter((comparison) => comparison !== undefined);
}
