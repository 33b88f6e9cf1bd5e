import { Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { loadSentenceModel, type ModelProblem } from './case/load-sentence-model.ts';
import type { Vectors } from './evidence/ranking/sentence-likeness.ts';

/**
 * Runs a sentence model that the user has installed, in a thread of its own: it takes some hundred megabytes and milliseconds. In, once: the folder (`workerData`).
 * In: `{ id, texts }`. Out: `{ id, numbers, dimensions }`, or `{ id, problem }` where the model cannot be loaded or breaks.
 */
Socket.prototype.connect = () => {
  // Nothing leaves the computer: whatever a package would like to fetch, it does not get.
  throw new Error('There is no network here.');
};

const model = loadSentenceModel(String(workerData));

parentPort?.on('message', ({ id, texts }: { readonly id: number; readonly texts: readonly string[] }) => {
  model
    .then(async (loaded): Promise<Vectors | ModelProblem> => ('problem' in loaded ? loaded : loaded.embed(texts)))
    .catch((error: unknown): ModelProblem => ({ problem: 'broken', detail: error instanceof Error ? error.message : String(error) }))
    .then((result) => parentPort?.postMessage({ id, ...result }))
    .catch(() => undefined);
});
