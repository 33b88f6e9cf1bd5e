import type { Reading } from '../reading.ts';

/** How many words behind "undertook to" what is promised may stand. */
const REACH = 6;

const PROMISES = /^(?:undertook|undertakes?|promised|promises|pledged|pledges|committed|offered)$/u;

/** "Undertook to provide information" of "did not have information": whether the word at `at` is only promised, and so not there yet. */
export function isPromised({ tokens }: Reading, at: number): boolean {
  for (let k = at - 1; k >= at - REACH; k--) if (PROMISES.test(tokens[k]?.word.lower ?? '') && tokens[k + 1]?.word.lower === 'to') return true;
  return false;
}
