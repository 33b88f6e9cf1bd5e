import type { Language } from '../language/language.ts';
import { quotationsIn } from '../language/quotation-marks.ts';
import { FRENCH_FACTS } from './facts-french.ts';

/** A kind of fact that only a source can vouch for. */
export type FactReason = 'figure' | 'date' | 'law' | 'quotation';

/** What tells a fact in the sentences of one language. */
export interface FactPatterns {
  /** Numbers that name something: documents, articles, paragraphs, general comments, goals, agendas. They are known without a source. */
  readonly name: RegExp;
  /** "No. 5", "no 12-2023". */
  readonly numbered: RegExp;
  readonly law: RegExp;
  readonly date: RegExp;
  readonly figure: RegExp;
}

/** Numbers that name something: documents, articles, paragraphs, general comments, goals, agendas. They are known without a source. */
const NAMES = [
  String.raw`\([^()]{0,200}\b(?:arts?|articles?|paras?|paragraphs?|par)\b[^()]{0,200}\)`,
  String.raw`\b(?:articles?|arts?\.|paragraphs?|paras?\.|chapters?|sections?|goals?|targets?|annex|general (?:comments?|recommendations?)|resolutions?|conventions?|protocols?) (?:(?:nos?|n[o°ᵒ])\.? ?)?\(?[0-9][0-9/()–-]*(?:(?:, | and | et | to )\(?[0-9][0-9/()–-]*){0,20}(?: \((?:19|20)[0-9]{2}\))?`,
  String.raw`\b[A-Z]{1,5}(?:/[A-Z0-9.–-]{1,20}){1,6}`,
  String.raw`\b(?:19|20)[0-9]{2} agenda\b|\bcovid-19\b`,
];
const NAME = new RegExp(NAMES.join('|'), 'giu');

const LAW = /(?<![\p{L}])(?:(?:Acts?|Laws?|Decrees?|Decree-Laws?|Orders?|Ordinances?|Regulations?|Bills?|Resolution) (?:No\.|Nos\.|n[o°ᵒ]|of [0-9])|\p{Lu}[\p{L}'’-]+ (?:Act|Code|Law|Decree|Ordinance|Bill)(?![\p{L}]))/u;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const YEAR = '(?:1[89]|20)[0-9]{2}';
const DATE = new RegExp(
  [
    String.raw`\b[0-9]{1,2}(?:er)?(?:(?:[-–]| and | to )[0-9]{1,2})? ${MONTH}(?![\p{L}])(?: ${YEAR}\b)?`,
    String.raw`\b${MONTH} ${YEAR}\b`,
    String.raw`\b${YEAR}(?:[-–/][0-9]{2,4})?(?![0-9,.]{0,12}[0-9])`,
  ].join('|'),
  'gu',
);
const NUMBERED = /\bN(?:os?\.|[o°ᵒ]) ?[0-9][0-9/–-]*/giu;
const QUOTATION_MARK = /["'“„«‘]/;
const FIGURE =
  /[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|(?:one|a|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)|per cent)\b/i;

const ENGLISH_FACTS: FactPatterns = { name: NAME, numbered: NUMBERED, law: LAW, date: DATE, figure: FIGURE };

/**
 * The kinds of fact in a sentence, each once. In: its readable text and its language. Numbers that are names (articles, paragraphs, symbols, general comments) are no facts.
 */
export function factsIn(sentence: string, language: Language): readonly FactReason[] {
  const { name, numbered, law, date, figure } = language === 'fr' ? FRENCH_FACTS : ENGLISH_FACTS;
  // Names with numbers and dates have digits; most sentences have none.
  const hasDigits = /[0-9]/.test(sentence);
  const text = hasDigits ? sentence.replace(name, ' ') : sentence;
  const unnumbered = hasDigits ? text.replace(numbered, ' ') : text;
  const undated = hasDigits ? unnumbered.replace(date, ' ') : text;
  const reasons: FactReason[] = [];
  if (QUOTATION_MARK.test(sentence) && quotationsIn(sentence).length > 0) reasons.push('quotation');
  if (law.test(text)) reasons.push('law');
  if (undated !== unnumbered) reasons.push('date');
  if (figure.test(undated)) reasons.push('figure');
  return reasons;
}
