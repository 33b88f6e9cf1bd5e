import { listNumber } from './list-numbers.ts';
import type { OdtLevel, OdtListStyle } from './odt-styles.ts';

/** The numbers that a list has come to, level by level. */
export type ListCounts = Map<number, number>;

const PATTERN = /%(\d{1,2})%/gu;

const written = (counts: ListCounts, list: OdtListStyle, at: number): string => {
  const level = list.get(at);
  return listNumber(counts.get(at) ?? level?.start ?? 1, level?.style ?? 'decimal');
};

function withPattern(pattern: string, counts: ListCounts, list: OdtListStyle): string {
  return pattern.slice(0, 100).replace(PATTERN, (_, level: string) => written(counts, list, Number(level)));
}

/** The levels that are written before the last one: those that have a number. */
function joinedLevels({ shown }: OdtLevel, at: number, counts: ListCounts, list: OdtListStyle): string {
  const levels = Array.from({ length: Math.min(shown, at) }, (_, index) => at - Math.min(shown, at) + 1 + index);
  return levels.filter((level) => level === at || list.get(level)?.style).map((level) => written(counts, list, level)).join('.');
}

/**
 * Counts one item on a level (from 1) and gives what stands before it: "12.", "(a)". Nothing for an item without a number; `null` where it has one in a form that is not
 * known here. `start`: the number that the item itself asks for.
 */
export function nextMark(counts: ListCounts, list: OdtListStyle, at: number, start?: number): string | null | undefined {
  const level = list.get(at);
  counts.set(at, start ?? (counts.has(at) ? (counts.get(at) ?? 0) + 1 : (level?.start ?? 1)));
  for (const deeper of [...counts.keys()]) if (deeper > at) counts.delete(deeper);
  if (!level || level.style === undefined) return undefined;
  if (level.style === null) return null;
  const mark = level.pattern === undefined ? `${level.prefix}${joinedLevels(level, at, counts, list)}${level.suffix}` : withPattern(level.pattern, counts, list);
  const words = mark.replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}
