import { isNegative, type Negation } from '../language/polarity.ts';
import { clauseEnd } from '../language/clauses.ts';
import type { Reading } from './reading.ts';

/** Whether a negation falls on that very word: "did not *suspend*". */
export function isTarget(reading: Reading, token: number): boolean {
  return reading.negations.some(({ targets }) => targets.includes(token));
}

/** How many negations have the word in their clause behind them. */
export function negationsOver(reading: Reading, token: number): readonly Negation[] {
  return reading.negations.filter(({ cue, reach }) => cue[1] < token && token <= reach);
}

/** Whether anything in the clause round the word denies: "not", "lack of", "refused", "hardly", "unable". */
export function isInNegativeClause(reading: Reading, token: number): boolean {
  const sentence = reading.tokens[token]?.sentence ?? 0;
  const bounds = reading.sentences[sentence];
  const words = reading.tokens.map(({ word }) => word);
  const from = Math.max(clauseEnd(reading.text, words, token, -1), bounds?.first ?? 0);
  const to = Math.min(clauseEnd(reading.text, words, token, 1), bounds?.last ?? words.length - 1);
  return reading.tokens.slice(from, to + 1).some(({ word }) => isNegative(word)) || negationsOver(reading, token).length > 0;
}

/** How many words deny something in the part of the sentence that the token stands in, between colons and semicolons. */
export function countNegations(reading: Reading, token: number): number {
  const sentence = reading.sentences[reading.tokens[token]?.sentence ?? 0];
  if (!sentence) return 0;
  let from = sentence.first;
  let to = sentence.last;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!/[:;]/u.test(reading.text.slice(reading.tokens[i]?.end ?? 0, reading.tokens[i + 1]?.start ?? 0))) continue;
    if (i < token) from = i + 1;
    else to = Math.min(to, i);
  }
  return reading.tokens.slice(from, to + 1).filter(({ word }) => isNegative(word) && !/^(?:only|still|pending|except)$/iu.test(word.text)).length;
}
