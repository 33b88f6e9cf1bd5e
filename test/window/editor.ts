import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';
import { readable, runCommand } from './workbench.ts';

/** Drives the text editor that has the focus. */

const editor = (page: Page): Locator => page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();

/** The text in view, line by line. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await editor(page).locator('.view-lines .view-line').evaluateAll((elements) =>
    elements.map((element) => ({ top: Number.parseFloat((element as HTMLElement).style.top) || 0, text: element.textContent })));
  return lines.sort((a, b) => a.top - b.top).map(({ text }) => readable(text)).join('\n');
}

/** The text in view with the breaks of word wrap taken out, to look for sentences in. */
export async function visibleWords(page: Page): Promise<string> {
  return (await visibleText(page)).replace(/\s*\n\s*/g, ' ');
}

/** Puts the focus into the text that is open. */
export async function focusEditor(page: Page): Promise<void> {
  await runCommand(page, 'View: Focus Active Editor Group');
  await editor(page).locator('textarea, .native-edit-context').first().waitFor({ state: 'attached' });
}

/** Puts the cursor behind the last character of the file. */
export async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+End');
}

/** Selects the next place at which `words` stand, with the editor's own search; the focus is in the text afterwards. */
export async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+F');
  const box = page.locator('.find-widget.visible .find-part textarea, .find-widget.visible .find-part input').first();
  await box.waitFor();
  await box.fill(words);
  await page.locator('.find-widget.visible .matchesCount', { hasText: /\bof\b/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
}

/** Types at the speed of a quick typist: fast enough for a test, slow enough for the editor to do what it does at every key. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 15 });
}

/** The middle of some words on screen, in the coordinates of the page. Colours divide a line into many elements, so lines are searched as a whole. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await editor(page).locator('.view-lines').evaluate((lines, wanted) => {
    for (const line of lines.querySelectorAll('.view-line')) {
      const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(), from = 0; node; node = walker.nextNode()) {
        const to = from + (node.textContent ?? '').length;
        if (from <= start && start < to) range.setStart(node, start - from);
        if (from < start + wanted.length && start + wanted.length <= to) range.setEnd(node, start + wanted.length - from);
        from = to;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`“${words}” is not on one line on screen`);
  return place;
}

/** Rests the mouse on some words and reads what the hover says, once it says what `isThere` looks for. Tries again if the text moved meanwhile. */
export async function hover(page: Page, words: string, isThere: (text: string) => boolean = () => true): Promise<string> {
  const rows = page.locator('.monaco-resizable-hover:visible .hover-row:not(:has(.loading)), .monaco-editor .monaco-hover:visible .hover-row:not(:has(.loading))');
  return until(`a hover over “${words}”`, async () => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x + 3, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 3 });
    await rows.first().waitFor({ timeout: 2500 }).catch(() => undefined);
    const text = readable((await rows.allInnerTexts()).join('\n'));
    if (text !== '' && isThere(text)) return text;
    await page.mouse.move(x, y + 200);
    return undefined;
  });
}

/** What is offered while typing: the label of every row in view, and what stands beside it. */
export async function suggestions(page: Page, isThere: (labels: readonly string[]) => boolean): Promise<readonly string[]> {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  return until('the suggestions', async () => {
    const labels = (await rows.allInnerTexts()).map((text) => readable(text).replace(/\s+/g, ' ').trim());
    return isThere(labels) ? labels : undefined;
  });
}

/** The panel beside the suggestions that shows the whole of the chosen one. */
export const suggestionDetails = (page: Page): Locator => page.locator('.suggest-details-container:visible, .suggest-details:visible').first();

/** Accepts the suggestion that is chosen. */
export async function acceptSuggestion(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
}

/** Opens the quick fixes at the cursor and reads their titles, once `isThere` is true of them. */
export async function quickFixes(page: Page, isThere: (titles: readonly string[]) => boolean): Promise<readonly string[]> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  return until('the quick fixes', async () => {
    await page.keyboard.press('ControlOrMeta+.');
    await rows.first().waitFor({ timeout: 2500 }).catch(() => undefined);
    const titles = (await rows.allInnerTexts()).map((text) => readable(text).trim());
    if (isThere(titles)) return titles;
    await page.keyboard.press('Escape');
    return undefined;
  });
}

/** Applies a quick fix of the open list. */
export async function applyFix(page: Page, title: string): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  await row.hover({ force: true }); // an invisible guard lies over the list until the mouse moves
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** The marks under the text in view. */
export const squiggles = (page: Page, severity: 'error' | 'warning' | 'info'): Locator => editor(page).locator(`.cdr.squiggly-${severity}`);
