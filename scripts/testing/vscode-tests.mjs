import { cp, mkdtemp, rm } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloads, root } from '../root.mjs';
import { bundleTests } from './bundle-tests.mjs';
import { withMochaResults } from './mocha-results.mjs';
import { withWebVsCode } from './vscode-for-tests.mjs';

const webExecutable = fileURLToPath(new URL('../vscode/executable.mjs', import.meta.url));

const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A desktop VS Code: the one that VSCODE_BIN names, else one that is downloaded, if there is a screen and a network. */
async function desktopVsCode() {
  if (process.env.VSCODE_BIN) return process.env.VSCODE_BIN;
  if (!hasScreen()) return undefined;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ cachePath: downloads });
  } catch (error) {
    console.log(`No desktop VS Code could be downloaded (${error.message}): using VS Code in the browser.`);
    return undefined;
  }
}

/** The tests change files, so they work on a copy: files of no case, and the example. */
async function copyWorkspace(folder) {
  const workspace = path.join(folder, 'workspace');
  await cp(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true });
  await cp(path.join(root, 'examples/arvania'), path.join(workspace, 'arvania'), { recursive: true });
  return workspace;
}

async function runIn(vscodeExecutablePath) {
  const { runTests } = await import('@vscode/test-electron');
  const extensionTestsPath = await bundleTests('vscode', 'cjs');
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'cobs-vscode-tests-'));
  const workspace = await copyWorkspace(temporary);
  const launchArgs = [workspace, '--disable-extensions', `--user-data-dir=${path.join(temporary, 'user')}`, `--extensions-dir=${path.join(temporary, 'extensions')}`];
  try {
    return await withMochaResults('vscode-tests', async (extensionTestsEnv) => {
      try {
        return await runTests({ vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath, extensionTestsEnv, launchArgs });
      } catch (error) {
        console.error(String(error));
        return 1;
      }
    });
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The tests in the extension host of the real VS Code. */
export async function vscodeTests() {
  const desktop = await desktopVsCode();
  return desktop ? runIn(desktop) : withWebVsCode(() => runIn(webExecutable));
}
