import type { Span } from '../language/span.ts';
import type { WrittenDismissal } from './passage.ts';

const COMMENT = /^<!--\s*cobs-ignore\b([^]*?)-->$/;
const CODE = /^[a-z][a-z-]*(?:\.(?:[a-z][a-z-]*|\*))*$/;

/** Codes stand before a colon, with commas or blanks between them; without a colon the words that have a dot, as codes have, are codes. */
function codesAndReason(words: string): { readonly codes: readonly string[]; readonly reason: string } {
  const colon = words.indexOf(':');
  const before = (colon < 0 ? words : words.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== '');
  const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
  if (before.every((word) => CODE.test(word)) && colon >= 0) return { codes: before, reason };
  const end = before.findIndex((word) => !CODE.test(word) || !word.includes('.'));
  const codes = end < 0 ? before : before.slice(0, end);
  if (codes.length === before.length) return { codes, reason };
  const last = codes.at(-1);
  const from = last === undefined ? 0 : words.indexOf(last) + last.length;
  return { codes, reason: words.slice(from).replace(/^[\s,]+/, '').trim() };
}

/**
 * Reads the comment at `span` of `text`: `<!-- cobs-ignore figure.mismatch, claim.uncited: the delegation corrected itself -->`.
 * Out: its codes (none: all findings are dismissed) and the reason; undefined if it is any other comment.
 */
export function readDismissal(text: string, span: Span): WrittenDismissal | undefined {
  const words = COMMENT.exec(text.slice(span.start, span.end))?.[1];
  return words === undefined ? undefined : { start: span.start, end: span.end, ...codesAndReason(words) };
}
