import type { Reading } from '../reading.ts';

/** How many words behind "undertook to" what is promised may stand. */
const REACH = 6;

const PROMISES = /^(?:undertook|undertakes?|promised|promises|pledged|pledges|committed|offered)$/u;

/** "Undertook to provide information" of "did not have information": whether the word at `at` is only promised, and so not there yet. */
export function isPromised({ tokens }: Reading, at: number): boolean {
  for (let k = at - 1; k >= at - REACH; k--) if (PROMISES.test(tokens[k]?.word.lower ?? '') && tokens[k + 1]?.word.lower === 'to') return true;
  return false;
}

const DRAFTS = /^(?:bills?|drafts?|proposals?)$/u;
/** How many words behind "a bill" what it is about may stand: "a bill providing for a statelessness determination procedure". */
const ABOUT = 8;

/** Whether the word at `at` belongs to what a bill or a draft is about, and so need not be there yet. */
export function isOfDraft({ tokens }: Reading, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let k = at - 1; k >= at - ABOUT; k--) if (DRAFTS.test(tokens[k]?.word.lower ?? '') && tokens[k]?.sentence === sentence) return true;
  return false;
}
