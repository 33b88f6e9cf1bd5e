import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkMethod, type CheckParams, type CheckResult } from '../../../server/src/protocol/messages.ts';
import { checking, messages, type CommandId } from '../../../server/src/wording/interface.ts';
import type { DraftsInView } from '../drafts-in-view.ts';
import { pickManifest } from '../find-manifest.ts';
import { longRequest } from '../long-request.ts';
import type { ReportPanel } from '../report-panel.ts';

/**
 * **Cobs: Check Citations** and **Cobs: Check Citations in Case**: the findings go to the Problems panel (the server publishes
 * them), the report opens beside the draft.
 */
export function registerCheckCitations(client: LanguageClient, drafts: DraftsInView, report: ReportPanel): vscode.Disposable {
  const check = async (uri: vscode.Uri, scope: CheckParams['scope']): Promise<void> => {
    const params: CheckParams = { uri: uri.toString(), scope };
    const result = await longRequest<CheckResult | null>(client, checking[scope], checkMethod, params);
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
      const uri = drafts.current()?.editor.document.uri ?? (await pickManifest(messages.whichCase));
      if (uri) await check(uri, 'case');
    }),
  );
}
