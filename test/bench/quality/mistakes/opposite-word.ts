import type { Mistake } from './mistake.ts';
import { leavesOpen, swapWord, wholeWord, type WordSwap } from './word-swap.ts';

const OPPOSITES = [
  ['prohibited', 'allowed'], ['banned', 'allowed'], ['forbidden', 'permitted'], ['voluntary', 'compulsory'], ['mandatory', 'voluntary'], ['optional', 'compulsory'],
  ['refused', 'accepted'], ['rejected', 'accepted'],
  ['abolished', 'introduced'], ['repealed', 'introduced'], ['closed', 'opened'], ['excluded', 'included'],
  ['acquitted', 'convicted'], ['convicted', 'acquitted'], ['unlawful', 'lawful'], ['unconstitutional', 'constitutional'],
  ['widespread', 'rare'], ['adequate', 'inadequate'], ['insufficient', 'sufficient'],
] as const;
/** Words that have this opposite only beside some others: "before the courts" is no time. */
const IN_CONTEXT: readonly WordSwap[] = [
  [/\bpublic (?=(?:schools?|buildings?|hospitals?|clinics?|sector|transport)\b)/u, 'private '], [/\bprivate (?=(?:schools?|hospitals?|clinics?|sector)\b)/u, 'public '], [/\bsuspended (?!sentence)/u, 'reinstated '],
  [/\bbefore (?=\d|being|having|the (?:end|beginning|start|summer|age) of)/u, 'after '], [/\bafter (?=\d|being|having|the (?:end|beginning|start|summer|age) of)/u, 'before '],
];
const SWAPS: readonly WordSwap[] = [...OPPOSITES.map(wholeWord), ...IN_CONTEXT];

/** "allowed" for "prohibited": a word for its opposite. Under a denial both may be true: neither convicted nor acquitted. */
export const oppositeWord: Mistake = {
  name: 'opposite word',
  what: 'a word for its opposite',
  make: (claim) => swapWord(claim, SWAPS, (before, _, other) =>
    !leavesOpen(before) && !/\b(?:not|no|none|never|nobody|un\w+)\b[^,.;:]*$/iu.test(before) && !new RegExp(`\\b${other.trim()}\\b`, 'iu').test(claim)),
};
