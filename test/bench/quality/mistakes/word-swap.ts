import { chosen, replaced } from './choice.ts';

/** A word or expression, and what is put in its place; `$1` and so on are the groups of the expression. */
export type WordSwap = readonly [word: RegExp, other: string];

/** A swap of a word that stands alone, in small letters. */
export const wholeWord = ([word, other]: readonly [string, string]): WordSwap => [new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'), other];

/** Makes one of the swaps that the claim has a place for, and that `isWrong` lets through. In: expressions without the flag `g`. */
export function swapWord(claim: string, swaps: readonly WordSwap[], isWrong: (before: string, words: string, other: string) => boolean = () => true): string | undefined {
  const places = swaps.flatMap(([word, pattern]) => {
    const match = word.exec(claim);
    if (!match) return [];
    const [words] = match;
    const other = pattern.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
    const cased = /^\p{Lu}/u.test(words) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return isWrong(claim.slice(0, match.index), words, other) ? [{ start: match.index, end: match.index + words.length, cased }] : [];
  });
  const place = chosen(places, claim);
  return place && replaced(claim, place, place.cased);
}

/** Whether what stands before a place leaves open what follows: a question, a condition, something denied. What is left open has no opposite. */
export function leavesOpen(before: string): boolean {
  return /\b(?:whether|if|unless|how|why|asked|wondered|wish(?:ed|es) to know|like to know|in order to|could|should|might|den(?:ied|ies|ying)|disput(?:ed|es|ing)|contrary to|far from)\b[^.;]*$/iu.test(before);
}
