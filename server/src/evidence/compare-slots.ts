import { isPast } from '../language/status.ts';
import { isStopWord } from '../language/words.ts';
import { placeOf, readingOf, type EvidenceBase } from './evidence-base.ts';
import type { FactComparison } from './judgement.ts';
import { samePlaces } from './pairings.ts';
import { totalCoverage } from './support.ts';
import type { Reading, Token } from './reading.ts';

/** How much of the claim the blocks must have, word for word or by synonyms. */
const REST = 0.7;
/** A claim of fewer words of content is no place to tell a new word from a paraphrase. */
const FEWEST_WORDS = 4;
/** Of how many words the new name of a thing may consist. */
const LONGEST_RUN = 2;
/** How far apart, in words, an anchor and the word beside it may stand. */
const GAP = 3;

const isContent = (token: Token | undefined): token is Token => token !== undefined && token.weight > 0 && !token.isFormula;
const isPlain = (token: Token): boolean => token.figure < 0 && token.name < 0 && token.date < 0 && token.designator < 0;

/** The prepositions between two words; articles and the like do not count. */
function linkBetween(reading: Reading, from: number, to: number): string {
  return reading.tokens
    .slice(from + 1, to)
    .map(({ word }) => word.normal)
    .filter((word) => !/^(?:the|a|an|its|their|his|her|any|all|some|such|those|these|this|that)$/u.test(word))
    .join(' ');
}

/** The next word of content from `from` in `direction`, in the same sentence and not beyond a break. */
function neighbour(reading: Reading, from: number, direction: 1 | -1): number {
  const here = reading.tokens[from];
  for (let step = 1; step <= GAP; step++) {
    const token = reading.tokens[from + step * direction];
    if (!here || token?.sentence !== here.sentence || token === undefined) return -1;
    const [left, right] = direction === 1 ? [reading.tokens[from + step - 1], token] : [token, reading.tokens[from - step + 1]];
    if (/[,;:()–—]/u.test(reading.text.slice(left?.end ?? 0, right?.start ?? 0))) return -1;
    if (isContent(token)) return from + step * direction;
  }
  return -1;
}

/** Whether no word of the claim stands for the block's word. */
function isFree(base: EvidenceBase, block: number, token: number): boolean {
  return !(base.blocks[block]?.matches.some((matches) => matches.some((match) => match.token === token)) ?? true);
}

function isUnknown(base: EvidenceBase, index: number): boolean {
  return base.blocks.every(({ matches }) => (matches[index] ?? []).length === 0);
}

/** Whether the word may name a thing: neither a verb in the past, nor an adverb, nor a word of measure. */
function mayBeNoun({ word, weight }: Token): boolean {
  return weight >= 1 && !isPast(word) && !/(?:ly|ing)$/u.test(word.normal) && !isStopWord(word.normal) && /^\p{L}{4,}$/u.test(word.normal);
}

function compareSlot(base: EvidenceBase, index: number, direction: 1 | -1): FactComparison | undefined {
  const anchor = neighbour(base.claim, index, direction === 1 ? -1 : 1);
  const own = base.claim.tokens[index];
  const anchorToken = base.claim.tokens[anchor];
  if (anchor < 0 || !own || !anchorToken || isUnknown(base, anchor)) return undefined;
  const [place] = samePlaces(base, anchor, 1);
  const reading = place && readingOf(base, place.at.block);
  if (!place || !reading) return undefined;
  const there = neighbour(reading, place.at.token, direction);
  const other = reading.tokens[there];
  if (!other || !isPlain(other) || !mayBeNoun(other) || !isFree(base, place.at.block, there)) return undefined;
  const mine = direction === 1 ? linkBetween(base.claim, anchor, index) : linkBetween(base.claim, index, anchor);
  const theirs = direction === 1 ? linkBetween(reading, place.at.token, there) : linkBetween(reading, there, place.at.token);
  if (mine !== theirs) return undefined;
  const evidence = placeOf(base, place.at.block, other);
  return { kind: 'words', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'replaced', ...(evidence ? { evidence } : {}) };
}

/** "Must attend", "to buy": a verb, for which there are too many ways to say it. */
function isInfinitive(reading: Reading, index: number): boolean {
  return /^(?:to|must|may|can|could|will|would|shall|should|might|not)$/u.test(reading.tokens[index - 1]?.word.normal ?? '');
}

/** Runs of words that stand side by side: "first aid" is one thing. */
function runs(indexes: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  }
  return found;
}

/**
 * Looks for a word of the claim that the cited blocks do not have in any form, in the very place of a word that the claim does not have,
 * where all the rest is the same: "trained in first aid" for "trained in human rights".
 */
export function compareSlots(base: EvidenceBase): readonly FactComparison[] {
  const content = base.claim.tokens.flatMap((token, index) => (isContent(token) ? [index] : []));
  const [run, ...more] = runs(content.filter((index) => isUnknown(base, index)));
  if (!run || more.length > 0 || run.length > LONGEST_RUN || content.length < FEWEST_WORDS || totalCoverage(base.claim, base.blocks) < REST) return [];
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? first;
  const head = base.claim.tokens[last];
  if (!head || !isPlain(head) || !mayBeNoun(head) || isInfinitive(base.claim, first)) return [];
  const comparison = compareSlot(base, first, 1) ?? compareSlot(base, last, -1);
  return comparison ? [comparison] : [];
}
