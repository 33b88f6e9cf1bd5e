import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundles a TypeScript module of the repository and gives what it exports.
 * @param {string} file path from the repository's root
 * @returns {Promise<Record<string, any>>}
 */
export async function loadTypeScript(file) {
  const { outputFiles } = await build({
    absWorkingDir: root, entryPoints: [file], bundle: true, write: false, platform: 'node', target: 'node20', format: 'esm',
    mainFields: ['module', 'main'], packages: 'external', logLevel: 'warning',
  });
  // Not from a data: URL, from which no package could be found.
  const folder = path.join(root, '.cache');
  const bundle = path.join(folder, `${path.basename(file, '.ts')}-${randomUUID()}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(bundle, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    await rm(bundle);
  }
}
