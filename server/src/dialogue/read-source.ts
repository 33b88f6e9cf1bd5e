import type { Span } from '../language/span.ts';
import { readableWords, type BlockReading, type RawBlock } from './block-reading.ts';
import { divideIntoBlocks } from './blocks.ts';
import { headOf, type DocumentHead } from './document-head.ts';
import { isTranscriptFile, readTranscriptFile } from './formats/transcript.ts';
import type { Corrections } from './corrections.ts';
import { correctReadings } from './correct-readings.ts';
import { NO_FRONT_MATTER, readFrontMatter, type FrontMatter, type FrontMatterValues } from './front-matter.ts';
import { kindOf, type KindOfDocument } from './kind.ts';
import { recognisedLanguage } from '../language/recognised-language.ts';
import { readMeetingSummary } from './meeting-summary.ts';
import { metadataOf } from './metadata.ts';
import { narrationOf } from './narration.ts';
import { notADialogueMessage } from './not-a-dialogue.ts';
import { numberBlocks } from './numbering.ts';
import { readNumberedDocument } from './numbered-document.ts';
import { withoutPrintedNumber } from './printed-numbers.ts';
import { findRepetitions, type Repetitions } from './repetitions.ts';
import type { Block, Language, Source, SourceHints, SourceMetadata, SourceProblem } from './source.ts';
import { readSummaryRecord } from './summary-record.ts';
import { readTranscript } from './transcript.ts';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|qmd)$/iu;
const HEADING_MARK = /#{1,6}[ \t]\s*/uy;
const NONE: readonly number[] = [];
/** The longest State reports have a few thousand. */
const MOST_PARAGRAPHS = 50_000;

/** How a source is to be read, from the manifest, its front matter and its own words, in this order. */
interface Reading {
  readonly hints: SourceHints;
  readonly values: FrontMatterValues;
  readonly corrections: Corrections;
  readonly language: Language;
  readonly kind: KindOfDocument;
}

/**
 * Reads a source: plain text, Markdown, or a transcript in YAML (`*.dialogue.yaml`). In: the whole text of the file, and what the manifest and the file's place say of it. Out: every block with its number, kind, section and speaker,
 * and what the document says of itself. What the manifest says wins over the front matter, and that over the text; but a key from the file's name gives way to one in the
 * front matter. What the front matter corrects of speakers and paragraphs wins over what is worked out. Never throws: an empty file, a binary one and an unreadable front matter are said in `problems`. Time and memory are linear in the length of the text.
 */
export function readSource(text: string, hints: SourceHints): Source {
  if (isTranscriptFile(hints.path)) return readTranscriptFile(text, hints);
  const isMarkdown = MARKDOWN.test(hints.path);
  const frontMatter = isMarkdown ? readFrontMatter(text) : NO_FRONT_MATTER;
  const spans = divideIntoBlocks(text, frontMatter.end);
  const obstacle = obstacleIn(text, spans);
  if (obstacle) return unreadable(text, hints, frontMatter, spans, obstacle);
  const head = headOf(text, frontMatter.end, isMarkdown);
  const reading = howToRead(text, hints, frontMatter, head);
  const blocks = rawBlocks(text, spans, isMarkdown, reading.kind);
  const numbering = numberBlocks(text, spans, reading.kind.kind, hints.numbering ?? frontMatter.values.numbering);
  const { readings, problems } = correctReadings(readBlocks(blocks, reading), numbering.numbers, reading.corrections);
  const repetitions = findRepetitions(blocks, readings, reading.language);
  const metadata = metadataOf({ head, kind: reading.kind, blocks, readings, from: frontMatter.values.importedFrom });
  return {
    ...identity(hints, frontMatter.values),
    kind: reading.kind.kind,
    language: reading.language,
    metadata: preferred(metadata, reading),
    text,
    blocks: finishedBlocks(blocks, readings, numbering.numbers, repetitions),
    problems: [...frontMatter.problems, ...problems, ...occasionProblem(reading, blocks), ...numbering.problems],
  };
}

function howToRead(text: string, hints: SourceHints, { values, corrections, end }: FrontMatter, head: DocumentHead): Reading {
  const given = hints.kind ?? values.kind;
  const kind = given === undefined ? kindOf(head) : { kind: given };
  return { hints, values, corrections, kind, language: hints.language ?? values.language ?? recognisedLanguage(text.slice(end, end + 100_000)) };
}

/** Where the words of a Markdown block begin: the marks of a heading are none of them, so that a quotation of it and a text file have the same block. */
function behindHeadingMark(text: string, { start, end }: Span): number {
  HEADING_MARK.lastIndex = start;
  const mark = HEADING_MARK.exec(text);
  return mark && HEADING_MARK.lastIndex < end ? HEADING_MARK.lastIndex : start;
}

function rawBlocks(text: string, spans: readonly Span[], isMarkdown: boolean, { kind }: KindOfDocument): readonly RawBlock[] {
  const isNumbered = kind !== 'meeting-summary' && kind !== 'transcript';
  return spans.map((span) => {
    const start = isMarkdown ? behindHeadingMark(text, span) : span.start;
    const { end } = span;
    const block = text.slice(start, end);
    const words = isMarkdown ? readableWords(block) : block;
    const bare = joinedApostrophes(isNumbered ? withoutPrintedNumber(words) : words);
    return { start, end, text: block, words: bare, narration: narrationOf(bare) };
  });
}

/** "l ’ invitation": some conversions set blanks round an apostrophe. */
function joinedApostrophes(words: string): string {
  return words.includes(' ’ ') ? words.replaceAll(' ’ ', '’') : words;
}

function readBlocks(blocks: readonly RawBlock[], { kind, language, corrections }: Reading): readonly BlockReading[] {
  const context = { language, isDialogue: kind.occasion === undefined, speakers: corrections.speakers };
  switch (kind.kind) {
    case 'meeting-summary':
      return readMeetingSummary(blocks, context);
    case 'summary-record':
      return readSummaryRecord(blocks, context);
    case 'transcript':
      return readTranscript(blocks, context);
    default:
      return readNumberedDocument(blocks, kind.kind);
  }
}

function finishedBlocks(blocks: readonly RawBlock[], readings: readonly BlockReading[], numbers: readonly number[], { repeats, condenses }: Repetitions): readonly Block[] {
  const numbered = (indices: readonly number[] | undefined): readonly number[] => indices?.map((index) => numbers[index] ?? 0) ?? NONE;
  return blocks.map(({ start, end, text }, index) => {
    const place = { number: numbers[index] ?? 0, start, end, text, repeats: numbered(repeats.get(index)), condenses: numbered(condenses.get(index)) };
    const reading = readings[index] ?? { kind: 'narration', section: 'other' };
    return { ...place, ...reading };
  });
}

/** What keeps a file from being read: no words, NUL bytes, more paragraphs than any document has. */
function obstacleIn(text: string, spans: readonly Span[]): SourceProblem | undefined {
  if (spans.length === 0) return { code: 'source.empty', message: 'This source has no text.', span: { start: 0, end: 0 } };
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const message = 'This file is not plain text (it has NUL bytes). If it is a Word or PDF file, or text in UTF-16, import it: Cobs: Import Source…';
    return { code: 'source.binary', message, span: { start: nul, end: nul + 1 } };
  }
  if (spans.length <= MOST_PARAGRAPHS) return undefined;
  const message = `This file has more than ${MOST_PARAGRAPHS} paragraphs: they are numbered, but nobody is looked for who speaks in them. Divide it into the documents that it is made of.`;
  return { code: 'source.too-large', message, span: spans[0] ?? { start: 0, end: 0 } };
}

/** A file that cannot be read keeps its blocks and their numbers, but nobody speaks in it. */
function unreadable(text: string, hints: SourceHints, { values, problems }: FrontMatter, spans: readonly Span[], obstacle: SourceProblem): Source {
  return {
    ...identity(hints, values),
    kind: hints.kind ?? values.kind ?? 'other',
    language: hints.language ?? values.language ?? 'unknown',
    metadata: given(hints, values),
    text,
    blocks: spans.map(({ start, end }, index) => ({ kind: 'chrome', section: 'other', number: index + 1, start, end, text: text.slice(start, end), repeats: NONE, condenses: NONE })),
    problems: [...problems, obstacle],
  };
}

function occasionProblem({ kind }: Reading, blocks: readonly RawBlock[]): readonly SourceProblem[] {
  if (kind.occasion === undefined) return [];
  const { start, end } = blocks.find(({ words }) => words.length > 40) ?? { start: 0, end: 0 };
  return [{ code: 'source.not-a-dialogue', message: notADialogueMessage(kind.occasion), span: { start, end } }];
}

/** The key in the front matter counts unless the manifest gives one; a key that is the file's name was not given by anybody. */
function identity(hints: SourceHints, values: FrontMatterValues): Pick<Source, 'key' | 'path'> {
  const fileName = hints.path.slice(hints.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  return { key: hints.key === fileName ? (values.key ?? hints.key) : hints.key, path: hints.path };
}

function preferred(metadata: SourceMetadata, { hints, values }: Reading): SourceMetadata {
  return { ...metadata, ...given(hints, values) };
}

/** What front matter and manifest say; the manifest wins. */
function given(hints: SourceHints, values: FrontMatterValues): SourceMetadata {
  const { committee, state, report, pressRelease } = values;
  const title = hints.title ?? values.title;
  const date = hints.date ?? values.date;
  const symbol = hints.symbol ?? values.symbol;
  const all = { committee, state, report, pressRelease, title, date, symbol };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
