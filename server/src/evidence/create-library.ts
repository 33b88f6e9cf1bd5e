import type { Source } from '../dialogue/source.ts';
import { lazily } from '../language/remembered.ts';
import type { Library } from './library.ts';
import { rankStatements } from './ranking/rank-statements.ts';
import { emptyIndex, withoutSource, withSource, withVectors, type StatementIndex } from './ranking/statement-index.ts';
import type { WordVectors } from './ranking/word-vectors.ts';

/** Gives what words mean, when it is first wanted; nothing where that is not to be had. */
export type Meanings = () => WordVectors | undefined;

/** Makes the index of a library where nobody has wanted it yet. */
const indexes = new WeakMap<Library, () => StatementIndex>();

/** `index`, which is that of `before`, brought up to date: only sources that are not the same object are indexed again. */
function updatedIndex(index: StatementIndex, before: ReadonlyMap<string, Source>, sources: ReadonlyMap<string, Source>): StatementIndex {
  let updated = index;
  for (const [key, source] of before) if (sources.get(key) !== source) updated = withoutSource(updated, key);
  for (const [key, source] of sources) if (before.get(key) !== source) updated = withSource(updated, source);
  return updated;
}

const NO_SOURCES: ReadonlyMap<string, Source> = new Map();

/** The index of `sources`, made when it is first asked for: a hover right after the start does not wait for it. The index before is made now, so that no more than one change is ever put off. */
function indexWhenWanted(sources: ReadonlyMap<string, Source>, before: Library | undefined): () => StatementIndex {
  const known = (before && indexes.get(before)?.()) ?? emptyIndex;
  let state: { readonly index: StatementIndex; readonly of: ReadonlyMap<string, Source> } = { index: known, of: before?.sources ?? NO_SOURCES };
  return () => {
    if (state.of !== sources) state = { index: updatedIndex(state.index, state.of, sources), of: sources };
    return state.index;
  };
}

/** Some words of a source, to search for once when nobody waits: what a search makes when it is first wanted is made then. */
function sampleOf(sources: ReadonlyMap<string, Source>): string {
  const [first] = sources.values();
  return first?.blocks.find(({ kind }) => kind === 'statement')?.text.slice(0, SAMPLE) ?? '';
}

/** As long as a sentence. */
const SAMPLE = 200;

/**
 * A library of these sources. With `before`, what did not change is taken over; the result is the same as without.
 * `meanings` is asked when the index is filled, or at the first search, not before.
 */
export function libraryOf(sources: ReadonlyMap<string, Source>, before?: Library, meanings?: Meanings): Library {
  const index = indexWhenWanted(sources, before);
  let searched: StatementIndex | undefined;
  const searchedIndex = (): StatementIndex => {
    const vectors = meanings?.();
    return vectors ? withVectors(index(), vectors) : index();
  };
  const wanted = (): StatementIndex => (searched ??= searchedIndex());
  const rank: Library['rank'] = (query, limit) => rankStatements(wanted(), query, limit);
  const library: Library = { sources, fillIndex: lazily(() => void rank({ text: sampleOf(sources) }, 1)), rank };
  indexes.set(library, index);
  return library;
}
