import { onceAForm } from '../../../language/word-forms.ts';
import type { Word } from '../../../language/words.ts';
import type { Reading } from '../reading.ts';

export type Direction = 'up' | 'down';

const UP = /^(?:increas(?:e|es|ed|ing)|rise|rises|rose|risen|rising|grow|grows|grew|grown|growth|climb(?:s|ed|ing)?|surg(?:e|es|ed)|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|trebled|quadrupled|jumped|soared|rebounded|lengthen(?:s|ed|ing)?)$/u;
const DOWN = /^(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|shrink|shrinks|shrank|shrunk|halv(?:e|es|ed|ing)|diminish(?:es|ed|ing)?|reduction|reductions|reduc(?:e|es|ed|ing)|shorten(?:s|ed|ing)?|plummeted|plunged|slipped|dipped|slid|dwindl(?:es|ed|ing)|sank|sunk)$/u;
const WORSE = /^(?:worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion))$/u;
const BETTER = /^improv(?:e|es|ed|ing|ement|ements)$/u;
/** Verbs that are used of a change where they have a figure behind them: "raised by 460 corvins", "cut to 12 months". */
const RAISES = /^(?:raise|raises|raised)$/u;
const LOWERS = /^(?:lower|lowers|lowered|cut|cuts)$/u;
const GOES = /^(?:go|goes|went|gone|come|comes|came|move|moved)$/u;

type Kind = 'up' | 'down' | 'raises' | 'lowers' | 'worse' | 'better' | 'goes' | 'aside' | 'none';

const kindOfForm = onceAForm(({ lower }): Kind => {
  if (UP.test(lower)) return 'up';
  if (DOWN.test(lower)) return 'down';
  if (WORSE.test(lower)) return 'worse';
  if (BETTER.test(lower)) return 'better';
  if (RAISES.test(lower)) return 'raises';
  if (LOWERS.test(lower)) return 'lowers';
  if (GOES.test(lower)) return 'goes';
  return lower === 'up' || lower === 'down' ? 'aside' : 'none';
});

/** Which way a word tells of a change, if it does. `goes` with "up" or "down" behind it, `aside`: "up from". */
export function kindOf(word: Pick<Word, 'form'> | undefined): Kind {
  return word ? kindOfForm(word) : 'none';
}

/** "Declined to answer", "fell under the Act", "gave rise to", "fell short", "cases were dropped": the word for a change says something else there. */
function isIdiom(words: readonly Word[], at: number): boolean {
  const [before, here, behind] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (/^(?:fall|fell|drop)/u.test(here) && /^(?:under|within|short|outside|into|on|upon|due|ill|victim|prey|behind|apart|foul|out|over|pregnant)$/u.test(behind)) return true;
  if (here.startsWith('declin') && behind === 'to') return true;
  if (here === 'rise' && /^(?:gave|give|gives|given|giving)$/u.test(before)) return true;
  return here === 'dropped' && /^(?:been|was|were|be|is|are)$/u.test(before);
}

/** Things of which more is worse. Stems of general English. */
const HARM = /^(?:unemploy|jobless|mortal|death|die|poverti|poor|violenc|violent|crime|crimin|leav|dropout|drop|abandon|overcrowd|wait|delay|backlog|debt|malnutrit|undernutrit|stunt|wast|hunger|accid|suicid|inequ|gap|dispar|shortag|arrear|homeless|traffick|absente|illiteraci|pollut|inflat|infect|pregnanc|attack|incid|victim|murder|homicid|femicid|killing|injuri|evict|segreg)/u;
/** Things of which more is better. */
const GOOD = /^(?:coverag|enrol|literaci|employ|attend|expect|access|vaccin|particip|represent|incom|wage|salari|staf|graduat|recognit|clearanc|detect)/u;

/** What "worsened" and "improved" mean for a thing: "unemployment has worsened" is more of it. */
function turned(reading: Reading, thing: readonly number[], kind: 'worse' | 'better'): Direction | undefined {
  const stems = thing.map((k) => reading.tokens[k]?.word.stem ?? '');
  const [isHarm, isGood] = [stems.some((stem) => HARM.test(stem)), stems.some((stem) => GOOD.test(stem))];
  if (isHarm === isGood) return undefined;
  return (kind === 'worse') === isHarm ? 'up' : 'down';
}

/** "Raised by 460", "cut to 12 months". */
const hasFigure = ({ tokens }: Reading, words: readonly Word[], at: number): boolean => /^(?:by|from|to)$/u.test(words[at + 1]?.lower ?? '') && tokens.slice(at + 2, at + 5).some(({ figure }) => figure >= 0);

/** Which way the word `at` says that `thing` went, if it says so. In: the words of the reading, and what the clause says has changed. */
export function directionAt(reading: Reading, words: readonly Word[], at: number, thing: readonly number[]): Direction | undefined {
  const kind = kindOf(words[at]);
  if (kind === 'up' || kind === 'down') return isIdiom(words, at) ? undefined : kind;
  if (kind === 'worse' || kind === 'better') return turned(reading, thing, kind);
  if (kind === 'goes') return goesAt(words, at);
  if (kind === 'aside') return asideAt(words, at);
  if (kind === 'none' || !hasFigure(reading, words, at)) return undefined;
  return kind === 'raises' ? 'up' : 'down';
}

function goesAt(words: readonly Word[], at: number): Direction | undefined {
  const next = words[at + 1]?.lower;
  return next === 'up' || next === 'down' ? next : undefined;
}

/** "38 per cent, up from 47"; "went up from 38" is told by its verb. */
function asideAt(words: readonly Word[], at: number): Direction | undefined {
  if (words[at + 1]?.lower !== 'from' || GOES.test(words[at - 1]?.lower ?? '')) return undefined;
  return words[at]?.lower === 'up' ? 'up' : 'down';
}
