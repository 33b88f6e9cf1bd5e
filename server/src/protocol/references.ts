import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesFromDraft, referencesFromSource } from '../features/references.ts';
import { toOffset } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';
import { toLocation } from './links.ts';

/** `textDocument/references`: from a citation, or from a block of a source, to every citation of the same block. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: (connection, session) => {
    connection.onReferences(
      answer<ReferenceParams, Location[]>(session, 'references', [], async ({ textDocument, position, context }) => {
        const document = await session.documentAt(textDocument.uri);
        if (!document) return [];
        const { view } = document;
        const drafts = [...view.drafts.values()];
        const offset = toOffset(document.text, position);
        const places =
          document.kind === 'draft'
            ? referencesFromDraft(document.draft, view.library, drafts, offset, context.includeDeclaration)
            : referencesFromSource(document.source, view.library, drafts, offset, context.includeDeclaration);
        return places.map((place) => toLocation(session, view, place));
      }),
    );
  },
};
