/** Long work of which only the newest counts, one piece for each key. */
export interface NewestWork {
  /** Gives up what goes on for `key` and starts `prepare`; `finish` follows in one go unless the work was given up meanwhile. A failure is told to `failed`. */
  readonly start: (key: string, prepare: (signal: AbortSignal) => Promise<void>, finish: () => void) => void;
  readonly stop: (key: string) => void;
}

/** Keeps the newest work of each key. `failed` hears of errors of work that was not given up. */
export function newestWork(failed: (error: unknown) => void): NewestWork {
  const running = new Map<string, AbortController>();
  return {
    start: (key, prepare, finish) => {
      running.get(key)?.abort();
      const work = new AbortController();
      running.set(key, work);
      const { signal } = work;
      prepare(signal)
        .then(() => {
          if (!signal.aborted) finish();
        })
        .catch((error: unknown) => {
          if (!signal.aborted) failed(error);
        });
    },
    stop: (key) => {
      running.get(key)?.abort();
      running.delete(key);
    },
  };
}
