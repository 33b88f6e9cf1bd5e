import { createBlockWriter, type BlockWriter } from './block-writer.ts';
import type { ImportNote, Reading } from './imported-document.ts';
import { limits, refusals } from './reading-limits.ts';
import { readRtfTokens } from './rtf-reader.ts';
import type { RtfDocument, RtfEvent } from './rtf-state.ts';

/** Rows begin with their first paragraph: a rich-text file says only where cells and rows end. */
interface TableWriter {
  readonly writer: BlockWriter;
  isRowOpen: boolean;
  isCellOpen: boolean;
}

function openCell(table: TableWriter): void {
  if (!table.isRowOpen) table.writer.openRow();
  if (!table.isCellOpen) table.writer.openCell();
  table.isRowOpen = true;
  table.isCellOpen = true;
}

function closeRow(table: TableWriter): void {
  if (table.isRowOpen) table.writer.closeRow();
  table.isRowOpen = false;
  table.isCellOpen = false;
}

function writeEvent(table: TableWriter, event: RtfEvent): void {
  const { writer } = table;
  if (event.kind === 'cell') {
    openCell(table);
    table.isCellOpen = false;
  } else if (event.kind === 'row') closeRow(table);
  else {
    if (event.isInTable) openCell(table);
    else closeRow(table);
    writer.setHeading(event.headingLevel);
    writer.setMark(event.mark);
    writer.add(event.text);
    writer.end();
    writer.setMark(undefined);
  }
}

function writeLines(writer: BlockWriter, lines: readonly string[]): void {
  writer.end();
  writer.setHeading(undefined);
  for (const line of lines) {
    writer.add(line);
    writer.end();
  }
}

function notesOf({ running, header, footer, deletions }: RtfDocument): readonly ImportNote[] {
  const known = new Set([...header, ...footer]);
  const lines = [...new Set(running)].filter((line) => !known.has(line) && !/^\d*$/u.test(line));
  return [...(lines.length > 0 ? [{ code: 'running-lines', lines } as const] : []), ...(deletions > 0 ? [{ code: 'tracked-changes', count: deletions } as const] : [])];
}

/** Without a first page of its own, its head and foot are not shown. */
const NO_LINES = { header: [], footer: [] } as const;

function blocksOf(document: RtfDocument): ReturnType<BlockWriter['finish']> {
  const writer = createBlockWriter();
  const table: TableWriter = { writer, isRowOpen: false, isCellOpen: false };
  const { header, footer } = document.hasTitlePage ? document : NO_LINES;
  writeLines(writer, header);
  for (const event of document.events) {
    writeEvent(table, event);
    if (writer.isFull()) return writer.finish();
  }
  closeRow(table);
  writeLines(writer, document.notes.map(({ mark, text }) => `${mark} ${text}`));
  writeLines(writer, footer);
  return writer.finish();
}

/** Every block may be a cell, and every cell has a paragraph. */
const MOST_EVENTS = 3 * limits.blocks;

/**
 * Reads a rich-text file (.rtf): its paragraphs, headings and table rows in order, with the numbers before paragraphs that the program which wrote it put there; line breaks inside
 * a paragraph are folded; notes come behind the text, "[1]" in both places. What was deleted under tracked changes and hidden words are left out, and so are pictures.
 */
export function readRtf(bytes: Uint8Array): Reading {
  if (bytes.length > limits.fileBytes.rtf) return { refusal: refusals.file(limits.fileBytes.rtf) };
  const document = readRtfTokens(bytes, MOST_EVENTS);
  if (document.isFull) return { refusal: refusals.paragraph() };
  const written = blocksOf(document);
  if ('refusal' in written) return written;
  if (written.blocks.length === 0) return { refusal: { code: 'no-text' } };
  return { document: { blocks: written.blocks, ...(document.title === undefined ? {} : { title: document.title }), notes: notesOf(document) } };
}
