import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { installVsCode } from '../../scripts/vscode/install.mjs';
import { startServer, testSettings } from '../../scripts/vscode/server.mjs';
import { openWorkbench } from '../../scripts/vscode/workbench-page.mjs';
import { windowReady } from './workbench.ts';

/** The repository. The tests are bundled elsewhere, so they are told. */
export const root = process.env['COBS_ROOT'] ?? process.cwd();

const screenshots = path.join(root, 'out/screenshots');

/** A window of VS Code with a copy of a case, and Cobs as this repository has it. */
export interface CaseWindow {
  readonly page: Page;
  /** The copy of the case. */
  readonly folder: string;
  /** What the window asked of the network, and did not get. */
  readonly blocked: readonly string[];
  /** Keeps a picture of the window in out/screenshots/. */
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a window on a copy of `files`: a folder, or a table of file names with their contents. */
export async function openCase(files: string | Readonly<Record<string, string>>): Promise<CaseWindow> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'cobs-window-'));
  const folder = path.join(temporary, 'case');
  if (typeof files === 'string') await cp(files, folder, { recursive: true });
  else await writeFiles(folder, files);
  await mkdir(screenshots, { recursive: true });
  const server = await startServer(installVsCode(), { settings: testSettings });
  const window = await openWorkbench(server, { folder, extension: root });
  window.page.setDefaultTimeout(45_000);
  await windowReady(window.page);
  return {
    page: window.page,
    folder,
    blocked: window.blocked,
    screenshot: async (name) => {
      await window.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
    close: async () => {
      await window.close();
      await server.stop();
      await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}
