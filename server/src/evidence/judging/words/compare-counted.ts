import type { Figure } from '../../../language/figures.ts';
import { areSynonyms } from '../../../language/thesaurus/thesaurus.ts';
import { singularOf } from '../../../language/thesaurus/singular.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading, Token } from '../reading.ts';
import { isBroad } from './phrases.ts';
import { isPlain, subjectsIn } from './text-subjects.ts';

/** Small numbers count many things in one paragraph. */
const SMALL = 12;
/** How much of what the claim says of the things the sentence must have. */
const SAME_STATEMENT = 0.6;
const FEWEST = 3;
const SAID = 0.8;
const LIKE = 0.5;

/** The noun right behind a number, or behind what qualifies it: "complaints" of "782 new complaints". */
function countedBy(reading: Reading, { kind, value, thing, end }: Figure): number {
  if (kind !== 'count' || value <= SMALL || thing === null || thing.start < end) return -1;
  return reading.tokens.findIndex(({ start, end: last, word }) => thing.start <= start && last <= thing.end && word.stem === thing.head);
}

/** Whether the vocabulary has the noun, so that it would know a synonym, and it names something definite. */
function isTelling(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || !isPlain(token) || token.weight < 1 || isBroad(token.word.lower) || isBroad(singularOf(token.word.lower))) return false;
  return token.senses.families.length > 0 || (subjectsIn(reading)[at]?.company.length ?? 0) > 0;
}

function areAkin(claim: Reading, mine: number, reading: Reading, theirs: number): boolean {
  const [own, other] = [claim.tokens[mine], reading.tokens[theirs]];
  if (!own || !other || areSynonyms(own.senses, other.senses)) return true;
  const company = subjectsIn(claim)[mine]?.company ?? [];
  return subjectsIn(reading)[theirs]?.company.some((subject) => company.includes(subject)) ?? false;
}

/** How much of the claim besides the noun the sentence has. */
function restIn(base: EvidenceBase, noun: number, block: number, sentence: number): number {
  const here = base.blocks[block];
  const rest = base.claim.tokens.flatMap(({ weight, isFormula, figure }, index) => (weight > 0 && !isFormula && figure < 0 && index !== noun ? [index] : []));
  const found = rest.filter((index) => here?.matches[index]?.some(({ token, strength }) => strength >= SAID && here.cited.reading.tokens[token]?.sentence === sentence));
  return rest.length < FEWEST ? 0 : found.length / rest.length;
}

/** The noun that the sentence counts with the number, where it is another than the claim's at `noun` and the claim does not have it. */
function otherNoun(base: EvidenceBase, noun: number, value: number, block: number): Token | undefined {
  const here = base.blocks[block];
  if (!here) return undefined;
  const { reading } = here.cited;
  for (const figure of reading.figures) {
    const theirs = figure.value === value ? countedBy(reading, figure) : -1;
    const there = reading.tokens[theirs];
    if (!there || !isTelling(reading, theirs) || areAkin(base.claim, noun, reading, theirs)) continue;
    const isSaid = here.matches.some((found) => found.some(({ token, strength }) => token === theirs && strength >= LIKE));
    if (!isSaid && restIn(base, noun, block, there.sentence) >= SAME_STATEMENT) return there;
  }
  return undefined;
}

function compareOne(base: EvidenceBase, figure: Figure): FactComparison | undefined {
  const noun = countedBy(base.claim, figure);
  const own = base.claim.tokens[noun];
  if (!own || own.isFormula || !isTelling(base.claim, noun) || base.blocks.some(({ matches }) => (matches[noun] ?? []).length > 0)) return undefined;
  for (const block of base.blocks.keys()) {
    const there = otherNoun(base, noun, figure.value, block);
    const evidence = there && placeOf(base, block, there);
    if (evidence) return { kind: 'words', state: 'differs', claim: { start: own.start, end: own.end }, difference: 'replaced', evidence };
  }
  return undefined;
}

/**
 * Looks for a number with which the claim counts another thing than the cited sentence: "782 pilots" for "782 complaints". Both nouns must be such as the thesaurus knows and keeps
 * apart, the cited blocks must not have the claim's at all, nor the claim theirs. The first one only.
 */
export function compareCounted(base: EvidenceBase): readonly FactComparison[] {
  for (const figure of base.claim.figures) {
    const found = compareOne(base, figure);
    if (found) return [found];
  }
  return [];
}
