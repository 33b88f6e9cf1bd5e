import * as assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from './until.ts';
import { codeOf, draftPath, fileAt, finding, findingsOf, hoverText, insert, noFinding, open, positionOf, sourcePath } from './workspace.ts';

/** What is read of a list of completions. */
interface Offer {
  readonly label: string;
  readonly inserts: string;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);
const insertOf = ({ insertText, label }: vscode.CompletionItem): string =>
  typeof insertText === 'string' ? insertText : (insertText?.value ?? (typeof label === 'string' ? label : label.label));

async function offersAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly Offer[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position, '@');
  return [...list.items]
    .sort((a, b) => (a.sortText ?? labelOf(a)).localeCompare(b.sortText ?? labelOf(b)))
    .map((item) => ({ label: labelOf(item), inserts: insertOf(item) }));
}

describe('Cobs in VS Code', () => {
  let draft: vscode.TextDocument;

  before(async function () {
    this.timeout(60_000);
    draft = (await open(draftPath)).document;
    await until('the extension', () => vscode.extensions.getExtension('cobs.cobs')?.isActive);
  });

  // Every test finds the draft as it is on disk.
  beforeEach(async () => {
    await open(draftPath);
    if (draft.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    await finding(draft, 'figure.mismatch', '3,900');
  });

  it('is activated by a case in the workspace and brings its commands', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const command of ['cobs.checkCitations', 'cobs.checkCase', 'cobs.insertCitation', 'cobs.importSource', 'cobs.importFromClipboard', 'cobs.showOutput', 'cobs.restartServer']) assert.ok(commands.has(command), command);
  });

  it('leaves the language of drafts alone', () => {
    assert.equal(draft.languageId, 'markdown');
  });

  it('finds the three mistakes planted in the example, with both sides and the place in the source', async () => {
    const figure = await finding(draft, 'figure.mismatch', '3,900');
    assert.match(figure.message, /3,900.*2,900/s);
    assert.ok(figure.relatedInformation?.some(({ location }) => location.uri.path.endsWith('CMW26.011E.txt')));
    await finding(draft, 'quote.altered', 'for the shortest possible period');
    await until('speaker.mismatch', () => findingsOf(draft.uri).find((one) => codeOf(one) === 'speaker.mismatch'));
  });

  it('puts a figure right with its quick fix, and takes the finding back', async () => {
    const { range } = await finding(draft, 'figure.mismatch', '3,900');
    const fix = await until('the fix', async () =>
      (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, range)).find(({ title }) => title.includes('2,900')));
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(draft.getText().includes('received more than 2,900 complaints'));
    await noFinding(draft, 'figure.mismatch', '2,900');
  });

  it('offers the statement that fits the sentence being written, and inserts the whole citation', async () => {
    const end = draft.positionAt(draft.getText().length);
    await insert(draft, end, '\n50. The delegation stated that 1,186 return decisions had been enforced in 2025 [@');
    const cursor = draft.positionAt(draft.getText().length);
    const [first] = await until('offers', async () => {
      const offers = await offersAt(draft.uri, cursor);
      return offers.some(({ inserts }) => inserts.includes('para.')) ? offers : undefined;
    });
    assert.match(first?.inserts ?? '', /CMW26\.011E, para\. 53/);
  });

  it('shows the words of the cited statement over a citation, and nothing over other words', async () => {
    const over = positionOf(draft, '[@CMW26.011E, para. 79]', 5);
    assert.match(await until('the hover', () => hoverText(draft.uri, over)), /231/);
    assert.equal(await hoverText(draft.uri, positionOf(draft, 'labour inspectors')), '');
  });

  it('goes from a citation to its block, and finds the citations of a block', async () => {
    const source = await vscode.workspace.openTextDocument(fileAt(sourcePath));
    const over = positionOf(draft, '[@CMW26.011E, para. 56]', 5);
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, over);
    assert.ok(target);
    const { uri, range } = 'targetUri' in target ? { uri: target.targetUri, range: target.targetRange } : target;
    assert.ok(uri.path.endsWith('CMW26.011E.txt'));
    assert.match(source.getText(range), /more than 2,900 complaints/);
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', source.uri, positionOf(source, 'more than 2,900 complaints'));
    assert.ok(references.some((one) => one.uri.toString() === draft.uri.toString()));
  });

  it('finds statements by their words among the symbols of the workspace', async () => {
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'labour inspectors');
      return found.some(({ location }) => location.uri.path.endsWith('CMW26.011E.txt')) ? found : undefined;
    });
    assert.ok(symbols.length > 0);
  });

  it('follows a source that is changed on disk', async () => {
    const source = fileAt(sourcePath);
    const original = await vscode.workspace.fs.readFile(source);
    const text = new TextDecoder().decode(original);
    try {
      await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(text.replaceAll('more than 2,900', 'more than 3,900')));
      await noFinding(draft, 'figure.mismatch', '3,900');
    } finally {
      await vscode.workspace.fs.writeFile(source, original);
    }
    await finding(draft, 'figure.mismatch', '3,900');
  });

  it('obeys the levels in cobs.yaml, and says where a broken one is broken', async () => {
    const manifest = fileAt('arvania/cobs.yaml');
    const original = await vscode.workspace.fs.readFile(manifest);
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode(text));
    const text = new TextDecoder().decode(original);
    try {
      await write(`${text}\nchecks:\n  figure.mismatch: hint\n`);
      await until('a hint', () => findingsOf(draft.uri).some((one) => codeOf(one) === 'figure.mismatch' && one.severity === vscode.DiagnosticSeverity.Hint));
      await write(text.replace('committee: CMW', 'committee: NONE'));
      const problem = await until('a problem', () => findingsOf(manifest)[0]);
      const line = text.split('\n').findIndex((one) => one.startsWith('committee:'));
      assert.equal(problem.range.start.line, line);
    } finally {
      await vscode.workspace.fs.writeFile(manifest, original);
    }
    await until('no problem', () => findingsOf(manifest).length === 0);
    await until('an error again', () => findingsOf(draft.uri).some((one) => codeOf(one) === 'figure.mismatch' && one.severity === vscode.DiagnosticSeverity.Error));
  });

  it('takes up a setting at once', async () => {
    const over = positionOf(draft, '[@CMW26.011E, para. 79]', 5);
    const whole = await until('the hover', () => hoverText(draft.uri, over));
    const settings = vscode.workspace.getConfiguration('cobs');
    await settings.update('hover.neighbours', false, vscode.ConfigurationTarget.Global);
    try {
      await until('a shorter hover', async () => {
        const text = await hoverText(draft.uri, over);
        return text !== '' && text.length < whole.length;
      });
    } finally {
      await settings.update('hover.neighbours', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('starts the server anew on demand', async () => {
    await vscode.commands.executeCommand('cobs.restartServer');
    await finding(draft, 'figure.mismatch', '3,900');
  });

  it('opens a report beside the draft', async () => {
    await vscode.commands.executeCommand('cobs.checkCitations');
    await until('the report', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('cobs.report')));
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('gives nothing to Markdown outside of any case', async () => {
    const { document } = await open('notes/notes.md');
    // The draft's findings come after the notes were opened, so the server has had its say on both.
    await vscode.commands.executeCommand('cobs.restartServer');
    await finding(draft, 'figure.mismatch', '3,900');
    assert.deepEqual(findingsOf(document.uri), []);
    assert.equal(await hoverText(document.uri, positionOf(document, '[@CMW26.011E', 4)), '');
    const offers = await offersAt(document.uri, positionOf(document, '[@CMW26.011E', 2));
    assert.ok(offers.every(({ inserts }) => !inserts.includes('para.')));
  });
});
