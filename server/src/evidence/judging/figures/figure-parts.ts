import type { Figure } from '../../../language/figures.ts';
import { tokenIn } from '../evidence-base.ts';
import { onceAReading, type Reading } from '../reading.ts';

/** A figure that is said to be part of another: 11 and 84 in "11 of the 84 mayors". Indexes of the reading's figures. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
  /** Whether the part points back to the whole and says something of its own: "84 mayors, of whom 11 were women". */
  readonly pointsBack: boolean;
}

/** "11 of the 84", "eight of the country's 14": what may stand between a part and its whole. */
const OF_WHOLE = /^ (?:[\p{L}’'-]+ ){0,3}(?:out )?of (?:[\p{L}’'-]+ ){0,3}$/u;
/** "84 mayors, of whom 11": what may stand between a whole and its part. */
const OF_WHICH = /\bof (?:which|whom|them|these|those)\b[^.]*$/u;
/** "Of the 84 mayors, 11": what stands before the whole. */
const OF_OPENING = /(?:^|[.,;:–—(] ?|\b(?:that|and) )(?:[Oo]ut )?[Oo]f (?:[\p{L}’'-]+ ){0,3}$/u;
/** "41 of those stations": what stands behind a part that points back. */
const OF_THOSE = /^(?: [\p{L}-]+)? of (?:those|these|them|whom|which)\b/u;

const between = (reading: Reading, a: Figure, b: Figure): string => reading.text.slice(a.end, b.start);
/** "One" is as often a pronoun. */
const isAmount = ({ kind, form, value }: Figure): boolean => (kind === 'count' || kind === 'money') && !(value === 1 && form === 'words');

function sentenceOf(reading: Reading, figure: Figure): number {
  return reading.tokens[tokenIn(reading, figure.number)]?.sentence ?? -1;
}

/** "11 of the 84 mayors", "Of the 84 mayors, 11", "84 mayors, of whom 11". */
function pairOfNeighbours(reading: Reading, index: number): PartOfWhole | undefined {
  const [first, second] = [reading.figures[index], reading.figures[index + 1]];
  if (!first || !second || !isAmount(first) || !isAmount(second) || sentenceOf(reading, first) !== sentenceOf(reading, second)) return undefined;
  const words = between(reading, first, second);
  if (first.value < second.value && OF_WHOLE.test(words)) return { part: index, whole: index + 1, pointsBack: false };
  if (first.value <= second.value) return undefined;
  // "118,000 of them received one dose" is part of something before.
  if (OF_WHICH.test(words) && !OF_THOSE.test(words)) return { part: index + 1, whole: index, pointsBack: true };
  return OF_OPENING.test(reading.text.slice(0, first.start)) && words.includes(',') ? { part: index + 1, whole: index, pointsBack: false } : undefined;
}

/** "64 stations … Interview rooms in 41 of those": the whole is the last greater figure before. */
function pairPointingBack(reading: Reading, index: number): PartOfWhole | undefined {
  const part = reading.figures[index];
  if (!part || !isAmount(part) || !OF_THOSE.test(reading.text.slice(part.end, part.end + 40))) return undefined;
  for (let whole = index - 1; whole >= 0; whole--) {
    const figure = reading.figures[whole];
    if (figure && isAmount(figure) && figure.kind === part.kind && figure.value > part.value) return { part: index, whole, pointsBack: true };
  }
  return undefined;
}

/** Every figure of the reading that is said to be part of another, in order. */
export const partsIn = onceAReading((reading): readonly PartOfWhole[] =>
  reading.figures.flatMap((_, index) => [pairOfNeighbours(reading, index), pairPointingBack(reading, index)].filter((pair) => pair !== undefined)),
);

/** Whether the figure is said to be the whole of which another is a part. */
export const isWholeIn = (reading: Reading, figure: Figure): boolean => partsIn(reading).some(({ whole }) => reading.figures[whole] === figure);

/** Words for a share of what follows: "not all of the 65 families", "most of the 65". */
const SHARE_OF = /\b(?:not (?:all|one)|none|some|part|few|several|many|most|(?:majority|minority|rest|remainder|proportion|share)) of (?:(?:the|these|those|its|their) )?$/iu;
const MOST_BEFORE = 30;

/** Whether the claim takes a share of the figure: "less than one sixth of the 41 million". */
export function isWholeOfShare({ figures, text }: Reading, claim: Figure): boolean {
  if (SHARE_OF.test(text.slice(Math.max(0, claim.start - MOST_BEFORE), claim.start))) return true;
  const share = figures.findLast(({ end }) => end <= claim.start);
  if (!share || !['fraction', 'percentage', 'count'].includes(share.kind)) return false;
  return /^(?: of)?(?: (?:the|these|those|all|its|their))?\s*$/u.test(text.slice(share.end, claim.start)) && /\bof\b/u.test(text.slice(share.start, claim.start));
}

/** "Of those who had applied, 149": what stands before a part. */
const PART_OPENING = /(?:^|[.;,] |\bthat )[Oo]f (?:the|these|those|all|its|their)\b[^,.;]*, (?:only |some |about |around )?$/u;

/** "31 of the attacks": the claim itself speaks of a part. */
export function isPartitive({ text }: Reading, { start, end }: Figure): boolean {
  return PART_OPENING.test(text.slice(Math.max(0, start - 120), start)) || /^ of (?:the|these|those|them|its|their|all)\b/u.test(text.slice(end, end + 12));
}

/** "And 12 *more*", "another 12": what is added to what the other figure counts. */
const ADDED = /^ (?:more|others?|additional|further)\b/u;
const ADDED_BEFORE = /\b(?:another|additional|further|the other) $/u;

const MOST_BEHIND = 12;

/** Whether the figure is added to another of the same thing. */
export const isAdded = ({ text }: Reading, { start, end }: Figure): boolean => ADDED.test(text.slice(end, end + MOST_BEHIND)) || ADDED_BEFORE.test(text.slice(Math.max(0, start - MOST_BEHIND), start));
