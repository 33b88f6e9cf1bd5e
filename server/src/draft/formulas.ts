import type { Language } from '../language/language.ts';
import type { Formula, FormulaSet } from './formula-set.ts';
import { ENGLISH_FORMULAS } from './formulas-english.ts';
import { FRENCH_FORMULAS } from './formulas-french.ts';

export type { Formula } from './formula-set.ts';

const SETS: Readonly<Record<Language, FormulaSet>> = { en: ENGLISH_FORMULAS, fr: FRENCH_FORMULAS, es: ENGLISH_FORMULAS, unknown: ENGLISH_FORMULAS };

/** The formula by which the Committee says something; undefined where the sentence has none. In: the sentence in lower case, and its language. */
export function formulaIn(sentence: string, language: Language): Formula | undefined {
  return SETS[language].formulas.find(([, word, pattern]) => word.test(sentence) && pattern.test(sentence))?.[0];
}

/**
 * Whether the sentence is a formula of introduction, dissemination, follow-up or next report, which states nothing that a source could bear out.
 * In: the sentence in lower case, and its language.
 */
export function isProcedural(sentence: string, language: Language): boolean {
  const [word, pattern] = SETS[language].procedural;
  return word.test(sentence) && pattern.test(sentence);
}
