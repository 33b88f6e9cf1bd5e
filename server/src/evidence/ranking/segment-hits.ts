import { lastNotAbove } from './numbers.ts';
import type { AnalysedQuery, QueryTerm } from './query-terms.ts';
import { termOrdinal, termsWithPrefix, type SourceSegment } from './source-segment.ts';

/** Where a term stands in a segment: position, sentence and statement of each occurrence, ascending. */
export interface Hits {
  readonly positions: ArrayLike<number>;
  readonly sentences: ArrayLike<number>;
  readonly statements: ArrayLike<number>;
}

/** What a segment has of a query: the hits of each of its terms, and the statement of each occurrence of each of its pairs. */
export interface SegmentHits {
  readonly terms: readonly Hits[];
  readonly pairs: readonly (readonly number[])[];
}

const NOWHERE: Hits = { positions: [], sentences: [], statements: [] };

/** A single letter may become anything. */
const SHORTEST_PREFIX = 2;
/** A stem shorter than this is the beginning of too many words to be the one meant. */
const SHORTEST_STEM = 4;

function hitsAt(segment: SourceSegment, positions: ArrayLike<number>): Hits {
  const sentences: number[] = [];
  const statements: number[] = [];
  let sentence = 0;
  let statement = 0;
  for (let i = 0; i < positions.length; i++) {
    sentence = lastNotAbove(segment.sentenceStarts, (positions[i] ?? 0), sentence);
    statement = lastNotAbove(segment.statementStarts, sentence, statement);
    sentences.push(sentence);
    statements.push(statement);
  }
  return { positions, sentences, statements };
}

function postings(segment: SourceSegment, ordinal: number): ArrayLike<number> {
  return segment.positions.subarray((segment.postingStarts[ordinal] ?? 0), (segment.postingStarts[ordinal + 1] ?? 0));
}

/** The ordinals of the terms that an unfinished word may become, and of the stem of which it may be an inflection ("deportati" of "deport"). */
function ordinalsOf(segment: SourceSegment, { term, prefix = term }: QueryTerm): readonly number[] {
  const exact = termOrdinal(segment, term);
  const [first, last] = prefix.length < SHORTEST_PREFIX ? [0, 0] : termsWithPrefix(segment, prefix);
  const ordinals = Array.from({ length: last - first }, (_, i) => first + i);
  if (exact >= 0 && !ordinals.includes(exact)) ordinals.push(exact);
  for (let length = prefix.length - 1; ordinals.length === 0 && length >= SHORTEST_STEM; length--) {
    const stem = termOrdinal(segment, prefix.slice(0, length));
    if (stem >= 0) ordinals.push(stem);
  }
  return ordinals;
}

function hitsOf(segment: SourceSegment, term: QueryTerm): Hits {
  if (term.prefix === undefined) {
    const ordinal = termOrdinal(segment, term.term);
    return ordinal < 0 ? NOWHERE : hitsAt(segment, postings(segment, ordinal));
  }
  const positions = ordinalsOf(segment, term).flatMap((ordinal) => Array.from(postings(segment, ordinal)));
  return positions.length === 0 ? NOWHERE : hitsAt(segment, positions.sort((a, b) => a - b));
}

/** The statements in which a hit of `second` stands right behind one of `first`. */
function sideBySide(first: Hits, second: Hits): readonly number[] {
  const statements: number[] = [];
  let j = 0;
  for (let i = 0; i < first.positions.length; i++) {
    const next = (first.positions[i] ?? 0) + 1;
    while (j < second.positions.length && (second.positions[j] ?? 0) < next) j++;
    if (second.positions[j] === next) statements.push((first.statements[i] ?? 0));
  }
  return statements;
}

/** Everything that `segment` has of `query`. */
export function hitsIn(segment: SourceSegment, query: AnalysedQuery): SegmentHits {
  const terms = query.terms.map((term) => hitsOf(segment, term));
  return { terms, pairs: query.pairs.map(([first, second]) => sideBySide(terms[first] ?? NOWHERE, terms[second] ?? NOWHERE)) };
}
