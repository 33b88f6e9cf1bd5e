import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { readDismissal } from './dismissals.ts';
import type { Citation } from './draft.ts';
import { withoutNumber } from './heading-number.ts';
import { labelOfListMark, stretchesIn, type Label, type LabelledStretch } from './labels.ts';
import { blocksIn, type MarkdownBlock } from './markdown-blocks.ts';
import type { Passage, PassagePart } from './passage.ts';
import { readableText, type ReadableText } from './readable-text.ts';
import { readSentences } from './read-sentences.ts';
import { sectionOfHeading } from './sections.ts';

/** The level of a line in bold that stands for a heading: below all that Markdown marks as headings. */
const BOLD_LINE_LEVEL = 7;

/** What has been read of the passage so far. */
interface Reader {
  readonly text: string;
  readonly language: Language;
  readonly parts: PassagePart[];
  readonly citations: Citation[];
  words: number;
  /** The list item that began with a sub-paragraph's label, so that its further blocks belong to that sub-paragraph; 0 if none did. */
  letteredItem: number;
}

/** A word from its first letter or digit. */
const WORD = /[\p{L}\p{N}]\S*/gu;

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Takes what is common to all blocks that are read: citations and words. */
function readWords(reader: Reader, block: MarkdownBlock): ReadableText {
  const readable = readableText(reader.text, block);
  for (const { citation } of readable.citations) reader.citations.push(citation);
  return readable;
}

/**
 * Whether the block is one line in bold that stands for a heading. Recommendations are set in bold too, so a line that ends
 * like a sentence is none, nor is one of which only the beginning is bold.
 */
function isBoldLine(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 300)).trim();
  const mark = line.slice(0, 2);
  if ((mark !== '**' && mark !== '__') || !line.endsWith(mark) || line.length < 5 || end - start > 300) return false;
  const inner = line.slice(2, -2);
  return !inner.includes(mark) && !inner.includes('\n') && !/[.;:,?!]$/.test(inner.trim());
}

function readHeading(reader: Reader, block: MarkdownBlock, level: number): void {
  const words = readWords(reader, block).text;
  const text = withoutNumber(words);
  reader.words += countWords(words);
  reader.parts.push({ kind: 'heading', start: block.whole.start, end: block.whole.end, level, text, section: sectionOfHeading(text) });
}

/** Reads what claims nothing: for its citations and its words. */
function readOther(reader: Reader, block: MarkdownBlock): void {
  if (block.kind !== 'code') reader.words += countWords(readWords(reader, block).text);
  reader.parts.push({ kind: 'other', start: block.start, end: block.end });
}

/** Whether only white space of the same paragraph of source text lies between two places, so that no blank line does. */
function isClose(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.trim() === '' && between.split('\n').length <= 2;
}

function readComment(reader: Reader, block: MarkdownBlock, above: MarkdownBlock | undefined, below: MarkdownBlock | undefined): void {
  const dismissal = readDismissal(reader.text, block);
  if (!dismissal) return;
  const closeAbove = above !== undefined && isClose(reader.text, above.whole.end, block.start);
  const closeBelow = below !== undefined && isClose(reader.text, block.end, below.listMark?.start ?? below.whole.start);
  reader.parts.push({ kind: 'dismissal', start: block.start, end: block.end, dismissal, closeAbove, closeBelow });
}

/** The place in the passage of a place in the readable text. */
function sourceOf(readable: ReadableText, at: number): number {
  return readable.offsets[at] ?? 0;
}

function labelSpan(readable: ReadableText, label: Span): Span {
  const words = readable.text.slice(label.start, label.end).trimEnd().length;
  return { start: sourceOf(readable, label.start), end: sourceOf(readable, label.start + words - 1) + 1 };
}

/** Where each stretch begins and ends in the passage: up to where the next begins, without the white space between. */
function stretchSpans(reader: Reader, block: MarkdownBlock, readable: ReadableText, stretches: readonly LabelledStretch[]): readonly Span[] {
  const starts = stretches.map(({ start }, i) => (i === 0 ? (block.listMark?.start ?? block.start) : sourceOf(readable, start)));
  return starts.map((start, i) => {
    let end = starts[i + 1] ?? block.end;
    while (end > start && /\s/.test(reader.text.charAt(end - 1))) end--;
    return { start, end };
  });
}

/** Divides `items` (in order) among stretches: each gets those before the next one's start. */
function divide<T>(items: readonly T[], placeOf: (item: T) => number, starts: readonly number[]): readonly (readonly T[])[] {
  let next = 0;
  return starts.map((_, i) => {
    const limit = starts[i + 1] ?? Infinity;
    const from = next;
    for (let item = items[next]; item !== undefined && placeOf(item) < limit; item = items[next]) next++;
    return items.slice(from, next);
  });
}

function readProse(reader: Reader, block: MarkdownBlock): void {
  const firstInBlock = reader.citations.length;
  const readable = readWords(reader, block);
  const { listMark, item } = block;
  const listLabel = listMark && labelOfListMark(reader.text.slice(listMark.start, listMark.end), block.depth);
  const stretches = stretchesIn(readable.text, readable.lineStarts, listLabel);
  const spans = stretchSpans(reader, block, readable, stretches);
  const citations = divide(readable.citations, ({ at }) => at, stretches.map(({ start }) => start));
  const comments = divide(readable.comments, ({ start }) => start, spans.map(({ start }) => start));
  let firstCitation = firstInBlock;
  stretches.forEach((stretch, i) => {
    const own = citations[i] ?? [];
    const listLabelHere: (Label & Span) | undefined = i === 0 && listLabel ? { ...listLabel, ...listMark } : undefined;
    const label = stretch.label ? { ...stretch.label, ...labelSpan(readable, stretch.label) } : listLabelHere;
    reader.words += countWords(readable.text.slice(stretch.wordsStart, stretch.end));
    reader.parts.push({
      kind: 'text',
      ...(spans[i] ?? block),
      ...(label ? { label } : {}),
      continues: i === 0 && !listMark && item > 0 && item === reader.letteredItem,
      sentences: readSentences(readable, { stretch, citations: own, firstCitation }, reader.language),
      dismissals: (comments[i] ?? []).flatMap((comment) => readDismissal(reader.text, comment) ?? []),
    });
    firstCitation += own.length;
  });
  if (listMark) reader.letteredItem = listLabel?.kind !== 'number' && (stretches.at(-1)?.label ?? listLabel)?.kind === 'letter' ? item : 0;
}

/**
 * Reads a passage of a draft. In: its text, and the language in which its sentences are told apart ("en").
 * Out: its headings, paragraphs, sentences, citations and dismissals. Never throws; what cannot be read is text.
 */
export function readPassage(text: string, language: Language): Passage {
  const reader: Reader = { text, language, parts: [], citations: [], words: 0, letteredItem: 0 };
  const blocks = blocksIn(text);
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') readHeading(reader, block, block.level);
    else if (block.kind === 'comment') readComment(reader, block, blocks[i - 1], blocks[i + 1]);
    else if (block.kind !== 'prose') readOther(reader, block);
    else if (!block.listMark && isBoldLine(text, block)) readHeading(reader, block, BOLD_LINE_LEVEL);
    else readProse(reader, block);
  });
  return { language, parts: reader.parts, citations: reader.citations, words: reader.words };
}
