// Runs the benchmarks, each in a process of its own, and prints their tables.
//   node scripts/bench.mjs speed|quality [name] [--save]
// Figures of quality are compared with test/bench/quality-results.json; --save makes them the ones to compare with.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { bundling } from './bundling.mjs';
import { dist } from './freshness.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';
import { compareFigures } from './bench/compare-figures.mjs';

const savedFile = path.join(root, 'test/bench/quality-results.json');
const kinds = ['speed', 'quality'];

function readArguments(argv) {
  const [kind, name] = argv.filter((arg) => !arg.startsWith('--'));
  if (!kinds.includes(kind)) throw new Error(`Usage: node scripts/bench.mjs ${kinds.join('|')} [name] [--save]`);
  return { kind, name, save: argv.includes('--save') };
}

/** Bundles the modules of a folder that export `run`, and gives the bundles by name. Bundled like the product, so that the same code is measured. */
async function bundleBenchmarks(kind, folder) {
  const { build } = await import('esbuild'); // needs packages, which only now are there
  const source = path.join('test/bench', kind);
  const entryPoints = (await readdir(path.join(root, source))).filter((file) => file.endsWith('.ts')).map((file) => path.join(source, file));
  const { metafile } = await build({
    ...bundling, absWorkingDir: root, entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, format: 'esm', packages: 'external', metafile: true,
    banner: { js: `const __dirname = ${JSON.stringify(dist)};` }, // the product's code looks for its data beside its bundle
  });
  const outputs = Object.entries(metafile.outputs).filter(([, { exports }]) => exports.includes('run'));
  return Object.fromEntries(outputs.map(([file]) => [path.basename(file, '.mjs'), path.resolve(root, file)]).sort());
}

/** Runs one benchmark in a fresh process, and gives its result; nothing if it failed. */
function runAlone(bundle) {
  const child = spawn(process.execPath, ['--expose-gc', path.join(root, 'scripts/bench/run-one.mjs'), bundle], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, COBS_ROOT: root },
  });
  return new Promise((resolve) => {
    let result;
    child.on('message', (message) => { result = message; });
    child.on('close', (status) => resolve(status === 0 ? result : undefined));
  });
}

async function readSaved() {
  return existsSync(savedFile) ? JSON.parse(await readFile(savedFile, 'utf8')) : {};
}

/** Runs benchmarks one after the other, prints what they found, and gives the figures of those that did not fail. */
async function runAll(benchmarks, saved) {
  const figures = {};
  for (const [name, bundle] of benchmarks) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}\n`);
    const result = await runAlone(bundle);
    if (result) {
      console.log(result.table);
      if (saved) console.log(`\n${compareFigures(saved[name], result.figures)}`);
      figures[name] = result.figures;
    } else {
      console.log('It failed.');
      process.exitCode = 1;
    }
  }
  return figures;
}

async function bench({ kind, name, save }) {
  await setUp();
  // Inside the repository, so that the bundles find its packages.
  const folder = await mkdtemp(path.join(root, 'node_modules/.bench-'));
  try {
    const all = await bundleBenchmarks(kind, folder);
    const chosen = Object.entries(all).filter(([one]) => name === undefined || one === name);
    if (chosen.length === 0) throw new Error(`There is no such benchmark of ${kind}; there are: ${Object.keys(all).join(', ') || 'none'}.`);
    const saved = kind === 'quality' ? await readSaved() : undefined;
    const figures = await runAll(chosen, saved);
    if (save && saved) await writeFile(savedFile, `${JSON.stringify({ ...saved, ...figures }, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await bench(readArguments(process.argv.slice(2)));
