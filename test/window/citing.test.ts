import * as assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openCase, type CaseWindow } from './case-window.ts';
import { scenarios, type CitingScenario } from './citing-scenario.ts';
import { acceptSuggestion, applyFix, focusEditor, goToEnd, hover, quickFixes, select, squiggles, suggestionDetails, suggestions, type, visibleWords } from './editor.ts';
import { until } from './until.ts';
import { activeTab, inWebview, openFile, problems, runCommand, statusItem } from './workbench.ts';

function citingIn(scenario: CitingScenario): void {
  const picture = (name: string): string => `${scenario.name.replaceAll(' ', '-')}-${name}`;
  const { draft, sentence, figure, place, words, wrong, misattributed } = scenario;
  let window: CaseWindow;

  before(async function () {
    this.timeout(180_000);
    window = await openCase(scenario.files);
    await openFile(window.page, draft);
    await statusItem(window.page, /\d+ claims?/).waitFor();
  });

  after(async () => {
    await window.screenshot(picture('last'));
    await window.close();
  });

  it('offers the statement that fits what is being written, first', async () => {
    const { page } = window;
    await focusEditor(page);
    await goToEnd(page);
    await type(page, `\n50. ${sentence} [@`);
    const offered = await suggestions(page, (labels) => labels.some((label) => label.includes('para.')));
    await window.screenshot(picture('completion'));
    assert.ok(offered[0]?.includes(place), offered.join(' | '));
    await page.keyboard.press('Control+Space'); // shows the whole statement
    await until('the statement', async () => (await suggestionDetails(page).innerText()).replaceAll('\u00a0', ' ').includes(words));
    await window.screenshot(picture('completion-details'));
    await acceptSuggestion(page);
    await until('the citation', async () => (await visibleWords(page)).includes(`${sentence} [@${place}]`));
  });

  it('shows the words of the statement over its citation', async () => {
    await type(window.page, '.');
    const text = await hover(window.page, place.split(', ')[1] ?? place, (shown) => shown.includes(words));
    await window.screenshot(picture('hover'));
    assert.ok(text.includes('delegation'), text);
  });

  it('marks a figure that is changed, with both values, and puts it right', async () => {
    const { page } = window;
    await select(page, figure);
    await type(page, wrong);
    await squiggles(page, 'error').first().waitFor();
    const rows = await problems(page, (all) => all.some((row) => row.includes('figure.mismatch') && row.includes(wrong)));
    await window.screenshot(picture('problems'));
    const row = rows.find((one) => one.includes('figure.mismatch') && one.includes(wrong));
    assert.ok(row?.includes(figure), rows.join(' | '));
    await focusEditor(page);
    await select(page, wrong);
    const fixes = await quickFixes(page, (titles) => titles.some((title) => title.includes(figure)));
    await window.screenshot(picture('quick-fix'));
    await applyFix(page, fixes.find((title) => title.includes(figure)) ?? '');
    await until('the figure', async () => (await visibleWords(page)).includes(sentence));
    await problems(page, (all) => all.every((one) => !one.includes(wrong)));
  });

  it('marks an expert’s words in the mouth of the delegation', async () => {
    const { page } = window;
    await focusEditor(page);
    await goToEnd(page);
    await type(page, `\n\n51. ${misattributed}`);
    await problems(page, (all) => all.some((row) => row.includes('speaker.mismatch')));
    await window.screenshot(picture('speaker'));
  });

  it('checks the draft on command and opens the report beside it', async () => {
    const { page } = window;
    await focusEditor(page);
    await runCommand(page, 'Cobs: Check Citations');
    await inWebview(page, 'h1').waitFor();
    assert.match((await statusItem(page, /\d+ claims/).innerText()).replaceAll('\u00a0', ' '), /\d+ claims · \d+ supported · \d+ differs?/);
    await inWebview(page, 'tr.differs').first().waitFor();
    await window.screenshot(picture('report'));
  });

  it('opens the source from a link of the report', async () => {
    const { page } = window;
    const link = inWebview(page, 'tr.differs blockquote footer a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await activeTab(page, `${place.split(',')[0] ?? ''}.txt`).waitFor();
    await window.screenshot(picture('source'));
  });

  it('asked nothing of the network', () => {
    assert.deepEqual(window.blocked, []);
  });
}

for (const scenario of scenarios) describe(`Citing in ${scenario.name}`, () => { citingIn(scenario); });
if (scenarios.length < 2) describe('Citing in a real summary', () => { it('needs ../shared, which is not here'); });
