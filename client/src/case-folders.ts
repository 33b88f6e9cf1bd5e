import * as vscode from 'vscode';
import { findManifests, watchManifests } from './find-manifest.ts';

/** Keeps the context key `cobs.caseFolders`: the folders in whose menu sources can be imported. */
export function trackCaseFolders(): vscode.Disposable {
  const update = async (): Promise<void> => {
    const manifests = await findManifests();
    await vscode.commands.executeCommand('setContext', 'cobs.caseFolders', manifests.map((manifest) => vscode.Uri.joinPath(manifest, '..').fsPath));
  };
  void update();
  return watchManifests(() => void update());
}
