import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { root } from '../root.mjs';
import { runNode } from '../run.mjs';
import { countsOf } from './totals.mjs';

const results = path.join(root, 'out/unit-tests.json');

async function readCounts() {
  if (!existsSync(results)) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(await readFile(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** Everything that runs without an editor: unit, property, protocol and grammar tests. */
export async function unitTests() {
  await rm(results, { force: true });
  const status = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
  return countsOf(await readCounts(), status);
}
