import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openCase, root, type CaseWindow } from './case-window.ts';
import { focusEditor, select, visibleWords } from './editor.ts';
import { until } from './until.ts';
import { activeTab, inWebview, notifications, openFile, pickerRows, runCommand, statusItem } from './workbench.ts';

const draft = 'drafts/concluding-observations.md';

/** The example, to which the summary record of the dialogue has come. */
function files(): Readonly<Record<string, string>> {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  return {
    'cobs.yaml': read('examples/arvania/cobs.yaml').replace('\nsources:\n', '\nsources:\n  CMW/C/SR.732: dialogue/SR.732.md\n'),
    'dialogue/CMW26.011E.txt': read('examples/arvania/dialogue/CMW26.011E.txt'),
    'dialogue/SR.732.md': read('test/bench/labels/moving/arvania-record.md'),
    [draft]: read(`examples/arvania/${draft}`),
  };
}

describe('Moving the citations of the press summary to the summary record', () => {
  let window: CaseWindow;

  before(async function () {
    this.timeout(180_000);
    window = await openCase(files());
    await openFile(window.page, draft);
    await statusItem(window.page, /\d+ claims/).waitFor();
  });

  after(async () => {
    await window.screenshot('moving-last');
    await window.close();
  });

  it('offers the record, with why', async () => {
    const { page } = window;
    await runCommand(page, 'Cobs: Move Citations…');
    const row = pickerRows(page).filter({ hasText: 'CMW/C/SR.732' }).first();
    await row.waitFor();
    assert.match(await row.innerText(), /Likely of the same dialogue/);
    await window.screenshot('moving-target');
    await page.keyboard.press('Enter');
  });

  it('shows both texts side by side, with what is sure ticked', async () => {
    const { page } = window;
    await inWebview(page, 'h1', 'Move citations from CMW26.011E').waitFor();
    await window.screenshot('moving-review');
    const sure = inWebview(page, 'article.sure:has(.claim:has-text("The Consular Protection Act"))');
    assert.ok(await sure.locator('input[type="checkbox"]').isChecked());
    assert.match(await sure.innerText(), /five working days[\s\S]*obliged consular officials/);
    const likely = inWebview(page, 'article.likely:has(.claim:has-text("a flood that must be dammed"))');
    assert.ok(!(await likely.locator('input[type="checkbox"]').isChecked()));
    assert.match(await likely.innerText(), /“a flood that had to be dammed”/);
    await page.mouse.move(700, 600); // no tooltip in the picture
    await likely.locator('input[type="checkbox"]').focus();
    await likely.evaluate((article) => { article.scrollIntoView({ block: 'center' }); });
    await window.screenshot('moving-quotation');
  });

  it('is worked by keyboard: another paragraph is chosen, and it is ticked', async () => {
    const { page } = window;
    const missing = inWebview(page, 'article.none:has(.claim:has-text("resources set aside"))');
    await missing.locator('input[type="checkbox"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await missing.locator('select').focus();
    await page.keyboard.press('ArrowDown');
    assert.ok(await missing.locator('input[type="checkbox"]').isChecked());
    await missing.locator('input[type="checkbox"]').focus();
    await window.screenshot('moving-other');
    await page.keyboard.press('Space');
    assert.ok(!(await missing.locator('input[type="checkbox"]').isChecked()));
    await page.keyboard.press('ArrowDown');
    assert.match(await inWebview(page, 'article:has(input:focus)').innerText(), /totals only/);
  });

  it('moves what is ticked, in one step that can be undone', async () => {
    const { page } = window;
    await page.keyboard.press('Control+Enter');
    await notifications(page).filter({ hasText: /\d+ citations moved/ }).first().waitFor();
    await activeTab(page, 'concluding-observations.md').waitFor();
    await focusEditor(page);
    await select(page, 'within five working days');
    await until('the new citation', async () => (await visibleWords(page)).includes('within five working days [@CMW/C/SR.732, para. 9].'));
    await window.screenshot('moving-moved');
    await page.keyboard.press('ControlOrMeta+Z');
    await until('the old citation', async () => (await visibleWords(page)).includes('within five working days [@CMW26.011E, para. 30].'));
    await select(page, 'nearly two fifths');
    await until('the other old citation', async () => (await visibleWords(page)).includes('foreign workforce [@CMW26.011E, para. 38]'));
  });
});
