import type { ImportedBlock, ImportedDocument, ImportNote } from './imported-document.ts';
import { linesInOrder } from './pdf-columns.ts';
import { flowLine, flowLines, type FlowLine } from './pdf-flow.ts';
import { noteWords, partNotes, type FootNote } from './pdf-footnotes.ts';
import { hyphenationOf, joinLines, type Hyphenation } from './pdf-join.ts';
import type { Row } from './pdf-lines.ts';
import { headingLevelOf, paragraphsOf, styleOf, type PageStyle, type ParagraphLines } from './pdf-paragraphs.ts';
import { withoutRunningLines, type BodyPage } from './pdf-running-lines.ts';

/** What stands on a page: its rows from top to bottom, and words that do not run from left to right. */
export interface PdfPage {
  readonly rows: readonly Row[];
  readonly turned: readonly string[];
}

/** A note at the foot of a page, and where. */
interface PlacedNote extends FootNote {
  readonly page: number;
}

interface Parted {
  readonly lines: readonly FlowLine[];
  /** What stands in the margin of a page, to come behind the paragraph that ends there. */
  readonly asides: readonly { readonly page: number; readonly lines: readonly FlowLine[] }[];
  readonly notes: readonly PlacedNote[];
}

function sizeOfMost(pages: readonly BodyPage[]): number {
  return styleOf(pages.flatMap(({ rows }, page) => flowLines(rows, page, 0))).bodySize;
}

function partPages(pages: readonly BodyPage[]): Parted {
  const bodySize = sizeOfMost(pages);
  const notes: PlacedNote[] = [];
  let hadNotes = false;
  let place: number | undefined;
  const lines = pages.flatMap(({ rows }, page) => {
    const parted = partNotes(rows, bodySize, hadNotes);
    hadNotes = parted.notes.length > 0;
    notes.push(...parted.notes.map((note) => ({ ...note, page })));
    const inOrder = linesInOrder(parted.text, place);
    place = inOrder.place;
    return inOrder.lines.map((line) => flowLine(line, page));
  });
  const asides = pages.flatMap(({ margin }, page) => (margin.length === 0 ? [] : [{ page, lines: flowLines(margin, page, -1) }]));
  return { lines, asides, notes };
}

/** Paragraphs with what stands in the margins between them: behind the last paragraph that begins on the same page or before. */
function withAsides(paragraphs: readonly ParagraphLines[], asides: Parted['asides'], style: PageStyle): readonly ParagraphLines[] {
  const placed: ParagraphLines[] = [];
  let next = 0;
  const putUpTo = (page: number): void => {
    for (let aside = asides[next]; aside && aside.page < page; aside = asides[next]) {
      placed.push(...paragraphsOf(aside.lines, style));
      next += 1;
    }
  };
  for (const paragraph of paragraphs) {
    putUpTo(paragraph[0]?.page ?? 0);
    placed.push(paragraph);
  }
  putUpTo(Infinity);
  return placed;
}

/** Rows of a note as lines; a note that goes on over the page is one. */
function noteBlocks(notes: readonly PlacedNote[], hyphenation: Hyphenation): readonly ImportedBlock[] {
  const whole: { readonly mark: string; readonly lines: FlowLine[] }[] = [];
  for (const { mark, rows, page } of notes) {
    const last = whole.at(-1);
    if (mark === '' && last) last.lines.push(...flowLines(rows, page, -2));
    else whole.push({ mark, lines: [...flowLines(rows, page, -2)] });
  }
  return whole.map(({ mark, lines }) => ({ kind: 'paragraph', text: `${mark} ${noteWords(joinLines(lines, hyphenation).text)}`.trim() }));
}

function blockOf(paragraph: ParagraphLines, text: string, style: PageStyle): ImportedBlock {
  const level = headingLevelOf(paragraph, style);
  return level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', level, text };
}

function turnedBlocks(pages: readonly PdfPage[]): readonly ImportedBlock[] {
  return pages.flatMap(({ turned }) => (turned.length === 0 ? [] : [{ kind: 'paragraph', text: turned.join(' ') } as const]));
}

function notesOf(pages: readonly PdfPage[], running: readonly string[], guessed: readonly string[]): readonly ImportNote[] {
  const empty = pages.flatMap(({ rows }, index) => (rows.length === 0 ? [index + 1] : []));
  return [
    ...(running.length > 0 ? [{ code: 'running-lines', lines: running } as const] : []),
    ...(empty.length > 0 ? [{ code: 'pages-without-text', pages: empty } as const] : []),
    ...(guessed.length > 0 ? [{ code: 'joined-words', words: [...new Set(guessed)] } as const] : []),
  ];
}

/**
 * Makes a document of the pages of a PDF, which has no paragraphs of its own, only letters at places: running lines are left out and said in a note; columns are read one after
 * the other; lines become paragraphs, also over the end of a page; divided words are put together; notes at the foot of pages come behind the text.
 */
export function documentOfPages(pages: readonly PdfPage[]): ImportedDocument {
  const { pages: bodies, lines: running } = withoutRunningLines(pages.map(({ rows }) => rows));
  const { lines, asides, notes } = partPages(bodies);
  const style = styleOf(lines);
  const paragraphs = withAsides(paragraphsOf(lines, style), asides, style);
  const hyphenation = hyphenationOf(paragraphs);
  const joined = paragraphs.map((paragraph) => joinLines(paragraph, hyphenation));
  const blocks = paragraphs.map((paragraph, index) => blockOf(paragraph, joined[index]?.text ?? '', style));
  return {
    blocks: [...blocks, ...noteBlocks(notes, hyphenation), ...turnedBlocks(pages)],
    notes: notesOf(pages, running, joined.flatMap(({ guessed }) => guessed)),
  };
}
