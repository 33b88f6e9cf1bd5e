import { createBlockWriter, type BlockWriter } from './block-writer.ts';
import type { ImportNote, Reading } from './imported-document.ts';
import { openOdt } from './odt-file.ts';
import { odtEvents, type OdtEvent } from './odt-paragraphs.ts';
import { odtRunningLines } from './odt-running-lines.ts';
import { readOdtStyles } from './odt-styles.ts';
import { titleIn } from './document-title.ts';

interface BodyReader {
  readonly writer: BlockWriter;
  readonly notes: Extract<OdtEvent, { readonly kind: 'note' }>[];
  numbersLost: number;
  deletions: number;
}

function writeParagraph(reader: BodyReader, { text, headingLevel, mark }: Extract<OdtEvent, { readonly kind: 'paragraph' }>): void {
  const { writer } = reader;
  if (mark === null) reader.numbersLost += 1;
  writer.end();
  writer.setHeading(headingLevel);
  writer.setMark(mark ?? undefined);
  writer.add(text);
  writer.end();
  writer.setMark(undefined);
}

function writeEvent(reader: BodyReader, event: OdtEvent): void {
  const { writer } = reader;
  if (event.kind === 'paragraph') writeParagraph(reader, event);
  else if (event.kind === 'note') reader.notes.push(event);
  else if (event.kind === 'row') writer.openRow();
  else if (event.kind === 'cell') writer.openCell();
  else if (event.kind === 'row-end') writer.closeRow();
  else reader.deletions += 1;
}

function writeLines({ writer }: BodyReader, lines: readonly string[]): void {
  writer.end();
  writer.setHeading(undefined);
  for (const line of lines) {
    writer.add(line);
    writer.end();
  }
}

/** Writes the notes behind the text, in their order, each a block with its mark before it. */
function writeNotes({ writer, notes }: BodyReader): void {
  writer.end();
  writer.setHeading(undefined);
  for (const { mark, text } of notes) {
    writer.setMark(mark);
    writer.add(text);
    writer.end();
  }
  writer.setMark(undefined);
}

function notesOf({ numbersLost, deletions }: BodyReader, running: readonly string[]): readonly ImportNote[] {
  return [
    ...(running.length > 0 ? [{ code: 'running-lines', lines: running } as const] : []),
    ...(numbersLost > 0 ? [{ code: 'numbers-lost', count: numbersLost } as const] : []),
    ...(deletions > 0 ? [{ code: 'tracked-changes', count: deletions } as const] : []),
  ];
}

/** The kind of page that a text begins with. */
const STANDARD_PAGE = 'Standard';

/** The body without the styles before it; what stands there is no text. */
const bodyOf = (content: string): string => content.slice(Math.max(0, content.indexOf('<office:body')));

/**
 * Reads an OpenDocument text (.odt): its paragraphs, headings and table rows in order, with the numbers that lists and headings have by themselves; line breaks inside a
 * paragraph are folded; notes come behind the text, with the mark that is printed in both places. What was deleted under tracked changes and what is hidden is left out.
 * Unpacked size is bounded.
 */
export function readOdt(bytes: Uint8Array): Reading {
  const file = openOdt(bytes);
  if ('refusal' in file) return file;
  const styles = readOdtStyles(file.styles, file.content);
  const reader: BodyReader = { writer: createBlockWriter(), notes: [], numbersLost: 0, deletions: 0 };
  const events = [...odtEvents(bodyOf(file.content), styles)];
  const opening = events.find((event) => event.kind === 'paragraph');
  const running = odtRunningLines(file.styles, styles, opening?.masterPage ?? STANDARD_PAGE);
  writeLines(reader, running.header);
  for (const event of events) {
    writeEvent(reader, event);
    if (reader.writer.isFull()) break;
  }
  writeNotes(reader);
  writeLines(reader, running.footer);
  const written = reader.writer.finish();
  if ('refusal' in written) return written;
  if (written.blocks.length === 0) return { refusal: { code: 'no-text' } };
  const title = titleIn(file.meta);
  return { document: { blocks: written.blocks, ...(title === undefined ? {} : { title }), notes: notesOf(reader, running.others) } };
}
