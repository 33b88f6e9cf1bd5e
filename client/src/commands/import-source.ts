import * as vscode from 'vscode';
import { importing } from '../../../server/src/wording/import-preview.ts';
import type { CommandId } from '../../../server/src/wording/interface.ts';
import { findManifests, manifestAbove, pickManifest } from '../find-manifest.ts';
import type { ImportDocuments } from '../import-documents.ts';

/** The endings of the files that can be imported. */
const ENDINGS = ['html', 'htm', 'xhtml', 'docx', 'odt', 'rtf', 'pdf', 'txt', 'md', 'yaml', 'yml'];

/** The case for what was chosen: that of the file or folder, else that of the draft that is open, else the one picked. */
async function manifestFor(chosen: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const manifests = await findManifests();
  const near = [chosen, vscode.window.activeTextEditor?.document.uri].map((uri) => uri && manifestAbove(manifests, uri)).find((uri) => uri !== undefined);
  return near ?? pickManifest(importing.whichCase, manifests);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}

async function pickFiles(manifest: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: true,
    defaultUri: vscode.Uri.joinPath(manifest, '..'),
    openLabel: importing.pickFiles,
    title: importing.pickTitle,
    filters: { [importing.filter]: ENDINGS, [importing.anyFile]: ['*'] },
  });
  return picked ?? [];
}

/**
 * **Cobs: Import Source…**: files that the drafter picks, or has chosen in the Explorer, become sources of a case. Other extensions may give the files:
 * the first argument is a file or folder, the second all that are chosen.
 */
export function registerImportSource(importInto: ImportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.importSource' satisfies CommandId, async (chosen?: unknown, all?: unknown) => {
    const first = chosen instanceof vscode.Uri ? chosen : undefined;
    const manifest = await manifestFor(first);
    if (!manifest) return;
    const given = Array.isArray(all) && all.length > 0 ? all.filter((one) => one instanceof vscode.Uri) : first ? [first] : [];
    const folders = await Promise.all(given.map(isFolder));
    const files = given.filter((_, index) => !folders[index]);
    await importInto(manifest, (files.length > 0 ? files : await pickFiles(manifest)).map((uri) => ({ uri: uri.toString() })));
  });
}
