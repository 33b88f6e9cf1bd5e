import { deniesByPrefix } from '../../../language/negative-prefixes.ts';
import { isPlanning } from '../../../language/planning-words.ts';
import { isNegativeAt } from '../../../language/polarity.ts';
import { isNegativeHint } from './negative-hints.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';

/** Words that leave somebody or something out, set a condition or a time, or set one thing against another. */
const RESERVES = /^(?:still|yet|other|others|rest|remaining|remainder|except|exception|excepting|excluding|save|exclusively|solely|but|however|although|though|while|whereas|if|when|once|whether|unless|former|formerly|previous|previously|should|ought|before|unlike|alone|initially|originally|partly|partially|certain|being|irrespective|regardless)$/u;
/** Words that bound how many; before a number they only say about how many. */
const BOUNDS = /^(?:under|below|least|most|maximum|minimum|than|nearly|almost|some|half|over|above)$/u;
const BOUND_REACH = 3;
/** "Were to include". */
const IS = /^(?:is|are|was|were)$/u;
/** Verbs that undo what they are said of. Stems. */
const UNDOES = /^(?:revers|undo|undon|overcom|halt|stop|end|avert|lift|resolv|remedi|correct|expir|terminat|cancel|postpon|delay|defer|replac|repeal|abolish|close|remov|exempt|exclud|drop|reject|refus|deni|deny)$/u;

const GRAMMATICAL = /^(?:not|no|never|none|nobody|nothing|cannot|neither|nor|without|nowhere|hardly|barely|scarcely|only)$/u;

/** Whether the word is one of grammar that denies: "not", "no", "never". */
export const isDenyingWord = ({ tokens }: Reading, at: number): boolean => GRAMMATICAL.test(tokens[at]?.word.lower ?? '');

function isBound({ tokens }: Reading, at: number): boolean {
  if (!BOUNDS.test(tokens[at]?.word.lower ?? '')) return false;
  return !tokens.slice(at, at + 1 + BOUND_REACH).some(({ figure, date }) => figure >= 0 || date >= 0);
}

/** Whether a word denies, forbids, undoes, leaves out or puts under a condition in any way. */
export function isReserve(reading: Reading, at: number): boolean {
  const words = wordsOf(reading);
  const { lower = '', stem = '' } = words[at] ?? {};
  if (BOUNDS.test(lower)) return isBound(reading, at);
  if (lower === 'to') return IS.test(words[at - 1]?.lower ?? '');
  return isNegativeAt(reading.text, words, at) || deniesByPrefix(lower) || isNegativeHint(words, at) || RESERVES.test(lower) || UNDOES.test(stem);
}

/** By sentence, the words that deny, leave out, or tell that something is still to come. */
export const openWords = onceAReading((reading): ReadonlyMap<number, readonly number[]> => {
  const words = wordsOf(reading);
  const found = new Map<number, number[]>();
  reading.tokens.forEach(({ sentence }, k) => {
    if (!isReserve(reading, k) && !isPlanning(words, k)) return;
    const known = found.get(sentence);
    if (known) known.push(k);
    else found.set(sentence, [k]);
  });
  return found;
});
