import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

/** What the tests do with the workspace: a copy of examples/arvania in `arvania/`, and notes of no case in `notes/`. */

/** The URI of a file of the workspace. */
export function fileAt(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export const draftPath = 'arvania/drafts/concluding-observations.md';
export const sourcePath = 'arvania/dialogue/CMW26.011E.txt';

/** Opens a file in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileAt(path)));
}

/** The position in a document at which `words` begin, moved by `by` characters. */
export function positionOf(document: vscode.TextDocument, words: string, by = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” is in ${document.uri.path}`);
  return document.positionAt(offset + by);
}

/** Cobs' diagnostics of a file, in the order of their places. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'cobs');
  return [...own].sort((a, b) => a.range.start.compareTo(b.range.start));
}

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits for a finding of a file with this code at these words, and gives it. */
export function finding(document: vscode.TextDocument, code: string, words: string): Promise<vscode.Diagnostic> {
  return until(`${code} at “${words}”`, () => findingsOf(document.uri).find((one) => codeOf(one) === code && document.getText(one.range).includes(words)));
}

/** The text of every hover at a position. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

/** Puts text into a document through an edit, as typing does, and gives back what undoes it. */
export async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<() => Promise<void>> {
  const before = document.getText();
  const apply = async (where: vscode.Range, what: string): Promise<void> => {
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, where, what);
    assert.ok(await vscode.workspace.applyEdit(change), 'the edit was applied');
  };
  await apply(range, text);
  return () => apply(new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length)), before);
}
