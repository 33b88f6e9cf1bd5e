import * as vscode from 'vscode';
import { messages } from '../../server/src/wording/interface.ts';
import { openPlace } from './open-place.ts';
import { reportPage } from './report-page.ts';

/** The one report of a window. */
export interface ReportPanel {
  /** Shows a report beside the draft, in place of the one before; the focus stays where it is. `body` is what the server made. */
  readonly show: (title: string, body: string) => void;
  readonly dispose: () => void;
}

interface LinkMessage {
  readonly link: string;
}

function isLinkMessage(message: unknown): message is LinkMessage {
  return typeof message === 'object' && message !== null && 'link' in message && typeof message.link === 'string';
}

async function follow(message: unknown): Promise<void> {
  if (isLinkMessage(message) && !(await openPlace(message.link))) void vscode.window.showWarningMessage(messages.nothingToOpen);
}

function openPanel(title: string): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel('cobs.report', title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.onDidReceiveMessage(follow);
  return panel;
}

/** The report of this window, not opened yet. */
export function reportPanel(): ReportPanel {
  let panel: vscode.WebviewPanel | undefined;
  return {
    show: (title, body) => {
      if (!panel) {
        panel = openPanel(title);
        panel.onDidDispose(() => (panel = undefined));
      }
      panel.title = title;
      panel.webview.html = reportPage(title, body);
      panel.reveal(undefined, true);
    },
    dispose: () => void panel?.dispose(),
  };
}
