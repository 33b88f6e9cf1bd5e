import * as vscode from 'vscode';
import { WorkDoneProgress, type LanguageClient } from 'vscode-languageclient/node';
import { stepsTo } from './progress-steps.ts';

/** Asks the server for something that may take a while, with progress and a way to cancel. Nothing if it was cancelled. */
export async function longRequest<Result>(client: LanguageClient, title: string, method: string, params: object): Promise<Result | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = crypto.randomUUID();
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, stepsTo(progress));
    try {
      return await client.sendRequest<Result>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
