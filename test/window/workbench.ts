import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** Drives what belongs to the whole window: palette, pickers, panels, status bar, notifications. As a person does: by keys, mouse and reading. */

/** Monaco shows spaces as no-break spaces. */
export const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

/** Waits until the window is restored and the extensions are known; VS Code leaves performance marks for both. */
export async function windowReady(page: Page): Promise<void> {
  const marks = ['code/didStartWorkbench', 'code/didLoadExtensions'];
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length > 0), marks, { timeout: 120_000 });
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
}

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget:visible');

/** The rows of the picker that is open. */
export const pickerRows = (page: Page): Locator => quickInput(page).locator('.quick-input-list .monaco-list-row');

/** Types into the picker that is open, in place of what is there. */
export async function typeIntoPicker(page: Page, text: string): Promise<void> {
  await quickInput(page).locator('.quick-input-box input').fill(text);
}

/**
 * Picks a file by its path in VS Code's own file dialog with this title. It looks a path up while it is typed, and takes it only then; and
 * it writes a folder of its own into the box when it is ready, over what stands there. So the path is typed anew until the dialog is gone.
 */
export async function pickFile(page: Page, title: string, path: string): Promise<void> {
  const dialog = quickInput(page).filter({ has: page.locator('.quick-input-title', { hasText: title }) });
  await dialog.waitFor();
  const box = dialog.locator('.quick-input-box input');
  await until('the file to be taken', async () => {
    // On a busy machine it may close long after Enter: nothing here may wait for a box that is gone.
    if (await dialog.isHidden()) return true;
    // Only a value that changes is looked up.
    await box.fill('', { timeout: 1_000 });
    await box.fill(path, { timeout: 1_000 });
    await box.press('Enter', { timeout: 1_000 });
    return dialog.waitFor({ state: 'hidden', timeout: 3_000 }).then(() => true, () => false);
  });
}

/** For so long a list takes letters for one word. */
const LETTERS_COUNT = 1_500;

/** Chooses in a list by typing the beginning of a choice, until its value is `value`. On a busy machine the letters may come too slowly for one word: then all are forgotten before the next try. */
export async function chooseByTyping(page: Page, list: Locator, letters: string, value: string): Promise<void> {
  await until(`${value} to be chosen`, async () => {
    await list.focus();
    await page.keyboard.type(letters);
    const isChosen = await list.inputValue().then((chosen) => chosen === value);
    if (!isChosen) await page.waitForTimeout(LETTERS_COUNT);
    return isChosen;
  });
}

async function openQuickInput(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
  await quickInput(page).waitFor();
  await typeIntoPicker(page, text);
}

/** Runs a command by the title that the palette shows. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1', `>${title}`);
  await pickerRows(page).filter({ has: page.locator('.label-name', { hasText: exactly(title) }) }).first().click();
}

/** The titles that the palette offers for some words. */
export async function paletteTitles(page: Page, words: string): Promise<readonly string[]> {
  await openQuickInput(page, 'F1', `>${words}`);
  await pickerRows(page).first().waitFor();
  const titles = await pickerRows(page).locator('.quick-input-list-row .label-name').allTextContents();
  await page.keyboard.press('Escape');
  return titles;
}

/** Opens a file of the folder by its path. */
export async function openFile(page: Page, path: string): Promise<void> {
  await openQuickInput(page, 'ControlOrMeta+P', path);
  const name = path.split('/').at(-1) ?? path;
  await pickerRows(page).filter({ hasText: name }).first().click();
  await activeTab(page, name).waitFor();
}

/** The active tab, if it is of the file with this name. (Its label is split into several elements, so its text is of no use.) */
export const activeTab = (page: Page, name: string): Locator => page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`);

/** Opens the Problems panel and reads its rows, once `isThere` is true of them. */
export async function problems(page: Page, isThere: (rows: readonly string[]) => boolean): Promise<readonly string[]> {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  return until('the problems', async () => {
    const texts = (await rows.allInnerTexts()).map((text) => readable(text).replace(/\s+/g, ' ').trim());
    return isThere(texts) ? texts : undefined;
  });
}

/** The lines of the output that is in view, once there are some. */
export function output(page: Page): Promise<string> {
  const lines = page.locator('.part.panel .output-view .view-line, .part.panel .pane-body.output-view .view-line');
  return until('the output', async () => readable((await lines.allTextContents()).join('\n')).trim());
}

/** The item of the status bar that shows these words. */
export const statusItem = (page: Page, text: string | RegExp): Locator => page.locator('.part.statusbar .statusbar-item', { hasText: text });

/** Notifications on screen. */
export const notifications = (page: Page): Locator => page.locator('.notifications-toasts .notification-list-item');

/** The elements that `selector` finds inside a webview, of these the ones that contain `text`: the report is a page in a frame in a frame of VS Code's. */
export const inWebview = (page: Page, selector: string, text = ''): Locator =>
  page.locator('iframe.webview.ready').first().contentFrame().frameLocator('iframe#active-frame').locator(selector, { hasText: text });
