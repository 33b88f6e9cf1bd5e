import type { Reading } from './reading.ts';

/** How many words behind "the close of" the time may stand: "the close of the school year". */
const REACH = 4;
const BOUND = /^(?:close|opening|start|beginning|end)$/u;
const TIME = /^(?:year|month|week|quarter|decade|century|season|term|semester|session|day)s?$/u;

/** Whether the word only says when: "by the *close* of 2028", "at the *start* of the year". */
export function isBoundOfTime({ tokens }: Reading, at: number): boolean {
  if (!BOUND.test(tokens[at]?.word.lower ?? '') || tokens[at + 1]?.word.lower !== 'of') return false;
  return tokens.slice(at + 2, at + 2 + REACH).some(({ date, word, sentence }) => sentence === tokens[at]?.sentence && (date >= 0 || TIME.test(word.lower)));
}
