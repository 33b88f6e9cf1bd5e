import { formulaSpans } from '../../language/attribution.ts';
import { laterFormulas } from '../../language/opening-formula.ts';
import type { Language } from '../../dialogue/source.ts';
import type { Claim } from '../../draft/draft.ts';
import { citedText, type CitedText } from './cited-text.ts';
import { compareCauses } from './words/compare-causes.ts';
import { compareCounted } from './words/compare-counted.ts';
import { compareComplements } from './words/compare-complements.ts';
import { compareConjuncts } from './words/compare-conjuncts.ts';
import { compareDates } from './dates/compare-dates.ts';
import { compareDesignators } from './names/compare-designators.ts';
import { compareExtent } from './words/compare-extent.ts';
import { compareFigures } from './figures/compare-figures.ts';
import { compareGroups } from './words/compare-groups.ts';
import { withFiguresFromNowhere } from './figures/figures-from-nowhere.ts';
import { compareMultiples } from './figures/compare-multiples.ts';
import { compareNamedComplements } from './names/compare-named-complements.ts';
import { compareNames } from './names/compare-names.ts';
import { comparePolarity } from './polarity/compare-polarity.ts';
import { compareExclusion } from './polarity/compare-exclusion.ts';
import { compareQuantities } from './polarity/compare-quantities.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareSpeakers, namesSeveralVoices } from './compare-speakers.ts';
import { compareSupporters, maySayIt } from './compare-supporters.ts';
import { compareSubjects } from './words/compare-subjects.ts';
import { compareStatus } from './status/compare-status.ts';
import { compareWords } from './words/compare-words.ts';
import { isOfOtherBlock } from './sentence-cover.ts';
import { evidenceBase, readingOf, tokenIn, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison, FactKind, Judgement, Reach } from './judgement.ts';
import { withDoubts } from './doubts.ts';
import { weigh } from './weighing/weigh.ts';
import { judgeAcross } from './judge-across.ts';
import { readText, type Reading } from './reading.ts';
import { reachOf } from './reach.ts';
import type { CitedBlock } from '../resolve-citation.ts';
import { bestSentence, supportIn } from './support.ts';

/** The claim's own words, without content where they only say who speaks. */
export function readClaim({ text, language }: Pick<Claim, 'text' | 'language'>): Reading {
  return readText(text, language, undefined, [...formulaSpans(text, language), ...laterFormulas(text, language)]);
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
  if (differing.length === 0) return comparisons;
  return comparisons.filter((comparison) => {
    if (comparison.state !== 'differs') return true;
    const earlier = differing.slice(0, differing.indexOf(comparison));
    if (earlier.some(({ claim }) => claim.start < comparison.claim.end && comparison.claim.start < claim.end)) return false;
    return comparison.kind !== 'words' && comparison.kind !== 'polarity' ? true : !earlier.some(({ kind }) => kind === 'polarity' || kind === 'status');
  });
}

/** Kinds whose facts are a block's own; what is denied or planned is often asked about in another block in the same words. */
const OWN_FACTS: ReadonlySet<FactKind> = new Set<FactKind>(['figure', 'date', 'hedge']);

/** Whether the claim says what differs of something else, which another cited block speaks of. */
function isOfAnother(base: EvidenceBase, { kind, state, claim, evidence }: FactComparison): boolean {
  if (state !== 'differs' || !evidence || base.edited || !OWN_FACTS.has(kind)) return false;
  const block = base.blocks.findIndex(({ cited }) => cited.block === evidence.block);
  const reading = readingOf(base, block);
  return reading !== undefined && isOfOtherBlock(base, tokenIn(base.claim, claim), { block, token: tokenIn(reading, evidence.span) });
}

/** Everything that can be compared between an English claim and English blocks. */
function compareInEnglish(claim: Claim, base: EvidenceBase): readonly FactComparison[] {
  const facts = withFiguresFromNowhere(base, compareFacts(base));
  // A recommendation may name whom it likes; it must not name another than the source has in that place.
  if (claim.kind === 'recommendation' || claim.kind === 'procedural') return facts.filter(({ kind, difference }) => kind === 'figure' || (kind === 'name' && difference !== 'unheard'));
  return withoutEchoes(
    facts.concat(compareStatus(base), comparePolarity(base), compareQuantities(base), compareExclusion(base), compareWords(base), compareSubjects(base), compareGroups(base), compareCauses(base), compareExtent(base), compareComplements(base), compareConjuncts(base), compareCounted(base)).filter((comparison) => !isOfAnother(base, comparison)),
  );
}

/** What is sure in French: figures with their hedges, dates, names. Polarity, status and words put for others are not judged (docs/languages.md). */
function compareInFrench(claim: Claim, base: EvidenceBase): readonly FactComparison[] {
  const facts = compareFacts(base);
  return withoutEchoes(claim.kind === 'recommendation' || claim.kind === 'procedural' ? facts.filter(({ kind }) => kind === 'figure' || kind === 'name') : facts);
}

function compareFacts(base: EvidenceBase): readonly FactComparison[] {
  return compareFigures(base).concat(compareMultiples(base), compareDates(base), compareDesignators(base), compareNames(base), compareNamedComplements(base));
}

function verdictOf(reach: Reach, comparisons: readonly FactComparison[]): Judgement['verdict'] {
  if (comparisons.some(({ state }) => state === 'differs')) return 'differs';
  return reach === 'none' ? 'unsupported' : 'supported';
}

/** More words than anybody puts into a sentence, and more figures than claims and blocks have between them: each figure of the claim is weighed against every pair of the blocks'. */
const MOST = { words: 600, weighings: 2_000_000 } as const;

function isTooLong({ tokens, figures }: Reading, cited: readonly CitedText[]): boolean {
  const there = cited.reduce((sum, { reading }) => sum + reading.figures.length, 0);
  return tokens.length > MOST.words || figures.length * Math.max(figures.length, there) ** 2 > MOST.weighings;
}

/** What is said of a claim whose facts are not compared: its quotations and speakers alone. */
function judgeFrame(claim: Claim, cited: readonly CitedText[]): Judgement {
  const comparisons = compareQuotations(claim.text, cited).concat(compareSpeakers(claim, cited));
  return { verdict: verdictOf('unknown', comparisons), reach: 'unknown', comparisons, support: [] };
}

/** Who said it: by whose words are cited, or else by whose words have it. */
function speakersOf(claim: Claim, base: EvidenceBase): readonly FactComparison[] {
  const speakers = compareSpeakers(claim, namesSeveralVoices(claim) ? base.blocks.map(({ cited }) => cited) : byBearing(base));
  if (claim.language !== 'en') return speakers;
  const isOther = speakers.some(({ state }) => state === 'differs');
  if (isOther && !maySayIt(claim, base)) return speakers;
  const supporters = compareSupporters(claim, base);
  return supporters.length > 0 || isOther ? supporters : speakers;
}

/** The weights are those of English claims that state facts. */
const isWeighed = ({ language, kind }: Claim): boolean => language === 'en' && kind !== 'recommendation' && kind !== 'procedural';

type Compare = (claim: Claim, base: EvidenceBase) => readonly FactComparison[];
type Weigh = (base: EvidenceBase, comparisons: readonly FactComparison[]) => readonly FactComparison[];

const unweighed: Weigh = (_, comparisons) => comparisons;

function judgeWithin(claim: Claim, cited: readonly CitedText[], compare: Compare, weighing: Weigh): Judgement {
  const reading = readClaim(claim);
  if (cited.length === 0 || isTooLong(reading, cited)) return judgeFrame(claim, cited);
  const base = evidenceBase(reading, cited);
  const reach = claim.kind === 'recommendation' || claim.kind === 'procedural' ? 'unknown' : reachOf(base);
  const own = compareQuotations(claim.text, cited).concat(speakersOf(claim, base));
  const comparisons = reach === 'none' ? own : weighing(base, own.concat(withDoubts(base, compare(claim, base))));
  return { verdict: verdictOf(reach, comparisons), reach, comparisons, support: supportIn(reading, base.blocks) };
}

const COMPARES: Readonly<Partial<Record<Language, Compare>>> = { en: compareInEnglish, fr: compareInFrench };

function judgeWith(claim: Claim, cited: readonly CitedBlock[], weighing: Weigh): Judgement {
  const texts = cited.map(({ source, block }) => citedText(source, block));
  const compare = texts.every(({ source }) => source.language === claim.language) ? COMPARES[claim.language] : undefined;
  return compare ? judgeWithin(claim, texts, compare, weighing) : judgeAcross(claim, readClaim(claim), texts);
}

/**
 * Judges a claim against the blocks it cites, over all of them together. In: the claim, and the blocks in the order of its citations.
 * Out: how much of it they cover, and fact by fact what agrees and what differs. What cannot be told is `absent` or left out.
 * Of a claim too long for a sentence, or with hundreds of figures on both sides, only quotations and speakers are judged. The facts of a block are computed once a block; a judgement depends on nothing but the claim's words, language, kind and introduction, and the blocks.
 */
export function judge(claim: Claim, cited: readonly CitedBlock[]): Judgement {
  return judgeWith(claim, cited, isWeighed(claim) ? weigh : unweighed);
}

/** As `judge`, but with all that single rules find, and nothing else: what is weighed together (`weighing/`), and what the weights are fitted to. */
export function judgeByRules(claim: Claim, cited: readonly CitedBlock[]): Judgement {
  return judgeWith(claim, cited, unweighed);
}
