import type { Figure } from '../../../language/figures.ts';
import { isDerived } from './derived-figures.ts';
import { readingOf, tokenIn, type EvidenceBase } from '../evidence-base.ts';
import { candidateAt, likest, relationOf, type Candidate } from './figure-candidates.ts';
import { thingLikeness } from './figure-likeness.ts';
import { partsIn } from './figure-parts.ts';
import { isRemainder } from './figures-worked-out.ts';
import { isOneMore, isRestOfWhole, wholeOf } from './rest-of-whole.ts';

/** The figures that the cited blocks call parts of that whole. */
function partsThere(base: EvidenceBase, figure: Figure, whole: Figure): readonly Candidate[] {
  const token = tokenIn(base.claim, figure.number);
  return base.blocks.flatMap(({ cited: { reading } }, block) =>
    partsIn(reading).flatMap((pair) => {
      const [there, part] = [reading.figures[pair.whole], reading.figures[pair.part]];
      const isSame = there !== undefined && there.value === whole.value && relationOf(base, whole, block, there) === 'agrees';
      return isSame && part?.kind === figure.kind ? [candidateAt(base, figure, token, block, part)] : [];
    }),
  );
}

/** The figures of the sentence that a part stands in: the claim's may be the sum of several parts. */
function besides(base: EvidenceBase, { at }: Candidate): readonly Figure[] {
  const reading = readingOf(base, at.block);
  const sentence = reading?.sentences[reading.tokens[at.token]?.sentence ?? -1];
  return reading?.figures.filter(({ start, end }) => sentence !== undefined && sentence.start <= start && end <= sentence.end) ?? [];
}

/** Whether the figure with the claim's value is known to count something else: part of another whole, a whole itself, or another thing. */
function isOfOtherThing(base: EvidenceBase, figure: Figure, { at, figure: there }: Candidate): boolean {
  const reading = readingOf(base, at.block);
  if (!reading) return false;
  const isInPair = partsIn(reading).some(({ part, whole }) => reading.figures[part] === there || reading.figures[whole] === there);
  return isInPair || thingLikeness(base, figure, at.block, there) < 0;
}

/**
 * What the cited blocks have for the claim's part of a whole that they know: 11 for the 17 in "17 of the 84 mayors" beside "11 of the 84 mayors". Nothing where
 * they know no part of it, where the claim's may be worked out from them, or where it may be a part that they count elsewhere.
 */
export function partCounterpart(base: EvidenceBase, figure: Figure, agreeing: Candidate | undefined): Candidate | undefined {
  const whole = wholeOf(base.claim, figure);
  if (!whole) return undefined;
  const parts = partsThere(base, figure, whole);
  const same = likest(parts.filter(({ relation }) => relation !== 'value-differs'));
  if (same) return same;
  const alike = base.figures.filter(({ kind, thing }) => kind === whole.kind && thing !== null && thing.head === whole.thing?.head);
  if (isDerived(figure, [whole, ...alike, ...parts.flatMap((part) => besides(base, part))]) || base.blocks.some(({ cited }) => isRemainder(figure, cited.reading) || isOneMore(figure, cited.reading)) || isRestOfWhole(base, figure, whole)) return undefined;
  return agreeing && !isOfOtherThing(base, figure, agreeing) ? undefined : likest(parts);
}
