import * as vscode from 'vscode';
import { startClient } from './client.ts';
import { registerCheckCitations } from './commands/check-citations.ts';
import { registerImportFromClipboard } from './commands/import-from-clipboard.ts';
import { registerImportSource } from './commands/import-source.ts';
import { registerInsertCitation } from './commands/insert-citation.ts';
import { registerMoveCitations } from './commands/move-citations.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { trackCaseFolders } from './case-folders.ts';
import { trackDrafts } from './drafts-in-view.ts';
import { importDocuments } from './import-documents.ts';
import { reportPanel } from './report-panel.ts';
import { showSourcesView } from './sources-view.ts';
import { showStatusBar } from './status-bar.ts';

/** Called by VS Code when a folder with a case is opened, or a command of Cobs is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { client, output, started } = startClient(context.asAbsolutePath('dist/server.js'));
  const drafts = trackDrafts(client);
  const report = reportPanel();
  const importInto = importDocuments(client);
  context.subscriptions.push(
    client,
    output,
    drafts,
    report,
    showStatusBar(drafts),
    registerCheckCitations(client, drafts, report),
    registerInsertCitation(client, drafts),
    registerMoveCitations(client, drafts),
    registerImportSource(importInto),
    registerImportFromClipboard(importInto),
    showSourcesView(client, started, importInto),
    trackCaseFolders(),
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
