import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import { MANIFEST_NAME } from '../case/open-texts.ts';
import type { Fix } from '../checks/finding.ts';
import { codeActions as actionsFor } from '../features/code-actions.ts';
import type { Span } from '../language/span.ts';
import { toRange, toSpan } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { answer, type Session } from './handle.ts';

function toAction(uri: string, text: string, fix: Fix): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [uri]: fix.edits.map((edit) => ({ range: toRange(text, edit.span), newText: edit.text })) } },
    ...(fix.preferred ? { isPreferred: true } : {}),
  };
}

/** What mends the problems of `cobs.yaml` under the cursor. */
function manifestActions(uri: string, { manifest }: CaseView, range: Span): CodeAction[] {
  return manifest.problems
    .filter(({ start, end }) => start <= range.end && range.start <= end)
    .flatMap(({ fixes }) => fixes.map((fix) => toAction(uri, manifest.text, fix)));
}

async function actionsAt(session: Session, { textDocument: { uri }, range }: CodeActionParams): Promise<CodeAction[]> {
  const found = await session.caseAt(uri);
  if (!found) return [];
  const { view, path } = found;
  if (path === MANIFEST_NAME) return manifestActions(uri, view, toSpan(view.manifest.text, range));
  const checked = view.checked(path);
  if (!checked) return [];
  const { text } = checked.draft;
  return actionsFor(checked, view.library, toSpan(text, range)).map(({ finding, fix }) => ({
    ...toAction(uri, text, fix),
    diagnostics: [toDiagnostic(finding, text, session, view)],
  }));
}

/** `textDocument/codeAction`: the quick fixes of the findings under the cursor. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register: (connection, session) => {
    connection.onCodeAction(
      answer<CodeActionParams, CodeAction[]>(session, 'code actions', [], (params) => {
        const wanted = params.context.only?.some((kind) => CodeActionKind.QuickFix.startsWith(kind)) ?? true;
        return wanted ? actionsAt(session, params) : [];
      }),
    );
  },
};
