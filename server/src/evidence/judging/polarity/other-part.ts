import { clauseEnd } from '../../../language/clauses.ts';
import type { Figure } from '../../../language/figures.ts';
import { isExcepting } from '../../../language/polarity.ts';
import { readingOf, type EvidenceBase } from '../evidence-base.ts';
import { isComplement } from '../figures/derived-figures.ts';
import type { Pairing } from '../pairings.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';

/** "More than half do not" for "fewer than half do", "under 15 cannot" for "from the age of 15 could": the figures turn with the sign. */
function isTurnedByFigures({ claim, blocks }: EvidenceBase): boolean {
  if (speaksOfElsewhere(claim) && !blocks.some(({ cited }) => speaksOfElsewhere(cited.reading))) return true;
  return claim.figures.some((mine) => blocks.some(({ cited }) => cited.reading.figures.some((theirs) => isComplement(mine, theirs) || isOtherSide(claim, mine, cited.reading, theirs))));
}

/** What of a claim may be of the other part: all of it, or the clauses with one of the counts that a sentence leaves. */
interface OtherPart {
  readonly isAll: boolean;
  readonly remainders: readonly Figure[];
}

const worked = new WeakMap<EvidenceBase, OtherPart>();

function otherPartOf(base: EvidenceBase): OtherPart {
  const known = worked.get(base);
  if (known) return known;
  const isAll = isTurnedByFigures(base);
  const found: OtherPart = { isAll, remainders: isAll ? [] : remaindersIn(base) };
  worked.set(base, found);
  return found;
}

/** Whether the claim, in the clause of its word `token`, may be about those whom the source leaves out, by its figures. */
export function hasComplement(base: EvidenceBase, token: number): boolean {
  const { isAll, remainders } = otherPartOf(base);
  if (isAll || remainders.length === 0) return isAll;
  const { claim } = base;
  const words = wordsOf(claim);
  const [from, to] = [words[clauseEnd(claim.text, words, token, -1)]?.start ?? 0, words[clauseEnd(claim.text, words, token, 1)]?.end ?? claim.text.length];
  return remainders.some(({ start, end }) => from <= start && end <= to);
}

/** The claim's counts of those whom a sentence leaves: "eight were not preceded by any consultation" of "only three of these 11 had been". */
function remaindersIn({ claim: { figures }, blocks }: EvidenceBase): readonly Figure[] {
  const counts = figures.filter(({ kind }) => kind === 'count');
  if (counts.length === 0) return [];
  const theirs = blocks.flatMap(({ cited: { reading } }) => reading.sentences.map(({ start, end }) => reading.figures.filter((figure) => start <= figure.start && figure.end <= end)));
  return counts.filter((mine) => theirs.some((sentence) => isLeftOver(mine, sentence, figures)));
}

/** Of more figures than this nothing is worked out. */
const MOST_FIGURES = 12;

/** A number up to a dozen is the difference of two others by chance as often as not: there the claim must name the whole. */
const BY_CHANCE = 12;

/** Whether the count is what one of the figures leaves when one or two others are taken from it, and none of them. */
function isLeftOver({ value, unit }: Figure, figures: readonly Figure[], own: readonly Figure[]): boolean {
  const counts = figures.filter((figure) => figure.kind === 'count' && figure.unit === unit).map((figure) => figure.value);
  if (counts.length > MOST_FIGURES || counts.includes(value)) return false;
  const isWhole = (whole: number): boolean => value > BY_CHANCE || own.some((figure) => figure.value === whole);
  return counts.some((whole, w) => isWhole(whole) && counts.some((part, p) => p !== w && part > 0 && (whole - part === value || counts.some((other, o) => o > p && o !== w && other > 0 && whole - part - other === value))));
}

/** "Outside the capital", "other than attachés": where the source tells of the capital. */
export const speaksOfElsewhere = onceAReading((reading): boolean => {
  const words = wordsOf(reading);
  return reading.tokens.some(({ word, isFormula }, i) => !isFormula && (ELSEWHERE.has(word.lower) || isExcepting(words, i)));
});

const ELSEWHERE: ReadonlySet<string> = new Set(['outside', 'elsewhere', 'beyond']);

const BELOW: ReadonlySet<string> = new Set(['under', 'at-most', 'nearly']);
const ABOVE: ReadonlySet<string> = new Set(['over', 'at-least', 'just-over']);

/** Whether a figure is the end of a range that goes up from it or down to it: "from the age of 15", "over 65", "under three". */
function sideOf(reading: Reading, { hedge, start, end }: Figure): -1 | 0 | 1 {
  if (BELOW.has(hedge.kind)) return -1;
  if (ABOVE.has(hedge.kind)) return 1;
  const first = reading.tokens.findIndex((token) => token.start < end && start < token.end);
  const before = reading.tokens.slice(Math.max(0, first - RANGE), Math.max(0, first)).map(({ word }) => word.lower);
  if (before.some((word) => /^(?:under|below|until|younger)$/u.test(word))) return -1;
  return before.some((word) => /^(?:from|over|above|older)$/u.test(word)) || OR_MORE.test(reading.text.slice(end, end + OR_MORE_REACH)) ? 1 : 0;
}

/** "Aged 25 and over", "65 or older". */
const OR_MORE = /^(?: years?)?(?: of age)? (?:and|or) (?:over|above|older|more)\b/u;
const OR_MORE_REACH = 30;

/** How many words before a number "from" may stand: "from the age of 15". */
const RANGE = 4;

/** Whether one figure bounds from above what the other bounds from below, so that the two speak of different people or times. */
function isOtherSide(claim: Reading, mine: Figure, source: Reading, theirs: Figure): boolean {
  if (mine.value !== theirs.value || (mine.kind !== theirs.kind && mine.kind !== 'age' && theirs.kind !== 'age')) return false;
  const side = sideOf(claim, mine);
  return side !== 0 && side * sideOf(source, theirs) === -1;
}

/** Whether the claim counts those whom the block names as the others: "13 have not been reinstated" of "25 had been; the cases of the other 13 were under appeal". */
export function countsTheRest(base: EvidenceBase, block: number): boolean {
  const source = readingOf(base, block);
  const rest = source?.tokens.flatMap(({ figure }, i) => (figure >= 0 && REST.test(source.tokens[i - 1]?.word.lower ?? '') ? (source.figures[figure]?.value ?? []) : [])) ?? [];
  return base.claim.figures.some(({ value }) => rest.includes(value));
}

const REST = /^(?:other|others|remaining|rest)$/u;

/** Whether the two words go with different figures of one kind: 17 children have not been found where 44 have; six of the 14 where it is eight. */
export function countsOther(base: EvidenceBase, token: number, { at }: Pairing): boolean {
  const source = readingOf(base, at.block);
  if (!source) return false;
  const mine = figuresNear(base.claim, token);
  const theirs = figuresNear(source, at.token);
  const own = mine.filter(({ value }) => !theirs.some((other) => other.value === value));
  return theirs.some(({ kind, value }) => own.some((figure) => figure.kind === kind) && !base.claim.figures.some((figure) => figure.value === value));
}

/** Figures that say how many or what share, and so of whom a sentence speaks. */
const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'percentage', 'fraction']);

/**
 * Whether the claim counts with a figure that the cited blocks do not have: then it was worked out from theirs, and may be about the rest.
 * "Two thirds have no place" of "31 per cent have one".
 */
export function speaksOfPart(base: EvidenceBase): boolean {
  if (base.edited) return false;
  return base.claim.figures.some(
    (mine) => COUNTING.has(mine.kind) && !base.blocks.some(({ cited }) => cited.reading.figures.some(({ value }) => value === mine.value)),
  );
}

/** Whether the claim may speak of those whom the source leaves out: then what one denies the other may affirm. */
export function mayBeOfTheRest(base: EvidenceBase): boolean {
  const { isAll, remainders } = otherPartOf(base);
  return isAll || remainders.length > 0 || speaksOfPart(base);
}

/** The figures, dates aside, that stand before a word in its sentence. */
function figuresBefore(reading: Reading, token: number): readonly Figure[] {
  const indexes = new Set(reading.tokens.slice(0, token).filter(({ sentence, isFormula }) => sentence === reading.tokens[token]?.sentence && !isFormula).map(({ figure }) => figure));
  return [...indexes].flatMap((index) => reading.figures[index] ?? []).filter(({ kind }) => kind !== 'ordinal');
}

/** Whether the claim counts those of whom it speaks with another figure than the sentence of the source: "nearly 10,000 have yet to be examined" of "6,730 of the 16,412 had been". */
export function countsUnlike({ claim }: EvidenceBase, token: number, source: Reading, there: number): boolean {
  const mine = figuresBefore(claim, token);
  const theirs = figuresBefore(source, there).at(-1);
  return mine.length > 0 && !mine.some(({ kind, value }) => theirs?.kind === kind && theirs.value === value);
}

/** How many words before and behind a word a figure may stand and still say how many are meant. */
const BEFORE = 12;
const BEHIND = 8;

function figuresNear(reading: Reading, token: number): readonly Figure[] {
  const sentence = reading.tokens[token]?.sentence;
  const near = reading.tokens.slice(Math.max(0, token - BEFORE), token + BEHIND + 1).filter((other) => other.sentence === sentence && other.figure >= 0);
  return [...new Set(near.map(({ figure }) => figure))].flatMap((figure) => reading.figures[figure] ?? []);
}

/** "41 had been equipped, and the remaining 23 would be": a sentence that tells of the others too. */
export function speaksOfTheRest(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence;
  return reading.tokens.some((other, index) => {
    if (other.sentence !== sentence) return false;
    return /^(?:remaining|rest|others|remainder)$/u.test(other.word.normal) || (other.word.normal === 'other' && (reading.tokens[index + 1]?.figure ?? -1) >= 0);
  });
}
