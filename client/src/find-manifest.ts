import * as vscode from 'vscode';
import { messages } from '../../server/src/wording/interface.ts';

const MANIFEST = 'cobs.yaml';

/** Every `cobs.yaml` of the window, by path. */
export async function findManifests(): Promise<readonly vscode.Uri[]> {
  const manifests = await vscode.workspace.findFiles(`**/${MANIFEST}`, '**/node_modules/**');
  return manifests.sort((a, b) => a.path.localeCompare(b.path));
}

/** The folder of a case as the window calls it. */
export const caseLabel = (manifest: vscode.Uri): string => vscode.workspace.asRelativePath(vscode.Uri.joinPath(manifest, '..'));

/** The `cobs.yaml` of the case that a file or folder belongs to: the nearest one above it. */
export function manifestAbove(manifests: readonly vscode.Uri[], { path }: vscode.Uri): vscode.Uri | undefined {
  const above = manifests.filter((manifest) => `${path}/`.startsWith(manifest.path.slice(0, -MANIFEST.length)));
  return above.sort((a, b) => b.path.length - a.path.length)[0];
}

/** The `cobs.yaml` that is meant: the only one in the window, or the one the drafter picks. Says so if there is none. */
export async function pickManifest(placeHolder: string, manifests?: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const all = manifests ?? (await findManifests());
  if (all.length === 0) void vscode.window.showInformationMessage(messages.noCase);
  if (all.length <= 1) return all[0];
  const items = all.map((uri) => ({ label: caseLabel(uri), uri }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}

/** Calls `listener` when cases are made or taken away. */
export function watchManifests(listener: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${MANIFEST}`, false, true, false);
  return vscode.Disposable.from(watcher, watcher.onDidCreate(listener), watcher.onDidDelete(listener));
}
