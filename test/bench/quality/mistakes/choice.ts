import type { Span } from '../../../../server/src/language/span.ts';

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** The items beginning at one that depends on the letters of `text` alone: what is chosen looks random, and is the same in every run. */
export function shuffled<T>(items: readonly T[], text: string): readonly T[] {
  const start = items.length === 0 ? 0 : hashOf(text) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** One of the items, the same in every run; nothing where there are none. */
export function chosen<T>(items: readonly T[], text: string): T | undefined {
  return shuffled(items, text)[0];
}

/** `text` with other words at a place. */
export function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
