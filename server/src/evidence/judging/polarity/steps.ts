import type { Figure } from '../../../language/figures.ts';
import type { Word } from '../../../language/words.ts';
import { kindOf } from './change-words.ts';
import type { Reading } from '../reading.ts';

/** What a change begins and ends with. */
export type Steps = readonly [from: Figure, to: Figure];

/** Whether two figures measure the same, so that one can be more than the other; a unit may be told once for both: "from 11 months to seven". */
export function isOneMeasure(a: Figure, b: Figure): boolean {
  if (isShare(a) && isShare(b)) return true;
  if (a.kind === b.kind) return a.unit === b.unit;
  return (a.kind === 'count' && b.kind !== 'ordinal') || (b.kind === 'count' && a.kind !== 'ordinal');
}

const isShare = ({ kind }: Figure): boolean => kind === 'percentage' || kind === 'fraction';

/** The size of a figure, percentages as parts of one. */
export const sizeOf = ({ kind, value }: Figure): number => (kind === 'percentage' ? value / 100 : value);

/** "From the current 42": whether the preposition stands before the figure that begins at word `k`, with a word or two between. */
function isBehind({ tokens }: Reading, k: number, preposition: RegExp): boolean {
  for (let i = k - 1; i >= k - 3; i--) {
    if (preposition.test(tokens[i]?.word.lower ?? '')) return !/^(?:thanks|owing|due|according|up|relat(?:ed|ing)|access|respond(?:ed|ing)|compared)$/u.test(tokens[i - 1]?.word.lower ?? '');
    if ((tokens[i]?.figure ?? -1) >= 0 || (tokens[i]?.date ?? -1) >= 0) return false;
  }
  return false;
}

/** How many words from the word for a change its figures may stand. */
const REACH = 16;

/** The figures of the sentence near word `at` in `direction` that stand behind one of the prepositions, or all; the nearest first. */
export function figuresFrom(reading: Reading, at: number, direction: 1 | -1, preposition?: RegExp): readonly Figure[] {
  const { sentence } = reading.tokens[at] ?? {};
  const found: Figure[] = [];
  for (let k = at + direction; Math.abs(k - at) <= REACH && reading.tokens[k]?.sentence === sentence; k += direction) {
    const { figure } = reading.tokens[k] ?? { figure: -1 };
    const before = reading.tokens[k - 1];
    if (figure < 0 || before?.figure === figure || (preposition && !isBehind(reading, k, preposition))) continue;
    const known = reading.figures[figure];
    if (known && known.kind !== 'ordinal') found.push(known);
  }
  return found;
}

/** What a change begins and ends with: "from 11 months to seven", "to 38 per cent from 47", "38 per cent, up from 47". */
export function stepsOf(reading: Reading, words: readonly Word[], at: number): Steps | undefined {
  const isAside = kindOf(words[at]) === 'aside';
  const [from] = figuresFrom(reading, at, 1, /^from$/u);
  const [to] = isAside ? figuresFrom(reading, at, -1) : figuresFrom(reading, at, 1, /^(?:to|reaching)$/u);
  return from && to && isOneMeasure(from, to) && sizeOf(from) !== sizeOf(to) ? [from, to] : undefined;
}

