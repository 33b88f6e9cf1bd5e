import type { Source } from '../../dialogue/source.ts';
import { fingerprintOf, segmentOf } from './build-segment.ts';
import type { SourceSegment } from './source-segment.ts';
import type { WordVectors } from './word-vectors.ts';

/** A source as the index holds it. */
export interface IndexedSource {
  readonly segment: SourceSegment;
  /** The source itself, needed only where one of its statements is found. Nothing if it cannot be had any more. */
  readonly read: () => Source | undefined;
}

/**
 * What can be searched: a segment for each source, by key. Immutable; every segment is complete in itself, so that a source is added, replaced or taken
 * out without touching the others, and an index that has been updated is the same as one built from scratch.
 */
export interface StatementIndex {
  readonly sources: ReadonlyMap<string, IndexedSource>;
  /** Without them only words are compared, not meanings. */
  readonly vectors?: WordVectors;
}

export const emptyIndex: StatementIndex = { sources: new Map() };

/** `index` with `segment` under `key`, in place of what stood there. `read` gives the source when it is wanted. */
export function withSegment(index: StatementIndex, key: string, segment: SourceSegment, read: () => Source | undefined): StatementIndex {
  return { ...index, sources: new Map(index.sources).set(key, { segment, read }) };
}

/** `index` with `source`, in place of what had its key. A segment `stored` earlier is taken if it was made from the same source. */
export function withSource(index: StatementIndex, source: Source, stored?: SourceSegment): StatementIndex {
  const segment = stored?.fingerprint === fingerprintOf(source) ? stored : segmentOf(source);
  return withSegment(index, source.key, segment, () => source);
}

/** `index` without the source `key`. */
export function withoutSource(index: StatementIndex, key: string): StatementIndex {
  const sources = new Map(index.sources);
  sources.delete(key);
  return { ...index, sources };
}

/** An index of all of `sources`. */
export function indexOf(sources: Iterable<Source>, vectors?: WordVectors): StatementIndex {
  const indexed = new Map<string, IndexedSource>();
  for (const source of sources) indexed.set(source.key, { segment: segmentOf(source), read: () => source });
  return { sources: indexed, ...(vectors ? { vectors } : {}) };
}

/** `index` that compares meanings by `vectors`; they may come later than the sources. */
export function withVectors(index: StatementIndex, vectors: WordVectors): StatementIndex {
  return { ...index, vectors };
}
