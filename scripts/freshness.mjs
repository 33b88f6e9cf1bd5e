// Tells whether what was installed and built still fits what is there. Node built-ins only: it runs before `npm ci`.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { root } from './root.mjs';

export const dist = path.join(root, 'dist');

/** Written last by a build; holds the moment at which it started. */
export const builtStamp = path.join(dist, '.built');

const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const installedStamp = path.join(modules, '.installed-from');
/** npm's own record of what it put into node_modules. */
const npmRecord = path.join(modules, '.package-lock.json');

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Whether node_modules holds what package-lock.json asks for: installed from the same lock file, or by hand after it was written. */
export function modulesAreFresh() {
  if (existsSync(installedStamp)) return readFileSync(installedStamp, 'utf8') === lockHash();
  return existsSync(npmRecord) && statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Says that node_modules was installed from the lock file as it is. */
export function markModulesFresh() {
  writeFileSync(installedStamp, lockHash());
}

/** When the youngest file in a folder, or a file, was changed last; 0 if it is not there. */
function youngest(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => youngest(path.join(place, name))));
}

/** What the bundles are made from. */
const buildInputs = ['client/src', 'server/src', 'server/data', 'package-lock.json', 'scripts/build.mjs', 'scripts/bundling.mjs'];

/** Whether dist/ was built from the sources as they are. */
export function distIsFresh() {
  if (!existsSync(builtStamp)) return false;
  const builtAt = Date.parse(readFileSync(builtStamp, 'utf8').trim());
  return buildInputs.every((input) => youngest(path.join(root, input)) <= builtAt);
}
