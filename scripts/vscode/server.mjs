// Starts VS Code's server, to which a browser connects: headless Chromium in the tests, the person's own in `npm start`.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const onWindows = process.platform === 'win32';

/** Settings that keep VS Code calm: no network, no welcome, nothing that pops up. A settings.json that is already there wins. */
const calmSettings = {
  'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true, 'workbench.startupEditor': 'none', 'workbench.tips.enabled': false,
  'workbench.enableExperiments': false, 'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'security.workspace.trust.enabled': false, 'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden', 'git.openRepositoryInParentFolders': 'never',
};

/** What the tests set besides, so that nothing moves or asks while they look. */
export const testSettings = {
  'git.enabled': false, 'window.confirmBeforeClose': 'never', 'editor.accessibilitySupport': 'off', 'files.simpleDialog.enable': true,
  'editor.minimap.enabled': false, 'workbench.reduceMotion': 'on',
};

/** A server started from a terminal inside VS Code must not attach to that VS Code. */
const attaching = /^VSCODE_(IPC|NLS|CWD|PID|CLI|DEV|CODE_CACHE|ESM|AMD|HANDLES|CRASH|PORTABLE|EXTENSIONS$|AGENT|RECONNECTION)|^ELECTRON_/;

function environment(temporary, extra) {
  const kept = Object.entries({ ...process.env, ...extra }).filter(([name]) => !attaching.test(name));
  // Without a gallery nothing is asked of the network; the server puts its sockets into XDG_RUNTIME_DIR and leaves them there.
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: temporary };
}

function writeSettings(userDataFolder, settings) {
  const file = path.join(userDataFolder, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...calmSettings, ...settings }, null, 2));
}

/** Gives the port once the server says it listens; fails with all its output if it ends before. */
function portOf(child, onOutput) {
  let output = '';
  return new Promise((resolve, reject) => {
    const look = (data) => {
      output += data;
      onOutput(String(data));
      const said = /Extension host agent listening on (\d+)/.exec(output);
      if (said) resolve(Number(said[1]));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('error', reject);
    child.on('close', (code, signal) => reject(new Error(`VS Code's server ended early (${code ?? signal}):\n${output}`)));
  });
}

/** Ends the server with everything it started, an extension's language server too. */
function stopperOf(child, exited, temporary) {
  const kill = (signal) => {
    try {
      if (onWindows) child.kill(signal);
      else process.kill(-child.pid, signal); // it leads a process group
    } catch { /* it is gone already */ }
  };
  const emergency = () => kill('SIGKILL');
  process.once('exit', emergency);
  return async () => {
    kill('SIGTERM');
    const patience = setTimeout(emergency, 3000);
    await exited;
    clearTimeout(patience);
    emergency();
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
    process.removeListener('exit', emergency);
  };
}

/**
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {Promise<{code: number | null, signal: string | null}>} exited
 * @property {() => string} output everything it printed so far
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server of an installation made by install.mjs on a free port of 127.0.0.1.
 * @param {string} home
 * @param {{userDataFolder?: string, extensionsFolder?: string, token?: string, settings?: object, env?: Record<string, string>,
 *   onOutput?: (text: string) => void}} [options] without a `userDataFolder` everything is forgotten at the end; with a `token`
 *   only who knows it can connect
 * @returns {Promise<Server>}
 */
export async function startServer(home, options = {}) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'cobs-vscode-'));
  const { userDataFolder = path.join(temporary, 'user'), token, env, onOutput = () => {} } = options;
  const { extensionsFolder = path.join(userDataFolder, 'extensions') } = options;
  writeSettings(userDataFolder, options.settings);
  const child = spawn(path.join(home, onWindows ? 'node.exe' : 'node'), [
    path.join(home, 'vscode/out/server-main.js'), '--accept-server-license-terms',
    '--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder, '--host', '127.0.0.1', '--port', '0',
    ...(token ? ['--connection-token', token] : ['--without-connection-token', '--enable-remote-auto-shutdown']),
    '--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments', '--force-disable-user-env', '--log', 'info',
  ], { stdio: ['ignore', 'pipe', 'pipe'], env: environment(temporary, env), detached: !onWindows });
  let output = '';
  const exited = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  const stop = stopperOf(child, exited, temporary);
  const port = await portOf(child, (text) => {
    output += text;
    onOutput(text);
  });
  return { port, exited, output: () => output, stop };
}
