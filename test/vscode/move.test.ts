import * as assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './until.ts';
import { draftPath, fileAt, finding, open } from './workspace.ts';

const manifestPath = 'arvania/cobs.yaml';
const recordPath = 'arvania/dialogue/SR.732.md';

const reviewTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('cobs.move'));

describe('Moving citations in VS Code', () => {
  let manifest: Uint8Array;

  /** The summary record of the dialogue comes into the case. */
  before(async function () {
    this.timeout(60_000);
    const extension = vscode.extensions.getExtension('cobs.cobs');
    assert.ok(extension);
    const record = vscode.Uri.joinPath(extension.extensionUri, 'test/bench/labels/moving/arvania-record.md');
    manifest = await vscode.workspace.fs.readFile(fileAt(manifestPath));
    await vscode.workspace.fs.writeFile(fileAt(recordPath), await vscode.workspace.fs.readFile(record));
    const listed = new TextDecoder().decode(manifest).replace('\nsources:\n', '\nsources:\n  CMW/C/SR.732: dialogue/SR.732.md\n');
    await vscode.workspace.fs.writeFile(fileAt(manifestPath), new TextEncoder().encode(listed));
    const { document } = await open(draftPath);
    await finding(document, 'figure.mismatch', '3,900');
    await until('the record to be read', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'sponsorship');
      return found.some(({ location }) => location.uri.path.endsWith(recordPath));
    });
  });

  after(async () => {
    await vscode.workspace.fs.writeFile(fileAt(manifestPath), manifest);
    await vscode.workspace.fs.delete(fileAt(recordPath));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has its command', async () => {
    assert.ok((await vscode.commands.getCommands(true)).includes('cobs.moveCitations'));
  });

  it('opens a review once the target is picked, and changes nothing by itself', async function () {
    this.timeout(90_000);
    const { document } = await open(draftPath);
    const text = document.getText();
    const done = vscode.commands.executeCommand('cobs.moveCitations');
    const accepting = setInterval(() => { void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); }, 500);
    try {
      const tab = await until('the review', reviewTab);
      assert.match(tab.label, /CMW26\.011E → CMW\/C\/SR\.732/);
      await done;
    } finally {
      clearInterval(accepting);
    }
    assert.equal(document.getText(), text);
  });
});
