import { readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

/** Runs every bundled test of a folder with mocha; gives the number of failures, and writes the counts for scripts/testing/mocha-results.mjs. */
export async function runMocha(folder: string, timeout: number): Promise<number> {
  const mocha = new Mocha({ timeout, color: false, ...(process.env['COBS_TEST_GREP'] === undefined ? {} : { grep: process.env['COBS_TEST_GREP'] }) });
  for (const name of readdirSync(folder).sort()) if (/\.test\.m?js$/.test(name)) mocha.addFile(path.join(folder, name));
  await mocha.loadFilesAsync();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => { resolve(runner.stats); });
  });
  const counts = { passed: stats?.passes ?? 0, failed: stats?.failures ?? 1, skipped: stats?.pending ?? 0 };
  const results = process.env['COBS_TEST_RESULTS'];
  if (results !== undefined) writeFileSync(results, JSON.stringify(counts));
  return counts.failed;
}
