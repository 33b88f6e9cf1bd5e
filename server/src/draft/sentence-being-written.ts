import { contains, touches, type Span } from '../language/span.ts';
import type { Citation, CitationItem, Claim, Draft } from './draft.ts';

/** Which part of an item the cursor is in: the words behind `@` (a key, or anything that is remembered), the numbers behind "para.", the quotation. */
export type PlaceInItem = 'source' | 'paragraph' | 'quotation';

/** The item of a citation under the cursor, however little of it is written yet. */
export interface ItemBeingWritten extends Span {
  /** The item as far as it can be read; absent while it has no key. */
  readonly item?: CitationItem;
  readonly place: PlaceInItem;
  /** What is typed from the `@` (without it) up to the cursor; in the place `paragraph` from behind "para.". */
  readonly typed: Span & { readonly text: string };
}

/** A citation being written, and the sentence that it will cover. All spans are into the draft's text. */
export interface SentenceBeingWritten {
  readonly citation: Citation;
  readonly item: ItemBeingWritten;
  /** The sentence that the citation covers, as a reader reads it; empty where it stands in none. */
  readonly sentence: string;
  /** The words that introduce the sub-paragraph which the sentence is; empty for an ordinary sentence. */
  readonly introduction: string;
  /** The claim that is the sentence; absent where the citation stands in none. */
  readonly claim?: Claim;
  /** The sentences of the same paragraph before it, in order. */
  readonly earlier: readonly string[];
  /** The text of the heading it stands under. */
  readonly heading?: string;
}

function citationAround(draft: Draft, offset: number): Citation | undefined {
  return draft.citations.find((citation) => {
    const open = citation.problems.some(({ reason }) => reason === 'unclosed');
    // Right behind "]" the citation is finished; right behind an open one the drafter is still typing it.
    return citation.start < offset && (open ? isAtEnd(draft.text, citation.end, offset) : offset < citation.end);
  });
}

/** White space that was just typed belongs to the citation that is being typed. */
function isAtEnd(text: string, end: number, offset: number): boolean {
  return offset <= end || (offset - end <= 3 && /^[^\S\n]*$/.test(text.slice(end, offset)));
}

/** The words between two separators of the citation around the cursor; quotations and semicolons in them are told apart by the items that were read. */
function itemSpan(draft: Draft, citation: Citation, offset: number): Span {
  const read = citation.items.find((item) => touches(item, offset));
  const closed = draft.text.charAt(citation.end - 1) === ']' && !citation.problems.some(({ reason }) => reason === 'unclosed');
  const end = closed ? citation.end - 1 : Math.max(citation.end, offset);
  const inQuotation = (at: number): boolean => citation.items.some(({ quotation }) => quotation !== undefined && touches(quotation, at));
  let from = offset;
  while (from > citation.start + 1 && (draft.text.charAt(from - 1) !== ';' || inQuotation(from - 1))) from--;
  let to = offset;
  while (to < end && (draft.text.charAt(to) !== ';' || inQuotation(to))) to++;
  const words = draft.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start: Math.min(start, offset), end: read ? Math.max(read.end, offset) : Math.max(from + words.trimEnd().length, offset) };
}

/** "para." is complete with its stop, white space or a number; before that it may be the beginning of any word. */
const LOCATOR_WORD = /[\s,](?:(?:paragraphs?|paras?|pars?|párrs?)(?:\.\s*|\s+|(?=[0-9]))|[§¶]{1,2}\s*)/giu;

/** Where the numbers begin behind the last "para." before the cursor; -1 if there is none, or if something else has begun behind it. */
function numbersStart(before: string): number {
  const last = [...before.matchAll(LOCATOR_WORD)].at(-1);
  if (!last) return -1;
  const start = last.index + last[0].length;
  return /^(?:[0-9\s,–-]|and)*$/.test(before.slice(start)) ? start : -1;
}

/** Where the quotation begins that the cursor is in; -1 if it is in none. */
function quotationStart(before: string, from: number, offset: number, { quotation }: CitationItem): number {
  if (quotation) return touches(quotation, offset) ? quotation.start - from : -1;
  const open = before.search(/["“«„]/);
  return open < 0 ? -1 : open + 1;
}

function itemBeingWritten(draft: Draft, citation: Citation, offset: number): ItemBeingWritten {
  const span = itemSpan(draft, citation, offset);
  const item = citation.items.find((candidate) => contains(span, candidate) || touches(candidate, offset));
  const sign = draft.text.slice(span.start, offset).indexOf('@');
  const from = sign < 0 ? span.start : span.start + sign + 1;
  const before = draft.text.slice(from, offset);
  const numbers = item ? numbersStart(before) : -1;
  const quotation = item ? quotationStart(before, from, offset, item) : -1;
  const place: PlaceInItem = quotation >= 0 ? 'quotation' : numbers >= 0 ? 'paragraph' : 'source';
  const start = from + Math.max(0, place === 'quotation' ? quotation : place === 'paragraph' ? numbers : 0);
  return { ...span, ...(item ? { item } : {}), place, typed: { start, end: offset, text: draft.text.slice(start, offset) } };
}

/**
 * The citation that is being written at `offset`, and all that helps to find the statement it should cite.
 * In: an offset inside `[@…`, closed or not. Out: undefined where no citation is being written there.
 */
export function sentenceBeingWritten(draft: Draft, offset: number): SentenceBeingWritten | undefined {
  const citation = citationAround(draft, offset);
  if (!citation) return undefined;
  const claim = draft.claims.find(({ citations }) => citations.includes(citation));
  const earlier = claim ? draft.claims.filter((other) => other.paragraph === claim.paragraph && other.heading === claim.heading && other.end <= claim.start) : [];
  const heading = draft.headings[claim?.heading ?? draft.headings.findLastIndex(({ end }) => end <= offset)]?.text;
  return {
    citation,
    item: itemBeingWritten(draft, citation, offset),
    sentence: claim?.text ?? '',
    introduction: claim?.introduction ?? '',
    ...(claim ? { claim } : {}),
    earlier: earlier.map(({ text }) => text),
    ...(heading === undefined ? {} : { heading }),
  };
}
