import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { statusMethod, type DraftStatus } from '../../server/src/protocol/messages.ts';

/** The draft of a case that the drafter works on, with the figures of its last check. */
export interface DraftInView {
  readonly editor: vscode.TextEditor;
  readonly status: DraftStatus;
}

export interface DraftsInView {
  /** The draft in the active editor. While another part of the window has the focus (the report, an output): a draft that is to be seen. */
  readonly current: () => DraftInView | undefined;
  /** Calls `listener` whenever `current` may have changed. */
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

/** Follows the server's word on which open documents are drafts, and keeps the context key `cobs.inCase` for the active editor. */
export function trackDrafts(client: LanguageClient): DraftsInView {
  const statuses = new Map<string, DraftStatus>();
  const changed = new vscode.EventEmitter<void>();

  const draftIn = (editor: vscode.TextEditor | undefined): DraftInView | undefined => {
    const status = editor && statuses.get(editor.document.uri.toString());
    return editor && status ? { editor, status } : undefined;
  };
  const current = (): DraftInView | undefined => {
    const active = vscode.window.activeTextEditor;
    // The text of an output is an editor too, but in no column.
    if (active?.viewColumn !== undefined) return draftIn(active);
    return vscode.window.visibleTextEditors.map(draftIn).find((draft) => draft !== undefined);
  };
  const update = (): void => {
    void vscode.commands.executeCommand('setContext', 'cobs.inCase', current() !== undefined);
    changed.fire();
  };

  const subscriptions = vscode.Disposable.from(
    client.onNotification(statusMethod, (status: DraftStatus) => {
      // The server writes URIs in its own manner; VS Code's is the one that editors are found by.
      const uri = vscode.Uri.parse(status.uri).toString();
      if (status.inCase) statuses.set(uri, status);
      else statuses.delete(uri);
      update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      statuses.delete(uri.toString());
      update();
    }),
    changed,
  );
  return { current, onDidChange: changed.event, dispose: () => void subscriptions.dispose() };
}
