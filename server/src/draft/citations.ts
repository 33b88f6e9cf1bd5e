import type { Citation, CitationItem, CitationProblem } from './draft.ts';
import { extentOf, type CitationExtent } from './citation-extent.ts';
import { readItem } from './citation-item.ts';

/** Before the `@`: a citation begins with it, or has a prefix without brackets in front ("see also"). */
function beginsCitation(text: string, start: number, limit: number): boolean {
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '[' || char === ']' || char === '\\') return false;
    if (char !== '@') continue;
    if (at === start + 1) return true;
    // "name@example.org" is an address.
    if (!/[\p{L}\p{N}._-]/u.test(text.charAt(at - 1)) || text.slice(at - 2, at) === '[-') return at + 1 >= limit || /[\p{L}\p{N}_{\]\n]/u.test(text.charAt(at + 1));
  }
  return false;
}

function readItems(text: string, extent: CitationExtent, problems: CitationProblem[]): readonly CitationItem[] {
  const items: CitationItem[] = [];
  const bounds = [extent.start, ...extent.separators, extent.contentEnd];
  const quotations = new Map(extent.quotations.map((quotation) => [quotation.start - 1, quotation]));
  for (let i = 0; i + 1 < bounds.length; i++) {
    const item = readItem(text, { start: (bounds[i] ?? 0) + 1, end: bounds[i + 1] ?? 0 }, quotations, problems);
    if (item) items.push(item);
  }
  return items;
}

/**
 * Reads the citation that begins with the bracket at `start`: `[@CMW24.009E, para. 48; see @CMW/C/SR.601, paras. 3 and 5-7, "words"]`.
 * In: a text, the offset of a `[` in it, and the end of the block that it stands in. Out: the citation, whose problems say what cannot be
 * read; undefined where the bracket begins no citation. One that is not closed ends with its line or at the next bracket, and has no other problem,
 * since it is being typed. Links and escaped brackets are told from citations by the caller.
 */
export function readCitation(text: string, start: number, limit: number): Citation | undefined {
  if (!beginsCitation(text, start, limit)) return undefined;
  const extent = extentOf(text, start, limit);
  const problems: CitationProblem[] = [];
  const items = readItems(text, extent, problems);
  const { end, closed } = extent;
  return closed ? { start, end, items, problems } : { start, end, items, problems: [{ start, end, reason: 'unclosed' }] };
}
