import type { Source, Statement } from '../../dialogue/source.ts';
import type { CitationItem } from '../../draft/draft.ts';
import { writeItem, writeKey, writeLocator, writeQuotation } from '../../draft/write-citation.ts';
import type { Span } from '../../language/span.ts';
import { isQuotedFrom, quotedPassage } from './moved-quotations.ts';
import type { CitedPlace } from './move-plan.ts';

/** A change of the draft's text. */
export interface MoveEdit {
  readonly span: Span;
  readonly text: string;
}

/** A cited paragraph and the paragraphs that are to be cited instead. */
export interface AcceptedMove {
  readonly place: CitedPlace;
  readonly targets: readonly Statement[];
}

type Range = { readonly first: number; readonly last: number };

/** Paragraph numbers as ranges: two beside each other are one. */
function asRanges(numbers: Iterable<number>): readonly Range[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last.last + 1) last.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}

/** What stays of the ranges of an item when `moved` are taken out; ranges are cut, never written out number by number. */
function without(ranges: readonly Range[], moved: readonly number[]): readonly Range[] {
  return moved.reduce<readonly Range[]>(
    (left, number) => left.flatMap((range) => {
      if (number < range.first || number > range.last) return [range];
      return [{ first: range.first, last: number - 1 }, { first: number + 1, last: range.last }].filter(({ first, last }) => first <= last);
    }),
    ranges.map(({ first, last }) => ({ first, last })),
  );
}

/** The quotation with its marks. */
function markedQuotation(text: string, { start, end }: Span): Span {
  const before = /\S\s*$/u.exec(text.slice(Math.max(0, start - 8), start));
  const after = /^\s*\S/u.exec(text.slice(end, end + 8));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** The same with the comma before it. */
function withComma(text: string, span: Span): Span {
  const before = /[\s,]*$/u.exec(text.slice(Math.max(0, span.start - 20), span.start));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end };
}

function keyEdit(text: string, { keySpan }: CitationItem, key: string): MoveEdit {
  const inBraces = text.charAt(keySpan.start - 1) === '{';
  const span = inBraces ? { start: keySpan.start - 1, end: keySpan.end + 1 } : { start: keySpan.start, end: keySpan.end };
  return { span, text: writeKey(key) };
}

function locatorEdit(item: CitationItem, ranges: readonly Range[]): readonly MoveEdit[] {
  return item.locator ? [{ span: { start: item.locator.start, end: item.locator.end }, text: writeLocator(ranges) }] : [];
}

/** The quotation of an item that moves as a whole: kept, put into the words of the targets, or taken out. */
function quotationEdit(text: string, { quotation }: CitationItem, targets: readonly Statement[], from: readonly Statement[]): readonly MoveEdit[] {
  // A quotation that was wrong before is no matter of moving: the check says so, then as now.
  if (!quotation || !isQuotedFrom(quotation.text, from)) return [];
  const moved = quotedPassage(quotation.text, targets);
  const marked = markedQuotation(text, quotation);
  if (moved.outcome === 'kept') return [];
  return moved.outcome === 'adapted' ? [{ span: marked, text: writeQuotation(moved.record) }] : [{ span: withComma(text, marked), text: '' }];
}

/** An item of which some paragraphs move: they become an item of their own behind it. The quotation goes with the paragraph that it is from. */
function divide(text: string, item: CitationItem, moves: readonly AcceptedMove[], stays: readonly Range[], to: Source): readonly MoveEdit[] {
  const targets = moves.flatMap((move) => move.targets);
  const { quotation, prefix } = item;
  const goes = quotation !== undefined && isQuotedFrom(quotation.text, moves.map(({ place }) => place.block));
  const moved = goes ? quotedPassage(quotation.text, targets) : undefined;
  const words = moved?.outcome === 'kept' ? moved.words : moved?.outcome === 'adapted' ? moved.record : '';
  const added = writeItem({ key: to.key, prefix, paragraphs: asRanges(targets.map(({ number }) => number)), quotation: { text: words } });
  const taken = goes ? [{ span: withComma(text, markedQuotation(text, quotation)), text: '' }] : [];
  return [...locatorEdit(item, stays), ...taken, { span: { start: item.end, end: item.end }, text: `; ${added}` }];
}

function rewriteItem(text: string, item: CitationItem, moves: readonly AcceptedMove[], to: Source): readonly MoveEdit[] {
  const stays = without(item.paragraphs, moves.map(({ place }) => place.block.number));
  if (stays.length > 0) return divide(text, item, moves, stays, to);
  const targets = moves.flatMap((move) => move.targets);
  const cited = moves.map(({ place }) => place.block);
  return [keyEdit(text, item, to.key), ...locatorEdit(item, asRanges(targets.map(({ number }) => number))), ...quotationEdit(text, item, targets, cited)];
}

/**
 * The edits that carry out `moves` in the draft `text`: in each item only the key, the numbers and, where its words changed, the quotation; everything else stays as it
 * is written. In order, without overlaps.
 */
export function rewriteItems(text: string, moves: readonly AcceptedMove[], to: Source): readonly MoveEdit[] {
  const byItem = new Map<CitationItem, AcceptedMove[]>();
  for (const move of moves) {
    if (move.targets.length === 0) continue;
    const list = byItem.get(move.place.item);
    if (list) list.push(move);
    else byItem.set(move.place.item, [move]);
  }
  return [...byItem].flatMap(([item, ofItem]) => rewriteItem(text, item, ofItem, to)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** `text` with `edits` made, as far as they lie in `span`. */
export function editedText(text: string, span: Span, edits: readonly MoveEdit[]): string {
  let result = '';
  let at = span.start;
  for (const edit of edits) {
    if (edit.span.start < at || edit.span.end > span.end) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at, span.end);
}
