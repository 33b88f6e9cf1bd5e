import { wordsOf } from './reading.ts';
import { clauseEnd } from '../../language/clauses.ts';
import { readingOf, type EvidenceBase } from './evidence-base.ts';

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
