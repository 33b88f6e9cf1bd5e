// Bundles the extension, the language server and the command line into dist/.
//   node scripts/build.mjs [--minify] [--sourcemap] [--watch]
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';
import { bundling } from './bundling.mjs';
import { builtStamp, dist } from './freshness.mjs';
import { isStarted, root } from './root.mjs';

const common = { ...bundling, absWorkingDir: root, format: 'cjs' };

const bundles = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['server/src/cli.ts'], outfile: 'dist/cobs.js', banner: { js: '#!/usr/bin/env node' } },
  // Readers of other formats, in a thread of their own: only who imports something loads them.
  { entryPoints: ['server/src/reader.ts'], outfile: 'dist/reader.js', logOverride: { 'empty-import-meta': 'silent' } },
  // A sentence model that the user has installed, in a thread of its own: loaded only where one is.
  { entryPoints: ['server/src/embedder.ts'], outfile: 'dist/embedder.js' },
];

/** Data files lie beside the bundles that read them. */
async function copyData() {
  const data = path.join(root, 'server/data');
  if (existsSync(data)) await cp(data, path.join(dist, 'data'), { recursive: true });
}

/**
 * Builds dist/. What is there stays until its new version is whole, for whoever is using it.
 * @param {{minify?: boolean, sourcemap?: boolean}} [options]
 */
export async function build({ minify = false, sourcemap = false } = {}) {
  await mkdir(dist, { recursive: true });
  await rm(builtStamp, { force: true });
  const started = new Date();
  await Promise.all(bundles.map((bundle) => esbuild.build({ ...common, ...bundle, minify, sourcemap })));
  if (!sourcemap) await Promise.all(bundles.map(({ outfile }) => rm(path.join(root, `${outfile}.map`), { force: true }))); // of a `--watch` before
  await chmod(path.join(dist, 'cobs.js'), 0o755);
  await copyData();
  await writeFile(builtStamp, `${started.toISOString()}\n`);
}

async function watch() {
  await copyData();
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context({ ...common, ...bundle, sourcemap: true, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

if (isStarted(import.meta.url)) {
  const flags = new Set(process.argv.slice(2));
  if (flags.has('--watch')) await watch();
  else await build({ minify: flags.has('--minify'), sourcemap: flags.has('--sourcemap') });
}
