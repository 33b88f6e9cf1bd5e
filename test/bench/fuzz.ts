import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../server/src/dialogue/formats/docx.ts';
import { readHtml } from '../../server/src/dialogue/formats/html.ts';
import { readOdt } from '../../server/src/dialogue/formats/odt.ts';
import { readPdf } from '../../server/src/dialogue/formats/pdf.ts';
import { decodeText } from '../../server/src/dialogue/formats/decode-text.ts';
import { readRtf } from '../../server/src/dialogue/formats/rtf.ts';
import { readText } from '../../server/src/dialogue/formats/text.ts';
import { readTranscriptFile } from '../../server/src/dialogue/formats/transcript.ts';
import { readSource } from '../../server/src/dialogue/read-source.ts';
import { mutated, noise, numbersFrom } from '../dialogue/formats/mutate.ts';

/** What a reader may take for one input, in milliseconds of the processor (another program that keeps the machine busy does not count), and the process altogether in bytes. */
const LONGEST = 2_000;
const MOST_MEMORY = 500_000_000;

/** What came of feeding one reader. */
export interface FuzzResult {
  readonly reader: string;
  readonly inputs: number;
  readonly bytes: number;
  /** Milliseconds of the processor for the slowest input. */
  readonly slowest: number;
  /** Bytes of the whole process, at most. */
  readonly memory: number;
  /** Inputs on which the reader threw, or took too long, with what happened; they are numbered as they were made. */
  readonly failures: readonly string[];
}

type Read = (bytes: Uint8Array) => unknown;

const decoded = (read: (text: string) => unknown): Read => (bytes) => read(decodeText(bytes).text);

const READERS: Readonly<Record<string, { readonly read: Read; readonly seeds: readonly string[] }>> = {
  html: { read: readHtml, seeds: ['arvania-pandoc.html', 'arvania-libreoffice.html'] },
  docx: { read: readDocx, seeds: ['arvania-pandoc.docx', 'record-libreoffice.docx', 'record-pandoc.docx'] },
  odt: { read: readOdt, seeds: ['arvania-pandoc.odt', 'record-libreoffice.odt', 'record-pandoc.odt'] },
  rtf: { read: readRtf, seeds: ['arvania-pandoc.rtf', 'record-libreoffice.rtf', 'arvania-libreoffice.rtf'] },
  pdf: { read: (bytes) => readPdf(bytes), seeds: ['record-libreoffice.pdf', 'arvania-libreoffice.pdf', 'arvania-browser-columns.pdf'] },
  text: { read: (bytes) => readText(bytes, false), seeds: ['../../../../examples/arvania/dialogue/CMW26.011E.txt'] },
  markdown: { read: (bytes) => readText(bytes, true), seeds: ['record.md'] },
  transcript: { read: decoded((text) => readTranscriptFile(text, { key: 'x', path: 'x.dialogue.yaml' })), seeds: ['hearing.dialogue.yaml'] },
  source: { read: decoded((text) => readSource(text, { key: 'x', path: 'x.md' })), seeds: ['record.md', '../../../../examples/arvania/dialogue/CMW26.011E.txt'] },
};

export const readerNames: readonly string[] = Object.keys(READERS);

interface Tally {
  inputs: number;
  bytes: number;
  slowest: number;
  memory: number;
  readonly failures: string[];
}

async function feed(read: Read, input: Uint8Array, tally: Tally): Promise<void> {
  const start = process.cpuUsage();
  tally.inputs += 1;
  tally.bytes += input.length;
  try {
    await read(input);
  } catch (error) {
    tally.failures.push(`input ${String(tally.inputs)} (${String(input.length)} bytes): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1_000;
  if (time > LONGEST) tally.failures.push(`input ${String(tally.inputs)} (${String(input.length)} bytes) took ${time.toFixed(0)} ms`);
  tally.slowest = Math.max(tally.slowest, time);
  tally.memory = Math.max(tally.memory, process.memoryUsage.rss());
}

/**
 * Feeds a reader `bytes` random and mutated bytes, the same ones for the same seed: one part noise, three parts changed fixtures; at last, as many bytes again in one changed
 * input made of fixtures one after the other, as much as the reader takes.
 */
export async function fuzz(reader: string, root: string, bytes: number, seed: number): Promise<FuzzResult> {
  const chosen = READERS[reader];
  if (!chosen) throw new Error(`There is no reader “${reader}”; there are: ${readerNames.join(', ')}.`);
  const { read, seeds } = chosen;
  const fixtures = seeds.map((name) => new Uint8Array(readFileSync(join(root, 'test/dialogue/formats/fixtures', name))));
  const number = numbersFrom(seed);
  const tally: Tally = { inputs: 0, bytes: 0, slowest: 0, memory: 0, failures: [] };
  while (tally.bytes < bytes) {
    const fixture = fixtures[number(fixtures.length)] ?? new Uint8Array();
    await feed(read, number(4) === 0 ? noise(1 + number(100_000), number) : mutated(fixture, number), tally);
  }
  const large = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += fixtures[0]?.length ?? bytes) large.set((fixtures[0] ?? large).subarray(0, bytes - at), at);
  await feed(read, mutated(large, number), tally);
  await feed(read, noise(bytes, number), tally);
  if (tally.memory > MOST_MEMORY) tally.failures.push(`the process took ${(tally.memory / 1e6).toFixed(0)} MB`);
  return { reader, ...tally };
}
