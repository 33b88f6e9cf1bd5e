import type { Mistake } from './mistake.ts';
import { leavesOpen, swapWord, wholeWord } from './word-swap.ts';

const COUNTERPARTS = [['rural', 'urban'], ['urban', 'rural'], ['women', 'men'], ['girls', 'boys'], ['boys', 'girls'], ['adults', 'children']] as const;

/** "men" for "women". What is said of one may be said of the other too, unless the cited blocks do not speak of it. */
export const otherGroup: Mistake = {
  name: 'other group',
  what: 'a group for its counterpart',
  make: (claim, { cited }) => swapWord(claim, COUNTERPARTS.map(wholeWord), (before, _, other) =>
    !leavesOpen(before) && !/\b(?:no|not|other than) $/iu.test(before) && !new RegExp(`\\b${other}\\b`, 'iu').test(`${cited}\n${claim}`)),
};
