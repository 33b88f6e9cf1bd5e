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

function findingAt(document: vscode.TextDocument, code: string, words: string): vscode.Diagnostic | undefined {
  return findingsOf(document.uri).find((one) => codeOf(one) === code && document.getText(one.range).includes(words));
}

/** Waits for a finding of a file with this code at these words, and gives it. */
export function finding(document: vscode.TextDocument, code: string, words: string): Promise<vscode.Diagnostic> {
  return until(`${code} at “${words}”`, () => findingAt(document, code, words));
}

/** Waits until a file has no finding with this code at these words. */
export async function noFinding(document: vscode.TextDocument, code: string, words: string): Promise<void> {
  await until(`no ${code} at “${words}”`, () => findingAt(document, code, words) === undefined);
}

/** The text of every hover at a position. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

/** Puts text into a document, as typing does. */
export async function insert(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, at, text);
  assert.ok(await vscode.workspace.applyEdit(change), 'the edit was applied');
}
