// Runs every test and says at the end how many passed. A name runs only that step: npm test -- window
import { runNode } from './run.mjs';
import { setUp } from './set-up.mjs';
import { countOf, oneFailed, total, totalLine } from './testing/totals.mjs';

const ESLINT = 'node_modules/eslint/bin/eslint.js';
const TSC = 'node_modules/typescript/bin/tsc';

/** The steps in their order. What needs packages is imported only when they are there. */
const steps = {
  types: { heading: 'Types', run: async () => countOf((await runNode([TSC, '-p', 'tsconfig.json'])) || (await runNode([TSC, '-p', 'test/window']))) },
  lint: { heading: 'Lint', run: async () => countOf(await runNode([ESLINT, '--max-warnings', '0', '.'])) },
  generated: { heading: 'Generated files', run: async () => countOf(await runNode(['scripts/generate.mjs', '--check'])) },
  unit: { heading: 'Unit, property, protocol and grammar tests', run: async () => (await import('./testing/unit-tests.mjs')).unitTests() },
  vscode: { heading: 'Tests in VS Code', run: async () => (await import('./testing/vscode-tests.mjs')).vscodeTests() },
  window: { heading: 'Tests in the window of VS Code', run: async () => (await import('./testing/window-tests.mjs')).windowTests() },
};

async function runStep({ heading, run }) {
  console.log(`\n── ${heading} ${'─'.repeat(Math.max(0, 76 - heading.length))}\n`);
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return oneFailed;
  }
}

async function test(names) {
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`There is no step “${unknown[0]}”; the steps are: ${Object.keys(steps).join(', ')}.`);
  await setUp();
  const counts = [];
  for (const name of names.length > 0 ? names : Object.keys(steps)) counts.push(await runStep(steps[name]));
  const sum = total(counts);
  console.log(`\n${totalLine(sum)}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

await test(process.argv.slice(2));
