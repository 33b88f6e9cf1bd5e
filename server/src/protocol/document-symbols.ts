import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams } from 'vscode-languageserver';
import { draftOutline } from '../features/draft-outline.ts';
import { outlineOf, type OutlineEntry } from '../features/source-outline.ts';
import { speakerTitle } from '../wording/statements.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer, type CaseDocument, type Session } from './handle.ts';

const NAME_LENGTH = 80;

function sourceSymbol(text: string, entry: OutlineEntry): DocumentSymbol {
  const { block, children } = entry;
  const words = block.text.slice(0, NAME_LENGTH).replace(/\s+/g, ' ');
  return {
    name: block.kind === 'heading' ? words : `${String(block.number)} ${words}`,
    detail: block.kind === 'statement' ? speakerTitle(block) : '',
    kind: block.kind === 'heading' ? SymbolKind.Namespace : SymbolKind.String,
    range: toRange(text, entry),
    selectionRange: toRange(text, block),
    children: children.map((child) => sourceSymbol(text, child)),
  };
}

function symbolsOf(document: CaseDocument, session: Session): DocumentSymbol[] {
  if (document.kind === 'source') return outlineOf(document.source).map((entry) => sourceSymbol(document.text, entry));
  // VS Code's own Markdown support has an outline already; two of them would only be in each other's way.
  if (session.editorHasMarkdownOutline()) return [];
  return draftOutline(document.draft).map((entry) => {
    const range = toRange(document.text, entry);
    return { name: entry.name, kind: entry.kind === 'heading' ? SymbolKind.Namespace : SymbolKind.String, range, selectionRange: range };
  });
}

/** `textDocument/documentSymbol`: the outline of a source, and of a draft in editors that have none for Markdown. */
export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  register: (connection, session) => {
    connection.onDocumentSymbol(
      answer<DocumentSymbolParams, DocumentSymbol[]>(session, 'document symbols', [], async ({ textDocument }) => {
        const document = await session.documentAt(textDocument.uri);
        return document ? symbolsOf(document, session) : [];
      }),
    );
  },
};
