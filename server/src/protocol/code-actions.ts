import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { codeActions as actionsFor } from '../features/code-actions.ts';
import { toRange, toSpan } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { answer } from './handle.ts';

/** `textDocument/codeAction`: the quick fixes of the findings under the cursor. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register: (connection, session) => {
    connection.onCodeAction(
      answer<CodeActionParams, CodeAction[]>(session, 'code actions', [], async ({ textDocument, range, context }) => {
        const wanted = context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
        const document = wanted ? await session.documentAt(textDocument.uri) : undefined;
        if (document?.kind !== 'draft') return [];
        const { view, text, checked } = document;
        return actionsFor(checked, view.library, toSpan(text, range)).map(({ finding, fix }) => ({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(finding, text, session, view)],
          edit: { changes: { [textDocument.uri]: fix.edits.map((edit) => ({ range: toRange(text, edit.span), newText: edit.text })) } },
          ...(fix.preferred ? { isPreferred: true } : {}),
        }));
      }),
    );
  },
};
