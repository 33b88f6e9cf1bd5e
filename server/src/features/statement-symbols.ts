import type { Source, Statement } from '../dialogue/source.ts';
import type { Library } from '../evidence/library.ts';

/** A statement found by the editor's “go to symbol in workspace”. */
export interface StatementSymbol {
  readonly source: Source;
  readonly statement: Statement;
}

/** The statements of a case that fit the words typed; nothing typed gives nothing, as a case has hundreds. */
export function statementSymbols(library: Library, query: string, limit: number): readonly StatementSymbol[] {
  if (query.trim() === '') return [];
  return library.rank({ text: query }, limit);
}
