import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const onWindows = process.platform === 'win32';

/**
 * Runs a program in the repository's folder, with its output on this terminal, and gives its exit status.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>}} [options] variables to set besides the ones there are
 * @returns {Promise<number>} 1 if it was ended by a signal, 127 if it could not be started
 */
export function run(program, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: onWindows && !program.includes('\\') });
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * Runs a Node script or a package's command with the Node that runs this.
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>}} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
