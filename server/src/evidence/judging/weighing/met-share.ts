import type { Stretch } from '../own-words.ts';
import type { Reading, Token } from '../reading.ts';

/** From here on a word of the cited blocks has to do with the claim's. */
export const MET = 0.5;

/** How much of what a stretch says is met, by the weight of its words, from 0 to 1; nothing where it says nothing. In: which of its words count, and which tokens are met. */
export function metShare({ tokens }: Reading, [first, last]: Stretch, counts: (token: Token) => boolean, met: ReadonlySet<number>): number | undefined {
  let [all, found] = [0, 0];
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || !counts(token)) continue;
    all += token.weight;
    if (met.has(i)) found += token.weight;
  }
  return all === 0 ? undefined : found / all;
}
