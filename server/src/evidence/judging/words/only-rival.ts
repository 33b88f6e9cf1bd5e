/** A fact of a cited block that may be the one a claim means, with how alike its surroundings are. */
export interface Rival {
  readonly likeness: number;
}

/** The only fact of its kind needs less to be taken for the one meant than one of several. */
const ONLY_ONE = 0.2;
const ONE_OF_SEVERAL = 0.45;
const CLEARLY_BETTER = 0.15;

/** The likest first. */
export function byLikeness<T extends Rival>(rivals: readonly T[]): readonly T[] {
  return [...rivals].sort((a, b) => b.likeness - a.likeness);
}

/** The fact that must be meant, if there is only one that can be: the only one of its kind, or one whose surroundings are clearly the likest. */
export function onlyRival<T extends Rival>(rivals: readonly T[], least = ONLY_ONE): T | undefined {
  const [first, second] = byLikeness(rivals);
  if (!first) return undefined;
  if (!second) return first.likeness >= least ? first : undefined;
  return first.likeness >= ONE_OF_SEVERAL && first.likeness >= second.likeness + CLEARLY_BETTER ? first : undefined;
}
