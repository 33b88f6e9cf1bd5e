import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { citationLinks } from '../features/document-links.ts';
import { placeName } from '../wording/findings.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';
import { uriAt } from './links.ts';

/** `textDocument/documentLink`: each cited source of a draft opens at the cited block. */
export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register: (connection, session) => {
    connection.onDocumentLinks(
      answer<DocumentLinkParams, DocumentLink[]>(session, 'document links', [], async ({ textDocument }) => {
        const document = await session.documentAt(textDocument.uri);
        if (document?.kind !== 'draft') return [];
        const { view, text, checked } = document;
        return citationLinks(checked.draft, view.library).map(({ span, target, key, paragraph }) => ({
          range: toRange(text, span),
          target: uriAt(session, view, target),
          tooltip: paragraph === undefined ? key : placeName(key, paragraph),
        }));
      }),
    );
  },
};
