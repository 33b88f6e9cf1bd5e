import type { SyntaxNodeRef } from '@lezer/common';
import { parser, Table, type BlockContext, type Line, type MarkdownParser } from '@lezer/markdown';
import type { Span } from '../language/span.ts';

/**
 * What a stretch of Markdown is to the reader of a draft. `prose` makes claims; `quote` (a block quotation), `cell` (of a table) and
 * `note` (the text of a footnote) are read for citations and counted, but claim nothing; `code` is neither read nor counted.
 */
export type BlockKind = 'prose' | 'heading' | 'quote' | 'cell' | 'note' | 'code' | 'comment';

/** A block of Markdown that has no blocks inside it; the span is of its words, without the marks of headings. */
export interface MarkdownBlock extends Span {
  readonly kind: BlockKind;
  /** The level of a heading, from 1; 0 for all else. */
  readonly level: number;
  /** The span with its marks: of a heading from `#`, of all else the same as the block's own. */
  readonly whole: Span;
  /** The mark of the list item that begins with this block ("20.", "-"). */
  readonly listMark?: Span;
  /** How many lists the block stands in. */
  readonly depth: number;
  /** Which list item of the passage it stands in, counted from 1; 0 outside lists. */
  readonly item: number;
}

/** Nobody nests deeper by hand; it keeps a hostile draft ("> > > > …") from costing more than its length. */
const DEEPEST = 24;

const INLINE_PARSERS = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'LinkEnd', 'Image'];

function readTooDeep(context: BlockContext, line: Line): boolean {
  if (context.depth < DEEPEST) return false;
  const from = context.lineStart + line.pos;
  context.nextLine();
  context.addElement(context.elt('Paragraph', from, Math.max(from, context.prevLineEnd())));
  return true;
}

/**
 * Lezer's Markdown for the blocks alone. What stands inside a line is read by `inline-marks.ts`, which knows citations and is linear;
 * definitions of links are told from prose below, since Lezer's reading of them is not linear.
 */
const blockParser: MarkdownParser = parser.configure([
  Table,
  { remove: [...INLINE_PARSERS, 'LinkReference'], parseBlock: [{ name: 'TooDeep', before: 'IndentedCode', parse: readTooDeep }] },
]);

const NOTE_DEFINITION = /\[\^[^\]\s]{1,100}\]:/y;
const LINK_DEFINITION = /\[[^\]@^[][^\][]{0,200}\]:[^\S\n]*\S/y;
const FENCED_DIV = /:{3,}/y;
const LABELLED = /\s*(?:\([a-z]{1,5}\)|[a-z]{1,5}\))/y;

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What the tree walk knows at a place. */
interface Walk {
  readonly text: string;
  readonly blocks: MarkdownBlock[];
  quotes: number;
  /** The list items that are open, outermost first. */
  readonly items: number[];
  itemCount: number;
  listMark: Span | undefined;
}

function add(walk: Walk, kind: BlockKind, span: Span, level = 0, whole: Span = span): void {
  const { listMark, items } = walk;
  walk.listMark = undefined;
  const block = { kind, level, start: span.start, end: span.end, whole, depth: items.length, item: items.at(-1) ?? 0 };
  walk.blocks.push(listMark ? { ...block, listMark } : block);
}

function kindOfParagraph(walk: Walk, start: number): BlockKind {
  if (walk.quotes > 0) return 'quote';
  if (startsWith(NOTE_DEFINITION, walk.text, start)) return 'note';
  return startsWith(LINK_DEFINITION, walk.text, start) || startsWith(FENCED_DIV, walk.text, start) ? 'code' : 'prose';
}

function addHeading(walk: Walk, node: SyntaxNodeRef): void {
  const whole = { start: node.from, end: node.to };
  let { start, end } = whole;
  for (let child = node.node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'HeaderMark') continue;
    if (child.from === node.from) start = child.to;
    else end = child.from;
  }
  if (walk.quotes > 0) add(walk, 'quote', { start, end });
  else add(walk, 'heading', { start, end: Math.max(start, end) }, Number(node.name.slice(-1)), whole);
}

/** A comment that begins a line takes the rest of its last line with it in CommonMark; Pandoc and the drafter see prose there. */
function addComment(walk: Walk, node: SyntaxNodeRef): void {
  const closed = walk.text.indexOf('-->', node.from);
  const end = closed < 0 || closed + 3 > node.to ? node.to : closed + 3;
  add(walk, 'comment', { start: node.from, end });
  if (walk.text.slice(end, node.to).trim() !== '') add(walk, walk.quotes > 0 ? 'quote' : 'prose', { start: end, end: node.to });
}

/** Reads a node; false when there is nothing more to see inside it. */
function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  const span = { start: node.from, end: node.to };
  switch (node.name) {
    case 'Blockquote':
      walk.quotes++;
      return true;
    case 'ListItem':
      walk.items.push(++walk.itemCount);
      return true;
    case 'ListMark':
      walk.listMark = span;
      return false;
    case 'Paragraph':
      add(walk, kindOfParagraph(walk, node.from), span);
      return false;
    case 'TableCell':
      add(walk, 'cell', span);
      return false;
    case 'CommentBlock':
      addComment(walk, node);
      return false;
    case 'CodeBlock':
      // Sub-paragraphs are often indented by four spaces, which Markdown takes for code.
      add(walk, startsWith(LABELLED, walk.text, node.from) && walk.quotes === 0 ? 'prose' : 'code', span);
      return false;
    case 'FencedCode':
    case 'HTMLBlock':
    case 'ProcessingInstructionBlock':
    case 'HorizontalRule':
      add(walk, 'code', span);
      return false;
    default:
      if (!/Heading[1-6]$/.test(node.name)) return true;
      addHeading(walk, node);
      return false;
  }
}

function leave(walk: Walk, node: SyntaxNodeRef): void {
  if (node.name === 'Blockquote') walk.quotes--;
  if (node.name !== 'ListItem') return;
  // "20." with nothing behind it yet is a paragraph all the same.
  if (walk.listMark) add(walk, walk.quotes > 0 ? 'quote' : 'prose', { start: walk.listMark.end, end: walk.listMark.end });
  walk.items.pop();
}

/** The blocks of a passage of Markdown, in order. All offsets are into `text`. */
export function blocksIn(text: string): readonly MarkdownBlock[] {
  const walk: Walk = { text, blocks: [], quotes: 0, items: [], itemCount: 0, listMark: undefined };
  blockParser.parse(text).iterate({
    enter: (node) => enter(walk, node),
    leave: (node) => {
      leave(walk, node);
    },
  });
  return walk.blocks;
}
