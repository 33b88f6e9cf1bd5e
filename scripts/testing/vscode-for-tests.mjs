import { haveChromium } from '../vscode/chromium.mjs';
import { installVsCode } from '../vscode/install.mjs';
import { oneFailed, oneSkipped } from './totals.mjs';

/** Whether a test that needs what is not there counts as a failure: in CI it does. */
const strict = process.env.CI === 'true';

/**
 * Runs tests that need VS Code in a browser, once VS Code and a Chromium are there.
 * @param {() => Promise<import('./totals.mjs').Counts>} runTests
 */
export async function withWebVsCode(runTests) {
  const chromium = await haveChromium();
  if ('missing' in chromium) {
    console.log(`${strict ? 'Failed' : 'Skipped'}: ${chromium.missing}`);
    return strict ? oneFailed : oneSkipped;
  }
  installVsCode();
  return runTests();
}
