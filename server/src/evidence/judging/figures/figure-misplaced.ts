import { compareDates } from '../../../language/date-comparison.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { candidateAt, likest, relationOf, type Candidate } from './figure-candidates.ts';
import { standingOf } from './figure-likeness.ts';
import { partsIn } from './figure-parts.ts';
import type { Reading } from '../reading.ts';

/** The date that the claim's figure is said of: the one right behind it, or the only one of the claim, unless it is another figure's or something has changed since then. */
function dateOf(reading: Reading, figure: Figure): DateMention | undefined {
  const { date: behind, role } = standingOf(reading, figure);
  if (behind) return behind;
  const [only, ...more] = reading.dates.filter(({ year }) => year !== null);
  const isOthers = reading.figures.some((other) => standingOf(reading, other).date === only);
  return more.length === 0 && !isOthers && only?.relation !== 'since' && role === undefined ? only : undefined;
}

/** "In" or "By the end of" may stand before a date in front. */
const FRONT = 12;

const isSameTime = (a: DateMention, b: DateMention): boolean => /^(?:same|coarser|finer)$/u.test(compareDates(a, b));

function sentenceOf(reading: Reading, figure: Figure): number {
  return reading.tokens[tokenIn(reading, figure.number)]?.sentence ?? -1;
}

/** Whether the claim's date is that of the figure with its value, and not that of the rival: "173 in 2020" beside "46 at the end of 2025". */
export function isOfItsDate(base: EvidenceBase, claim: Figure, agreeing: Candidate, rival: Candidate): boolean {
  const dateAt = ({ at, figure }: Candidate): DateMention | undefined => {
    const reading = readingOf(base, at.block);
    return reading && (standingOf(reading, figure).date ?? dateInFront(reading, figure));
  };
  const [there, others] = [dateAt(agreeing), dateAt(rival)];
  const mine = there && others && dateOf(base.claim, claim);
  return mine !== undefined && there !== undefined && others !== undefined && isSameTime(mine, there) && !isSameTime(mine, others);
}

/** The figures of the sentence that the agreeing figure stands in, of its kind and unit, as candidates for the claim's. */
export function besides(base: EvidenceBase, claim: Figure, { at, figure }: Candidate): readonly Candidate[] {
  const reading = readingOf(base, at.block);
  if (!reading) return [];
  const sentence = sentenceOf(reading, figure);
  const others = reading.figures.filter((other) => other !== figure && other.kind === figure.kind && other.unit === figure.unit && sentenceOf(reading, other) === sentence);
  return others.map((other) => candidateAt(base, claim, tokenIn(base.claim, claim.number), at.block, other));
}

/** The date with which the sentence of a figure begins, of which its first figure is said: "*In 2024*, the police had recorded 1,280 crimes, up from 905 in 2022". */
function dateInFront(reading: Reading, figure: Figure): DateMention | undefined {
  const sentence = reading.sentences[sentenceOf(reading, figure)];
  const date = sentence && reading.dates.find(({ start }) => start >= sentence.start);
  if (!date || date.start > sentence.start + FRONT) return undefined;
  const isFirst = reading.figures.every((other) => other === figure || other.start > figure.start || other.end <= sentence.start);
  return isFirst && figure.start > date.end ? date : undefined;
}

/** The figure of the claim's date, where the source dates both: 14.8 for "17.9 per cent in 2023" beside "from 17.9 per cent in 2018 to 14.8 per cent in 2023". */
export function figureOfDate(base: EvidenceBase, claim: Figure, agreeing: Candidate): Candidate | undefined {
  const reading = readingOf(base, agreeing.at.block);
  const there = reading && standingOf(reading, agreeing.figure).date;
  const mine = there && dateOf(base.claim, claim);
  if (!reading || !mine || base.claim.dates.some((date) => compareDates(date, there) !== 'different')) return undefined;
  const ofDate = besides(base, claim, agreeing).filter(({ figure }) => {
    const date = standingOf(reading, figure).date ?? dateInFront(reading, figure);
    return date !== undefined && isSameTime(mine, date);
  });
  return likest(ofDate.filter(({ relation }) => relation === 'value-differs'));
}

/** Whether the claim says by how much something changed where the source says to what it changed, or the reverse: "down by 61" for "down to 61". */
export function isOtherEndOfChange(base: EvidenceBase, claim: Figure, { at, figure }: Pick<Candidate, 'at' | 'figure'>): boolean {
  const reading = readingOf(base, at.block);
  const mine = standingOf(base.claim, claim).role;
  const theirs = reading && standingOf(reading, figure).role;
  return mine !== undefined && theirs !== undefined && mine !== theirs && (mine === 'by' || theirs === 'by');
}

/** How many words apart two figures are said of each other. */
const COMPANY = 9;

/** The figures beside the claim's figure in its sentence. */
function companions(base: EvidenceBase, claim: Figure): readonly Figure[] {
  const at = tokenIn(base.claim, claim.number);
  const near = (other: Figure): boolean => Math.abs(tokenIn(base.claim, other.number) - at) <= COMPANY;
  return base.claim.figures.filter((other) => other !== claim && near(other) && sentenceOf(base.claim, other) === sentenceOf(base.claim, claim));
}

/** A sentence of a cited block. */
interface Sentence {
  readonly block: number;
  readonly sentence: number;
}

const isIn = (sentences: readonly Sentence[], { block, sentence }: Sentence): boolean => sentences.some((other) => other.block === block && other.sentence === sentence);

/** The sentences in which the cited blocks have the figure. */
function sentencesWith(base: EvidenceBase, figure: Figure): readonly Sentence[] {
  const found: Sentence[] = [];
  base.blocks.forEach(({ cited: { reading } }, block) => {
    for (const other of reading.figures) if (relationOf(base, figure, block, other) === 'agrees') found.push({ block, sentence: sentenceOf(reading, other) });
  });
  return found;
}

/** Whether two figures count things by the same name. */
function countAlike(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.thing !== null && a.thing.head === b.thing?.head;
}

/** The figures of the cited blocks that count what the claim's counts, and that the claim does not have. */
function freeFigures(base: EvidenceBase, claim: Figure): readonly (Sentence & { readonly figure: Figure })[] {
  const isFree = (other: Figure): boolean => countAlike(claim, other) && !base.claim.figures.some(({ value }) => value === other.value);
  return base.blocks.flatMap(({ cited: { reading } }, block) => reading.figures.filter(isFree).map((figure) => ({ block, figure, sentence: sentenceOf(reading, figure) })));
}

/**
 * The figure that the source has in company of the claim's others: 13 for "94 per cent were in 64 countries" beside "167 consulates in 64 countries. Services were
 * focused on the 13 countries which had 94 per cent". Nothing where one of the claim's other figures stands beside the agreeing one.
 */
export function figureInCompany(base: EvidenceBase, claim: Figure, agreeing: Candidate): Candidate | undefined {
  const others = companions(base, claim);
  const free = others.length === 0 ? [] : freeFigures(base, claim);
  const isInPair = partsIn(base.claim).some(({ part, whole }) => base.claim.figures[part] === claim || base.claim.figures[whole] === claim);
  if (free.length === 0 || isInPair) return undefined;
  const own = sentencesWith(base, claim);
  const theirs = others.map((other) => sentencesWith(base, other));
  if (theirs.some((sentences) => sentences.length === 0 || sentences.some((sentence) => isIn(own, sentence)))) return undefined;
  const token = tokenIn(base.claim, claim.number);
  const candidates = free.filter((place) => theirs.some((sentences) => isIn(sentences, place))).map(({ block, figure }) => candidateAt(base, claim, token, block, figure));
  return likest(candidates.filter(({ relation, at }) => relation === 'value-differs' && at.block === agreeing.at.block));
}
