import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { root } from '../root.mjs';

/** The figures that `npm run bench:quality -- --save` kept, by benchmark; none before the first. */
export async function measuredQuality() {
  const file = path.join(root, 'test/bench/quality-results.json');
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
}

/** A share as the documentation writes it: "94 per cent". */
export const percent = (share) => `${Math.round(1000 * share) / 10} per cent`;
