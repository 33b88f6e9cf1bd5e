import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { visible } from './fold-text.ts';
import type { ImportedDocument, Reading, Refusal } from './imported-document.ts';
import { documentOfPages, type PdfPage } from './pdf-document.ts';
import { fragmentOf, type Fragment, type PdfTextItem } from './pdf-fragments.ts';
import { loadPdfLibrary, openOptions } from './pdf-library.ts';
import { rowsOf } from './pdf-lines.ts';
import { limits, refusals } from './reading-limits.ts';

/** Asked again and again while a long file is read: whether to give up. */
export type Stopped = () => boolean;

/** Pieces of text on one page. A page of small print has some thousands. */
const MOST_FRAGMENTS = 200_000;

/** A refusal on its way out of the reading of pages; nothing else throws it. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Counts what has been read, and gives up where it is too much. */
interface Meter {
  readonly stopped: Stopped;
  length: number;
}

function check(meter: Meter, fragments: number): void {
  if (meter.stopped()) throw new Refused({ code: 'stopped' });
  if (meter.length > limits.textLength || fragments > MOST_FRAGMENTS) throw new Refused(refusals.text());
}

const isTextItem = (item: object): item is PdfTextItem => 'str' in item;

async function readPage(page: PDFPageProxy, meter: Meter): Promise<PdfPage> {
  const view: readonly number[] = page.getViewport({ scale: 1 }).transform;
  const fragments: Fragment[] = [];
  const turned: string[] = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ readonly items: readonly object[] }>;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (!isTextItem(item) || item.str === '') continue;
      meter.length += item.str.length;
      const placed = fragmentOf(item, view);
      if (placed?.turned) turned.push(item.str);
      else if (placed) fragments.push(placed.fragment);
    }
    check(meter, fragments.length + turned.length);
  }
  const shown = visible(turned.join(' ').replace(/\s+/gu, ' ').trim());
  return { rows: rowsOf(fragments), turned: shown === undefined ? [] : [shown] };
}

async function readPages(file: PDFDocumentProxy, meter: Meter): Promise<readonly PdfPage[]> {
  if (file.numPages > limits.pages) throw new Refused(refusals.pages());
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    check(meter, 0);
    const page = await file.getPage(number);
    pages.push(await readPage(page, meter));
    page.cleanup();
  }
  return pages;
}

async function titleOf(file: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await file.getMetadata();
  const title = 'Title' in info ? info.Title : undefined;
  return typeof title === 'string' ? visible(title.replace(/\s+/gu, ' ').trim().slice(0, 500)) : undefined;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return { code: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
}

function tooLong(document: ImportedDocument): Refusal | undefined {
  if (document.blocks.length > limits.blocks) return refusals.blocks();
  return document.blocks.some((block) => block.text.length > limits.blockLength) ? refusals.paragraph() : undefined;
}

async function readWith(task: PDFDocumentLoadingTask, stopped: Stopped): Promise<Reading> {
  try {
    const file = await task.promise;
    const document = documentOfPages(await readPages(file, { stopped, length: 0 }));
    const refusal = document.blocks.length === 0 ? ({ code: 'no-text' } as const) : tooLong(document);
    if (refusal) return { refusal };
    const title = await titleOf(file);
    return { document: title === undefined ? document : { ...document, title } };
  } catch (error) {
    return { refusal: refusalOf(error) };
  } finally {
    await task.destroy();
  }
}

/** Reads the text of a PDF: see `documentOfPages`. Never rejects; gives up when `stopped` says so. */
export async function readPdf(bytes: Uint8Array, stopped: Stopped = () => false): Promise<Reading> {
  if (bytes.length > limits.fileBytes.pdf) return { refusal: refusals.file(limits.fileBytes.pdf) };
  const pdfjs = await loadPdfLibrary();
  return readWith(pdfjs.getDocument(openOptions(bytes)), stopped);
}
