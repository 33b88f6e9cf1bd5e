import * as vscode from 'vscode';
import { startClient } from './client.ts';
import { registerCheckCitations } from './commands/check-citations.ts';
import { registerInsertCitation } from './commands/insert-citation.ts';
import { registerMoveCitations } from './commands/move-citations.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { trackDrafts } from './drafts-in-view.ts';
import { reportPanel } from './report-panel.ts';
import { showStatusBar } from './status-bar.ts';

/** Called by VS Code when a folder with a case is opened, or a command of Cobs is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { client, output, started } = startClient(context.asAbsolutePath('dist/server.js'));
  const drafts = trackDrafts(client);
  const report = reportPanel();
  context.subscriptions.push(
    client,
    output,
    drafts,
    report,
    showStatusBar(drafts),
    registerCheckCitations(client, drafts, report),
    registerInsertCitation(client, drafts),
    registerMoveCitations(client, drafts),
    registerShowOutput(output),
    registerRestartServer(client, output),
  );
  await vscode.commands.executeCommand('setContext', 'cobs.active', true);
  await started;
}

/** VS Code disposes the subscriptions, and with them the client and its server. */
export function deactivate(): void {
  // Nothing lives outside the subscriptions.
}
