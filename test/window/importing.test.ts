import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openCase, root, type CaseWindow } from './case-window.ts';
import { visibleText } from './editor.ts';
import { until } from './until.ts';
import { activeTab, chooseByTyping, inWebview, notifications, openFile, pickFile, readable, runCommand, statusItem } from './workbench.ts';

const fixtures = path.join(root, 'test/dialogue/formats/fixtures');
const SOURCE = 'dialogue/CMW-C-SR.612.md';

describe('Importing a source', () => {
  let window: CaseWindow;
  let incoming: string;

  before(async function () {
    this.timeout(180_000);
    window = await openCase(path.join(root, 'examples/arvania'));
    incoming = path.join(path.dirname(window.folder), 'record.docx');
    await cp(path.join(fixtures, 'record-libreoffice.docx'), incoming);
    await openFile(window.page, 'drafts/concluding-observations.md');
    await statusItem(window.page, /\d+ claims/).waitFor();
  });

  after(async () => {
    await window.screenshot('import-last');
    await window.close();
  });

  const sources = (): ReturnType<typeof window.page.locator> => window.page.locator('.pane-body .monaco-list-row', { hasText: /statements/ });

  it('lists the sources of the case with what they are', async () => {
    const { page } = window;
    await runCommand(page, 'Explorer: Focus on Sources View');
    await sources().first().waitFor();
    await window.screenshot('import-sources');
    const rows = (await sources().allInnerTexts()).map(readable).join('\n');
    assert.match(rows, /CMW26\.011E[\s\S]*meeting summary · .*\d+ statements/);
  });

  it('shows what was understood of a file that is picked, and writes nothing yet', async () => {
    const { page } = window;
    await runCommand(page, 'Cobs: Import Source…');
    await pickFile(page, 'Import sources into the case', incoming);
    await inWebview(page, 'h1', 'Import record.docx').waitFor();
    await window.screenshot('import-preview');
    assert.equal(await inWebview(page, 'input[data-field="key"]').inputValue(), 'CMW/C/SR.612');
    assert.equal(await inWebview(page, 'select[data-field="speaker-role"][data-of="Belouard"]').inputValue(), 'expert');
    assert.ok(!existsSync(path.join(window.folder, SOURCE)));
  });

  it('takes the role and the name that the drafter knows better, by keyboard', async () => {
    const { page } = window;
    const role = inWebview(page, 'select[data-field="speaker-role"][data-of="Belouard"]');
    await chooseByTyping(page, role, 'another', 'other');
    await page.keyboard.press('Tab');
    await inWebview(page, 'main[aria-busy="false"]').waitFor();
    await until('the role', async () => (await role.inputValue()) === 'other');
    const name = inWebview(page, 'input[data-field="speaker-name"][data-of="Belouard"]');
    await name.fill('Nadia Belouard');
    await page.keyboard.press('Tab');
    const row = inWebview(page, 'tbody tr', 'asked how many recruitment agencies').last();
    await until('the corrected paragraph', async () => (await row.locator('input').inputValue()) === 'Nadia Belouard');
    assert.equal(await row.locator('select').inputValue(), 'other');
    await row.scrollIntoViewIfNeeded();
    await window.screenshot('import-corrected');
  });

  it('imports, opens the source, and shows it in the list', async () => {
    const { page } = window;
    await inWebview(page, 'button[data-action="import"]').click();
    await activeTab(page, path.basename(SOURCE)).waitFor();
    await until('the correction in the source', async () => /Belouard:\s+role: other\s+name: Nadia Belouard/.test(await visibleText(page)));
    await notifications(page).filter({ hasText: 'can be cited as CMW/C/SR.612 once it does' }).getByRole('button', { name: 'Add to cobs.yaml' }).click();
    await sources().filter({ hasText: 'CMW/C/SR.612' }).waitFor();
    await window.screenshot('import-source');
    assert.match(await readFile(path.join(window.folder, SOURCE), 'utf8'), /\nnumbering: printed\nspeakers:\n {2}Belouard:\n {4}role: other\n {4}name: Nadia Belouard\n/);
    assert.match(await readFile(path.join(window.folder, 'cobs.yaml'), 'utf8'), /\n {2}CMW\/C\/SR\.612: dialogue\/CMW-C-SR\.612\.md\n/);
    assert.ok(existsSync(path.join(window.folder, 'dialogue/originals/CMW-C-SR.612.docx')));
  });

  it('says of the same file that there is nothing to import', async () => {
    const { page } = window;
    await runCommand(page, 'Cobs: Import Source…');
    await pickFile(page, 'Import sources into the case', incoming);
    await inWebview(page, '.outcome .same').waitFor();
    assert.equal(await inWebview(page, 'button[data-action="import"]').count(), 0);
    await window.screenshot('import-again');
    await inWebview(page, 'button[data-action="cancel"]').click();
  });

  it('asked nothing of the network', () => {
    assert.deepEqual(window.blocked, []);
  });
});
