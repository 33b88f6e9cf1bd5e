import { SAME_WORD } from './alignment.ts';
import { wordsOf } from './reading.ts';
import { clauseEnd } from '../../language/clauses.ts';
import { readingOf, type CitedToken, type EvidenceBase } from './evidence-base.ts';

/** How much of the claim's content one sentence of a block has, its own words only. From 0 to 1. */
export function coverageBy(base: EvidenceBase, block: number, sentence: number): number {
  const reading = readingOf(base, block);
  let [all, found] = [0, 0];
  base.claim.tokens.forEach(({ weight }, k) => {
    all += weight;
    let best = 0;
    for (const { token, strength } of base.blocks[block]?.matches[k] ?? []) if (strength > best && reading?.tokens[token]?.sentence === sentence) best = strength;
    found += weight * best;
  });
  return all === 0 ? 0 : found / all;
}

/** How much of the content of the clause that the claim's token stands in one sentence of a block has. From 0 to 1. */
export function clauseCoverage(base: EvidenceBase, token: number, block: number, sentence: number): number {
  const { claim } = base;
  const reading = readingOf(base, block);
  const words = wordsOf(claim);
  let [all, found] = [0, 0];
  for (let k = clauseEnd(claim.text, words, token, -1); k <= clauseEnd(claim.text, words, token, 1); k++) {
    const weight = claim.tokens[k]?.weight ?? 0;
    all += weight;
    if (base.blocks[block]?.matches[k]?.some((match) => match.strength >= LEAST && reading?.tokens[match.token]?.sentence === sentence) === true) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** In a clause of fewer words one word more or less tells nothing. */
const FEWEST_OF_CLAUSE = 3;

/** The words of content of the clause that the claim's token stands in. */
export function clauseWords({ claim }: EvidenceBase, token: number): readonly number[] {
  const words = wordsOf(claim);
  const found: number[] = [];
  for (let k = clauseEnd(claim.text, words, token, -1); k <= clauseEnd(claim.text, words, token, 1); k++) if ((claim.tokens[k]?.weight ?? 0) > 0) found.push(k);
  return found;
}

/** How much of the given words of the claim each sentence of a block has. */
function weightsBySentence(base: EvidenceBase, words: readonly number[], block: number): readonly number[] {
  const here = base.blocks[block];
  const { sentences, tokens } = here?.cited.reading ?? { sentences: [], tokens: [] };
  const weights = sentences.map(() => 0);
  for (const k of words) {
    const having = new Set<number>();
    for (const { token, strength } of here?.matches[k] ?? []) if (strength >= LEAST) having.add(tokens[token]?.sentence ?? -1);
    for (const sentence of having) weights[sentence] = (weights[sentence] ?? 0) + (base.claim.tokens[k]?.weight ?? 0);
  }
  return weights;
}

/** The sentences of a block that have the claim's word itself. */
function sentencesWith(base: EvidenceBase, token: number, block: number): ReadonlySet<number> {
  const here = base.blocks[block];
  const own = here?.matches[token]?.filter(({ strength }) => strength >= SAME_WORD) ?? [];
  return new Set(own.map((match) => here?.cited.reading.tokens[match.token]?.sentence ?? -1));
}

/**
 * Whether another sentence of the cited blocks has more of the clause that the claim's token stands in than the sentence of `at`, or as much and the word itself: then the
 * claim says there what the other sentence says, and what stands at `at` is said of something else. Of a clause of one or two words only the word itself tells.
 */
export function isSaidElsewhere(base: EvidenceBase, token: number, at: CitedToken): boolean {
  const words = clauseWords(base, token);
  const weights = base.blocks.map((_, block) => weightsBySentence(base, words, block));
  const own = weights[at.block]?.[readingOf(base, at.block)?.tokens[at.token]?.sentence ?? -1] ?? 0;
  return weights.some((ofBlock, block) => {
    const having = sentencesWith(base, token, block);
    return ofBlock.some((weight, sentence) => (weight > own && words.length >= FEWEST_OF_CLAUSE) || (weight >= own && having.has(sentence)));
  });
}

/**
 * Whether a sentence of another cited block has more of the clause in which the claim's figure or date stands than any sentence of the block of `at`: then the figure or date is that
 * block's. Figures and dates themselves are left aside, and so are questions, which assert nothing.
 */
export function isOfOtherBlock(base: EvidenceBase, token: number, at: CitedToken): boolean {
  if (base.blocks.length < 2) return false;
  const words = clauseWords(base, token).filter((k) => Math.max(base.claim.tokens[k]?.figure ?? -1, base.claim.tokens[k]?.date ?? -1) < 0);
  if (words.length < FEWEST_OF_CLAUSE) return false;
  const weights = base.blocks.map((_, block) => weightsBySentence(base, words, block));
  const own = Math.max(0, ...(weights[at.block] ?? []));
  const asserts = (block: number, sentence: number): boolean => readingOf(base, block)?.sentences[sentence]?.isQuestion === false;
  return weights.some((ofBlock, block) => block !== at.block && ofBlock.some((weight, sentence) => weight > own && asserts(block, sentence)));
}

/** What the sentences next to one add to its own words: a subject named before, "it" after. */
const NEIGHBOUR = 0.8;

/** How much of the claim's content one sentence of a block has together with those next to it. From 0 to 1. */
export function coverageAround(base: EvidenceBase, block: number, sentence: number): number {
  const reading = readingOf(base, block);
  let [all, found] = [0, 0];
  base.claim.tokens.forEach(({ weight }, k) => {
    all += weight;
    let best = 0;
    for (const { token, strength } of base.blocks[block]?.matches[k] ?? []) {
      const distance = Math.abs((reading?.tokens[token]?.sentence ?? -9) - sentence);
      if (distance <= 1) best = Math.max(best, distance === 0 ? strength : strength * NEIGHBOUR);
    }
    found += weight * best;
  });
  return all === 0 ? 0 : found / all;
}

/** The tokens of a block that a word of the claim stands for, each with the claim's token. */
export function metBy(base: EvidenceBase, block: number): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  base.blocks[block]?.matches.forEach((matches, k) => {
    if (base.claim.tokens[k]?.isFormula) return;
    for (const { token, strength } of matches) if (strength >= LEAST) met.set(token, k);
  });
  return met;
}

/** How alike two words must be to stand for each other. */
const LEAST = 0.6;
