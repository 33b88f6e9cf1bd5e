import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CommandId } from '../../../server/src/wording/interface.ts';
import { showServerFailed } from '../client.ts';

/** **Cobs: Restart Server**: ends the language server and starts a new one, which reads every case anew. */
export function registerRestartServer(client: LanguageClient, output: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.restartServer' satisfies CommandId, async () => {
    try {
      await client.restart();
    } catch (error) {
      await showServerFailed(output, error);
    }
  });
}
