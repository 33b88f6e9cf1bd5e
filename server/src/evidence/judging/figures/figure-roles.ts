import type { DateMention } from '../../../language/dates.ts';
import type { Figure } from '../../../language/figures.ts';
import { tokenIn } from '../evidence-base.ts';
import type { Reading, Token } from '../reading.ts';

/** What a figure is of a change: where it began, where it ended, by how much it changed. */
export type Role = 'from' | 'to' | 'by';

/** Verbs and nouns of change. Roots. */
const CHANGES =
  /^(?:increas|decreas|ris|rise|rose|fall|fell|grow|grew|growth|drop|declin|reduc|reduct|rais|lower|cut|shorten|lengthen|extend|extens|narrow|widen|expand|expans|shrink|shrank|climb|go|went|up|down|improv|chang|doubl|halv|jump|plung|soar|surg|boost|brought)/u;
/** How many words back the change may stand. */
const REACH = 12;

const normalAt = (reading: Reading, index: number): string => reading.tokens[index]?.word.normal ?? '';

/** Whether a change is spoken of before the token, in its sentence. */
function isChanging(reading: Reading, index: number): boolean {
  const sentence = reading.tokens[index]?.sentence;
  return reading.tokens.slice(Math.max(0, index - REACH), index).some((token) => token.sentence === sentence && CHANGES.test(token.word.normal));
}

/** Words before a figure that make it what was put to something: "an additional 55 places", "added 55". */
const ADDING = /^(?:additional|extra|further|add|adds|added|adding)$/u;

/** "The decrease amounted to 11 per cent": the amount of the change, not its end. */
const AMOUNTING = /^(?:amount|equal|correspond|equivalent|com(?:e|es|ing)$|came$)/u;

/** "1.2 million were added to the budget". */
function isAdded(reading: Reading, { number }: Figure): boolean {
  const at = tokenIn(reading, number);
  const behind = reading.tokens.slice(at + 1, at + 7).map(({ word }) => word.normal);
  const verb = behind.findIndex((word) => word === 'added');
  return verb > 0 && /^(?:was|were|been|be|is|are)$/u.test(behind[verb - 1] ?? '');
}

/** The first token of the figure with its hedge. */
function firstOf(reading: Reading, figure: Figure): number {
  return tokenIn(reading, { start: Math.min(figure.start, figure.hedge.span?.start ?? figure.start), end: figure.end });
}

/** What the figure is of a change, by the word before it; nothing where no change is spoken of, or in a range. */
export function roleOf(reading: Reading, figure: Figure): Role | undefined {
  if (figure.range !== null) return undefined;
  const at = firstOf(reading, figure);
  const before = normalAt(reading, at - 1);
  if (before === 'against' || (/^(?:with|to)$/u.test(before) && /^compar/u.test(normalAt(reading, at - 2)))) return 'from';
  if (ADDING.test(before) || isAdded(reading, figure)) return 'by';
  if ((before !== 'from' && before !== 'to' && before !== 'by') || (before === 'to' && AMOUNTING.test(normalAt(reading, at - 2)))) return undefined;
  return isChanging(reading, at) ? before : undefined;
}

/** How many words behind a figure its date may stand: "142 victims in 2020". */
const DATE_REACH = 5;

/** The date right behind a figure, before any other figure: "142 victims *in 2020*". */
export function dateBehind(reading: Reading, figure: Figure): DateMention | undefined {
  const at = tokenIn(reading, figure.number);
  const sentence = reading.tokens[at]?.sentence;
  const own = reading.tokens[at]?.figure;
  for (let index = at + 1; index <= at + DATE_REACH; index++) {
    const token: Token | undefined = reading.tokens[index];
    if (!token || token.sentence !== sentence || (token.figure >= 0 && token.figure !== own)) return undefined;
    if (token.date >= 0) return reading.dates[token.date];
  }
  return undefined;
}
