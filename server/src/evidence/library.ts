import type { Source } from '../dialogue/source.ts';
import type { Query, RankedStatement } from './ranking/ranking.ts';

/** The sources of a case as one thing to look into: by key, and by what is said in them. Immutable; a change of a source makes a new one. */
export interface Library {
  readonly sources: ReadonlyMap<string, Source>;
  /** Reads the statements into the index now, and what words mean, and searches once, where that is not done yet: the first search does not wait for it then. Costs nothing the next time. */
  readonly fillIndex: () => void;
  /** The statements that fit `query`, best first, at most `limit`. */
  readonly rank: (query: Query, limit: number) => readonly RankedStatement[];
}
