import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { statementSymbols } from '../features/statement-symbols.ts';
import { placeName } from '../wording/findings.ts';
import { speakerTitle } from '../wording/statements.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';
import { toLocation } from './links.ts';

const LIMIT = 50;
const NAME_LENGTH = 120;

/** `workspace/symbol`: statements by the words in them. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register: (connection, session) => {
    connection.onWorkspaceSymbol(
      answer<WorkspaceSymbolParams, WorkspaceSymbol[]>(session, 'workspace symbols', [], ({ query }) =>
        session.views().flatMap((view) =>
          statementSymbols(view.library, query, LIMIT).map(({ source, statement }) => ({
            name: statement.text.slice(0, NAME_LENGTH),
            containerName: `${placeName(source.key, statement.number)}, ${speakerTitle(statement)}`,
            kind: SymbolKind.String,
            location: toLocation(session, view, { path: source.path, span: statement }),
          })),
        ),
      ),
    );
  },
};
