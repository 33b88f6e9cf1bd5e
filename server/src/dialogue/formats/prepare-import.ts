import { isMap, parseDocument } from 'yaml';
import { readFrontMatter } from '../front-matter.ts';
import { looksNumbered, printedNumbers } from '../printed-numbers.ts';
import { readSource } from '../read-source.ts';
import type { Source } from '../source.ts';
import { compareImports, type ImportComparison } from './compare-imports.ts';
import type { ImportedBlock, ImportedDocument } from './imported-document.ts';
import { markdownOf, wordsOfMarkdown, writeMarkdownSource, type ImportHeader } from './markdown-source.ts';

/** Where an import comes from and where it goes. */
export interface ImportOrigin {
  readonly from: string;
  /** When, ISO 8601. */
  readonly at: string;
  readonly sha256: string;
}

/** An import ready to be written, as plain data. */
export interface PreparedImport {
  /** The file to be written. */
  readonly text: string;
  /** What is understood of it: what the drafter is shown. */
  readonly source: Source;
  /** How it stands to what is there already; absent where nothing is. */
  readonly comparison?: ImportComparison;
}

/** Printed numbers are there when they run from 1 without a gap; anything less is for the drafter to decide. */
function isNumberedInPrint(blocks: readonly ImportedBlock[]): boolean {
  const lines = blocks.map(markdownOf);
  const text = lines.join('\n');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  const numbers = printedNumbers(text, spans);
  return looksNumbered(numbers) && numbers.filter((number) => number !== undefined).every((number, index) => number === index + 1);
}

const markdownOfBlocks = (blocks: readonly ImportedBlock[]): string => `${blocks.map(markdownOf).join('\n\n')}\n`;

/** What people call a document: the number of the release, or its symbol, as far as it says so itself. */
export function namesOf({ blocks }: ImportedDocument): Pick<Source['metadata'], 'pressRelease' | 'symbol'> {
  return readSource(markdownOfBlocks(blocks), { key: '', path: 'import.md' }).metadata;
}

/** The words of the blocks of a source, without the marks of Markdown. */
export const wordsOfBlocks = (source: Source): readonly string[] => source.blocks.map((block) => wordsOfMarkdown(block.text).replace(/\s+/gu, ' '));

/** What Cobs writes into a front matter, and understands there. */
const WRITTEN: ReadonlySet<string> = new Set(['key', 'kind', 'title', 'date', 'language', 'numbering']);

/** The entries of an earlier front matter that go on to hold: those that Cobs understands as far as it does, and all others as they are. None where it is no YAML. */
function keptEntries(text: string): Readonly<Record<string, unknown>> {
  const { end, values } = readFrontMatter(text);
  const yaml = text.slice(0, end).replace(/^\ufeff?---[^\n]*\n/u, '').replace(/(?:---|\.\.\.)[ \t]*$/u, '');
  const entries = Object.entries(plainEntries(yaml));
  return Object.fromEntries(entries.filter(([name]) => name !== 'imported' && (!WRITTEN.has(name) || name in values)));
}

/** The entries of a YAML text; none where it has none, or nests or repeats itself without end. */
function plainEntries(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const isUsable = document.errors.length === 0 && isMap(document.contents);
    return isUsable ? (document.toJS({ maxAliasCount: 20 }) as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** What could not be told is left out, so that a later version of Cobs may tell it. */
function headerOf(document: ImportedDocument, key: string, origin: ImportOrigin, understood: Source, isNumbered: boolean): ImportHeader {
  const { kind, language, metadata } = understood;
  const title = metadata.title ?? document.title;
  return {
    key,
    ...(kind === 'other' ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(metadata.date === undefined ? {} : { date: metadata.date }),
    ...(language === 'unknown' ? {} : { language }),
    ...(isNumbered ? { numbering: 'printed' as const } : {}),
    imported: origin,
  };
}

/**
 * Makes a Markdown source of a document. `earlier`: the text of the source that the same document was imported to before; what stands in its front matter, written by Cobs
 * then or corrected by the drafter since, goes on to hold, and how its blocks are numbered is never changed.
 */
export function prepareImport(document: ImportedDocument, key: string, path: string, origin: ImportOrigin, earlier?: string): PreparedImport {
  const understood = readSource(markdownOfBlocks(document.blocks), { key, path });
  const header = headerOf(document, key, origin, understood, earlier === undefined && isNumberedInPrint(document.blocks));
  const kept = earlier === undefined ? {} : keptEntries(earlier);
  const text = writeMarkdownSource(header, document.blocks, kept);
  const source = readSource(text, { key, path });
  if (earlier === undefined) return { text, source };
  const before = wordsOfBlocks(readSource(earlier, { key, path }));
  return { text, source, comparison: compareImports(before, wordsOfBlocks(source)) };
}
