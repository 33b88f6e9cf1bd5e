import * as vscode from 'vscode';
import { WorkDoneProgress, type LanguageClient, type WorkDoneProgressBegin, type WorkDoneProgressEnd, type WorkDoneProgressReport } from 'vscode-languageclient/node';
import { checkMethod, type CheckParams, type CheckResult } from '../../../server/src/protocol/messages.ts';
import { checking, messages, type CommandId } from '../../../server/src/wording/interface.ts';
import type { DraftsInView } from '../drafts-in-view.ts';
import type { ReportPanel } from '../report-panel.ts';

/** Hands on the progress of a check: the server tells how far it is, VS Code wants to know by how much it went on. */
function stepsTo(progress: vscode.Progress<{ message?: string; increment?: number }>): (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => void {
  let reached = 0;
  return (value) => {
    if (value.kind === 'end') return;
    const percentage = value.percentage ?? reached;
    progress.report({ increment: percentage - reached, ...(value.message === undefined ? {} : { message: value.message }) });
    reached = percentage;
  };
}

/** Asks the server for a check, with progress and a way to cancel. Nothing if it was cancelled. */
async function requestCheck(client: LanguageClient, params: CheckParams): Promise<CheckResult | null | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: checking[params.scope], cancellable: true }, async (progress, token) => {
    const workDoneToken = crypto.randomUUID();
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, stepsTo(progress));
    try {
      return await client.sendRequest<CheckResult | null>(checkMethod, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}

/** The manifest of the case to check: the only one in the window, or the one the drafter picks. */
async function pickManifest(): Promise<vscode.Uri | undefined> {
  const manifests = await vscode.workspace.findFiles('**/cobs.yaml', '**/node_modules/**');
  if (manifests.length === 0) void vscode.window.showInformationMessage(messages.noCase);
  if (manifests.length <= 1) return manifests[0];
  const items = manifests.map((uri) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..')), uri }));
  const picked = await vscode.window.showQuickPick(items.sort((a, b) => a.label.localeCompare(b.label)), { placeHolder: messages.whichCase });
  return picked?.uri;
}

/**
 * **Cobs: Check Citations** and **Cobs: Check Citations in Case**: the findings go to the Problems panel (the server publishes
 * them), the report opens beside the draft.
 */
export function registerCheckCitations(client: LanguageClient, drafts: DraftsInView, report: ReportPanel): vscode.Disposable {
  const check = async (uri: vscode.Uri, scope: CheckParams['scope']): Promise<void> => {
    const result = await requestCheck(client, { uri: uri.toString(), scope });
    if (result === null) void vscode.window.showInformationMessage(messages.notInCase);
    else if (result) report.show(result.title, result.reportHtml);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cobs.checkCitations' satisfies CommandId, async () => {
      const draft = drafts.current();
      if (draft) await check(draft.editor.document.uri, 'draft');
      else void vscode.window.showInformationMessage(messages.noDraft);
    }),
    vscode.commands.registerCommand('cobs.checkCase' satisfies CommandId, async () => {
      const uri = drafts.current()?.editor.document.uri ?? (await pickManifest());
      if (uri) await check(uri, 'case');
    }),
  );
}
