import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { definitionAt } from '../features/definition.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';
import { toLocation } from './links.ts';

/** `textDocument/definition`: from a citation to the exact block. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register: (connection, session) => {
    connection.onDefinition(
      answer<DefinitionParams, LocationLink[]>(session, 'definition', [], async ({ textDocument, position }) => {
        const document = await session.documentAt(textDocument.uri);
        if (document?.kind !== 'draft') return [];
        const { view, text, draft } = document;
        return definitionAt(draft, view.library, toOffset(text, position)).map((place) => {
          const { uri, range } = toLocation(session, view, place);
          return { originSelectionRange: toRange(text, place.origin), targetUri: uri, targetRange: range, targetSelectionRange: range };
        });
      }),
    );
  },
};
