import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openCase, root, type CaseWindow } from './case-window.ts';
import { focusEditor, hover, select, visibleWords } from './editor.ts';
import { until } from './until.ts';
import { inWebview, openFile, output, paletteTitles, pickerRows, problems, runCommand, statusItem, typeIntoPicker } from './workbench.ts';

describe('The tour through the example', () => {
  let window: CaseWindow;

  before(async function () {
    this.timeout(180_000);
    window = await openCase(path.join(root, 'examples/arvania'));
  });

  after(async () => {
    await window.screenshot('tour-last');
    await window.close();
  });

  it('offers only what can be done while no draft is open', async () => {
    const titles = await until('the commands', async () => {
      const offered = await paletteTitles(window.page, 'Cobs:');
      return offered.includes('Cobs: Check Citations in Case') ? offered : undefined;
    });
    assert.ok(!titles.includes('Cobs: Check Citations'), titles.join(', '));
    assert.ok(titles.includes('Cobs: Show Output'));
  });

  it('shows how the draft stands in the status bar', async () => {
    await openFile(window.page, 'drafts/concluding-observations.md');
    await statusItem(window.page, /\d+ claims · \d+ supported/).waitFor();
    await window.screenshot('tour-draft');
  });

  it('says both sides when the mouse rests on a wrong figure', async () => {
    const { page } = window;
    await focusEditor(page);
    await select(page, '3,900 complaints');
    await page.keyboard.press('ArrowRight');
    const text = await hover(page, '3,900', (shown) => shown.includes('2,900'));
    await window.screenshot('tour-wrong-figure');
    assert.match(text, /figure\.mismatch/);
    await page.keyboard.press('Escape');
  });

  it('has the three planted mistakes in Problems, and nothing else that is wrong', async () => {
    const rows = await problems(window.page, (all) => ['figure.mismatch', 'quote.altered', 'speaker.mismatch'].every((code) => all.some((row) => row.includes(code))));
    await window.screenshot('tour-problems');
    const codes = rows.map((row) => /\b[a-z]+\.[a-z-]+\b(?= \[Ln)/.exec(row)?.[0]).filter((code) => code !== undefined && !['claim.uncited'].includes(code));
    assert.deepEqual(codes.sort(), ['figure.mismatch', 'quote.altered', 'speaker.mismatch']);
  });

  it('inserts a citation that is picked for the sentence at the cursor', async () => {
    const { page } = window;
    await focusEditor(page);
    await select(page, 'Only 540 permits were granted');
    await page.keyboard.press('ArrowRight');
    await runCommand(page, 'Cobs: Insert Citation…');
    await pickerRows(page).filter({ hasText: 'CMW26.011E, para. 82' }).first().waitFor();
    await window.screenshot('tour-pick');
    assert.match(await pickerRows(page).first().innerText(), /para\. 82/);
    await page.keyboard.press('Enter');
    await until('the citation', async () => (await visibleWords(page)).includes('humanitarian grounds in 2025 [@CMW26.011E, para. 82].'));
  });

  it('searches for the words that are typed into the pick', async () => {
    const { page } = window;
    await select(page, '6,300 persons were regularized');
    await runCommand(page, 'Cobs: Insert Citation…');
    await typeIntoPicker(page, '231 posts for labour inspectors');
    await until('the statement on inspectors', async () => (await pickerRows(page).first().innerText()).includes('para. 79'));
    await window.screenshot('tour-pick-words');
    await page.keyboard.press('Escape');
  });

  it('checks the whole case and shows a report that can be read and used by keyboard', async () => {
    const { page } = window;
    await runCommand(page, 'Cobs: Check Citations in Case');
    await inWebview(page, 'h1').waitFor();
    const row = inWebview(page, 'tr.differs', '3,900').first();
    assert.match(await row.innerText(), /more than 2,900/);
    await row.scrollIntoViewIfNeeded();
    await window.screenshot('tour-report');
    const link = row.locator('th[scope="row"] a');
    // A frame on a busy machine may lose the focus, and the key with it.
    await until('the claim', async () => {
      await link.press('Enter', { timeout: 2_000 });
      return page.locator('.view-line', { hasText: /3,900/ }).first().waitFor({ timeout: 5_000 }).then(async () => (await visibleWords(page)).includes('received more than 3,900 complaints'));
    });
  });

  it('shows its output', async () => {
    await runCommand(window.page, 'Cobs: Show Output');
    assert.match(await output(window.page), /The language server is ready/);
    await statusItem(window.page, /\d+ claims/).waitFor(); // the draft is in view still
  });
});
