/** Differences smaller than this are rounding. */
const noticeable = 0.0005;

const show = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(3));

function difference(name, before, after) {
  if (before === undefined) return `  new      ${name}: ${show(after)}`;
  if (after === undefined) return `  missing  ${name}: was ${show(before)}`;
  if (Math.abs(after - before) < noticeable) return undefined;
  return `  ${after > before ? 'gained' : 'lost  '}   ${name}: ${show(before)} → ${show(after)}`;
}

/**
 * What was gained and lost against the figures that were saved; the higher a figure the better.
 * @param {Readonly<Record<string, number>> | undefined} saved
 * @param {Readonly<Record<string, number>>} now
 */
export function compareFigures(saved, now) {
  if (!saved) return 'No figures were saved yet: --save keeps these.';
  const names = [...new Set([...Object.keys(saved), ...Object.keys(now)])];
  const differences = names.map((name) => difference(name, saved[name], now[name])).filter((line) => line !== undefined);
  return differences.length > 0 ? `Against the saved figures:\n${differences.join('\n')}` : 'The same as the saved figures.';
}
