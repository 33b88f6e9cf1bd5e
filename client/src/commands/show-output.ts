import * as vscode from 'vscode';
import type { CommandId } from '../../../server/src/wording/interface.ts';

/** **Cobs: Show Output**: what Cobs and its server wrote. */
export function registerShowOutput(output: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.showOutput' satisfies CommandId, () => { output.show(); });
}
