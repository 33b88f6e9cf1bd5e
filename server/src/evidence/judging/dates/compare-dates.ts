import { dateInList } from './date-in-list.ts';
import { isSaidAgain } from '../own-segments.ts';
import { compareDates as relateDates, relationsAgree } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import { isInFocus, placeOf, readingOf, tokenIn, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { editedCounterpart } from './copied-date.ts';
import { AS_EXACT, best, candidatesFor, isSameDate, precisionOf, type Candidate } from './date-candidates.ts';
import { isInTitle, isNumber, isOfUntoldThing, isUntilNow, isYearThere, mayBeWorkedOut } from './dates-worked-out.ts';
import { isUndated } from './undated-sentences.ts';
import { isUntoldThere } from './untold-times.ts';
import type { FactComparison } from '../judgement.ts';
import { ownWords } from '../own-words.ts';
import type { Reading } from '../reading.ts';

const COUNTERPART = 0.3;
const CLEARLY_BETTER = 0.35;
const FITS = 0.6;
/** From here on a full date stands for the event, though a bare year fits as well. */
const SAME_EVENT = 0.5;
/** Less will do for the date in the sentence that the claim rests on, where its own date stands in another. */
const FITS_IN_SENTENCE = 0.5;
const BETTER_IN_SENTENCE = 0.25;

function absentOf({ start, end }: DateMention): FactComparison {
  return { kind: 'date', state: 'absent', claim: { start, end } };
}

function result(base: EvidenceBase, date: DateMention, meant: Candidate): FactComparison {
  const isSame = isSameDate(meant);
  if (!isSame && meant.relation !== 'different') return absentOf(date);
  const place = placeOf(base, meant.block, meant.date);
  const evidence = place ? { evidence: place } : {};
  const claim = { start: date.start, end: date.end };
  if (isSame && isOtherSide(base, date, meant)) return { kind: 'date', state: 'differs', claim, difference: 'relation', ...evidence };
  if (isSame) return { kind: 'date', state: 'agrees', claim, ...evidence };
  const correction = correctionOf(base, date, meant);
  return { kind: 'date', state: 'differs', claim, difference: differenceOf(date, meant.date), ...evidence, ...(correction === undefined ? {} : { correction }) };
}

/** Whether the one speaks of the time before the date and the other of the time after it; "until July it could not" is true of "since 1 July it could". */
function isOtherSide(base: EvidenceBase, mine: DateMention, { block, date }: Candidate): boolean {
  return !relationsAgree(mine.relation, date.relation) && !isTurned(base, mine, block, date) && !speaksOfThen(base, block, date);
}

/** The source's date in its own words, where it can stand in the claim as it is: both are written out, and as exactly. */
function correctionOf(base: EvidenceBase, mine: DateMention, { block, date }: Candidate): string | undefined {
  if (date.relative !== null || mine.relative !== null || mine.precision !== date.precision) return undefined;
  return readingOf(base, block)?.text.slice(date.start, date.end);
}

/** Whether one side denies what the other says. */
function isTurned(base: EvidenceBase, mine: DateMention, block: number, theirs: DateMention): boolean {
  const reading = readingOf(base, block);
  const sentenceOf = (text: Reading, token: number): number | undefined => text.tokens[token]?.sentence;
  const denied = (text: Reading, date: DateMention): boolean => text.negations.some(({ cue }) => sentenceOf(text, cue[0]) === sentenceOf(text, tokenIn(text, date)));
  return reading !== undefined && denied(base.claim, mine) !== denied(reading, theirs);
}

/** Words that turn from the time named to the one before it: "since 2021 none had been tried by them; *before then*, there had been three trials". */
const THEN = /\b(?:before|until|up to|prior to) (?:then|that|this)\b|\bpreviously\b|\bearlier\b/u;

/** Whether the sentence of the date, or the next one, speaks of the time on its other side too. */
function speaksOfThen(base: EvidenceBase, block: number, date: DateMention): boolean {
  const reading = readingOf(base, block);
  const sentence = reading?.tokens[tokenIn(reading, date)]?.sentence ?? -1;
  const [own, next] = [reading?.sentences[sentence], reading?.sentences[sentence + 1]];
  return reading !== undefined && own !== undefined && THEN.test(reading.text.slice(own.start, next?.end ?? own.end));
}

/** Whether two full dates are one slip apart: another day, month or year, the rest the same. */
function isSlip(mine: DateMention, theirs: DateMention): boolean {
  if (mine.precision !== 'day' || theirs.precision !== 'day' || theirs.relative !== null) return false;
  return [mine.day === theirs.day, mine.month === theirs.month, mine.year === theirs.year].filter(Boolean).length === 2;
}

function differenceOf(mine: DateMention, theirs: DateMention): string {
  if (mine.year !== null && theirs.year !== null && mine.year !== theirs.year) return 'year';
  if (mine.month !== null && theirs.month !== null && mine.month !== theirs.month) return 'month';
  return mine.day !== theirs.day ? 'day' : 'part';
}

/** Whether the claim rests on the sentence of the rival, and its own date stands in another. */
function isRivalsSentence(base: EvidenceBase, same: Candidate, rival: Candidate): boolean {
  const isIn = ({ block, date }: Candidate): boolean => isInFocus(base, { block, token: tokenIn(readingOf(base, block) ?? base.claim, date) });
  return isIn(rival) && !isIn(same);
}

/** Whether the claim says of its date something that is said of the one and not of the other. */
function isOwnPlace(base: EvidenceBase, date: DateMention, meant: Candidate, other: Candidate): boolean {
  const at = ({ block, date: found }: Candidate): CitedToken => ({ block, token: tokenIn(readingOf(base, block) ?? base.claim, found) });
  const own = ownWords(base, tokenIn(base.claim, date), at(meant), at(other), 'date');
  return own.here > own.there;
}

/** The other date of the claim that is the rival: then this one must be something else, unless the two have changed places. */
function partnerOf(base: EvidenceBase, date: DateMention, rival: Candidate): DateMention | undefined {
  return base.claim.dates.find((other) => other !== date && /^(?:same|finer)$/u.test(relateDates(other, rival.date)));
}

/** Whether both dates of the claim stand better in each other's place. */
function areSwapped(base: EvidenceBase, date: DateMention, partner: DateMention, same: Candidate, rival: Candidate): boolean {
  const likeness = (mine: DateMention, to: Candidate): number => candidatesFor(base, mine, tokenIn(base.claim, mine)).find((found) => found.date === to.date)?.likeness ?? 0;
  return likeness(date, rival) + likeness(partner, same) > same.likeness + likeness(partner, rival) + CLEARLY_BETTER;
}

/** Whether another date of the claim stands beside the one with its value, and not beside the rival: "between 2023 and 2025" of "from 640 million in 2023 to 510 in 2025". */
function isInCompany(base: EvidenceBase, date: DateMention, same: Candidate, rival: Candidate): boolean {
  const reading = readingOf(base, same.block);
  if (!reading) return false;
  const sentenceOf = (other: DateMention): number | undefined => reading.tokens[tokenIn(reading, other)]?.sentence;
  const [own, its] = [sentenceOf(same.date), sentenceOf(rival.date)];
  const isThere = (mine: DateMention): boolean => reading.dates.some((other) => other !== same.date && sentenceOf(other) === own && relateDates(mine, other) === 'same');
  return own !== its && base.claim.dates.some((mine) => mine !== date && isThere(mine));
}

/** Whether the claim has taken the date of another event: one as exact as its own stands much more like it, or alone stands in the sentence that the claim rests on. */
function isRivalMeant(base: EvidenceBase, date: DateMention, same: Candidate, rival: Candidate): boolean {
  if (rival.block !== same.block || precisionOf(rival.date) !== precisionOf(date) || isInCompany(base, date, same, rival) || !isOwnPlace(base, date, rival, same)) return false;
  const reading = readingOf(base, same.block);
  if (reading && isSaidAgain(reading, tokenIn(reading, same.date), 'date')) return false;
  const partner = partnerOf(base, date, rival);
  if (partner && !areSwapped(base, date, partner, same, rival)) return false;
  const isThere = isRivalsSentence(base, same, rival);
  return rival.likeness >= (isThere ? FITS_IN_SENTENCE : FITS) && rival.likeness > same.likeness + (isThere ? BETTER_IN_SENTENCE : CLEARLY_BETTER);
}

/** Whether the date may be true in a way that cannot be compared: one of the source's that says less stands as much like it. */
function mayBeMeant(date: DateMention, unsure: Candidate | undefined, rival: Candidate): boolean {
  const isAsExact = rival.date.precision === date.precision;
  if (unsure?.date.relative && unsure.likeness >= rival.likeness) return true;
  if (!unsure || (isAsExact && rival.likeness >= SAME_EVENT)) return false;
  return unsure.likeness >= rival.likeness || !isAsExact;
}

/** Whether the source has the claim's month without its year, "twice in 2024, in March and in October", or a part of the year that it lies in. */
function isSameMonth({ month, day }: DateMention, { date, relation, likeness }: Candidate): boolean {
  if (month === null) return false;
  if (relation === 'unknown') return date.relative !== null && date.part !== null && likeness >= COUNTERPART;
  if (relation !== 'finer') return false;
  return (date.month === month && date.day === day) || (likeness >= COUNTERPART && /^(?:quarter|half|part)$/u.test(date.precision));
}

/** Whether the other date stands too far from the claim's to be the one meant, and is no slip of the pen from it. */
function isFar(base: EvidenceBase, date: DateMention, rival: Candidate): boolean {
  const isLessExact = precisionOf(rival.date) === 'year' && precisionOf(date) !== 'year';
  return !isSlip(date, rival.date) && (rival.likeness < (isLessExact ? FITS : COUNTERPART) || isUndated(base, date, rival));
}

/** The comparison where the cited blocks do not have the claim's date: with the likest of another time, or with none where the claim's may be true all the same. */
function comparedWithOther(base: EvidenceBase, date: DateMention, candidates: readonly Candidate[], rival: Candidate): FactComparison {
  const unsure = best(candidates.filter(({ relation }) => relation === 'finer' || relation === 'unknown'));
  if (mayBeMeant(date, unsure, rival) || isFar(base, date, rival) || isUntilNow(base, date) || isUntoldThere(base, tokenIn(base.claim, date), rival.likeness - AS_EXACT) || candidates.some((other) => isSameMonth(date, other))) return absentOf(date);
  if (isOfUntoldThing(base, date, rival.date, rival.block)) return absentOf(date);
  return isYearThere(base, date) || mayBeWorkedOut(date, base.blocks[rival.block]) ? absentOf(date) : result(base, date, rival);
}

/** Two years written as one: "2025-2026", "2024/25". */
const PAIR = /^(\d{4})[-–—/](\d{2,4})\b/u;

/** Whether the date begins a pair of years that the cited blocks have: "the 2025-2026 school year", whatever stands before it. */
function isOfSameYears({ claim, blocks }: EvidenceBase, { start }: DateMention): boolean {
  const [, from, to] = PAIR.exec(claim.text.slice(start, start + 10)) ?? [];
  return from !== undefined && to !== undefined && blocks.some(({ cited: { reading } }) => ['-', '–', '/'].some((dash) => reading.text.includes(`${from}${dash}${to.slice(-2)}`) || reading.text.includes(`${from}${dash}20${to.slice(-2)}`)));
}

function compareOne(base: EvidenceBase, date: DateMention, first: number, last: number): FactComparison {
  if (isNumber(base, date) || isInTitle(base.claim, date) || isOfSameYears(base, date)) return absentOf(date);
  const edited = editedCounterpart(base, date, first, last);
  if (edited && edited.relation !== 'same') return result(base, date, edited);
  const candidates = candidatesFor(base, date, first);
  const same = edited ?? best(candidates.filter(isSameDate));
  const others = candidates.filter(({ relation }) => relation === 'different');
  const rival = edited ? undefined : best(same ? others : others.filter((other) => !partnerOf(base, date, other)));
  if (same) return result(base, date, rival && isRivalMeant(base, date, same, rival) ? rival : (dateInList(base, date, same, others) ?? same));
  return rival ? comparedWithOther(base, date, candidates, rival) : absentOf(date);
}

/** Compares every date of the claim with what the cited blocks have of the same event. */
export function compareDates(base: EvidenceBase): readonly FactComparison[] {
  return base.claim.dates.flatMap((date, index) => {
    const first = tokenIn(base.claim, date);
    if (first < 0) return [];
    let last = first;
    while (base.claim.tokens[last + 1]?.date === index) last++;
    return [compareOne(base, date, first, last)];
  });
}
