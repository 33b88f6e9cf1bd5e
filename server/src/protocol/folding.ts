import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { draftFolds } from '../features/draft-folds.ts';
import { foldsOf } from '../features/source-outline.ts';
import { toRange } from './convert.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';

/** `textDocument/foldingRange`: the sections of a source, and a draft's paragraphs with their sub-paragraphs. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (connection, session) => {
    connection.onFoldingRanges(
      answer<FoldingRangeParams, FoldingRange[]>(session, 'folding', [], async ({ textDocument }) => {
        const document = await session.documentAt(textDocument.uri);
        if (!document) return [];
        const spans = document.kind === 'draft' ? draftFolds(document.draft) : foldsOf(document.source);
        return spans
          .map((span) => toRange(document.text, span))
          .filter(({ start, end }) => end.line > start.line)
          .map(({ start, end }) => ({ startLine: start.line, endLine: end.line }));
      }),
    );
  },
};
