import type { Source } from '../dialogue/source.ts';
import type { Library } from './library.ts';
import { rankStatements } from './ranking/rank-statements.ts';
import { emptyIndex, withoutSource, withSource, withVectors, type StatementIndex } from './ranking/statement-index.ts';
import type { WordVectors } from './ranking/word-vectors.ts';

/** Gives what words mean, when it is first wanted; nothing where that is not to be had. */
export type Meanings = () => WordVectors | undefined;

const indexes = new WeakMap<Library, StatementIndex>();

/** The index of `before` brought up to date: only sources that are not the same object are indexed again. */
function updatedIndex(sources: ReadonlyMap<string, Source>, before: Library | undefined): StatementIndex {
  let index = (before && indexes.get(before)) ?? emptyIndex;
  for (const [key, source] of before?.sources ?? []) if (sources.get(key) !== source) index = withoutSource(index, key);
  for (const [key, source] of sources) if (before?.sources.get(key) !== source) index = withSource(index, source);
  return index;
}

/**
 * A library of these sources. With `before`, what did not change is taken over; the result is the same as without.
 * `meanings` is asked at the first search, not before.
 */
export function libraryOf(sources: ReadonlyMap<string, Source>, before?: Library, meanings?: Meanings): Library {
  const index = updatedIndex(sources, before);
  let searched: StatementIndex | undefined;
  const searchedIndex = (): StatementIndex => {
    const vectors = meanings?.();
    return vectors ? withVectors(index, vectors) : index;
  };
  const library: Library = { sources, rank: (query, limit) => rankStatements((searched ??= searchedIndex()), query, limit) };
  indexes.set(library, index);
  return library;
}
