import type { Language } from '../../dialogue/source.ts';
import { packed } from './numbers.ts';
import type { SourceSegment } from './source-segment.ts';
import { newWriter, readAscending, readInto, readNumber, readNumbers, readText, writeAscending, writeNumber, writeNumbers, writeText, written, type ByteReader, type ByteWriter } from './varint.ts';

/** The beginning of the file. The last four characters change whenever the form of the file or the rules of `terms.ts` do: an older file is then not read. */
const MAGIC = 'COBSIDX 0001';
const CHECKSUM_BYTES = 4;
const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'unknown'];

/** FNV-1a over the bytes, 32 bits. */
function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c_9dc5;
  for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x0100_0193);
  return hash >>> 0;
}

/** Where the words of each segment stand in the vocabulary of all, ascending; the words stand in the file once. */
function vocabularyOf(segments: Iterable<SourceSegment>): readonly string[] {
  const words = new Set<string>();
  for (const { terms } of segments) for (const term of terms) words.add(term);
  return [...words].sort();
}

/** The number of positions of each term, then all positions, those of a term each counting from the one before. */
function writePostings(writer: ByteWriter, { postingStarts, positions }: SourceSegment): void {
  writeAscending(writer, postingStarts);
  for (let term = 0; term + 1 < postingStarts.length; term++) {
    for (let i = postingStarts[term] ?? 0; i < (postingStarts[term + 1] ?? 0); i++) {
      const before = i === postingStarts[term] ? 0 : (positions[i - 1] ?? 0);
      writeNumber(writer, (positions[i] ?? 0) - before);
    }
  }
}

function writeSegment(writer: ByteWriter, segment: SourceSegment, places: ReadonlyMap<string, number>): void {
  writeNumber(writer, segment.fingerprint);
  writeNumber(writer, LANGUAGES.indexOf(segment.language));
  writeNumber(writer, segment.isConversation ? 1 : 0);
  writeAscending(writer, segment.terms.map((term) => places.get(term) ?? 0));
  writePostings(writer, segment);
  writeAscending(writer, segment.sentenceStarts);
  writeAscending(writer, segment.statementStarts);
  writeNumbers(writer, segment.numbers);
  writeAscending(writer, segment.blockIndexes);
  writeNumbers(writer, segment.roles);
  writeNumbers(writer, segment.sections);
  writeAscending(writer, segment.stretches);
  writeNumbers(writer, segment.condensed);
}

/** The segments as bytes, by the names under which they are to be found again. `readSegments` is the way back. */
export function writeSegments(segments: ReadonlyMap<string, SourceSegment>): Uint8Array {
  const writer = newWriter();
  for (let i = 0; i < MAGIC.length + CHECKSUM_BYTES; i++) writeNumber(writer, i < MAGIC.length ? MAGIC.charCodeAt(i) : 0);
  const vocabulary = vocabularyOf(segments.values());
  writeText(writer, vocabulary.join('\n'));
  const places = new Map(vocabulary.map((word, place): [string, number] => [word, place]));
  writeNumber(writer, segments.size);
  for (const [name, segment] of segments) {
    writeText(writer, name);
    writeSegment(writer, segment, places);
  }
  const bytes = written(writer);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(MAGIC.length, checksum(bytes, MAGIC.length + CHECKSUM_BYTES), true);
  return bytes;
}

function readTerms(reader: ByteReader, words: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (const place of readAscending(reader)) terms.push(words[place] ?? '');
  return terms;
}

function readPostings(reader: ByteReader): Pick<SourceSegment, 'postingStarts' | 'positions'> {
  const postingStarts = readAscending(reader);
  const positions = new Uint32Array(Math.min(postingStarts.at(-1) ?? 0, reader.bytes.length));
  readInto(reader, positions, false);
  for (let term = 0; term + 1 < postingStarts.length; term++) {
    const end = Math.min(postingStarts[term + 1] ?? 0, positions.length);
    for (let i = (postingStarts[term] ?? 0) + 1; i < end; i++) positions[i] = (positions[i] ?? 0) + (positions[i - 1] ?? 0);
  }
  return { postingStarts: packed(postingStarts), positions: packed(positions) };
}

function readSegment(reader: ByteReader, words: readonly string[]): SourceSegment {
  return {
    fingerprint: readNumber(reader),
    language: LANGUAGES[readNumber(reader)] ?? 'unknown',
    isConversation: readNumber(reader) === 1,
    terms: readTerms(reader, words),
    ...readPostings(reader),
    sentenceStarts: packed(readAscending(reader)),
    statementStarts: packed(readAscending(reader)),
    numbers: packed(readNumbers(reader)),
    blockIndexes: packed(readAscending(reader)),
    roles: Uint8Array.from(readNumbers(reader)),
    sections: Uint8Array.from(readNumbers(reader)),
    stretches: packed(readAscending(reader)),
    condensed: packed(readNumbers(reader)),
  };
}

/** The segments that `writeSegments` wrote, by their names. Nothing, if the bytes are damaged, or of another version. */
export function readSegments(bytes: Uint8Array): ReadonlyMap<string, SourceSegment> | undefined {
  const start = MAGIC.length + CHECKSUM_BYTES;
  if (bytes.length < start || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (checksum(bytes, start) !== expected) return undefined;
  const reader: ByteReader = { bytes, offset: start };
  const words = readText(reader).split('\n');
  const segments = new Map<string, SourceSegment>();
  for (let left = readNumber(reader); left > 0; left--) {
    const name = readText(reader);
    segments.set(name, readSegment(reader, words));
  }
  return segments;
}
