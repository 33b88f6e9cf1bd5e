import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { root } from '../root.mjs';
import { countsOf } from './totals.mjs';

/**
 * Runs tests that write what they counted (test/support/run-mocha.ts) into the file that COBS_TEST_RESULTS names.
 * @param {string} name
 * @param {(env: {COBS_TEST_RESULTS: string, COBS_ROOT: string}) => Promise<number>} runTests gives the exit status
 */
export async function withMochaResults(name, runTests) {
  const results = path.join(root, 'out', `${name}.json`);
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const status = await runTests({ COBS_TEST_RESULTS: results, COBS_ROOT: root });
  return countsOf(existsSync(results) ? JSON.parse(await readFile(results, 'utf8')) : undefined, status);
}
