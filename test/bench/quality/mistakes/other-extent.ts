import type { Mistake } from './mistake.ts';
import { leavesOpen, swapWord, type WordSwap } from './word-swap.ts';

const SWAPS: readonly WordSwap[] = [
  [/\bsome of\b/iu, 'all of'], [/\bsome (?=[a-z]+s\b)/iu, 'all '], [/\bnone of\b/iu, 'all of'], [/\bmost of (?!which\b|whom\b|all\b)/iu, 'all of '], [/\bMost (?=[a-z]+s\b)/u, 'All '],
  [/\ball of\b/iu, 'few of'], [/\ball (?:the )?(?=\d+ )/iu, 'few of the '], [/\b(?<!\bat )all (?=[a-z]+s\b)/iu, 'few '], [/\bno (?!one\b)(?=[a-z]+s? (?:had|was|were|is|are|has|have|could|can)\b)/iu, 'some '],
  [/\b(?<!\b(?:do|go|gone|went) )without (?!exception|prejudice|regard)/u, 'with '], [/\bnever\b/u, 'always'], [/\balways\b/u, 'never'],
];

/** "some" may be said where "all" is: to make it "all" is a mistake only where the cited blocks do not say it. */
const mayBeAll = (words: string, other: string, cited: string): boolean => /^all\b/iu.test(other) && !/^none\b/iu.test(words) && /\b(?:all|every|each|entire|whole)\b/iu.test(cited);

/** "all" for "some": more or less of it than is said. */
export const otherExtent: Mistake = {
  name: 'other extent',
  what: 'all for some, few for all, with for without',
  make: (claim, { cited }) => swapWord(claim, SWAPS, (before, words, other) =>
    !leavesOpen(before) && !/\b(?:not(?: \w+)?|nearly|almost|virtually|hardly|above|after|among|for|of|than) $/iu.test(before) && !mayBeAll(words, other, cited)),
};
