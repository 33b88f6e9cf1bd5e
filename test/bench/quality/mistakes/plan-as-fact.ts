import type { Mistake } from './mistake.ts';
import { leavesOpen, swapWord, type WordSwap } from './word-swap.ts';

const PARTICIPLE = '(?!required|needed|considered)(\\w+(?:ed|en|lt|pt|ought)|set up|put in place|drawn up|made)';
/** Of what takes its time and then is there: what is being tested has been tested too. */
const COMPLETED = '(drafted|drawn up|prepared|written|built|rebuilt|constructed|renovated|refurbished|finali[sz]ed|established|created|set up|amended|revised|updated|developed|elaborated|translated|completed|replaced|converted)';
const SWAPS: readonly WordSwap[] = [
  [new RegExp(`\\bis being ${COMPLETED}\\b`, 'u'), 'has been $1'], [new RegExp(`\\bare being ${COMPLETED}\\b`, 'u'), 'have been $1'], [new RegExp(`\\b(?:was|were) being ${COMPLETED}\\b`, 'u'), 'had been $1'],
  [new RegExp(`\\b(?:will|would) be ${PARTICIPLE}\\b`, 'u'), 'had been $1'],
  [new RegExp(`\\bis (?:to|due to|expected to|scheduled to|planned to) be ${PARTICIPLE}\\b`, 'u'), 'has been $1'],
  [new RegExp(`\\bare (?:to|due to|expected to|scheduled to|planned to) be ${PARTICIPLE}\\b`, 'u'), 'have been $1'],
  [new RegExp(`\\b(?:was|were) (?:to|due to|expected to|scheduled to|planned to) be ${PARTICIPLE}\\b`, 'u'), 'had been $1'],
  [/\ba draft (?=decree|strategy|plan|policy|regulation)/iu, 'an adopted '], [/(?<!\ba )\bdraft (?=decree|strategy|plan|policy|regulation)/iu, 'adopted '], [/\bplans to (establish|open|adopt|publish|launch|expand|introduce|ratify|appoint|recruit)\b/u, 'has already begun to $1'],
  [/\b(?:will|would) open\b/u, 'had opened'], [/\b(?:will|would) enter into force\b/u, 'had entered into force'], [/\b(?:will|would) take effect\b/u, 'had taken effect'], [/\b(?:will|would) begin\b/u, 'had begun'],
];

/** A plan told as done. What the cited blocks tell as done somewhere may be no mistake. */
export const planAsFact: Mistake = {
  name: 'plan as fact',
  what: 'a plan or a draft told as done',
  make: (claim, { cited }) => {
    const isWrong = (before: string, _: string, other: string): boolean => !leavesOpen(before) && !/\b(?:hope[ds]?|wish\w*)\b/u.test(before) && !cited.includes(other.trim());
    return /\b(?:not|no|never|if|unless|without|refused|rejected)\b/iu.test(claim) ? undefined : swapWord(claim, SWAPS, isWrong);
  },
};
