// VS Code for a person: on the desktop where it is installed, else in the person's own browser.
import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { downloads, root } from '../root.mjs';
import { run } from '../run.mjs';
import { installVsCode } from './install.mjs';
import { startServer } from './server.mjs';
import { windowAddress } from './window-address.mjs';

/** What VS Code loads of the extension; the same that a packaged one would have. */
const shipped = ['package.json', 'README.md', 'LICENSE', 'dist', 'syntaxes', 'snippets', 'schemas'];

const onWindows = process.platform === 'win32';

/** Whether the command `code` of a desktop VS Code is there. */
function hasDesktop() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: onWindows }).status === 0;
}

/**
 * Opens a folder in a desktop VS Code with this extension under development.
 * @param {string} folder
 * @returns {Promise<boolean>} whether there is such a VS Code and it did
 */
export async function openOnDesktop(folder) {
  if (!hasDesktop()) return false;
  return (await run('code', [`--extensionDevelopmentPath=${root}`, folder])) === 0;
}

/**
 * Puts the extension as it is built where the server finds its extensions. The server keeps a list of what is there; without
 * one it makes the list from the folders.
 */
function installExtension(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = path.join(extensionsFolder, `${publisher}.${name}-${version}`);
  fs.rmSync(extensionsFolder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const item of shipped.filter((one) => fs.existsSync(path.join(root, one)))) fs.cpSync(path.join(root, item), path.join(folder, item), { recursive: true });
}

/**
 * Serves VS Code with this extension on this computer until it is stopped. Only who has the address can connect.
 * @param {string} folder to open
 * @returns {Promise<{address: string, stop: () => Promise<void>}>}
 */
export async function serveInBrowser(folder) {
  const home = installVsCode();
  const extensionsFolder = path.join(downloads, 'person/extensions');
  installExtension(extensionsFolder);
  const token = randomBytes(16).toString('hex');
  const { port, stop } = await startServer(home, { userDataFolder: path.join(downloads, 'person/user'), extensionsFolder, token });
  return { address: windowAddress(port, { folder, token }), stop };
}
