/**
 * How much each sign counts that a statement is what a query means. Words and neighbours were chosen on one half of the meetings of QMSum dev (those at
 * even places of the file; the other half showed the same to within a point), from the values of RETRIEVAL §2 up; meaning on the paraphrases with odd numbers.
 */
export const WEIGHTS = {
  /** BM25's k1 and b: the optimum is flat (k1 .6-1.2, b .4-.6). */
  saturation: 0.9,
  lengthNorm: 0.5,

  /** A figure, and a word with a capital inside the sentence, tell more than other words; a word of the frame ("The delegation stated that") next to nothing. */
  figure: 1.3,
  name: 1.2,
  frame: 0.1,

  /** Beside the words of the text, which count 1: words side by side, the best sentence, the draft's earlier sentences, its heading. */
  pairs: 0.3,
  sentence: 0.4,
  context: 0.6,
  heading: 0.7,

  /** What a statement's neighbours lend it. In a transcript a subject is talked over through many turns; in a summary each paragraph stands for itself. */
  neighbours: { transcript: { share: 3, reach: 3, toSilent: true }, summary: { share: 0.3, reach: 2, toSilent: false } },

  /** Meaning always counts a little; the less of the query's words any statement has, below `wordsSuffice`, the more. */
  meaning: { always: 0.1, withoutWords: 4, wordsSuffice: 0.5, echoed: 1.3 },

  /** The same of a sentence model, where one is installed: of 2, 4 and 8 the best on the odd half of the paraphrases. */
  sentenceModel: { always: 0.1, withoutWords: 8 },

  /** Factors: another role than the one asked for; a statement that the draft cites already. */
  otherRole: 0.75,
  alreadyCited: 0.97,
  /** A highlights block comes before the body that it condenses only if that fits less than this share as well. */
  condensed: 0.6,
} as const;
