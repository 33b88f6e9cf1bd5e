import { areOpposites, areSynonyms, rootSenses } from '../../../language/thesaurus/thesaurus.ts';
import { fitAt, isInFocus, readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isBoundOfTime } from '../bound-of-time.ts';
import type { FactComparison } from '../judgement.ts';
import { LIGHT } from './compare-negations.ts';
import { isDeniedByOthers, isTarget, negationsOver } from './negated-words.ts';
import { countsOther, hasComplement } from './other-part.ts';
import { canBothHold } from './opposite-signs.ts';
import { oppositePlaces, samePlaces, type Pairing } from '../pairings.ts';
import { differs, spanOf } from './polarity-difference.ts';
import type { Reading, Token } from '../reading.ts';
import { isAboutOther, isInQuestion, isSaidElsewhere } from './same-object.ts';

/** How alike the surroundings of a word and its opposite must be. */
const OPPOSITE_EVENT = 0.45;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.14;
/** How much less alike another place may be and still count as a witness for the claim. */
const WITNESS = 0.2;

const DENYING = /^(?:disput|deni|deny|contest|doubt|refut|question|exclud)/u;

/** Whether the word stands under a negation; "did not dispute that" denies nothing behind it. */
function isDenied(reading: Reading, token: number): boolean {
  // "Allows no exception".
  if (/^(?:no|none|nothing|nobody)$/u.test(reading.tokens[token + 1]?.word.lower ?? '')) return true;
  return negationsOver(reading, token).some(({ targets: [first] }) => first === token || first === undefined || !DENYING.test(reading.tokens[first]?.word.stem ?? ''));
}

/** "In respect of", "with regard to": part of a preposition. */
function isPreposition({ tokens }: Reading, token: number): boolean {
  const [before, here, behind] = [tokens[token - 1], tokens[token], tokens[token + 1]].map((other) => other?.word.lower ?? '');
  return /^(?:in|with|on)$/u.test(before ?? '') && /^(?:respect|regard|case|terms|view|order|light|addition|place|relation|connection|charge|front)$/u.test(here ?? '') && /^(?:of|to|with)$/u.test(behind ?? '');
}

/** "Go uninspected" of "nobody inspected them": one word denies by its prefix what the other side denies by another word. */
function isDeniedByPrefix(base: EvidenceBase, token: number, { at, token: there }: Pairing): boolean {
  const source = readingOf(base, at.block);
  const here = base.claim.tokens[token];
  if (!source || !here) return false;
  return (here.senses.denies !== '' && isDenied(source, at.token)) || (there.senses.denies !== '' && isDenied(base.claim, token));
}

/** "Remains double the rate": how much it is, where "would double" is a change. */
const isMultiple = ({ tokens }: Reading, index: number): boolean => tokens[index]?.word.lower === 'double' && !/^(?:to|will|would|can|could|may|might|should|must|shall|not)$/u.test(tokens[index - 1]?.word.lower ?? '');

/** "20 per cent higher than the wage" tells how two things stand to each other, no change. */
function isComparison(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  if (isMultiple(base.claim, token) !== isMultiple(readingOf(base, at.block) ?? base.claim, at.token)) return true;
  const goesOnWithThan = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.word.lower === 'than';
  return goesOnWithThan(base.claim.tokens, token) !== goesOnWithThan(readingOf(base, at.block)?.tokens ?? [], at.token);
}

function hasSameSign(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  return source !== undefined && isDenied(base.claim, token) === isDenied(source, at.token);
}

/** Whether another word of the claim stands for the source's word, or the source's sentence has the claim's word as well: both sides tell of both. */
function isMet(base: EvidenceBase, token: number, { at, token: there, fit }: Pairing): boolean {
  const matches = base.blocks[at.block]?.matches ?? [];
  if (base.claim.tokens.some(({ senses }, k) => k !== token && senses.root === there.senses.root)) return true;
  if (matches.some((found, k) => k !== token && found.some((match) => match.token === at.token && match.strength >= SYNONYM) && fitAt(base, k, at) >= fit - WITNESS)) return true;
  return ownPlaces(base, token).some((place) => place.at.block === at.block && place.at.token !== at.token && place.token.sentence === there.sentence);
}

const SYNONYM = 0.8;

/** "Patrols *ceased* to have them, but the brigade *still* has" of "*remained* with the brigade": whether the claim itself sets against its word a synonym of the source's. */
function tellsOfBoth({ claim, edited }: EvidenceBase, token: number, { token: there }: Pairing): boolean {
  const here = claim.tokens[token];
  if (!here || edited) return false;
  // Arrears that have been paid were unpaid.
  if (there.word.lower === 'unpaid' && claim.tokens.some(({ word }) => OWED.test(word.lower))) return true;
  if (ENDED.test(there.word.stem) && hasEndedToo(claim, token)) return true;
  return claim.tokens.some(({ sentence, senses }) => sentence === here.sentence && areOpposites(senses, here.senses) && areSynonyms(senses, there.senses));
}

/** Words for what is no more. Stems. */
const ENDED = /^(?:discontinu|abolish|abolit|abandon|end|ceas|stop|terminat|drop|halt|suspend)/u;

/** "Buses *no longer* run, whereas trains continue": another clause of the sentence says in two words of something else that it is no more. */
const hasEndedToo = ({ tokens, negations }: Reading, token: number): boolean => negations.some(({ kind, cue, reach }) => kind === 'no-longer' && tokens[cue[0]]?.sentence === tokens[token]?.sentence && !(cue[0] <= token && token <= reach));

const OWED = /^(?:arrears|owed|owing|debts?|outstanding)$/u;

/** "Over the same period": which time is meant, not how much. */
const isSameTime = ({ tokens }: Reading, at: number): boolean => tokens[at]?.word.lower === 'same' && /^(?:period|time|years?|months?|day|week|date|decade)$/u.test(tokens[at + 1]?.word.lower ?? '');

/** "The cut was reversed" for "the budget was restored": the clause turns its word round by another. */
function changesTwice(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  return source !== undefined && isDeniedByOthers(base.claim, headOf(base.claim, token)) !== isDeniedByOthers(source, headOf(source, at.token));
}

/** Whether the word is the last of "free of charge". */
const isOfFree = ({ tokens }: Reading, index: number): boolean => tokens[index - 1]?.word.lower === 'of' && tokens[index - 2]?.word.lower === 'free';

/** The word that turns the phrase round: "*free* of charge". */
const headOf = (reading: Reading, index: number): number => (isOfFree(reading, index) ? index - 2 : index);

/** Where the cited blocks have the claim's own word, but for one that the source turns round: "a fee" is not said by "free of charge". */
const ownPlaces = (base: EvidenceBase, token: number): readonly Pairing[] => samePlaces(base, token).filter(({ at }) => !isOfFree(readingOf(base, at.block) ?? base.claim, at.token) || isOfFree(base.claim, token));

/** How much of the claim besides the word the sentence of a place has, in weight, and how much there is. */
function sharedWith(base: EvidenceBase, token: number, { at, token: there }: Pairing): { readonly all: number; readonly met: number } {
  const reading = readingOf(base, at.block);
  let [all, met] = [0, 0];
  base.claim.tokens.forEach(({ weight }, k) => {
    if (k === token) return;
    all += weight;
    if ((base.blocks[at.block]?.matches[k] ?? []).some((match) => match.strength >= SYNONYM && match.token !== at.token && reading?.tokens[match.token]?.sentence === there.sentence)) met += weight;
  });
  return { all, met };
}

/** How much of the rest of the claim the sentence must have where the words round the two are not alike. */
const REST_OF_CLAIM = 0.7;

/** Whether the two words are said of the same: their surroundings are alike, or the sentence has nearly all else that the claim says. */
function isSameThing(base: EvidenceBase, token: number, place: Pairing): boolean {
  if (place.fit >= OPPOSITE_EVENT - (isInFocus(base, place.at) ? IN_FOCUS : 0)) return true;
  const { all, met } = sharedWith(base, token, place);
  return all >= FEWEST && met >= REST_OF_CLAIM * all;
}

/** How much of the claim, beside what the rival's sentence has, the own word's sentence must have. */
const AS_MUCH = 0.75;

/** "Remain unpublished": whether the cited blocks deny in words what the claim denies by a prefix, "were not public". */
function isDeniedInWords({ claim, blocks, edited }: EvidenceBase, token: number): boolean {
  if (edited || (claim.tokens[token]?.senses.denies ?? '') === '') return false;
  const denied = rootSenses(claim.tokens[token]?.senses.denies ?? '');
  return blocks.some(({ cited: { reading } }) => reading.tokens.some((other, at) => isTarget(reading, at) && areSynonyms(denied, other.senses)));
}

/** Whether a place with the claim's own word speaks up for it: its surroundings are as alike, or its sentence has as much of the claim. */
function isVouchedFor(base: EvidenceBase, token: number, rival: Pairing): boolean {
  if (isDeniedInWords(base, token)) return true;
  const own = ownPlaces(base, token);
  if (own.some(({ fit }) => fit >= rival.fit - WITNESS)) return true;
  if (base.edited || own.length === 0) return false;
  const { met } = sharedWith(base, token, rival);
  return own.some((place) => sharedWith(base, token, place).met >= AS_MUCH * met);
}

/** How many words of content behind a verb its object is looked for. */
const OBJECT_REACH = 3;

/** Whether the word is a verb that means something only with its object; with "up" or "down" it needs none: "had gone up". */
const isLight = ({ tokens }: Reading, index: number): boolean => LIGHT.test(tokens[index]?.word.stem ?? '') && !/^(?:up|down)$/u.test(tokens[index + 1]?.word.lower ?? '');

/** "Lost the post" and "given a warning": verbs that mean something only with their object are opposites only where the object is the same. */
function hasOtherObject(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  if (base.edited || !source || !(isLight(source, at.token) || isLight(base.claim, token))) return false;
  const behind = ({ tokens }: Reading, from: number): readonly number[] => tokens.flatMap((other, i) => (i > from && other.weight > 0 && other.sentence === tokens[from]?.sentence ? [i] : [])).slice(0, OBJECT_REACH);
  const theirs = behind(source, at.token);
  return !behind(base.claim, token).some((k) => (base.blocks[at.block]?.matches[k] ?? []).some((match) => match.strength >= SYNONYM && theirs.includes(match.token)));
}

/** How much the rest of the claim must say at least. */
const FEWEST = 1.5;

/** "Were covered by the Act, *but not* by the provisions on overtime": the source says both of its word, behind it. */
function isTakenBack({ tokens }: Reading, at: number): boolean {
  const behind = tokens.slice(at + 1).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return behind.some(({ word }, i) => /^(?:except|excepting|excluding|save)$/u.test(word.lower) || (word.lower === 'but' && behind[i + 1]?.word.lower === 'not'));
}

/** Whether the two words do not stand against each other: both sides tell of both, one of them is turned round once more, or one only compares. */
function isNoContrast(base: EvidenceBase, token: number, place: Pairing): boolean {
  return isMet(base, token, place) || tellsOfBoth(base, token, place) || changesTwice(base, token, place) || isDeniedByPrefix(base, token, place) || isComparison(base, token, place);
}

/** Whether a claim in words of its own may be true beside the word: of another time, part or group. */
const mayBothHold = (base: EvidenceBase, token: number, place: Pairing): boolean => !base.edited && (canBothHold(base, token, place) || hasComplement(base, token));

const isUncompared = (source: Reading, at: number): boolean => isPreposition(source, at) || isSameTime(source, at) || isTakenBack(source, at);

/** The claim's word beside a word of the cited blocks that says the opposite of it, of the same thing. */
export function compareOpposite(base: EvidenceBase, token: number): FactComparison | undefined {
  const [first] = oppositePlaces(base, token).filter((place) => !isInQuestion(base, place));
  if (!first || isPreposition(base.claim, token) || isBoundOfTime(base.claim, token) || isUncompared(readingOf(base, first.at.block) ?? base.claim, first.at.token) || !isSameThing(base, token, first) || !hasSameSign(base, token, first)) return undefined;
  if (isVouchedFor(base, token, first)) return undefined;
  if (mayBothHold(base, token, first) || hasOtherObject(base, token, first)) return undefined;
  if (isNoContrast(base, token, first)) return undefined;
  if (isSaidElsewhere(base, token, first.token) || countsOther(base, token, first) || isAboutOther(base, token, first.at)) return undefined;
  return differs(base, spanOf(base.claim, token, token), first.at, first.token, 'opposite');
}
