import * as vscode from 'vscode';
import { importing } from '../../../server/src/wording/import-preview.ts';
import type { CommandId } from '../../../server/src/wording/interface.ts';
import { findManifests, manifestAbove, pickManifest } from '../find-manifest.ts';
import type { ImportDocuments } from '../import-documents.ts';
import { pastedName } from '../pasted-name.ts';

/** **Cobs: Import Source from Clipboard…**: text that was copied from a page or a document becomes a source of a case. */
export function registerImportFromClipboard(importInto: ImportDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('cobs.importFromClipboard' satisfies CommandId, async () => {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === '') {
      void vscode.window.showInformationMessage(importing.nothingCopied);
      return;
    }
    const manifests = await findManifests();
    const active = vscode.window.activeTextEditor?.document.uri;
    const manifest = (active && manifestAbove(manifests, active)) ?? (await pickManifest(importing.whichCase, manifests));
    if (manifest) await importInto(manifest, [{ name: pastedName(text, new Date().toISOString().slice(0, 10)), text }]);
  });
}
