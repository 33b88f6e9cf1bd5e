import { runNode } from '../run.mjs';
import { bundleTests } from './bundle-tests.mjs';
import { withMochaResults } from './mocha-results.mjs';
import { withWebVsCode } from './vscode-for-tests.mjs';

/** The tests that use VS Code's window as a person does. Their screenshots are kept in out/screenshots/. */
export function windowTests() {
  return withWebVsCode(async () => {
    const run = await bundleTests('window', 'esm');
    return withMochaResults('window-tests', (env) => runNode(['--enable-source-maps', run], { env }));
  });
}
