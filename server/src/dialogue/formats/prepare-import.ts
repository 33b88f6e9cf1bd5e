import { isMap, parseDocument } from 'yaml';
import { NO_CORRECTIONS } from '../corrections.ts';
import { readFrontMatter } from '../front-matter.ts';
import { looksNumbered, printedNumbers } from '../printed-numbers.ts';
import { readSource } from '../read-source.ts';
import type { Source, SourceHints } from '../source.ts';
import { compareImports, laterPlaces, type ImportComparison } from './compare-imports.ts';
import { moveBlocks, wishesOf, withBlocks, writtenCorrections, type ImportWishes, type SpeakerWish } from './import-wishes.ts';
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
  /** Whether its paragraphs have other numbers than those that citations know. */
  readonly isRenumbered?: boolean;
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

/** What a document is understood to be before anything is written of it: what people call it, and its kind, which says where it goes. */
export function understand({ blocks }: ImportedDocument, wishes: ImportWishes): Source {
  return readSource(markdownOfBlocks(blocks), { key: '', path: 'import.md', ...hintsOf(wishes) });
}

/** Kind and language decide how the text is read; the drafter's word counts from the start. */
function hintsOf({ values = {} }: ImportWishes): Pick<SourceHints, 'kind' | 'language'> {
  const { kind, language } = readFrontMatter(`---\nkind: ${JSON.stringify(values.kind ?? '')}\nlanguage: ${JSON.stringify(values.language ?? '')}\n---\n`).values;
  return { ...(kind ? { kind } : {}), ...(language ? { language } : {}) };
}

/** The words of the blocks of a source, without the marks of Markdown. */
export const wordsOfBlocks = (source: Source): readonly string[] => source.blocks.map((block) => wordsOfMarkdown(block.text).replace(/\s+/gu, ' '));

/** What Cobs writes into a front matter, and understands there. */
const WRITTEN: ReadonlySet<string> = new Set(['key', 'kind', 'title', 'date', 'language', 'numbering']);
/** What is written anew from what was understood of it. */
const REWRITTEN: ReadonlySet<string> = new Set(['imported', 'speakers', 'blocks']);

/** The entries of an earlier front matter that go on to hold: those that Cobs understands as far as it does, and all others as they are. None where it is no YAML. */
function keptEntries(text: string): Readonly<Record<string, unknown>> {
  const { end, values } = readFrontMatter(text);
  const yaml = text.slice(0, end).replace(/^\ufeff?---[^\n]*\n/u, '').replace(/(?:---|\.\.\.)[ \t]*$/u, '');
  const entries = Object.entries(plainEntries(yaml));
  return Object.fromEntries(entries.filter(([name]) => !REWRITTEN.has(name) && (!WRITTEN.has(name) || name in values)));
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

/** Length of a date that is exact to the day; a front matter has no other. */
const DAY = 10;

/** What could not be told is left out, so that a later version of Cobs may tell it. */
function headerOf(document: ImportedDocument, key: string, origin: ImportOrigin, understood: Source, isNumbered: boolean): ImportHeader {
  const { kind, language, metadata } = understood;
  const title = metadata.title ?? document.title;
  return {
    key,
    ...(kind === 'other' ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(metadata.date?.length === DAY ? { date: metadata.date } : {}),
    ...(language === 'unknown' ? {} : { language }),
    ...(isNumbered ? { numbering: 'printed' as const } : {}),
    imported: origin,
  };
}

/** Whether citations mean the numbers that Cobs counts: then a paragraph may have another number in the later import. */
const isCounted = ({ text }: Source): boolean => readFrontMatter(text).values.numbering !== 'printed';

/** What is corrected of speakers and blocks: by the earlier front matter, with the numbers that its paragraphs have now, and by the drafter's wishes, which win. */
function correctionsFor(document: ImportedDocument, wishes: ImportWishes, earlier: Source | undefined): Readonly<Record<string, unknown>> {
  const before = wishesOf(earlier ? readFrontMatter(earlier.text).corrections : NO_CORRECTIONS);
  let blocks = before.blocks;
  if (earlier && isCounted(earlier) && Object.keys(blocks).length > 0) {
    const places = laterPlaces(wordsOfBlocks(earlier), document.blocks.map(({ text }) => text.replace(/\s+/gu, ' ')));
    blocks = moveBlocks(blocks, (number) => { const place = places.get(number - 1); return place === undefined ? undefined : place + 1; });
  }
  const speakers = Object.fromEntries([before.speakers, wishes.speakers ?? {}].flatMap(Object.entries).map(([name, wish]: readonly [string, SpeakerWish]) => [name, { ...before.speakers[name], ...wish }]));
  return writtenCorrections({ speakers, blocks: withBlocks(blocks, wishes.blocks ?? {}) });
}

/**
 * Makes a Markdown source of a document. `earlier`: the text of the source that the same document was imported to before; what stands in its front matter, written by Cobs
 * then or corrected by the drafter since, goes on to hold, and how its blocks are numbered is changed only if the drafter wishes so. `wishes` win over everything.
 */
export function prepareImport(document: ImportedDocument, key: string, path: string, origin: ImportOrigin, earlier?: string, wishes: ImportWishes = {}): PreparedImport {
  const before = earlier === undefined ? undefined : readSource(earlier, { key, path });
  const header = headerOf(document, key, origin, understand(document, wishes), earlier === undefined && isNumberedInPrint(document.blocks));
  const kept = { ...(earlier === undefined ? {} : keptEntries(earlier)), ...wishes.values, ...correctionsFor(document, wishes, before), ...(wishes.key === undefined ? {} : { key }) };
  const text = writeMarkdownSource(header, document.blocks, kept);
  const source = readSource(text, { key, path });
  if (!before) return { text, source };
  const isRenumbered = before.blocks.some(({ number }, index) => source.blocks[index]?.number !== number);
  return { text, source, comparison: compareImports(wordsOfBlocks(before), wordsOfBlocks(source)), isRenumbered };
}
