/** A query with the order in which something ranked all candidates, and the candidates that are right. */
export interface RankedQuery {
  readonly order: readonly number[];
  readonly gold: ReadonlySet<number>;
}

/** Shares from 0 to 1, means over the queries; the higher the better. */
export interface RankMeasures {
  /** Mean of 1 / rank of the first right candidate. */
  readonly mrr: number;
  /** Normalised discounted cumulative gain of the first ten. */
  readonly ndcg10: number;
  /** How many of the right candidates are among the first ten. */
  readonly recall10: number;
  /** How many queries have a right candidate at the first place, among the first five, among the first ten. */
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
}

function gain(order: readonly number[], gold: ReadonlySet<number>): number {
  let found = 0;
  let ideal = 0;
  for (let i = 0; i < 10; i++) {
    const discounted = 1 / Math.log2(i + 2);
    if (gold.has(order[i] ?? -1)) found += discounted;
    if (i < gold.size) ideal += discounted;
  }
  return found / ideal;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The measures of `queries`; each must have a right candidate. */
export function rankMeasures(queries: readonly RankedQuery[]): RankMeasures {
  const firsts = queries.map(({ order, gold }) => order.findIndex((candidate) => gold.has(candidate)));
  const hit = (within: number): number => mean(firsts.map((first) => (first >= 0 && first < within ? 1 : 0)));
  return {
    mrr: mean(firsts.map((first) => (first < 0 ? 0 : 1 / (first + 1)))),
    ndcg10: mean(queries.map(({ order, gold }) => gain(order, gold))),
    recall10: mean(queries.map(({ order, gold }) => order.slice(0, 10).filter((candidate) => gold.has(candidate)).length / gold.size)),
    hit1: hit(1),
    hit5: hit(5),
    hit10: hit(10),
  };
}
