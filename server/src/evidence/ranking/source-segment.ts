import type { Language, Role, Section } from '../../dialogue/source.ts';
import type { Numbers } from './numbers.ts';

/**
 * The statements of one source as an inverted index: complete in itself and immutable, so that adding or replacing a source touches no other.
 *
 * Every word that tells something has a position: 0, 1, 2 … through all statements, with one position left free between sentences, so that no pair of words
 * reaches over the end of a sentence. The first sentence of each statement is its speaker's name (without words where the speaker has none).
 * Positions, not counts, are kept: they give counts, pairs of words and the best sentence, and take the least room.
 */
export interface SourceSegment {
  /** Made from everything that the segment depends on; differs where the source has changed. */
  readonly fingerprint: number;
  readonly language: Language;
  /** The different terms, in ascending order of UTF-16 code units. */
  readonly terms: readonly string[];
  /** Where the positions of each term start in `positions`; one more entry for the end. */
  readonly postingStarts: Numbers;
  /** The positions of each term, ascending. */
  readonly positions: Numbers;
  /** The first position of each sentence; one more entry for the end. */
  readonly sentenceStarts: Numbers;
  /** The first sentence of each statement; one more entry for the end. */
  readonly statementStarts: Numbers;
  /** Whether the source is a transcript, in which a subject is talked over through many turns. */
  readonly isConversation: boolean;
  /** The number of each statement, by which it is cited. */
  readonly numbers: Numbers;
  /** The index in `source.blocks` of each statement. */
  readonly blockIndexes: Numbers;
  /** The role of each statement: an index into `ROLES`. */
  readonly roles: Uint8Array;
  /** The section of each statement: an index into `SECTIONS`. */
  readonly sections: Uint8Array;
  /** For each statement a number that grows at every heading and change of section: across it nobody is a neighbour. */
  readonly stretches: Numbers;
  /** Which highlights condense which body: pairs of ordinals of statements, the highlights' first. */
  readonly condensed: Numbers;
}

export const ROLES: readonly Role[] = ['delegation', 'expert', 'chair', 'other'];
export const SECTIONS: readonly Section[] = ['lead', 'highlights', 'report', 'presentation', 'questions', 'responses', 'closing', 'other'];

/** How many statements `segment` has. */
export function statementCount(segment: SourceSegment): number {
  return segment.blockIndexes.length;
}

/** How many positions a statement spans: about its number of words. */
export function statementLength(segment: SourceSegment, statement: number): number {
  const first = (segment.sentenceStarts[(segment.statementStarts[statement] ?? 0)] ?? 0);
  return (segment.sentenceStarts[(segment.statementStarts[statement + 1] ?? 0)] ?? 0) - first;
}

function firstNotBelow(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ordinal of `term` in `segment.terms`, or -1. */
export function termOrdinal({ terms }: SourceSegment, term: string): number {
  const ordinal = firstNotBelow(terms, term);
  return terms[ordinal] === term ? ordinal : -1;
}

/** The ordinals of the terms that start with `prefix`: the first, and the one after the last. */
export function termsWithPrefix({ terms }: SourceSegment, prefix: string): readonly [number, number] {
  const first = firstNotBelow(terms, prefix);
  let last = first;
  while (terms[last]?.startsWith(prefix) === true) last++;
  return [first, last];
}
