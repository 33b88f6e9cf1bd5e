import { realpathSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The folder, not under version control, in which VS Code and its like are kept once downloaded. */
export const downloads = path.join(root, '.vscode-test');

/**
 * Whether the module with this `import.meta.url` was started by itself and not imported.
 * @param {string} moduleUrl
 */
export function isStarted(moduleUrl) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}
