/**
 * What a step of `npm test` counted.
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 */

export const onePassed = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };
export const oneSkipped = { passed: 0, failed: 0, skipped: 1 };

/** A step that passes or fails as a whole, by the exit status of its program. */
export const countOf = (status) => (status === 0 ? onePassed : oneFailed);

/**
 * What a test runner counted; one failure if it failed but counted none: it could not even begin, say.
 * @param {Counts | undefined} counts
 * @param {number} status the runner's exit status
 * @returns {Counts}
 */
export function countsOf(counts, status) {
  if (!counts) return oneFailed;
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {readonly Counts[]} all */
export function total(all) {
  return all.reduce((sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }), { passed: 0, failed: 0, skipped: 0 });
}

/** "214 passed, 0 failed", with the skipped ones if there are any. */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
