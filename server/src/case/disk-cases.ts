import { readSource } from '../dialogue/read-source.ts';
import { CaseStore } from './case-store.ts';
import { readManifest } from './manifest.ts';
import { nodeFileSystem } from './node-file-system.ts';

/** A store of the cases on this computer's disk. `log` hears of what could not be read. */
export function diskCases(log?: (message: string, error?: unknown) => void): CaseStore {
  return new CaseStore({ fileSystem: nodeFileSystem, readManifest, readSource, ...(log ? { log } : {}) });
}
