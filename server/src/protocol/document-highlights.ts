import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlightsAt } from '../features/document-highlights.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';

/** `textDocument/documentHighlight`: the other citations of the same block in this draft. */
export const documentHighlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  register: (connection, session) => {
    connection.onDocumentHighlight(
      answer<DocumentHighlightParams, DocumentHighlight[]>(session, 'document highlight', [], async ({ textDocument, position }) => {
        const document = await session.documentAt(textDocument.uri);
        if (document?.kind !== 'draft') return [];
        const spans = highlightsAt(document.draft, document.view.library, toOffset(document.text, position));
        return spans.map((span) => ({ range: toRange(document.text, span), kind: DocumentHighlightKind.Read }));
      }),
    );
  },
};
