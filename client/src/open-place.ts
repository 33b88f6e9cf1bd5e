import * as vscode from 'vscode';

/** A place in a file, as the links of a report write it: `URI#Lline,column`, line and column from 1. */
interface Place {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** Reads a link of a report; nothing if it is none. Only files can be opened by it. */
function placeOf(link: string): Place | undefined {
  const uri = vscode.Uri.parse(link);
  const [, line, column] = /^L(\d+),(\d+)$/.exec(uri.fragment) ?? [];
  if (uri.scheme !== 'file' || line === undefined || column === undefined) return undefined;
  return { uri: uri.with({ fragment: '' }), position: new vscode.Position(Math.max(Number(line) - 1, 0), Math.max(Number(column) - 1, 0)) };
}

/** Where the file is open already; a new one goes where the drafter writes, not over the report. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  return shown?.viewColumn ?? vscode.ViewColumn.One;
}

/** Opens the file of a report's link with the cursor at the place. Gives whether there was such a file. */
export async function openPlace(link: string): Promise<boolean> {
  const place = placeOf(link);
  if (!place) return false;
  try {
    const document = await vscode.workspace.openTextDocument(place.uri);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(place.uri), selection: new vscode.Range(place.position, place.position) });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return true;
  } catch {
    return false; // it was moved or deleted since the report was made
  }
}
