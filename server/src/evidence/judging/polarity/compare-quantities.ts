import type { Figure } from '../../../language/figures.ts';
import type { HedgeKind } from '../../../language/hedges.ts';
import { areOpposites } from '../../../language/thesaurus/thesaurus.ts';
import { quantityAt, type Quantity } from '../../../language/quantity-words.ts';
import { countNegations, negationsOver } from './negated-words.ts';
import { isOpenHere } from '../status/compare-unfinished.ts';
import { isInFocus, placeOf, readingOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison, PlaceInBlock } from '../judgement.ts';
import { samePlaces, type Pairing } from '../pairings.ts';
import { isPlainWord, onceAReading, wordsOf, type Reading, type Token } from '../reading.ts';

/** How alike the surroundings of the noun must be. */
const SAME_GROUP = 0.5;
/** Less is needed where the source gives a share in so many words: "only a small part of". */
const SAME_SHARE = 0.2;
/** What the sentence that the claim rests on is let off. */
const IN_FOCUS = 0.15;
/** How far before its noun a quantifier may stand: "most of the domestic workers". */
const REACH = 5;

interface Quantified {
  readonly quantity: Quantity;
  readonly token: number;
}

/** The quantity that each word of a reading gives. */
const quantitiesOf = onceAReading((reading): readonly (Quantity | undefined)[] => {
  const words = wordsOf(reading);
  return words.map((_, i) => quantityAt(words, i));
});

/** Words that may stand between a quantifier and its noun: "most of the domestic workers". */
const BETWEEN: ReadonlySet<string> = new Set('of the a an its their these those small large great population percentage number only primary domestic'.split(' '));

/** The quantifier of the noun at `index`, if there is one before it in its phrase. */
function quantifierOf(reading: Reading, index: number): Quantified | undefined {
  const quantities = quantitiesOf(reading);
  const sentence = reading.tokens[index]?.sentence;
  for (let i = index - 1; i >= index - REACH; i--) {
    const token = reading.tokens[i];
    if (token?.sentence !== sentence || token === undefined || token.isFormula) return undefined;
    const quantity = quantities[i];
    if (quantity !== undefined) return isWholeOfShare(reading, i) ? undefined : { quantity, token: i };
    if (OTHER_PHRASE.test(token.word.lower) || (i < index - 2 && !BETWEEN.has(token.word.normal))) return undefined;
  }
  return undefined;
}

/** "Each time *without* success": a preposition that begins another phrase, whose noun the quantifier does not count. */
const OTHER_PHRASE = /^(?:without|with|despite|by)$/u;

/** "More than half of all migrants": the share is what is claimed, of whatever whole. */
function isWholeOfShare(reading: Reading, quantifier: number): boolean {
  const before = reading.tokens[quantifier - 2];
  if (/^among(?:st)?$/u.test(reading.tokens[quantifier - 1]?.word.normal ?? '')) return true;
  if (reading.tokens[quantifier - 1]?.word.normal !== 'of' || !before) return false;
  return before.figure >= 0 || /^(?:majority|minority|most|few|many|some|several|none|share|proportion|percentage|number|part|half|cent)$/u.test(before.word.normal);
}

/** "Only a small population", "a large percentage": a quantity said with an adjective. */
function measuredQuantity(reading: Reading, index: number): Quantified | undefined {
  for (let i = index - 1; i >= index - REACH; i--) {
    const word = reading.tokens[i]?.word.normal ?? '';
    const next = reading.tokens[i + 1]?.word.normal ?? '';
    if (!/^(?:percentage|proportion|share|part|number|population|fraction)$/u.test(next)) continue;
    if (/^(?:small|tiny|low|little)$/u.test(word)) return { quantity: 'few', token: i };
    if (/^(?:large|high|great|vast|overwhelming)$/u.test(word)) return { quantity: next === 'number' ? 'some' : 'most', token: i };
  }
  return undefined;
}

/** Hedges under which half is less than half. */
const BELOW: ReadonlySet<HedgeKind> = new Set(['under', 'at-most', 'nearly']);

/** What a percentage or fraction comes to, as a quantity; nothing for a figure of another kind. */
function quantityOfShare({ kind, value, hedge }: Figure): Quantity | undefined {
  if (kind !== 'percentage' && kind !== 'fraction') return undefined;
  const share = kind === 'fraction' ? value * 100 : value;
  if (share < 50 || (share === 50 && BELOW.has(hedge.kind))) return share < 25 ? 'few' : 'some';
  return share >= 100 ? 'all' : 'most';
}

/** The share that a percentage or fraction before the noun gives, as a quantity: "fewer than half" are not most. */
function shareQuantity(reading: Reading, index: number): Quantified | undefined {
  for (let i = index - 1; i >= index - REACH - 2; i--) {
    const figure = reading.figures[reading.tokens[i]?.figure ?? -1];
    if (!figure || reading.tokens[i]?.sentence !== reading.tokens[index]?.sentence) continue;
    const quantity = quantityOfShare(figure);
    return quantity && { quantity, token: i };
  }
  return undefined;
}

/** "Three times": how often something happened, which leaves open how it went "each time". */
const FREQUENCY = /^(?:times|occasions)$/u;

/** "In four provinces", where the claim says "in all provinces"; "the twelve provinces" may be all of them. */
function countQuantity(reading: Reading, index: number): Quantified | undefined {
  const figure = reading.figures[reading.tokens[index - 1]?.figure ?? -1];
  const before = reading.tokens[index - 2]?.word.normal ?? '';
  if (figure?.kind !== 'count' || FREQUENCY.test(reading.tokens[index]?.word.lower ?? '') || /^(?:the|all|these|those|its|their|both|of)$/u.test(before)) return undefined;
  return { quantity: 'some', token: index - 1 };
}

/** "Each of the 64 countries", or "all women prisoners, of whom there are 109", where the source has 64 countries, 109 women. */
function countsTheSame(claim: Reading, source: Reading, theirs: Quantified): boolean {
  const counted = source.figures[source.tokens[theirs.token]?.figure ?? -1];
  return counted?.thing != null && claim.figures.some(({ value, thing }) => value === counted.value && thing?.head === counted.thing?.head);
}

/** "All five persons": the claim says of how many it speaks. */
const countsItself = (claim: Reading, own: Quantified, noun: number): boolean => claim.tokens.slice(own.token, noun).some(({ figure }) => figure >= 0);

function contradicts(mine: Quantity, theirs: Quantity): boolean {
  if (mine === 'all') return theirs !== 'all';
  if (mine === 'most') return theirs === 'few' || theirs === 'none' || theirs === 'some';
  if (mine === 'few') return theirs === 'most' || theirs === 'all';
  if (mine === 'none') return theirs !== 'none';
  return theirs === 'none';
}

function quantityThere(reading: Reading, index: number, mine: Quantity): Quantified | undefined {
  const measured = measuredQuantity(reading, index) ?? shareQuantity(reading, index);
  const own = quantifierOf(reading, index);
  // "40 per cent of the candidates on each list": the nearer one is that of the noun.
  if (measured && (!own || own.token < measured.token)) return measured;
  // "Some" and "several" leave it open whether it is most; a number before the noun excludes only "all".
  if (own) return own.quantity === 'some' && mine === 'most' ? undefined : own;
  return mine === 'all' ? countQuantity(reading, index) : undefined;
}

function differs(base: EvidenceBase, own: Quantified, noun: number, { at, token }: Pairing, theirs: Quantified): FactComparison {
  const reading = readingOf(base, at.block);
  const first = reading?.tokens[theirs.token] ?? token;
  const evidence: PlaceInBlock | undefined = placeOf(base, at.block, { start: Math.min(first.start, token.start), end: token.end });
  const start = base.claim.tokens[own.token]?.start ?? 0;
  return { kind: 'polarity', state: 'differs', claim: { start, end: base.claim.tokens[noun]?.end ?? start }, difference: 'quantity', ...(evidence ? { evidence } : {}) };
}

const sentenceOf = ({ tokens }: Reading, index: number): readonly Token[] => tokens.filter((token) => token.sentence === tokens[index]?.sentence && !token.isFormula);
const isDenied = ({ tokens, negations }: Reading, index: number): boolean => negations.some(({ cue }) => tokens[cue[0]]?.sentence === tokens[index]?.sentence);

/** Whether one sentence denies what the other affirms: "most are inaccessible" of "46 per cent are accessible" is the rest. */
function isTurnedRound(claim: Reading, index: number, source: Reading, there: number): boolean {
  return isDenied(claim, index) !== isDenied(source, there) || isSetAgainst(claim, index, source, there);
}

/** Whether one sentence has a word that says the opposite of a word of the other: "none is closed" and "all are open" agree. */
function isSetAgainst(claim: Reading, index: number, source: Reading, there: number): boolean {
  const theirs = sentenceOf(source, there);
  return sentenceOf(claim, index).some(({ weight, senses }) => weight > 0 && theirs.some((other) => other.weight > 0 && areOpposites(senses, other.senses)));
}

/** "None of the contracts" where the source says "all contracts"; "none is left *without*" and "nobody other than" deny something else. */
function isNoneOfAll(claim: Reading, own: Quantified, index: number, source: Reading, { at }: Pairing, theirs: Quantified): boolean {
  if (theirs.quantity !== 'all' || !/^(?:none|no)$/u.test(claim.tokens[own.token]?.word.lower ?? '') || countNegations(claim, own.token) > 0) return false;
  return countNegations(source, at.token) === 0 && !isSetAgainst(claim, index, source, at.token);
}

/** Quantities that what is said of some, or of none, can contradict. */
const CONTRADICTED: ReadonlySet<Quantity | undefined> = new Set<Quantity>(['all', 'most', 'few', 'none']);

/** Compares "all", "most" and "few" of the claim with how much of the same group the cited blocks speak of. */
export function compareQuantities(base: EvidenceBase): readonly FactComparison[] {
  if (!quantitiesOf(base.claim).some((quantity) => CONTRADICTED.has(quantity))) return [];
  for (const [index, token] of base.claim.tokens.entries()) {
    const comparison = isPlainWord(token) || token.name >= 0 ? compareQuantity(base, index) : undefined;
    if (comparison) return [comparison];
  }
  return [];
}

const EXCEPTING = /^(?:except|excepting|excluding|save|barring)$/u;

/** How far behind its noun an exception may stand. */
const EXCEPTION_REACH = 6;

/** Whether something is taken out of the whole behind its noun: "every hearing on the project *except* one". */
function hasException({ tokens }: Reading, noun: number): boolean {
  return tokens.slice(noun + 1, noun + 1 + EXCEPTION_REACH).some(({ word, sentence }, index) => {
    const next = tokens[noun + 2 + index]?.word.lower;
    const isExcepting = EXCEPTING.test(word.lower) || (word.lower === 'other' && next === 'than') || (word.lower === 'apart' && next === 'from');
    return isExcepting && sentence === tokens[noun]?.sentence;
  });
}

/** The quantifier of a noun of the claim's, where it can be contradicted: it says how many, is not denied, has no exception, and stands in no copied words. */
function comparableQuantifier({ claim, edited }: EvidenceBase, index: number): Quantified | undefined {
  const own = quantifierOf(claim, index);
  if (!own || !CONTRADICTED.has(own.quantity) || hasException(claim, index)) return undefined;
  return negationsOver(claim, own.token).length > 0 || (edited?.edits.repeats[own.token] ?? -1) >= 0 ? undefined : own;
}

/** Whether the noun of the cited block stands for the same group, or much less so with a share given in so many words. */
function isSameGroup(base: EvidenceBase, reading: Reading, { at, fit }: Pairing): boolean {
  if (fit < SAME_SHARE) return false;
  return fit >= SAME_GROUP - (isInFocus(base, at) ? IN_FOCUS : 0) || measuredQuantity(reading, at.token) !== undefined;
}

/** Whether the source's quantity is a number of things. */
const isCount = ({ figures, tokens }: Reading, { token }: Quantified): boolean => figures[tokens[token]?.figure ?? -1]?.kind === 'count';

/** Whether the source counts, and the claim leaves open how far it has come, or says itself of how many it speaks. */
const isOpenCount = (claim: Reading, own: Quantified, index: number, source: Reading, theirs: Quantified): boolean => isCount(source, theirs) && (isOpenHere(claim, index) || countsItself(claim, own, index));

function compareQuantity(base: EvidenceBase, index: number): FactComparison | undefined {
  const own = comparableQuantifier(base, index);
  const [first] = own ? samePlaces(base, index, 1) : [];
  const reading = first && readingOf(base, first.at.block);
  if (!own || !reading || !isSameGroup(base, reading, first)) return undefined;
  const theirs = quantityThere(reading, first.at.token, own.quantity);
  if (!theirs || isOpenCount(base.claim, own, index, reading, theirs)) return undefined;
  if (own.quantity === 'none' ? !isNoneOfAll(base.claim, own, index, reading, first, theirs) : isTurnedRound(base.claim, index, reading, first.at.token)) return undefined;
  return contradicts(own.quantity, theirs.quantity) && !(own.quantity === 'all' && countsTheSame(base.claim, reading, theirs)) ? differs(base, own, index, first, theirs) : undefined;
}
