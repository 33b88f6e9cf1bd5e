#!/usr/bin/env node
// Takes the place of VS Code's executable in runTests() of @vscode/test-electron where no desktop can be had: understands the
// arguments runTests() gives, runs the tests in VS Code's server with its window in headless Chromium, prints what they print
// and ends with their exit status. COBS_VERBOSE=1 shows the logs of window and server too.
import * as path from 'node:path';
import { format } from 'node:util';
import { installVsCode } from './install.mjs';
import { startServer, testSettings } from './server.mjs';
import { openWorkbench } from './workbench-page.mjs';

/** After this long a run that does not end is ended. */
const patience = 600_000;
const verbose = Boolean(process.env.COBS_VERBOSE);

/** Unknown flags are ignored, as VS Code does; what is no flag is the folder to open. */
function readArguments(argv) {
  const valueOf = (name) => argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [folder] = argv.filter((arg) => !arg.startsWith('-'));
  const tests = valueOf('extensionTestsPath');
  if (!tests) throw new Error('This stand-in runs extension tests only: --extensionTestsPath=… is missing.');
  return {
    tests, extension: valueOf('extensionDevelopmentPath'), userDataFolder: valueOf('user-data-dir'), extensionsFolder: valueOf('extensions-dir'),
    disableExtensions: argv.includes('--disable-extensions'), ...(folder ? { folder: path.resolve(folder) } : {}),
  };
}

/** Prints what the extension host wrote; keeps the window's own log for the case that something goes wrong. */
function print(log, type, parts, fromExtensionHost) {
  const text = format(...parts);
  if (fromExtensionHost) (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
  else if (verbose) process.stderr.write(`[${type}] ${text}\n`);
  else log.push(`[${type}] ${text}`);
}

/**
 * How the extension host ended. The window says 0 even if it crashed (to the window the connection was merely lost), so the server
 * is asked; no answer counts as a crash.
 */
async function extensionHostEndedWell(server) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const said = [...server.output().matchAll(/Extension Host Process exited with code: (\S+), signal: (\S+)\./g)].at(-1);
    if (said) return said[1] === '0' && said[2] === 'null';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Waits for whichever comes first: the tests' own end, the server's end, a signal, or the end of patience. */
function endOf(server) {
  let finish;
  const ended = new Promise((resolve) => { finish = resolve; });
  setTimeout(() => { console.error('The tests did not end in time.'); finish(124); }, patience).unref();
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143]]) process.once(signal, () => finish(status));
  void server.exited.then(() => finish(125)); // too late to matter where it was asked to end
  return { ended, finish };
}

async function runTests({ userDataFolder, extensionsFolder, ...opened }) {
  const server = await startServer(installVsCode(), { userDataFolder, extensionsFolder, settings: testSettings, onOutput: (text) => verbose && process.stderr.write(text) });
  const log = [];
  let window;
  try {
    const { ended, finish } = endOf(server);
    window = await openWorkbench(server, { ...opened, onExit: finish, onLog: (type, parts, fromExtensionHost) => print(log, type, parts, fromExtensionHost) });
    const said = await ended;
    const status = said === 0 && !(await extensionHostEndedWell(server)) ? 1 : said;
    const testsFailed = said === 1; // they have said why
    if (status !== 0 && !testsFailed) console.error(`The last lines of the window's log:\n  ${log.slice(-30).join('\n  ')}`);
    return status;
  } finally {
    await window?.close();
    await server.stop();
  }
}

process.exit(await runTests(readArguments(process.argv.slice(2))));
