// Opens VS Code's window in headless Chromium, for tests.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { uriPath, windowAddress } from './window-address.mjs';

const chromiumArgs = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/** Nothing may reach for the network: what is not local fails at once and is written down. */
async function keepLocal(context) {
  const blocked = [];
  const isRemote = (url) => !['127.0.0.1', 'localhost'].includes(url.hostname) && /^https?:$/.test(url.protocol);
  await context.route(isRemote, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  return blocked;
}

/**
 * VS Code hands every line of its log to `codeAutomationLog`, and the end of extension tests to `codeAutomationExit`, if the page
 * has them. What the extension host itself printed (the tests' own output) comes through one method, told by the call stack.
 */
async function listen(page, { onLog, onExit }) {
  await page.exposeFunction('cobsTestLog', (type, args, fromExtensionHost) => onLog?.(type, args, fromExtensionHost));
  await page.exposeFunction('codeAutomationExit', (code) => onExit?.(code));
  await page.addInitScript(() => {
    window.codeAutomationLog = (type, args) => {
      const printable = args.map((arg) => (arg instanceof Error ? String(arg.stack) : arg));
      window.cobsTestLog(type, printable, /\$logExtensionHostMessage/.test(new Error().stack));
    };
  });
}

/**
 * The page carries its configuration in a <meta>, which is completed when the workbench reads it. (Rewriting the page on its way
 * does not do: Chromium then takes it for a page from the internet and refuses its connection to 127.0.0.1.)
 */
async function setDevelopmentOptions(page, development) {
  await page.addInitScript((options) => {
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
      const configuration = JSON.parse(value);
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...options } });
    };
  }, development);
}

/** The smoke-test driver gives the log of extension tests, but hides notifications; the window tests are to see what a person sees. */
function developmentOptions(remote, { extension, tests }) {
  return {
    ...(extension ? { extensions: [remote(extension)] } : {}),
    ...(tests ? { extensionTestsPath: remote(tests), enableSmokeTestDriver: true } : {}),
  };
}

/**
 * @typedef {object} WorkbenchPage
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} blocked what was asked of the network, and refused
 * @property {() => Promise<void>} close
 */

/**
 * Opens a window of a running server.
 * @param {import('./server.mjs').Server} server
 * @param {{folder?: string, extension?: string, tests?: string, disableExtensions?: boolean, onExit?: (code: number) => void,
 *   onLog?: (type: string, args: unknown[], fromExtensionHost: boolean) => void}} options `extension`: the folder of an extension
 *   under development; `tests`: a module whose run() the extension host calls
 * @returns {Promise<WorkbenchPage>}
 */
export async function openWorkbench(server, options) {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: !process.env.COBS_SHOW_WINDOW, args: chromiumArgs });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  const blocked = await keepLocal(context);
  const page = await context.newPage();
  await listen(page, options);
  const remote = (file) => ({ $mid: 1, scheme: 'vscode-remote', authority: `127.0.0.1:${server.port}`, path: uriPath(file) });
  await setDevelopmentOptions(page, developmentOptions(remote, options));
  await page.goto(windowAddress(server.port, options));
  return { page, blocked, close: () => browser.close() };
}
