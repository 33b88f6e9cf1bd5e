import type { DocxFile } from './docx-file.ts';
import { docxEvents, type DocxEvent } from './docx-paragraphs.ts';
import { foldText, visible } from './fold-text.ts';

type Running = Extract<DocxEvent, { readonly kind: 'running' }>;

/** The headers and footers of a Word file, line by line. */
export interface RunningLines {
  /** What stands on the first page only, and belongs to the text. */
  readonly first: Readonly<Record<'header' | 'footer', readonly string[]>>;
  /** What stands on the other pages, each wording once, without bare page numbers. */
  readonly others: readonly string[];
}

const paragraphsOf = (xml: string): readonly string[] =>
  [...docxEvents(xml, () => '')].flatMap((event) => {
    const text = event.kind === 'paragraph' ? visible(foldText(event.paragraph.text)) : undefined;
    return text === undefined ? [] : [text];
  });

/**
 * The headers and footers that the sections of `events` refer to. The header of a first page ("United Nations", the symbol of the document) and its footer are
 * part of the document, if it shows them; the others stand on every page.
 */
export function runningLines(events: readonly DocxEvent[], file: DocxFile): RunningLines {
  const running = events.filter((event): event is Running => event.kind === 'running');
  const hasTitlePage = events.some((event) => event.kind === 'title-page');
  const linesOf = (which: readonly Running[]): readonly string[] =>
    [...new Set(which.map((one) => file.relations.get(one.relation)?.part))].flatMap((part) => paragraphsOf(file.text(part)));
  const firstOf = (of: 'header' | 'footer'): readonly string[] =>
    hasTitlePage ? linesOf(running.filter((one) => one.type === 'first' && one.of === of).slice(0, 1)) : [];
  const first = { header: firstOf('header'), footer: firstOf('footer') };
  const known = new Set([...first.header, ...first.footer]);
  const shown = running.filter((one) => one.type !== 'first' || hasTitlePage);
  return { first, others: [...new Set(linesOf(shown))].filter((line) => !known.has(line) && !/^\d*$/u.test(line)) };
}
