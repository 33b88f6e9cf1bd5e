import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DocumentReading } from '../dialogue/formats/read-document.ts';

/** Reads a file of another format. Rejects only where the product itself is broken, whatever is in the file. */
export type ReadDocument = (bytes: Uint8Array, name: string, signal?: AbortSignal) => Promise<DocumentReading>;

/** What the reading of one file may take. */
export interface ReadingBounds {
  /** In milliseconds. A report of a thousand pages takes some seconds. */
  readonly time: number;
  /** Bytes by which the whole process may grow meanwhile. */
  readonly memory: number;
}

const BOUNDS: ReadingBounds = { time: 120_000, memory: 500_000_000 };
/** How often the bounds are looked at, in milliseconds. */
const WATCH = 50;

/** The bundle with the readers, which the build puts beside the others. */
export const readerFile = (): string => join(__dirname, 'reader.js');

const stopped: DocumentReading = { refusal: { code: 'stopped' } };
const exhausted: DocumentReading = { refusal: { code: 'exhausted' } };

function startWorker(file: string): Worker {
  // Libraries print warnings; nobody reads them, and the language server speaks over standard output.
  return new Worker(file, { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 } });
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * A reader that reads every file in a thread of its own, ended as soon as it takes more time or memory than `bounds` allow, or when the signal is given.
 * `file`: the bundle of `reader.ts`.
 */
export function isolatedReader(file: string, bounds: ReadingBounds = BOUNDS): ReadDocument {
  return (bytes, name, signal) =>
    new Promise((resolve, reject) => {
      const worker = startWorker(file);
      const memoryBefore = process.memoryUsage.rss();
      const end = performance.now() + bounds.time;
      const finish = (reading: DocumentReading): void => {
        clearInterval(watch);
        signal?.removeEventListener('abort', abort);
        void worker.terminate();
        resolve(reading);
      };
      const abort = (): void => {
        finish(stopped);
      };
      const watch = setInterval(() => {
        if (performance.now() > end || process.memoryUsage.rss() - memoryBefore > bounds.memory) finish(exhausted);
      }, WATCH);
      signal?.addEventListener('abort', abort);
      worker.once('message', finish);
      worker.once('error', (error) => {
        if (!isOutOfMemory(error)) reject(error);
        finish(exhausted);
      });
      worker.once('exit', () => { finish(exhausted); });
      if (signal?.aborted) abort();
      else worker.postMessage({ bytes, name });
    });
}
