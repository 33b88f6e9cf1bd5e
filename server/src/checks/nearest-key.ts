/** Levenshtein's distance between two short words, counted in edits; gives up (Infinity) past `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}

/** The key of the case that `key` was probably meant to be: the only nearest one within `limit` edits (a third of its length unless said otherwise); else nothing. */
export function nearestKey(key: string, keys: Iterable<string>, limit = Math.max(1, Math.floor(key.length / 3))): string | undefined {
  const ranked = [...keys]
    .map((candidate) => ({ candidate, far: distance(key.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  const [first, second] = ranked;
  return first && first.far !== second?.far ? first.candidate : undefined;
}
