import { createBlockWriter, type BlockWriter } from './block-writer.ts';
import { createCounter, readNumbering, type NextNumber } from './docx-numbering.ts';
import { docxEvents, type DocxEvent, type DocxParagraph, type NoteReference } from './docx-paragraphs.ts';
import { openDocx, type DocxFile } from './docx-file.ts';
import { partOfType } from './docx-relations.ts';
import { readStyles, type DocxStyles } from './docx-styles.ts';
import { titleIn } from './document-title.ts';
import { runningLines } from './docx-running-lines.ts';
import type { ImportNote, Reading } from './imported-document.ts';
import { listNumber } from './list-numbers.ts';
import { noteMark } from './note-marks.ts';

/** A note that the text refers to, with the mark that stands there. */
interface ReferredNote {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly mark: string;
}

/** What reading the body of a Word file needs and finds out. */
interface BodyReader {
  readonly writer: BlockWriter;
  readonly styles: DocxStyles;
  readonly nextNumber: NextNumber;
  readonly reference: NoteReference;
  readonly notes: ReferredNote[];
  numbersLost: number;
  deletions: number;
}

/** Numbers the notes in the order in which the text refers to them: footnotes 1, 2, 3, endnotes i, ii, iii, as Word does. */
function createReferences(notes: ReferredNote[]): NoteReference {
  const counts = { footnote: 0, endnote: 0 };
  return (kind, id) => {
    counts[kind] += 1;
    const mark = noteMark(listNumber(counts[kind], kind === 'footnote' ? 'decimal' : 'lower-roman'));
    notes.push({ kind, id, mark });
    return mark;
  };
}

function createBodyReader(file: DocxFile): BodyReader {
  const notes: ReferredNote[] = [];
  return {
    writer: createBlockWriter(),
    styles: readStyles(file.text(partOfType(file.relations, 'styles'))),
    nextNumber: createCounter(readNumbering(file.text(partOfType(file.relations, 'numbering')))),
    reference: createReferences(notes),
    notes,
    numbersLost: 0,
    deletions: 0,
  };
}

function markOf(reader: BodyReader, paragraph: DocxParagraph): string | undefined {
  const { styles, defaultId } = reader.styles;
  const styleId = paragraph.style ?? defaultId;
  const style = styles.get(styleId ?? '');
  const numId = paragraph.numId ?? style?.numId;
  // 0 takes the number of the style away.
  if (numId === undefined || numId === '0') return undefined;
  const number = reader.nextNumber(numId, paragraph.level ?? style?.level, styleId);
  if (number === null) reader.numbersLost += 1;
  return number ?? undefined;
}

function writeParagraph(reader: BodyReader, paragraph: DocxParagraph): void {
  const { writer, styles } = reader;
  const styled = styles.styles.get(paragraph.style ?? styles.defaultId ?? '')?.headingLevel;
  const level = paragraph.outline === undefined ? styled : paragraph.outline < 9 ? paragraph.outline + 1 : undefined;
  writer.end();
  writer.setHeading(level);
  writer.setMark(markOf(reader, paragraph));
  writer.add(paragraph.text);
  writer.end();
  writer.setMark(undefined);
}

function writeEvent(reader: BodyReader, event: DocxEvent): void {
  const { writer } = reader;
  if (event.kind === 'paragraph') writeParagraph(reader, event.paragraph);
  else if (event.kind === 'row') writer.openRow();
  else if (event.kind === 'cell') writer.openCell();
  else if (event.kind === 'row-end') writer.closeRow();
  else if (event.kind === 'deletion') reader.deletions += 1;
}

/** The text of each note by its id, the paragraphs of a note as one. */
function noteTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  let current: string[] = [];
  for (const event of docxEvents(xml, () => '')) {
    if (event.kind === 'note') texts.set(event.id, (current = []));
    else if (event.kind === 'paragraph') current.push(event.paragraph.text);
  }
  return new Map([...texts].map(([id, paragraphs]) => [id, paragraphs.join(' ')]));
}

/** Writes the notes behind the text, in the order in which it refers to them, each a block with its mark before it. */
function writeNotes(reader: BodyReader, file: DocxFile): void {
  const { writer, notes } = reader;
  writer.setHeading(undefined);
  for (const kind of ['footnote', 'endnote'] as const) {
    const referred = notes.filter((note) => note.kind === kind);
    if (referred.length === 0) continue;
    const texts = noteTexts(file.text(partOfType(file.relations, `${kind}s`)));
    for (const { id, mark } of referred) {
      writer.setMark(mark);
      writer.add(texts.get(id) ?? '');
      writer.end();
    }
  }
  writer.setMark(undefined);
}

function notesOf({ numbersLost, deletions }: BodyReader, others: readonly string[]): readonly ImportNote[] {
  return [
    ...(others.length > 0 ? [{ code: 'running-lines', lines: others } as const] : []),
    ...(numbersLost > 0 ? [{ code: 'numbers-lost', count: numbersLost } as const] : []),
    ...(deletions > 0 ? [{ code: 'tracked-changes', count: deletions } as const] : []),
  ];
}

function writeLines(reader: BodyReader, lines: readonly string[]): void {
  reader.writer.setHeading(undefined);
  for (const line of lines) {
    reader.writer.add(line);
    reader.writer.end();
  }
}

/**
 * Reads a Word file (.docx): its paragraphs, headings and table rows in order, with the numbers that Word puts before paragraphs by itself; line breaks inside a paragraph are
 * folded; footnotes come behind the text, "[1]" in both places. Deletions under tracked changes and hidden words are left out. Unpacked size is bounded.
 */
export function readDocx(bytes: Uint8Array): Reading {
  const file = openDocx(bytes);
  if ('refusal' in file) return file;
  const reader = createBodyReader(file);
  const events = [...docxEvents(file.body, reader.reference)];
  const { first, others } = runningLines(events, file);
  writeLines(reader, first.header);
  for (const event of events) {
    writeEvent(reader, event);
    if (reader.writer.isFull()) break;
  }
  writeNotes(reader, file);
  writeLines(reader, first.footer);
  const written = reader.writer.finish();
  if ('refusal' in written) return written;
  if (written.blocks.length === 0) return { refusal: { code: 'no-text' } };
  const title = titleIn(file.text('docProps/core.xml'));
  return { document: { blocks: written.blocks, ...(title === undefined ? {} : { title }), notes: notesOf(reader, others) } };
}
