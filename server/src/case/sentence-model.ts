import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Source } from '../dialogue/source.ts';
import type { Likenesses } from '../evidence/ranking/ranking.ts';
import { likestSentences, modelSentences, type ModelSentences, type Vectors } from '../evidence/ranking/sentence-likeness.ts';
import type { ModelProblem } from './load-sentence-model.ts';

/** A sentence model in a thread of its own, with the vectors of the sources it has read. */
export interface SentenceModel {
  /** How like `text` the sentences of `sources` are; reads those it does not know yet, which takes some seconds each. Sources that are not in English are left out. */
  readonly likenesses: (text: string, sources: readonly Source[]) => Promise<Likenesses | ModelProblem>;
  /** Whether all of `sources` have been read, so that `likenesses` answers at once. */
  readonly knows: (sources: readonly Source[]) => boolean;
  readonly close: () => void;
}

/** The bundle with the model's thread, which the build puts beside the others. */
export const embedderFile = (): string => join(__dirname, 'embedder.js');

interface ReadSource {
  readonly sentences: ModelSentences;
  readonly vectors: Vectors;
}

type Reply = Vectors | ModelProblem;

/** The thread: gives the vectors of texts, or what is wrong with the model. Starts at the first call. */
function threadOf(folder: string, file: string): { readonly embed: (texts: readonly string[]) => Promise<Reply>; readonly close: () => void } {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const fail = (detail: string): void => {
    for (const resolve of waiting.values()) resolve({ problem: 'broken', detail });
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(file, { workerData: folder, stdout: true, stderr: true });
    started.on('message', ({ id, ...reply }: { readonly id: number } & Reply) => {
      waiting.get(id)?.(reply);
      waiting.delete(id);
      if (waiting.size === 0) started.unref();
    });
    started.on('error', (error) => { fail(error.message); });
    started.on('exit', () => {
      worker = undefined;
      fail('ended');
    });
    return started;
  };
  return {
    embed: (texts) =>
      new Promise((resolve) => {
        worker ??= start();
        worker.ref();
        waiting.set(++asked, resolve);
        worker.postMessage({ id: asked, texts });
      }),
    close: () => void worker?.terminate(),
  };
}

/**
 * The sentence model that is installed in `folder`. Nothing is loaded before it is first asked. A source is read once; its vectors are kept in memory as long as the source is.
 * `file`: the bundle of `embedder.ts`.
 */
export function sentenceModel(folder: string, file = embedderFile()): SentenceModel {
  const thread = threadOf(folder, file);
  const known = new WeakMap<Source, ReadSource>();
  const reading = new WeakMap<Source, Promise<ReadSource | ModelProblem>>();
  const isRead = (source: Source): boolean => source.language !== 'en' || known.has(source);

  const read = async (source: Source): Promise<ReadSource | ModelProblem> => {
    const sentences = modelSentences(source);
    const vectors = await thread.embed(sentences.texts);
    reading.delete(source);
    if ('problem' in vectors) return vectors;
    const result = { sentences, vectors };
    known.set(source, result);
    return result;
  };
  const readOnce = (source: Source): Promise<ReadSource | ModelProblem> => {
    const already = reading.get(source);
    if (already) return already;
    const started = read(source);
    reading.set(source, started);
    return started;
  };

  return {
    knows: (sources) => sources.every(isRead),
    likenesses: async (text, sources) => {
      const query = await thread.embed([text]);
      if ('problem' in query) return query;
      const likenesses = new Map<string, ReturnType<typeof likestSentences>>();
      for (const source of sources) {
        if (source.language !== 'en') continue;
        const found = known.get(source) ?? (await readOnce(source));
        if ('problem' in found) return found;
        likenesses.set(source.key, likestSentences(query, found.sentences, found.vectors));
      }
      return likenesses;
    },
    close: thread.close,
  };
}
