import type { Source } from '../dialogue/source.ts';
import type { Library } from './library.ts';
import { rankStatements } from './rank-statements.ts';
import { emptyIndex, withoutSource, withSource, type StatementIndex } from './statement-index.ts';

const indexes = new WeakMap<Library, StatementIndex>();

/** The index of `before` brought up to date: only sources that are not the same object are indexed again. */
function updatedIndex(sources: ReadonlyMap<string, Source>, before: Library | undefined): StatementIndex {
  let index = (before && indexes.get(before)) ?? emptyIndex;
  for (const [key, source] of before?.sources ?? []) if (sources.get(key) !== source) index = withoutSource(index, key);
  for (const [key, source] of sources) if (before?.sources.get(key) !== source) index = withSource(index, source);
  return index;
}

/** A library of these sources. With `before`, what did not change is taken over; the result is the same as without. */
export function libraryOf(sources: ReadonlyMap<string, Source>, before?: Library): Library {
  const index = updatedIndex(sources, before);
  const library: Library = { sources, rank: (query, limit) => rankStatements(index, query, limit) };
  indexes.set(library, index);
  return library;
}
