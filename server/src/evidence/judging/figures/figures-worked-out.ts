import type { Figure } from '../../../language/figures.ts';
import { isDerived, isProduct, isQuotient } from './derived-figures.ts';
import { readingOf, tokenIn, type CitedToken, type EvidenceBase } from '../evidence-base.ts';
import { standingOf } from './figure-likeness.ts';
import { isPartitive, partsIn } from './figure-parts.ts';
import { isOfOtherPeriod } from './per-other-period.ts';
import { isOneMore, isRestOfWhole, wholeOf } from './rest-of-whole.ts';
import { ownWords } from '../own-words.ts';
import type { Reading } from '../reading.ts';
import { isTimeBetween } from '../dates/time-between.ts';

/** The words of multiples and averages, which the drafter may have worked out. */
const MULTIPLES = /^(?:times|fold|each|every|per|average|averag|apiece|ratio)$/u;

const FACTORS: Readonly<Record<string, number>> = { twice: 2, double: 2, doubled: 2, half: 2, halved: 2, triple: 3, tripled: 3, threefold: 3, quadrupled: 4, fourfold: 4 };

/** Whether the claim's figure is one of the block's taken as many times as it says: 6,300 of "3,150, and the true figure was twice as high". */
function isMultipleThere(claim: Figure, { tokens, figures }: Reading): boolean {
  const factors = new Set(tokens.flatMap(({ word }) => FACTORS[word.normal] ?? []));
  return factors.size > 0 && figures.some(({ kind, unit, value }) => kind === claim.kind && unit === claim.unit && [...factors].some((factor) => claim.value === value * factor || claim.value * factor === value));
}

/** What is left of the greatest figure of a sentence when all others of its unit are taken away: 5,500 of "of the 64,000, 51,000 had returned and 7,500 had moved". */
export function isRemainder(claim: Figure, { sentences, figures }: Reading): boolean {
  return sentences.some(({ start }, index) => {
    const end = (sentences[index + 1] ?? sentences[index])?.end ?? start;
    const values = figures.filter((figure) => start <= figure.start && figure.end <= end && figure.kind === claim.kind && figure.unit === claim.unit).map(({ value }) => value);
    const most = Math.max(...values);
    // All the others, or the first two of them: the next sentence may go on with something else.
    return [3, values.length].some((count) => values.length >= count && count > 2 && claim.value === 2 * most - values.slice(0, count).reduce((sum, value) => sum + value, 0));
  });
}

/** "18 per cent more persons than places" of "occupancy stood at 118 per cent". */
function isExcess({ figures }: EvidenceBase, { kind, value }: Figure): boolean {
  return kind === 'percentage' && figures.some((other) => other.kind === 'percentage' && Math.abs(other.value - 100 - value) < 1e-6);
}

/** What makes of a duration the distance of two times: "five years before", "one day after", "three months earlier than before". */
const APART: ReadonlySet<string> = new Set('earlier later before after previously sooner'.split(' '));

/** "For five weeks before trial" says how long, not when. */
const LASTING: ReadonlySet<string> = new Set('for of to'.split(' '));

const wordBefore = ({ tokens }: Reading, { start }: Figure): string => tokens.findLast((token) => token.end <= start)?.word.lower ?? '';

/** Whether the duration is the distance of two times. */
export function isDistance(reading: Reading, figure: Figure): boolean {
  const next = figure.kind === 'duration' ? reading.tokens.find(({ start }) => start >= figure.end) : undefined;
  return next?.start === figure.end + 1 && APART.has(next.word.lower) && !LASTING.has(wordBefore(reading, figure));
}

/** "In ten years": the time in which something came about. */
const IN_COURSE: ReadonlySet<string> = new Set('in over within'.split(' '));

/** The units of time that are made up of one another, in the smaller of the two: "half a year" is six months. */
const MADE_UP: Readonly<Record<string, readonly [of: string, times: number]>> = { year: ['month', 12], month: ['month', 1], decade: ['month', 120], week: ['day', 7], fortnight: ['day', 14], day: ['day', 1] };

/** Whether a time in another unit than the source's is the difference of two of them: "half a year" of "from 18 months to 12 months". */
function isTimeGainedInOtherUnit(claim: Figure, sources: readonly Figure[]): boolean {
  const [of = '', times = 0] = MADE_UP[claim.unit] ?? [];
  const inSmaller = sources.flatMap(({ kind, unit, value }) => (kind === 'duration' && MADE_UP[unit]?.[0] === of ? [value * MADE_UP[unit][1]] : []));
  return inSmaller.some((one) => inSmaller.some((other) => one > other && Math.abs(one - other - claim.value * times) < 1e-6));
}

/** "Three months earlier" of "after six months, not nine": the second of two times may leave its unit out. */
function isTimeGained(claim: Figure, sources: readonly Figure[]): boolean {
  if (isTimeGainedInOtherUnit(claim, sources)) return true;
  const own = sources.filter(({ kind, unit }) => kind === claim.kind && unit === claim.unit);
  const bare = sources.filter(({ kind, unit }) => (kind === claim.kind && unit === claim.unit) || (kind === 'count' && unit === ''));
  return own.some((one) => bare.some((other) => one !== other && Math.abs(one.value - other.value) === claim.value));
}

/** Whether the claim's figure may be the time between two dates of the cited blocks, which do not give such a distance themselves: "in ten years" of "2013" and "2023". */
function isTimeBetweenDates(base: EvidenceBase, claim: Figure): boolean {
  const isApart = isDistance(base.claim, claim);
  if (isApart && base.blocks.some(({ cited: { reading } }) => reading.figures.some((figure) => figure.unit === claim.unit && isDistance(reading, figure)))) return false;
  return isTimeBetween(claim, base.blocks.flatMap(({ cited }) => cited.reading.dates), isApart || IN_COURSE.has(wordBefore(base.claim, claim)));
}

/** "Three months earlier", "shortened by six weeks": how far two times are apart. */
const isGain = (claim: Reading, figure: Figure): boolean => isDistance(claim, figure) || (figure.kind === 'duration' && standingOf(claim, figure).role === 'by');

/** The coins of which a hundred make an amount. */
const COIN = /^(?:cents?|pence|penny|centimes?|centavos?|kopecks?|öre|øre|groszy?)$/u;

/** Whether the claim tells in cents by how much two amounts of a block differ, of which the second may leave its currency out: "85 cents below" of "earned 9.40 dollars; cleaners earned 10.25". */
function isDifferenceInCoins({ claim: { tokens }, blocks }: EvidenceBase, { end, value }: Figure): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  if (!COIN.test(tokens[next]?.word.lower ?? '')) return false;
  return blocks.some(({ cited: { reading } }) => {
    // What a bare amount counts stands before it, if anywhere: "cleaners earned 10.25".
    const amounts = reading.figures.filter(({ kind, unit, thing, start }) => kind === 'money' || (kind === 'count' && unit === '' && (thing === null || thing.start < start)));
    return amounts.some((a) => a.kind === 'money' && amounts.some((b) => Math.abs(Math.abs(a.value - b.value) * 100 - value) < 1e-6));
  });
}

/** Whether the claim's figure may be worked out from those of the cited blocks: then nothing can be told. */
export function mayBeWorkedOut(base: EvidenceBase, claim: Figure): boolean {
  if (claim.kind === 'ordinal') return false;
  if (isDifferenceInCoins(base, claim)) return true;
  if (isTimeBetweenDates(base, claim) || (isGain(base.claim, claim) && isTimeGained(claim, base.figures))) return true;
  const whole = wholeOf(base.claim, claim);
  if (whole && isRestOfWhole(base, claim, whole)) return true;
  if (base.blocks.some(({ cited: { reading } }) => isOneMore(claim, reading) || isOfOtherPeriod(base.claim, claim, reading))) return true;
  if (isExcess(base, claim) || base.blocks.some(({ cited }) => isRemainder(claim, cited.reading))) return true;
  if (base.blocks.some(({ cited }) => isMultipleThere(claim, cited.reading))) return true;
  return isDerived(claim, base.figures) || (hasMultiples(base.claim) && isQuotient(claim, base.figures)) || base.blocks.some(({ cited }) => isProductIn(claim, cited.reading));
}

const hasMultiples = ({ tokens }: Pick<Reading, 'tokens'>): boolean => tokens.some(({ word }) => MULTIPLES.test(word.normal));

/** Whether the block says how many they were, where a sentence of it says how much it was for each. */
function isProductIn(claim: Figure, { sentences, tokens, figures }: Reading): boolean {
  return sentences.some(({ start, end, first, last }) => {
    const within = figures.filter((figure) => start <= figure.start && figure.end <= end);
    const counts = figures.filter((figure) => figure.kind === 'count' || within.includes(figure));
    return within.length > 0 && isProduct(claim, within, counts) && hasMultiples({ tokens: tokens.slice(first, last + 1) });
  });
}

/** Whether a copy has put the sum or the difference of two figures of the sentence for both: "275 judges and prosecutors" for "185 judges and 90 prosecutors". */
export function isAddedUpInCopy(base: EvidenceBase, claim: Figure, at: CitedToken): boolean {
  const reading = readingOf(base, at.block);
  const sentence = reading?.sentences[reading.tokens[at.token]?.sentence ?? -1];
  const isLeftOut = ({ start, end, value }: Figure): boolean => sentence !== undefined && sentence.start <= start && end <= sentence.end && !base.claim.figures.some((mine) => mine.value === value);
  const left = reading?.figures.filter(isLeftOut) ?? [];
  if (left.length > 1 && isDerived(claim, left)) return true;
  // "33 of the 64 posts are permanent" of "31 of the 64 posts are temporary": the rest of the whole, with the word put right.
  const whole = partsIn(base.claim).find(({ part }) => base.claim.figures[part] === claim)?.whole ?? -1;
  const rest = base.claim.figures[whole];
  return rest !== undefined && (base.edited?.edits.hunks.length ?? 0) > 1 && left.some(({ value }) => value + claim.value === rest.value);
}

const SHARES: ReadonlySet<Figure['kind']> = new Set(['percentage', 'fraction']);

/**
 * Whether the claim's share follows from two figures of another sentence that has more of what the claim says of it: "infant mortality has fallen by more than a third"
 * of "5.2 deaths, down from 7.9", beside "births to girls had declined by a third".
 */
export function isWorkedOutElsewhere(base: EvidenceBase, claim: Figure, token: number, agreeing: CitedToken): boolean {
  if (!SHARES.has(claim.kind)) return false;
  return base.blocks.some(({ cited: { reading } }, block) =>
    reading.sentences.some(({ start, end, first, last }) => {
      const isOwn = block === agreeing.block && first <= agreeing.token && agreeing.token <= last;
      const figures = isOwn ? [] : reading.figures.filter((figure) => start <= figure.start && figure.end <= end);
      const [figure] = figures;
      if (!figure || figures.length < 2 || !isDerived(claim, figures)) return false;
      const own = ownWords(base, token, { block, token: tokenIn(reading, figure.number) }, agreeing, 'figure');
      return own.here > own.there;
    }),
  );
}

/** Whether the claim itself has what the source adds, and its figure is the sum: "with the *nine* in preparation, there will be 32 leaflets" of "23, and a further nine". */
export function isSumInClaim(base: EvidenceBase, claim: Figure): boolean {
  return base.blocks.some(({ cited: { reading } }) => {
    const added = reading.figures.filter((figure) => standingOf(reading, figure).role === 'by' && base.claim.figures.some(({ value }) => value === figure.value));
    return added.some((part) => reading.figures.some(({ kind, unit, value }) => kind === claim.kind && unit === claim.unit && value + part.value === claim.value));
  });
}

/** Whether the claim's figure is what a part leaves of its whole: 13 of "31 of the 44 police stations". */
export function isRestOfPart(base: EvidenceBase, claim: Figure): boolean {
  return base.blocks.some(({ cited: { reading } }) => partsIn(reading).some(({ part, whole }) => (reading.figures[whole]?.value ?? 0) - (reading.figures[part]?.value ?? 0) === claim.value));
}

/** "More than 700 of the schools have not" of "2,400 of the 3,100 schools have, 700 of them by satellite": the claim's part may be what two others of the sentence leave. */
export function isDifferenceBeside(base: EvidenceBase, claim: Figure, { block, token }: CitedToken): boolean {
  const reading = readingOf(base, block);
  const sentence = reading?.sentences[reading.tokens[token]?.sentence ?? -1];
  if (!reading || !sentence || !isPartitive(base.claim, claim)) return false;
  const isBeside = ({ start, end, kind, value }: Figure): boolean => sentence.start <= start && end <= sentence.end && kind === claim.kind && value !== claim.value;
  const values = reading.figures.filter(isBeside).map(({ value }) => value);
  return values.some((a) => values.some((b) => a - b === claim.value));
}
