import { CompletionItemKind, type CompletionItem, type CompletionItemLabelDetails, type CompletionList, type CompletionParams } from 'vscode-languageserver';
import { textOf } from '../language/span.ts';
import { completionsAt, type CitationCompletion } from '../features/completion.ts';
import { placeName } from '../wording/findings.ts';
import { sectionNames, speakerTitle } from '../wording/statements.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer, type CaseDocument } from './handle.ts';
import { renderStatement } from './render-statement.ts';

const SENTENCE_LENGTH = 90;

const kinds: Readonly<Record<CitationCompletion['kind'], CompletionItemKind>> = {
  statement: CompletionItemKind.Reference,
  paragraph: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
  key: CompletionItemKind.File,
};

function labelOf(completion: CitationCompletion): string {
  switch (completion.kind) {
    case 'statement':
      return placeName(completion.source.key, completion.block.number);
    case 'paragraph':
      return String(completion.block.number);
    case 'quotation':
      return completion.insert;
    case 'key':
      return completion.source.key;
  }
}

function detailsOf(completion: CitationCompletion): CompletionItemLabelDetails {
  if (completion.kind === 'key') return { description: completion.source.metadata.title ?? completion.source.path };
  const { block, sentence } = completion;
  const words = textOf(block.text, sentence);
  const shortened = words.length > SENTENCE_LENGTH ? `${words.slice(0, SENTENCE_LENGTH)}…` : words;
  const who = speakerTitle(block);
  return { detail: completion.kind === 'quotation' ? '' : `  ${who}: ${shortened}`, description: sectionNames[block.section] };
}

function toItem(completion: CitationCompletion, position: number, text: string): CompletionItem {
  return {
    label: labelOf(completion),
    labelDetails: detailsOf(completion),
    kind: kinds[completion.kind],
    // The server's order stays the list's order.
    sortText: String(position).padStart(4, '0'),
    // The server has searched already: what is typed must match every item, or the editor would throw the best ones away.
    filterText: completion.typed,
    textEdit: { range: toRange(text, completion.replace), newText: completion.insert },
    ...(completion.kind === 'key' ? {} : { documentation: renderStatement(completion.source, completion.block, completion.sentence, completion.matches) }),
    ...(position === 0 ? { preselect: true } : {}),
  };
}

function listFor({ draft, view, text }: Extract<CaseDocument, { kind: 'draft' }>, offset: number, maxItems: number): CompletionList | null {
  const found = completionsAt(draft, view.library, offset, { maxItems });
  return found.length === 0 ? null : { isIncomplete: true, items: found.map((completion, i) => toItem(completion, i, text)) };
}

/** `textDocument/completion`: inside a citation only. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: ['@', '[', ' ', ',', '"'] } },
  register: (connection, session) => {
    connection.onCompletion(
      answer<CompletionParams, CompletionList | null>(session, 'completion', null, async ({ textDocument, position }) => {
        const document = await session.documentAt(textDocument.uri);
        if (document?.kind !== 'draft') return null;
        return listFor(document, toOffset(document.text, position), session.settings().completion.maxItems);
      }),
    );
  },
};
