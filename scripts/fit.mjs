// Fits the weights of server/src/evidence/judging/weighing/ to the labelled claims anew, and prints what weighing does to batches that it was not fitted to.
//   npm run fit
// It needs ../shared, as some claims are on the real summary there. The claims' weights rest on the figures' weights: these come first.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

const file = (name) => path.join(root, 'server/src/evidence/judging/weighing', name);

async function fit() {
  await setUp();
  if (!existsSync(path.join(root, '../shared/dialogues'))) throw new Error('The weights can only be fitted with ../shared beside the repository.');
  const { figureWeights } = await loadTypeScript('test/bench/fitting/fit-figures.ts');
  await writeFile(file('figure-weights.ts'), figureWeights());
  const { claimWeights } = await loadTypeScript('test/bench/fitting/fit-claims.ts');
  const { text, table } = claimWeights(root);
  await writeFile(file('claim-weights.ts'), text);
  console.log(table);
}

await fit();
