import type { Language } from '../../dialogue/source.ts';
import { withNeighbours } from './neighbours.ts';
import { analyseQuery, type AnalysedQuery } from './query-terms.ts';
import { WEIGHTS } from './ranking-weights.ts';
import type { Query } from './ranking.ts';
import { hitsIn } from './segment-hits.ts';
import type { IndexedSource, StatementIndex } from './statement-index.ts';
import { scopeOf, wordScores, type Scope, type WordScores } from './word-scores.ts';

/** A source that has been searched for the words of a query. */
export interface Searched {
  readonly key: string;
  readonly indexed: IndexedSource;
  /** The query as the source's language understands it. */
  readonly query: AnalysedQuery;
  readonly scope: Scope;
  readonly words: WordScores;
  /** What the words of each statement are worth altogether, with what its neighbours lend it. */
  readonly values: Float64Array;
}

function valuesOf({ segment }: IndexedSource, words: WordScores): Float64Array {
  const own = words.text.map(
    (text, i) =>
      text +
      WEIGHTS.pairs * (words.pairs[i] ?? 0) +
      WEIGHTS.sentence * (words.sentence[i] ?? 0) +
      WEIGHTS.context * (words.context[i] ?? 0) +
      WEIGHTS.heading * (words.heading[i] ?? 0),
  );
  return withNeighbours(segment, own, segment.isConversation ? WEIGHTS.neighbours.transcript : WEIGHTS.neighbours.summary);
}

/** Searches all sources of one language: how common a word is, is counted in all of them together. */
function searchLanguage(sources: readonly (readonly [string, IndexedSource])[], query: AnalysedQuery): readonly Searched[] {
  const found = sources.map(([key, indexed]) => ({ key, indexed, hits: hitsIn(indexed.segment, query) }));
  const scope = scopeOf(query, found.map(({ indexed }) => indexed.segment), found.map(({ hits }) => hits));
  return found.map(({ key, indexed, hits }) => {
    const words = wordScores(indexed.segment, query, hits, scope);
    return { key, indexed, query, scope, words, values: valuesOf(indexed, words) };
  });
}

/** Searches every source of `index` for the words of `query`, each by the rules of its language. */
export function searchWords(index: StatementIndex, query: Query): readonly Searched[] {
  const byLanguage = new Map<Language, [string, IndexedSource][]>();
  for (const [key, indexed] of index.sources) {
    const group = byLanguage.get(indexed.segment.language);
    if (group) group.push([key, indexed]);
    else byLanguage.set(indexed.segment.language, [[key, indexed]]);
  }
  return [...byLanguage].flatMap(([language, sources]) => searchLanguage(sources, analyseQuery(query, language)));
}

/** How far words alone find what is asked: the most that a statement has of the query, its context and its heading. About 0 to 2. */
export function mostFound(all: readonly Searched[]): number {
  let most = 0;
  for (const { words } of all) {
    for (let i = 0; i < words.covered.length; i++) {
      most = Math.max(most, (words.covered[i] ?? 0) + WEIGHTS.context * (words.context[i] ?? 0) + WEIGHTS.heading * (words.heading[i] ?? 0));
    }
  }
  return most;
}
