/** What the Committee does by a formula of the genre. `welcome`: is glad of a measure; `note`: takes note of a fact. */
export type Formula = 'recommendation' | 'concern' | 'welcome' | 'note';

/** The formulas of one language. All patterns are for text in lower case: to ignore case while matching takes several times as long. */
export interface FormulaSet {
  /**
   * In order of precedence: a sentence that notes one thing, is concerned at another and recommends a third is a recommendation.
   * The first pattern is a word without which the second cannot match; it is many times cheaper.
   */
  readonly formulas: readonly (readonly [Formula, RegExp, RegExp])[];
  /** Formulas of introduction, dissemination, follow-up and next report: a word without which none is there, and the formulas. */
  readonly procedural: readonly [RegExp, RegExp];
}

/** A pattern that matches where any of `sources` does. */
export const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'));
