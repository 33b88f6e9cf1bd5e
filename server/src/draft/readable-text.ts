import type { Span } from '../language/span.ts';
import type { Citation } from './draft.ts';
import { inlineMarks } from './inline-marks.ts';

/** A citation, and the place in the readable text where it has been taken out. */
export interface PlacedCitation {
  readonly citation: Citation;
  /** How many characters of the readable text stand before it, not counting white space right before it. */
  readonly at: number;
}

/** A block of Markdown as a reader reads it. */
export interface ReadableText {
  /** The words: citations, comments and marks taken out, white space folded, none at either end. */
  readonly text: string;
  /** For each code unit of `text` its offset in the Markdown; one more for the end. */
  readonly offsets: readonly number[];
  readonly citations: readonly PlacedCitation[];
  readonly comments: readonly Span[];
  /** Where in `text` the lines of the Markdown begin, the first one (0) included. */
  readonly lineStarts: readonly number[];
}

/** White space that is folded; a no-break space is a character like any other. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Punctuation that follows a word directly, so that "detained [@S, para. 1]." reads "detained." */
function followsDirectly(code: number): boolean {
  return code === 46 || code === 44 || code === 59 || code === 58 || code === 33 || code === 63 || code === 41;
}

/** What has been written so far. */
interface Writer {
  readonly source: string;
  /** The text up to `runStart`; from there to `runEnd` the source is to be taken over as it is. */
  text: string;
  runStart: number;
  runEnd: number;
  readonly offsets: number[];
  /** Offset of white space that has been read and not written, -1 if there is none. */
  space: number;
  /** Whether something was taken out since that white space. */
  afterRemoval: boolean;
  newLine: boolean;
  readonly lineStarts: number[];
}

function endRun(writer: Writer): void {
  writer.text += writer.source.slice(writer.runStart, writer.runEnd);
  writer.runStart = writer.runEnd;
}

/** Writes one code unit that is not the source's own at that place. */
function writeOther(writer: Writer, unit: string, offset: number): void {
  endRun(writer);
  writer.text += unit;
  writer.offsets.push(offset);
}

function readSpace(writer: Writer, code: number, offset: number): void {
  if (code === 10) writer.newLine = true;
  if (writer.space < 0 || (writer.afterRemoval && writer.offsets.length > 0)) writer.space = offset;
  writer.afterRemoval = false;
}

/** Writes the white space before the next character, unless punctuation follows directly where something was taken out. */
function readBreak(writer: Writer, code: number): void {
  const { offsets, space } = writer;
  if (space >= 0 && offsets.length > 0 && !(writer.afterRemoval && followsDirectly(code))) writeOther(writer, ' ', space);
  if (writer.newLine && offsets.length > 0) writer.lineStarts.push(offsets.length);
  writer.space = -1;
  writer.afterRemoval = false;
  writer.newLine = false;
}

function readUnit(writer: Writer, offset: number): void {
  if (offset !== writer.runEnd) {
    endRun(writer);
    writer.runStart = offset;
  }
  writer.runEnd = offset + 1;
  writer.offsets.push(offset);
}

function readEntity(writer: Writer, entity: string, offset: number): void {
  for (let unit = 0; unit < entity.length; unit++) writeOther(writer, entity.charAt(unit), offset);
}

/** Reads the block of Markdown at `span` of `text`. Offsets are into `text`. */
export function readableText(text: string, span: Span): ReadableText {
  const { start, end } = span;
  const { removed, entities, citations, comments } = inlineMarks(text, span);
  const writer: Writer = { source: text, text: '', runStart: start, runEnd: start, offsets: [], space: -1, afterRemoval: false, newLine: false, lineStarts: [0] };
  const placed: PlacedCitation[] = [];
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (removed[offset - start] === 1) {
      writer.afterRemoval = true;
      const citation = citations[placed.length];
      if (citation?.start === offset) placed.push({ citation, at: writer.offsets.length });
      continue;
    }
    if (isSpace(code)) {
      readSpace(writer, code, offset);
      continue;
    }
    if (writer.space >= 0 || writer.afterRemoval) readBreak(writer, code);
    const entity = code === 38 ? entities.get(offset) : undefined;
    if (entity === undefined) readUnit(writer, offset);
    else readEntity(writer, entity, offset);
  }
  endRun(writer);
  writer.offsets.push((writer.offsets.at(-1) ?? start - 1) + 1);
  return { text: writer.text, offsets: writer.offsets, lineStarts: writer.lineStarts, citations: placed, comments };
}
