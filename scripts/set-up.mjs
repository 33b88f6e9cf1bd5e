// Makes a bare clone ready to run: installs the packages and builds, each only if it has to be done.
import { distIsFresh, markModulesFresh, modulesAreFresh } from './freshness.mjs';
import { run } from './run.mjs';

async function installPackages() {
  console.log('Installing packages (npm ci) …');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Error(`npm ci failed with exit status ${status}.`);
  markModulesFresh();
}

/** Installs the packages unless they are there, and builds dist/ unless it is newer than what it is made from. */
export async function setUp() {
  if (!modulesAreFresh()) await installPackages();
  if (distIsFresh()) return;
  console.log('Building …');
  const { build } = await import('./build.mjs'); // needs esbuild, which only now is there
  await build();
}
