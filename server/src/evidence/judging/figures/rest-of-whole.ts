import type { Figure } from '../../../language/figures.ts';
import type { EvidenceBase } from '../evidence-base.ts';
import type { Reading, Token } from '../reading.ts';
import { partsIn } from './figure-parts.ts';

/** So many parts of a whole are taken from it at most: "34 in full, 29 in part and ten not yet". */
const MOST_PARTS = 3;

/** The figure of which the claim says that this one is a part: 84 for 17 in "17 of the 84 mayors". */
export function wholeOf(claim: Reading, figure: Figure): Figure | undefined {
  const pair = partsIn(claim).find(({ part }) => claim.figures[part] === figure);
  return pair && claim.figures[pair.whole];
}

/** Whether the figure may count parts of the whole: it counts the same, or leaves out what it counts ("bringing the total to 19"). */
function mayBePart({ kind, thing, value, start }: Figure, whole: Figure): boolean {
  if (kind !== 'count' || value >= whole.value) return false;
  return thing === null || thing.start < start || thing.head === whole.thing?.head;
}

/** The figures of each sentence that may count parts of the whole, in order. */
function partsBySentence({ sentences, figures }: Reading, whole: Figure): readonly (readonly Figure[])[] {
  return sentences.map(({ start }, index) => {
    const end = sentences[index + 1]?.start ?? Infinity;
    return figures.filter((figure) => start <= figure.start && figure.start < end && mayBePart(figure, whole));
  });
}

/** Whether some figures that follow one another come to the sum. */
function hasRunOf(figures: readonly Figure[], sum: number): boolean {
  return figures.some((_, from) => {
    let run = 0;
    return figures.slice(from, from + MOST_PARTS).some(({ value }) => (run += value) === sum);
  });
}

/** Whether "and one" follows a figure that is one less than the claim's: five of "four who had grown up in Torvia and *one* in Kesland". */
export function isOneMore(claim: Figure, { figures, tokens }: Reading): boolean {
  const isBare = (token: Token, index: number): boolean => token.word.lower === 'one' && token.figure < 0 && tokens[index - 1]?.word.lower === 'and';
  return figures.some(({ kind, value, end }) => {
    if (kind !== claim.kind || value + 1 !== claim.value) return false;
    const next = tokens.find(({ start }) => start >= end);
    return tokens.some((token, index) => token.start >= end && token.sentence === next?.sentence && isBare(token, index));
  });
}

/** Whether the part of a whole that the claim names may be worked out: what the parts named in the blocks leave of it, wherever they stand. */
export function isRestOfWhole({ claim: { figures }, blocks }: EvidenceBase, claim: Figure, whole: Figure): boolean {
  if (!figures.includes(whole)) return false;
  return blocks.some(({ cited: { reading } }) => partsBySentence(reading, whole).some((parts) => hasRunOf(parts, whole.value - claim.value)));
}
