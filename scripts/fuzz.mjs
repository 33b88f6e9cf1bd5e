// Feeds the readers of other formats random and mutated bytes, each reader in a process of its own, and prints what came of it.
//   node scripts/fuzz.mjs [reader] [--bytes 10000000] [--seed 1]
// Ends with 1 if a reader threw, took more than two seconds for an input, or made the process larger than 500 MB.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

const load = async () => (await import('./load-typescript.mjs')).loadTypeScript('test/bench/fuzz.ts');

/** Runs one reader in a process of its own: the memory of another must not count as its. */
function runAlone(reader, bytes, seed) {
  const child = fork(fileURLToPath(import.meta.url), [], { env: { ...process.env, COBS_FUZZ: JSON.stringify({ reader, bytes, seed }) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    let result;
    child.on('message', (message) => { result = message; });
    child.on('close', (status) => resolve(result ?? { reader, inputs: 0, bytes: 0, slowest: 0, memory: 0, failures: [`the process ended with ${status}`] }));
  });
}

async function runAll() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { bytes: { type: 'string', default: '10000000' }, seed: { type: 'string', default: '1' } } });
  await setUp();
  const { readerNames } = await load();
  for (const reader of positionals.length > 0 ? positionals : readerNames) {
    const { inputs, bytes, slowest, memory, failures } = await runAlone(reader, Number(values.bytes), Number(values.seed));
    console.log(`${reader.padEnd(12)}${String(inputs).padStart(7)} inputs ${String(bytes).padStart(11)} bytes   slowest ${slowest.toFixed(0).padStart(5)} ms   ${(memory / 1e6).toFixed(0).padStart(4)} MB   ${failures.length === 0 ? 'passed' : 'FAILED'}`);
    for (const failure of failures.slice(0, 10)) console.log(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

if (process.env.COBS_FUZZ === undefined) await runAll();
else {
  const { reader, bytes, seed } = JSON.parse(process.env.COBS_FUZZ);
  const { fuzz } = await load();
  // pdf.js says at length what is wrong with a file.
  console.warn = () => undefined;
  process.send(await fuzz(reader, root, bytes, seed));
}
