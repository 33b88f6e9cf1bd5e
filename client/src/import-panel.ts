import * as vscode from 'vscode';
import type { WishChange } from '../../server/src/dialogue/formats/import-wishes.ts';
import type { ImportPrepared } from '../../server/src/protocol/messages.ts';
import { importPage } from './import-page.ts';

/** What a preview asks for. */
export interface ImportPanelHandlers {
  /** The drafter changed something. Gives the preview with the change in it; nothing if there is none any more. */
  readonly change: (change: WishChange) => Promise<ImportPrepared | undefined>;
  /** The drafter wants to import. Gives whether that is done, or the preview as it is now. */
  readonly accept: () => Promise<ImportPrepared | 'done' | undefined>;
}

type PageMessage = { readonly change: WishChange } | { readonly action: 'import' | 'cancel' };

const hasText = (value: object, name: string): boolean => name in value && typeof (value as Record<string, unknown>)[name] === 'string';

function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null) return false;
  if ('action' in message) return message.action === 'import' || message.action === 'cancel';
  return 'change' in message && typeof message.change === 'object' && message.change !== null && hasText(message.change, 'field') && hasText(message.change, 'value');
}

/** Shows the preview of an import until it is imported, cancelled or closed. Messages of the page are answered one after the other, in their order. */
export function showImportPanel(first: ImportPrepared, { change, accept }: ImportPanelHandlers): Promise<'done' | 'cancelled'> {
  const panel = vscode.window.createWebviewPanel('cobs.import', first.title, vscode.ViewColumn.Active, { enableScripts: true, enableFindWidget: true, localResourceRoots: [], retainContextWhenHidden: true });
  let isDone = false;
  let isClosed = false;
  const show = async (preview: ImportPrepared | undefined): Promise<void> => {
    if (!preview || isClosed) return;
    panel.title = preview.title;
    await panel.webview.postMessage({ html: preview.html });
  };
  const take = async (message: PageMessage): Promise<void> => {
    if (isClosed) return;
    if ('change' in message) return show(await change(message.change));
    const answer = message.action === 'import' ? await accept() : 'cancelled';
    if (typeof answer === 'object') return show(answer);
    if (answer === undefined) return;
    isDone = answer === 'done';
    panel.dispose();
  };
  let queue = Promise.resolve();
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (isPageMessage(message)) queue = queue.then(() => take(message));
  });
  panel.webview.html = importPage(first.title, first.html);
  return new Promise((resolve) => {
    panel.onDidDispose(() => {
      isClosed = true;
      resolve(isDone ? 'done' : 'cancelled');
    });
  });
}
