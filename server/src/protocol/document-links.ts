import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { citationLinks } from '../features/document-links.ts';
import { symbolsInCase, type SymbolInCase } from '../features/symbol-at.ts';
import { placeName } from '../wording/findings.ts';
import { symbolWords } from '../wording/symbols.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer, type CaseDocument, type Session } from './handle.ts';
import { uriAt } from './links.ts';

function linksOfCitations({ view, text, draft }: Extract<CaseDocument, { kind: 'draft' }>, session: Session): DocumentLink[] {
  return citationLinks(draft, view.library).map(({ span, target, key, paragraph }) => ({
    range: toRange(text, span),
    target: uriAt(session, view, target),
    tooltip: paragraph === undefined ? key : placeName(key, paragraph),
  }));
}

/** A symbol opens the source of the case that it names, else the document in the UN's document system; nothing is fetched before the drafter clicks. */
function linkOfSymbol({ span, symbol, source, address }: SymbolInCase, { view, text }: CaseDocument, session: Session): DocumentLink {
  const target = source && uriAt(session, view, { path: source.path, span: { start: 0, end: 0 } });
  return { range: toRange(text, span), target: target ?? address, tooltip: source ? source.key : symbolWords.openTooltip(symbol.symbol) };
}

function linksOfSymbols(document: CaseDocument, session: Session): DocumentLink[] {
  const { view, text } = document;
  const taken = document.kind === 'draft' ? document.draft.citations : [];
  const own = (source: SymbolInCase['source']): boolean => document.kind === 'source' && source?.key === document.source.key;
  return symbolsInCase(text, view.library, taken).filter(({ source }) => !own(source)).map((symbol) => linkOfSymbol(symbol, document, session));
}

/** `textDocument/documentLink`: each cited source of a draft opens at the cited block, each document symbol of a draft or a source at its document. */
export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register: (connection, session) => {
    connection.onDocumentLinks(
      answer<DocumentLinkParams, DocumentLink[]>(session, 'document links', [], async ({ textDocument }) => {
        const document = await session.documentAt(textDocument.uri);
        if (!document) return [];
        return [...(document.kind === 'draft' ? linksOfCitations(document, session) : []), ...linksOfSymbols(document, session)];
      }),
    );
  },
};
