import { quotationsIn } from '../language/quotation-marks.ts';

/** A kind of fact that only a source can vouch for. */
export type FactReason = 'figure' | 'date' | 'law' | 'quotation';

/** Numbers that name something: documents, articles, paragraphs, general comments, goals, agendas. They are known without a source. */
const NAMES = [
  String.raw`\([^()]{0,200}\b(?:arts?|articles?|paras?|paragraphs?|par)\b[^()]{0,200}\)`,
  String.raw`\b(?:articles?|arts?\.|paragraphs?|paras?\.|chapters?|sections?|goals?|targets?|annex|observation générale|general (?:comments?|recommendations?)|resolutions?|résolutions?|conventions?|protocols?) (?:(?:nos?|n[o°ᵒ])\.? ?)?\(?[0-9][0-9/()–-]*(?:(?:, | and | et | to )\(?[0-9][0-9/()–-]*){0,20}(?: \((?:19|20)[0-9]{2}\))?`,
  String.raw`\b[A-Z]{1,5}(?:/[A-Z0-9.–-]{1,20}){1,6}`,
  String.raw`\b(?:19|20)[0-9]{2} agenda\b|\bcovid-19\b`,
];
const NAME = new RegExp(NAMES.join('|'), 'giu');

const LAW = /(?<![\p{L}])(?:(?:Acts?|Laws?|Decrees?|Decree-Laws?|Orders?|Ordinances?|Regulations?|Bills?|Loi|loi|[Dd]écret|[Aa]rrêté|Resolution) (?:No\.|Nos\.|n[o°ᵒ]|of [0-9])|\p{Lu}[\p{L}'’-]+ (?:Act|Code|Law|Decree|Ordinance|Bill)(?![\p{L}]))/u;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`;
const YEAR = '(?:1[89]|20)[0-9]{2}';
const DATE = new RegExp(
  [
    String.raw`\b[0-9]{1,2}(?:er)?(?:(?:[-–]| and | to )[0-9]{1,2})? ${MONTH}(?![\p{L}])(?: ${YEAR}\b)?`,
    String.raw`\b${MONTH} ${YEAR}\b`,
    String.raw`\b${YEAR}(?:[-–/][0-9]{2,4})?(?![0-9,.]{0,12}[0-9])`,
  ].join('|'),
  'gu',
);
const DATED = new RegExp(DATE, 'u');
const NUMBERED = /\bN(?:os?\.|[o°ᵒ]) ?[0-9][0-9/–-]*/giu;
const QUOTATION_MARK = /["'“„«‘]/;
const FIGURE =
  /[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|(?:one|a|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)|deux|trois|quatre|cinq|sept|huit|neuf|dix|moitié|per cent)\b/i;

/**
 * The kinds of fact in a sentence, each once. In: its readable text. Numbers that are names (articles, paragraphs, symbols, general comments) are no facts.
 */
export function factsIn(sentence: string): readonly FactReason[] {
  const text = /[0-9]/.test(sentence) ? sentence.replace(NAME, ' ') : sentence;
  const unnumbered = text.replace(NUMBERED, ' ');
  const reasons: FactReason[] = [];
  if (QUOTATION_MARK.test(sentence) && quotationsIn(sentence).length > 0) reasons.push('quotation');
  if (LAW.test(text)) reasons.push('law');
  if (DATED.test(unnumbered)) reasons.push('date');
  if (FIGURE.test(unnumbered.replace(DATE, ' '))) reasons.push('figure');
  return reasons;
}
