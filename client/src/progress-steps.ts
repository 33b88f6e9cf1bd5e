import type * as vscode from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient/node';

/** Hands on the progress of the server's work: the server tells how far it is, VS Code wants to know by how much it went on. */
export function stepsTo(progress: vscode.Progress<{ message?: string; increment?: number }>): (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => void {
  let reached = 0;
  return (value) => {
    if (value.kind === 'end') return;
    const percentage = value.percentage ?? reached;
    progress.report({ increment: percentage - reached, ...(value.message === undefined ? {} : { message: value.message }) });
    reached = percentage;
  };
}
