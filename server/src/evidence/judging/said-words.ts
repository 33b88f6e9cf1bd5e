import type { BlockMatches } from './alignment.ts';
import { assertionsIn, grantedIn, has } from './assertions.ts';
import type { Reading } from './reading.ts';

/** What a claim puts into one mouth, with the cited statements of the side named, and those of the other. */
export interface Said {
  readonly claim: Reading;
  /** The claim's words of content, as indexes. */
  readonly words: readonly number[];
  readonly weight: number;
  readonly own: readonly BlockMatches[];
  readonly other: readonly BlockMatches[];
}

/** How much the words of what is said that count weigh together. */
export function weightOf({ claim, words }: Said, isCounted: (k: number) => boolean): number {
  let sum = 0;
  for (const k of words) if (isCounted(k)) sum += claim.tokens[k]?.weight ?? 0;
  return sum;
}

/** A sentence, and how much of what is said it has. */
export interface Best {
  readonly block: BlockMatches;
  readonly sentence: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** The sentence of the blocks that has most of what is said, of those that count. */
export function bestOf(said: Said, blocks: readonly BlockMatches[], least: number, counting: (reading: Reading) => readonly number[]): Best | undefined {
  let best: Best | undefined;
  for (const block of blocks) {
    for (const sentence of counting(block.cited.reading)) {
      const share = weightOf(said, (k) => has(block, k, least, (at) => at === sentence)) / said.weight;
      if (share > (best?.share ?? 0)) best = { block, sentence, share };
    }
  }
  return best;
}

/** Whether a sentence of the block asserts what it has, or takes it for granted. */
export const grants = ({ cited }: BlockMatches) => (sentence: number): boolean => grantedIn(cited.reading).includes(sentence);
const asserts = ({ cited }: BlockMatches) => (sentence: number): boolean => assertionsIn(cited.reading).includes(sentence);

/** Whether the side named has the word. */
export const isOwn = ({ own }: Said, k: number, least: number): boolean => own.some((block) => has(block, k, least, grants(block)));
/** Whether the other side asserts something with the word. */
export const isOfOther = ({ other }: Said, k: number, least: number): boolean => other.some((block) => has(block, k, least, asserts(block)));
