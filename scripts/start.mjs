// Sets up, checks the example and opens it in VS Code.
//   node scripts/start.mjs [--no-open]      --no-open, or no terminal: ends after the report
import * as path from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';
import { setUp } from './set-up.mjs';
import { openOnDesktop, serveInBrowser } from './vscode/person-window.mjs';

const example = path.join('examples', 'arvania');

const interrupted = () => new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));

async function open() {
  const folder = path.join(root, example);
  if (await openOnDesktop(folder)) {
    console.log(`\n${example} is open in VS Code. Open drafts/concluding-observations.md.`);
    return;
  }
  const { address, stop } = await serveInBrowser(folder);
  console.log(`\nVS Code with Cobs is here, for you alone:\n\n  ${address}\n\nOpen drafts/concluding-observations.md there. Ctrl-C ends it.`);
  await interrupted();
  await stop();
}

async function start() {
  await setUp();
  const status = await runNode(['dist/cobs.js', 'check', example, '--fail-on', 'never']);
  if (status !== 0) process.exitCode = status;
  else if (process.stdout.isTTY && !process.argv.includes('--no-open')) await open();
}

await start();
