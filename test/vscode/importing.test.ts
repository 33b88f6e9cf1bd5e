import * as assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './until.ts';
import { draftPath, fileAt, open } from './workspace.ts';

const PAGE = '<h2>Questions by Committee Experts</h2><p>INES TAMAL, Committee Expert, asked why.';

const previews = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('cobs.import'));

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

describe('Importing in VS Code', () => {
  before(async function () {
    this.timeout(60_000);
    await open(draftPath);
    await until('the extension', () => vscode.extensions.getExtension('cobs.cobs')?.isActive);
  });

  afterEach(async () => {
    await vscode.window.tabGroups.close([...previews()]);
  });

  it('shows the preview of a file of the Explorer, and writes nothing when it is closed', async () => {
    const page = fileAt('arvania/page.html');
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(PAGE));
    try {
      const done = vscode.commands.executeCommand('cobs.importSource', page, [page]);
      const preview = await until('the preview', () => previews()[0]);
      assert.equal(preview.label, 'Import: page');
      await vscode.window.tabGroups.close(preview);
      await done;
      assert.ok(!(await exists(fileAt('arvania/dialogue/page.md'))));
    } finally {
      await vscode.workspace.fs.delete(page);
    }
  });

  it('shows the preview of text from the clipboard', async () => {
    await vscode.env.clipboard.writeText('The delegation said that there were 204 inspectors.\n\nA Committee Expert asked why.\n');
    const done = vscode.commands.executeCommand('cobs.importFromClipboard');
    const preview = await until('the preview', () => previews()[0]);
    assert.match(preview.label, /^Import: pasted-\d{4}-\d\d-\d\d$/);
    await vscode.window.tabGroups.close(preview);
    await done;
  });
});
