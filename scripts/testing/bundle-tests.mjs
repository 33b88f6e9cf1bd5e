import { readdir, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../root.mjs';

/** The scripts find their files by their own place, so they are not bundled but imported from where they are. */
const scriptsStay = {
  name: 'scripts stay where they are',
  setup({ onResolve }) {
    onResolve({ filter: /\/scripts\/.*\.mjs$/ }, ({ path: imported, resolveDir }) => ({ path: pathToFileURL(path.resolve(resolveDir, imported)).href, external: true }));
  },
};

/**
 * Bundles the entry `run.ts` and every `*.test.ts` of a folder of tests, and gives where the bundle of `run.ts` is.
 * @param {string} folder 'vscode' | 'window'
 * @param {'cjs' | 'esm'} format CommonJS for the extension host, which requires its tests
 */
export async function bundleTests(folder, format) {
  const source = path.join(root, 'test', folder);
  const out = path.join(root, 'out/test', folder);
  const extension = format === 'esm' ? '.mjs' : '.js';
  const entryPoints = (await readdir(source)).filter((name) => name === 'run.ts' || name.endsWith('.test.ts')).map((name) => path.join(source, name));
  await rm(out, { recursive: true, force: true });
  await build({
    entryPoints, outdir: out, outExtension: { '.js': extension }, bundle: true, platform: 'node', target: 'node20', format,
    external: ['vscode'], packages: 'external', plugins: [scriptsStay], sourcemap: 'inline', logLevel: 'warning',
  });
  return path.join(out, `run${extension}`);
}
