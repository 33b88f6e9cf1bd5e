/** What a benchmark found. */
export interface BenchmarkResult {
  /** For a person: columns set with spaces, ready to print. */
  readonly table: string;
  /**
   * For comparing one run with another. Of a benchmark of quality each figure is the better the higher it is
   * (precision, recall, answers that are right), so that every difference is a gain or a loss.
   */
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * What every file of test/bench/speed and test/bench/quality that is a benchmark exports as `run`. `scripts/bench.mjs`
 * gives each a process of its own, with the repository's folder in the variable COBS_ROOT (the bundle lies elsewhere).
 */
export type Benchmark = () => Promise<BenchmarkResult> | BenchmarkResult;
