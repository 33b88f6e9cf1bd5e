import { decodeHTML } from 'entities';
import { createBlockWriter, type BlockWriter } from './block-writer.ts';
import { decodeText } from './decode-text.ts';
import { foldText } from './fold-text.ts';
import { BLOCK_ELEMENTS, headingLevel, VOID_ELEMENTS } from './html-elements.ts';
import { declaredEncoding } from './html-encoding.ts';
import { hiddenElement, isStillHidden, type HiddenElement } from './html-hidden.ts';
import { createHtmlLists, type HtmlLists } from './html-lists.ts';
import { createHtmlTables, type HtmlTables } from './html-tables.ts';
import type { ImportNote, Reading } from './imported-document.ts';
import { attributesOf, scanHtml, type MarkupToken } from './markup-scanner.ts';
import { raisedText } from './note-marks.ts';
import { limits, refusals } from './reading-limits.ts';

type OpenTag = Extract<MarkupToken, { readonly kind: 'open' }>;

/** Where the walk through a page has come to. */
interface Walk {
  readonly writer: BlockWriter;
  readonly lists: HtmlLists;
  readonly tables: HtmlTables;
  /** The element that cannot be seen, if the walk is inside one. */
  hidden: HiddenElement | undefined;
  /** Line breaks since the last word: two of them end a paragraph. */
  breaks: number;
  /** How many `pre` are open. */
  preformatted: number;
  /** The words of a `sup` that is open. */
  superscript: string[] | undefined;
  title: string | undefined;
}

function endSuperscript(walk: Walk): void {
  if (walk.superscript === undefined) return;
  walk.writer.add(raisedText(walk.superscript.join('')));
  walk.superscript = undefined;
}

function addWords(walk: Walk, words: string): void {
  if (/\S/u.test(words)) walk.breaks = 0;
  if (walk.superscript === undefined) walk.writer.add(words);
  else walk.superscript.push(words);
}

/** Words inside `pre`: a blank line ends a paragraph; where there is none, every line is one. */
function addPreformatted(walk: Walk, words: string): void {
  const parts = words.trim().split(/\n[\t ]*\r?(?=\n)/u);
  (parts.length > 1 ? parts : words.split('\n')).forEach((part, index) => {
    if (index > 0) walk.writer.end();
    addWords(walk, part);
  });
}

function readText(walk: Walk, text: string, isPlain: boolean): void {
  const words = isPlain ? text : decodeHTML(text);
  if (walk.preformatted > 0) addPreformatted(walk, words);
  else addWords(walk, words);
}

function breakLine(walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks > 1) walk.writer.end();
  else addWords(walk, '\n');
}

/** What the beginning or end of a block element does to the block before it. */
function breakBlock(walk: Walk): void {
  endSuperscript(walk);
  walk.writer.end();
  walk.breaks = 0;
}

const isPreformatted = (name: string): boolean => name === 'pre' || name === 'listing' || name === 'textarea';

function openBlock(walk: Walk, { name, attributes }: OpenTag): void {
  breakBlock(walk);
  const level = headingLevel(name);
  if (level !== undefined) walk.writer.setHeading(level);
  if (isPreformatted(name)) walk.preformatted += 1;
  if (name === 'li') walk.writer.setMark(walk.lists.nextMark(attributesOf(attributes)));
  walk.lists.open(name, attributes);
  walk.tables.open(name);
}

function closeBlock(walk: Walk, name: string): void {
  breakBlock(walk);
  if (headingLevel(name) !== undefined) walk.writer.setHeading(undefined);
  if (isPreformatted(name)) walk.preformatted = Math.max(0, walk.preformatted - 1);
  if (walk.lists.close(name)) walk.writer.setMark(undefined);
  walk.tables.close(name);
}

function readOpen(walk: Walk, tag: OpenTag): void {
  if (tag.name === 'br') breakLine(walk);
  else if (VOID_ELEMENTS.has(tag.name) && tag.name !== 'hr') return;
  else if (BLOCK_ELEMENTS.has(tag.name)) openBlock(walk, tag);
  else if (tag.name === 'sup') walk.superscript ??= [];
}

/** A tag or words that can be seen, or the beginning of an element that cannot. */
function readShown(walk: Walk, token: MarkupToken): void {
  if (token.kind === 'text') readText(walk, token.text, token.isPlain);
  else if (token.kind === 'open') {
    walk.hidden = hiddenElement(token);
    if (walk.hidden === undefined) readOpen(walk, token);
  } else if (token.name === 'sup') endSuperscript(walk);
  else if (BLOCK_ELEMENTS.has(token.name)) closeBlock(walk, token.name);
}

function readToken(walk: Walk, token: MarkupToken): void {
  if (walk.hidden === undefined) {
    readShown(walk, token);
    return;
  }
  if (token.kind === 'text') {
    if (walk.hidden.name === 'title') walk.title ??= foldText(decodeHTML(token.text.slice(0, 2_000)));
    return;
  }
  const state = isStillHidden(walk.hidden, token);
  if (state !== 'hidden') walk.hidden = undefined;
  if (state === 'ended-before') readShown(walk, token);
}

/**
 * Reads the text of a web page: every block of it that can be seen, in the order of the page, with the page's own chrome. A paragraph, a heading, an
 * item of a list and a row of a table are a block each; numbers that a browser would show before the items of a list are part of them.
 * Linear in the length of the page however deep it is nested.
 */
export function readHtmlText(html: string, notes: readonly ImportNote[] = []): Reading {
  const writer = createBlockWriter();
  const walk: Walk = {
    writer,
    lists: createHtmlLists(),
    tables: createHtmlTables(writer),
    hidden: undefined,
    breaks: 0,
    preformatted: 0,
    superscript: undefined,
    title: undefined,
  };
  for (const token of scanHtml(html)) {
    readToken(walk, token);
    if (writer.isFull()) break;
  }
  endSuperscript(walk);
  const written = writer.finish();
  if ('refusal' in written) return written;
  if (written.blocks.length === 0) return { refusal: { code: 'no-text' } };
  return { document: { blocks: written.blocks, ...(walk.title ? { title: walk.title } : {}), notes } };
}

/** Reads a web page from the bytes of its file, in the encoding that it declares. See `readHtmlText`. */
export function readHtml(bytes: Uint8Array): Reading {
  if (bytes.length > limits.fileBytes.html) return { refusal: refusals.file(limits.fileBytes.html) };
  const { text, encoding, guessed } = decodeText(bytes, declaredEncoding(bytes));
  return readHtmlText(text, guessed ? [{ code: 'guessed-encoding', encoding }] : []);
}
