import type { Mistake } from './mistake.ts';
import { leavesOpen, swapWord, type WordSwap } from './word-swap.ts';

const PAIRS: readonly WordSwap[] = [
  [/\brose\b/u, 'fell'], [/\brisen\b/u, 'fallen'], [/\brise in\b/u, 'fall in'],
  [/\bfell (?=(?:by|from|to \d|sharply|further|steadily))/u, 'rose '], [/\bfallen (?=(?:by|from|to \d|sharply|further|steadily))/u, 'risen '],
  [/\bincreased\b/u, 'decreased'], [/\bincrease\b/u, 'decrease'], [/\bdecreased\b/u, 'increased'], [/\bdecrease\b/u, 'increase'],
  [/\bgrew\b/u, 'shrank'], [/\bgrown\b/u, 'shrunk'], [/\bclimbed\b/u, 'dropped'], [/\bdropped (?=(?:by|from|to \d))/u, 'climbed '],
  [/\bdeclined (?!to [a-z])/u, 'increased '], [/\bdecline in\b/u, 'increase in'],
  [/\bimproved\b/u, 'worsened'], [/\bworsened\b/u, 'improved'], [/\bdoubled\b/u, 'halved'], [/\bhalved\b/u, 'doubled'],
  [/\breduced\b/u, 'increased'], [/\breduction in\b/u, 'increase in'], [/\braised (?=(?:by|from|to|the (?:age|minimum|threshold|ceiling|level)))/u, 'lowered '], [/\blowered\b/u, 'raised'],
  [/\bshortened\b/u, 'lengthened'], [/\blengthened\b/u, 'shortened'], [/\bup from\b/u, 'down from'], [/\bdown from\b/u, 'up from'],
  [/\bhigher than\b/u, 'lower than'], [/\blower than\b/u, 'higher than'], [/\b(?<!no )longer than\b/u, 'shorter than'], [/\bshorter than\b/u, 'longer than'],
];

/** "rose" for "fell": the other direction of a change. */
export const oppositeDirection: Mistake = {
  name: 'opposite direction',
  what: 'a change that goes the other way',
  make: (claim) => swapWord(claim, PAIRS, (before) => !leavesOpen(before) && !/\b(?:not|no|never|to|neither)\s+(?:be |been )?$/u.test(before)),
};
