import * as vscode from 'vscode';
import { statusLine, statusName, statusTooltip, type CommandId } from '../../server/src/wording/interface.ts';
import type { DraftsInView } from './drafts-in-view.ts';

/** The figures of the draft in view, in the status bar; nothing for anything but a draft. A click checks and opens the report. */
export function showStatusBar(drafts: DraftsInView): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('cobs.status', vscode.StatusBarAlignment.Right, 100);
  item.name = statusName;
  item.command = 'cobs.checkCitations' satisfies CommandId;

  const update = (): void => {
    const draft = drafts.current();
    if (!draft) {
      item.hide();
      return;
    }
    const line = statusLine(draft.status);
    item.text = `$(checklist) ${line}`;
    item.tooltip = statusTooltip(line);
    item.show();
  };
  update();
  return vscode.Disposable.from(item, drafts.onDidChange(update));
}
