import type { BlockMatches, Match } from './alignment.ts';
import type { PlaceInBlock } from './judgement.ts';
import type { Reading } from './reading.ts';

/** How much of a claim's content one sentence of a cited block has. */
export interface SentenceSupport {
  readonly sentence: number;
  /** From 0 to 1. */
  readonly coverage: number;
}

/** What a neighbouring sentence, and the rest of the block, add to a sentence's own words. */
const NEIGHBOUR = 0.8;
const ELSEWHERE = 0.45;

function totalWeight(claim: Reading): number {
  let sum = 0;
  for (const { weight } of claim.tokens) sum += weight;
  return sum;
}

function bestStrength(matches: readonly Match[], { tokens }: Reading, sentence: number): number {
  let best = 0;
  for (const { token, strength } of matches) {
    const distance = Math.abs((tokens[token]?.sentence ?? 0) - sentence);
    best = Math.max(best, strength * (distance === 0 ? 1 : distance === 1 ? NEIGHBOUR : ELSEWHERE));
  }
  return best;
}

const known = new WeakMap<BlockMatches, SentenceSupport>();

/** The sentence of a block that has most of the claim, its neighbours counted in; the first of equals. Worked out once, as many rules ask. */
export function bestSentence(claim: Reading, block: BlockMatches): SentenceSupport {
  let best = known.get(block);
  if (!best) known.set(block, (best = findBestSentence(claim, block)));
  return best;
}

function findBestSentence(claim: Reading, block: BlockMatches): SentenceSupport {
  const total = totalWeight(claim);
  let best: SentenceSupport = { sentence: 0, coverage: 0 };
  if (total === 0) return best;
  const { reading } = block.cited;
  const covered = reading.sentences.map(() => 0);
  block.matches.forEach((matches, k) => {
    if (matches.length === 0) return;
    const weight = claim.tokens[k]?.weight ?? 0;
    for (let sentence = 0; sentence < covered.length; sentence++) covered[sentence] = (covered[sentence] ?? 0) + weight * bestStrength(matches, reading, sentence);
  });
  covered.forEach((weight, sentence) => {
    if (weight / total > best.coverage) best = { sentence, coverage: weight / total };
  });
  return best;
}

/** How much of the claim all cited blocks have together: each word where it is best supported. */
export function totalCoverage(claim: Reading, blocks: readonly BlockMatches[]): number {
  const total = totalWeight(claim);
  if (total === 0) return 1;
  const sentences = blocks.map((block) => bestSentence(claim, block));
  const [only, ...more] = sentences;
  if (only && more.length === 0) return only.coverage;
  let covered = 0;
  claim.tokens.forEach(({ weight }, k) => {
    let best = 0;
    for (const [b, { matches, cited }] of blocks.entries()) best = Math.max(best, bestStrength(matches[k] ?? [], cited.reading, sentences[b]?.sentence ?? 0));
    covered += weight * best;
  });
  return covered / total;
}

/** The sentence of each cited block that bears most on the claim, in the order of the blocks. */
export function supportIn(claim: Reading, blocks: readonly BlockMatches[]): readonly PlaceInBlock[] {
  const support: PlaceInBlock[] = [];
  for (const block of blocks) {
    const { source, block: cited, reading } = block.cited;
    const sentence = reading.sentences[bestSentence(claim, block).sentence];
    if (sentence) support.push({ source, block: cited, span: { start: sentence.start, end: sentence.end } });
  }
  return support;
}
