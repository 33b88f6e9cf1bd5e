import { lowerAt, type Word } from './words.ts';

const RULED = /^rul(?:es?|ed|ing)$/u;

/** What something can be "far from" without being anywhere: "far from complete". */
const FALLS_SHORT = /ing$|^(?:complete|sufficient|adequate|certain|clear|perfect|ideal|satisfactory|enough|over|uniform|universal)$/u;

/** Words that deny together with the one behind them: "free of charge", "out of use", "short of staff". */
const DENYING_BEFORE_OF: ReadonlySet<string> = new Set(['free', 'out', 'short', 'devoid', 'instead', 'want']);

/** Verbs behind which "out of" says where from, and denies nothing: "dropping out of school". */
const MOVES = /(?:ing|ed)$|^(?:drops?|go|goes|went|comes?|came|moves?|gets?|got)$/u;

function deniesBeforeOf(words: readonly Word[], at: number, next: string): boolean {
  if (!DENYING_BEFORE_OF.has(words[at]?.normal ?? '') || (next !== 'of' && next !== 'from') || /^[0-9]/u.test(lowerAt(words, at + 2))) return false;
  return words[at]?.normal !== 'out' || !MOVES.test(lowerAt(words, at - 1));
}

/** Whether the word `at` makes its clause negative together with those behind it: "ruled out", "rather than", "far from complete", "free of". */
export function deniesWithNext(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1);
  if (next === 'than') return words[at]?.normal === 'rather';
  if (next === 'out') return RULED.test(lowerAt(words, at));
  if (next === 'from' && words[at]?.normal === 'far') return FALLS_SHORT.test(lowerAt(words, at + 2));
  return deniesBeforeOf(words, at, next);
}
