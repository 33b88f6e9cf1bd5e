import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { suggestMethod, type SuggestedStatement, type SuggestParams, type SuggestResult } from '../../../server/src/protocol/messages.ts';
import { messages, pickCitation, placeLabel, speakerLabel, type CommandId } from '../../../server/src/wording/interface.ts';
import type { DraftsInView } from '../drafts-in-view.ts';

interface StatementItem extends vscode.QuickPickItem {
  readonly citation: string;
}

/** The server has chosen already: `alwaysShow` keeps VS Code from choosing again among the letters typed. */
function toItem({ citation, key, paragraph, section, speaker, role, sentence }: SuggestedStatement): StatementItem {
  return { label: speakerLabel(speaker, role), description: placeLabel(key, paragraph, section), detail: sentence, alwaysShow: true, citation };
}

/** Asks the server what fits; an answer that newer typing has overtaken is dropped (and the server told that nobody waits). */
function suggester(client: LanguageClient, params: SuggestParams): { readonly ask: (text: string) => Promise<SuggestResult | null | undefined>; readonly stop: () => void } {
  let asking: vscode.CancellationTokenSource | undefined;
  const stop = (): void => {
    asking?.cancel();
    asking?.dispose();
    asking = undefined;
  };
  const ask = async (text: string): Promise<SuggestResult | null | undefined> => {
    stop();
    const { token } = (asking = new vscode.CancellationTokenSource());
    try {
      const result = await client.sendRequest<SuggestResult | null>(suggestMethod, { ...params, text }, token);
      return token.isCancellationRequested ? undefined : result;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  };
  return { ask, stop };
}

/** What is asked about: the selection, or the sentence at the cursor. */
function paramsOf({ document, selection }: vscode.TextEditor): SuggestParams {
  const position = (at: vscode.Position): { line: number; character: number } => ({ line: at.line, character: at.character });
  return {
    uri: document.uri.toString(),
    position: position(selection.active),
    ...(selection.isEmpty ? {} : { selection: { start: position(selection.start), end: position(selection.end) } }),
  };
}

async function insert(editor: vscode.TextEditor, { start, end }: SuggestResult['insertAt'], citation: string): Promise<void> {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const done = await editor.edit((edit) => { edit.replace(range, citation); });
  if (!done) void vscode.window.showWarningMessage(messages.cannotInsert);
}

/** Lets the drafter pick a statement, asking the server again as the words change, and puts its citation into the draft. */
function pickAndInsert(client: LanguageClient, editor: vscode.TextEditor): void {
  const pick = vscode.window.createQuickPick<StatementItem>();
  const { ask, stop } = suggester(client, paramsOf(editor));
  let insertAt: SuggestResult['insertAt'] | undefined;
  const refresh = async (text: string): Promise<void> => {
    pick.busy = true;
    const result = await ask(text);
    if (result === undefined) return;
    insertAt = result?.insertAt;
    pick.items = result?.items.map(toItem) ?? [];
    pick.placeholder = pick.items.length === 0 ? pickCitation.nothing : pickCitation.placeholder;
    pick.busy = false;
  };
  pick.title = pickCitation.title;
  pick.placeholder = pickCitation.placeholder;
  pick.onDidChangeValue(refresh);
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (item && insertAt) void insert(editor, insertAt, item.citation);
    pick.hide();
  });
  pick.onDidHide(() => {
    stop();
    pick.dispose();
  });
  pick.show();
  void refresh('');
}

/** **Cobs: Insert Citation…**: a pick among the statements that fit the sentence at the cursor, or the selection. */
export function registerInsertCitation(client: LanguageClient, drafts: DraftsInView): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.insertCitation' satisfies CommandId, () => {
    const draft = drafts.current();
    if (draft) pickAndInsert(client, draft.editor);
    else void vscode.window.showInformationMessage(messages.noDraft);
  });
}
