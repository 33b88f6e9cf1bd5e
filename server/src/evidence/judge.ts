import { formulaSpans } from '../language/attribution.ts';
import { laterFormulas } from '../language/opening-formula.ts';
import type { Language } from '../dialogue/source.ts';
import type { Claim } from '../draft/draft.ts';
import { citedText, type CitedText } from './cited-text.ts';
import { compareDates } from './compare-dates.ts';
import { compareDesignators } from './compare-designators.ts';
import { compareFigures } from './compare-figures.ts';
import { compareNames } from './compare-names.ts';
import { comparePolarity } from './compare-polarity.ts';
import { compareExclusion, compareQuantities } from './compare-quantities.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareStatus } from './compare-status.ts';
import { compareWords } from './compare-words.ts';
import { evidenceBase, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison, Judgement, Reach } from './judgement.ts';
import { readText, type Reading } from './reading.ts';
import { reachOf } from './reach.ts';
import type { CitedBlock } from './resolve-citation.ts';
import { bestSentence, supportIn } from './support.ts';

export interface JudgeOptions {
  /** The language of the draft; English unless said otherwise. */
  readonly language?: Language;
}

function readClaim(claim: Claim, language: string): Reading {
  return readText(claim.text, language, undefined, [...formulaSpans(claim.text), ...laterFormulas(claim.text)]);
}

/** The cited blocks, those that bear most on the claim first. */
function byBearing(base: EvidenceBase): readonly CitedText[] {
  return base.blocks
    .map((block) => ({ cited: block.cited, coverage: bestSentence(base.claim, block).coverage }))
    .sort((a, b) => b.coverage - a.coverage)
    .filter(({ coverage }, index, all) => index === 0 || coverage >= 0.5 * (all[0]?.coverage ?? 0))
    .map(({ cited }) => cited);
}

/** Findings of one mistake under several names are told once, under the first of these. */
function withoutEchoes(comparisons: readonly FactComparison[]): readonly FactComparison[] {
  const differing = comparisons.filter(({ state }) => state === 'differs');
  return comparisons.filter((comparison) => {
    if (comparison.state !== 'differs') return true;
    const earlier = differing.slice(0, differing.indexOf(comparison));
    if (earlier.some(({ claim }) => claim.start < comparison.claim.end && comparison.claim.start < claim.end)) return false;
    return comparison.kind !== 'words' && comparison.kind !== 'polarity' ? true : !earlier.some(({ kind }) => kind === 'polarity' || kind === 'status');
  });
}

/** Everything that can be compared between a claim and blocks in its own language. */
function compareAll(claim: Claim, base: EvidenceBase): readonly FactComparison[] {
  const facts = [...compareFigures(base), ...compareDates(base), ...compareDesignators(base), ...compareNames(base)];
  if (claim.kind === 'recommendation' || claim.kind === 'procedural') return facts.filter(({ kind }) => kind === 'figure' || kind === 'name');
  return withoutEchoes([...facts, ...compareStatus(base), ...comparePolarity(base), ...compareQuantities(base), ...compareExclusion(base), ...compareWords(base)]);
}

function verdictOf(reach: Reach, comparisons: readonly FactComparison[]): Judgement['verdict'] {
  if (comparisons.some(({ state }) => state === 'differs')) return 'differs';
  return reach === 'none' ? 'unsupported' : 'supported';
}

/**
 * Judges a claim against the blocks it cites, over all of them together. In: the claim, and the blocks in the order of its citations.
 * Out: how much of it they cover, and fact by fact what agrees and what differs. What cannot be told is `absent` or left out.
 * The facts of a block are computed once a block; a judgement depends on nothing but the claim's words, kind and introduction, and the blocks.
 */
export function judge(claim: Claim, cited: readonly CitedBlock[], options: JudgeOptions = {}): Judgement {
  const language = options.language === undefined || options.language === 'unknown' ? 'en' : options.language;
  const texts = cited.map(({ source, block }) => citedText(source, block));
  const reading = readClaim(claim, language);
  const base = evidenceBase(reading, texts);
  const support = supportIn(reading, base.blocks);
  const isForeign = cited.some(({ source }) => source.language !== language);
  const quotations = compareQuotations(claim.text, texts);
  if (isForeign) {
    const facts = [...quotations, ...compareFigures(base), ...compareDates(base), ...compareNames(base)].filter(({ state }) => state === 'agrees');
    return { verdict: 'supported', reach: 'unknown', comparisons: facts, support };
  }
  const reach = claim.kind === 'recommendation' || claim.kind === 'procedural' ? 'unknown' : reachOf(base);
  const speakers = compareSpeakers(claim.text, claim.introduction, byBearing(base));
  const comparisons = reach === 'none' ? [...quotations, ...speakers] : [...quotations, ...speakers, ...compareAll(claim, base)];
  return { verdict: verdictOf(reach, comparisons), reach, comparisons, support };
}
