import type { Language } from '../../language/language.ts';
import type { Claim } from '../../draft/draft.ts';
import type { CitedText } from './cited-text.ts';
import { compareDatesAcross } from './dates/compare-dates-across.ts';
import { compareFiguresAcross } from './figures/compare-figures-across.ts';
import { compareNamesAcross } from './names/compare-names-across.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { withDoubts } from './doubts.ts';
import { evidenceBase } from './evidence-base.ts';
import { citedInEnglish, readingInEnglish } from './in-english.ts';
import type { FactComparison, Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';
import { supportIn } from './support.ts';

/** Languages whose facts can be laid beside each other. */
const READ: ReadonlySet<Language> = new Set(['en', 'fr']);

/**
 * Judges a claim against blocks of which some are in another language: figures, dates and names only, and who is said to speak, which is known from where
 * the block stands. Its words, quotations, hedges and how much of it the blocks cover cannot be judged, so that nothing is said of them.
 * Where one of the languages is not read at all, only what agrees is told.
 */
export function judgeAcross(claim: Claim, own: Reading, cited: readonly CitedText[]): Judgement {
  const reading = readingInEnglish(own);
  const base = evidenceBase(reading, cited.map(citedInEnglish));
  const facts = withDoubts(base, [...compareFiguresAcross(base), ...compareDatesAcross(base), ...compareNamesAcross(base)]);
  const quotations = compareQuotations(claim.text, cited).filter(({ state }) => state === 'agrees');
  const isRead = READ.has(claim.language) && cited.every(({ source }) => READ.has(source.language));
  const speakers = isRead ? compareSpeakers(claim, cited) : [];
  const comparisons: readonly FactComparison[] = isRead ? [...quotations, ...speakers, ...facts] : [...quotations, ...facts.filter(({ state }) => state === 'agrees')];
  const verdict = comparisons.some(({ state }) => state === 'differs') ? 'differs' : 'supported';
  return { verdict, reach: 'unknown', comparisons, support: supportIn(reading, base.blocks) };
}
