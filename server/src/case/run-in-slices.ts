/** How long work may go on before everything else that waits gets its turn, in milliseconds. */
const SLICE = 10;

/** Lets everything that waits (requests of the editor, files that have been read) have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What work that may take long calls between its steps. Throws the signal's reason once the work is no longer wanted. */
export type Pause = () => Promise<void>;

/**
 * Slices for one piece of long work: `await pause()` between its steps costs next to nothing, but gives way every 10 ms.
 * `clock`: milliseconds from any start.
 */
export function inSlices(signal: AbortSignal, clock: () => number = () => performance.now()): Pause {
  let began = clock();
  return async () => {
    signal.throwIfAborted();
    if (clock() - began < SLICE) return;
    await turn();
    signal.throwIfAborted();
    began = clock();
  };
}

/** Does `work` for every item, at most `atOnce` of them at a time; the results are in the order of the items. */
export async function mapAtMost<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    // All workers take from one iterator, so that each item is taken once.
    for (const [at, item] of waiting) results.set(at, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return items.flatMap((_, at) => (results.has(at) ? [results.get(at) as R] : []));
}

/** `promise`, or a rejection with the signal's reason as soon as whoever waits for it gives up. The work behind it goes on. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  signal.throwIfAborted();
  const stopListening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => { reject(signal.reason as Error); }, { signal: stopListening.signal });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening.abort();
  }
}
