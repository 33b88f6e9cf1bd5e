// Writes what is generated from declarations in the code: parts of package.json, the schema of cobs.yaml, pages of docs/.
//   node scripts/generate.mjs [--check]      --check changes nothing and fails if a file is not up to date
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { caseSchema } from './generated/case-schema.mjs';
import { checkPages } from './generated/check-pages.mjs';
import { manifest } from './generated/manifest.mjs';
import { readmeQuality } from './generated/readme-quality.mjs';
import { settingsPage } from './generated/settings-page.mjs';
import { isStarted, root } from './root.mjs';

/** Each gives files: their path and what is to be in them. */
const generators = [manifest, caseSchema, settingsPage, checkPages, readmeQuality];

/** The generated files that are not as the code wants them: path and content. */
async function staleFiles() {
  const wanted = Object.assign({}, ...(await Promise.all(generators.map((generate) => generate()))));
  const stale = [];
  for (const [file, content] of Object.entries(wanted)) {
    const place = path.join(root, file);
    if (!existsSync(place) || (await readFile(place, 'utf8')) !== content) stale.push({ file, place, content });
  }
  return stale;
}

async function generate() {
  for (const { file, place, content } of await staleFiles()) {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
    console.log(`written: ${file}`);
  }
}

async function check() {
  const stale = await staleFiles();
  for (const { file } of stale) console.log(`not up to date: ${file}`);
  if (stale.length === 0) console.log('Every generated file is up to date.');
  else process.exitCode = 1;
}

if (isStarted(import.meta.url)) await (process.argv.includes('--check') ? check() : generate());
