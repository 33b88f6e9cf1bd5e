import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import MiniSearch from 'minisearch';
import type { Source } from '../../../server/src/dialogue/source.ts';
import { segmentOf } from '../../../server/src/evidence/ranking/build-segment.ts';
import type { Query } from '../../../server/src/evidence/ranking/ranking.ts';
import { rankStatements } from '../../../server/src/evidence/ranking/rank-statements.ts';
import { readSegments, writeSegments } from '../../../server/src/evidence/ranking/segment-file.ts';
import { statementCount, type SourceSegment } from '../../../server/src/evidence/ranking/source-segment.ts';
import { emptyIndex, withSegment, withSource, type StatementIndex } from '../../../server/src/evidence/ranking/statement-index.ts';
import { readWordVectors, type WordVectors } from '../../../server/src/evidence/ranking/word-vectors.ts';
import type { BenchmarkResult } from '../benchmark.ts';
import { randomNumbers, syntheticSummaries } from './synthetic-summaries.ts';

const root = process.env['COBS_ROOT'] ?? process.cwd();
const SUMMARIES = 1000;
const QUERIES = 200;
/** Of so many sources a case is made here. */
const SOURCES_OF_A_CASE = 4;

/** What V8 holds in use, and what typed arrays hold outside of it, in MB. */
function liveMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function milliseconds(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** The times of all `tasks`, each done once; the code is warm. */
function times(tasks: readonly (() => void)[]): Times {
  const sorted = tasks.map(milliseconds).sort((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

/** A sentence of one of the sources with some words left out and its beginning changed, and the sentences before it as context. */
function queries(sources: readonly Source[]): readonly Query[] {
  const random = randomNumbers(7);
  return Array.from({ length: QUERIES }, () => {
    const source = sources[Math.floor(random() * sources.length)];
    const block = source?.blocks[Math.floor(random() * source.blocks.length)];
    const sentences = block?.text.split(/(?<=\.) /) ?? [''];
    const words = (sentences.at(-1) ?? '').split(' ').filter(() => random() < 0.8);
    return { text: `The delegation stated that ${words.join(' ')}`, context: sentences.slice(0, 1), heading: sentences[1]?.split(' ').slice(0, 4).join(' ') ?? '' };
  });
}

interface Built {
  readonly index: StatementIndex;
  readonly seconds: number;
  readonly megabytes: number;
}

function build(sources: readonly Source[]): Built {
  const before = liveMegabytes();
  let index = emptyIndex;
  const ms = milliseconds(() => {
    const entries = sources.map((source) => [source.key, { segment: segmentOf(source), read: () => source }] as const);
    index = { sources: new Map(entries) };
  });
  return { index, seconds: ms / 1000, megabytes: liveMegabytes() - before };
}

function caseOf(index: StatementIndex, sources: readonly Source[], vectors: WordVectors | undefined): StatementIndex {
  const chosen = sources.slice(0, SOURCES_OF_A_CASE).reduce<StatementIndex>((all, { key }) => {
    const indexed = index.sources.get(key);
    return indexed ? withSegment(all, key, indexed.segment, indexed.read) : all;
  }, emptyIndex);
  return vectors ? { ...chosen, vectors } : chosen;
}

/** A tenth of the summaries in MiniSearch at its default settings, which is the usual choice, beside the same in Cobs. */
function besideMiniSearch(sources: readonly Source[], asked: readonly Query[]): readonly (readonly [string, number])[] {
  const before = liveMegabytes();
  const mini = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  const documents = sources.flatMap(({ key, blocks }) => blocks.map(({ number, text }) => ({ id: `${key}#${String(number)}`, text })));
  const seconds = milliseconds(() => { mini.addAll(documents); }) / 1000;
  const megabytes = liveMegabytes() - before;
  const query = times(asked.map(({ text }) => () => mini.search(text).slice(0, 10)));
  const own = build(sources);
  const ownQuery = times(asked.map(({ text }) => () => rankStatements(own.index, { text }, 10)));
  return [
    ['MiniSearch / Cobs, build', seconds / own.seconds],
    ['MiniSearch / Cobs, memory', megabytes / own.megabytes],
    ['MiniSearch / Cobs, query p50', query.p50 / ownQuery.p50],
    ['MiniSearch / Cobs, query p95', query.p95 / ownQuery.p95],
  ];
}

/** Speed and size of the index of statements on a thousand invented summaries (DESIGN §8). */
export function run(): BenchmarkResult {
  const sample = readFileSync(path.join(root, 'examples/arvania/dialogue/CMW26.011E.txt'), 'utf8');
  const vectorFile = path.join(root, 'server/data/word-vectors-en.bin');
  const sources = syntheticSummaries(SUMMARIES, sample);
  for (const source of sources.slice(0, 20)) segmentOf(source);
  const built = build(sources);
  const segments = new Map([...built.index.sources].map(([key, { segment }]) => [key, segment]));
  let bytes = new Uint8Array();
  const saving = milliseconds(() => { bytes = new Uint8Array(writeSegments(segments)); });
  readSegments(bytes);
  const beforeLoading = liveMegabytes();
  let loaded: ReadonlyMap<string, SourceSegment> | undefined;
  const loading = milliseconds(() => { loaded = readSegments(bytes); });
  const loadedMegabytes = liveMegabytes() - beforeLoading;
  const beforeVectors = liveMegabytes();
  const vectors = existsSync(vectorFile) ? readWordVectors(readFileSync(vectorFile)) : undefined;
  const vectorMegabytes = liveMegabytes() - beforeVectors;
  const one = caseOf(built.index, sources, vectors);
  const asked = queries(sources.slice(0, SOURCES_OF_A_CASE));
  for (const query of asked.slice(0, 50)) rankStatements(one, query, 10);
  const onCase = times(asked.map((query) => () => rankStatements(one, query, 10)));
  const onAll = times(queries(sources).slice(0, 50).map((query) => () => rankStatements(built.index, query, 10)));
  const [first] = sources;
  const replacing = first ? times(Array.from({ length: 50 }, () => () => withSource(built.index, first))) : { p50: 0, p95: 0 };
  const rows: readonly (readonly [string, number])[] = [
    ['statements', [...(loaded?.values() ?? [])].reduce((sum, segment) => sum + statementCount(segment), 0)],
    ['text, MB', sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6],
    ['build, s', built.seconds],
    ['memory of the index when built (with the words remembered), MB', built.megabytes],
    ['memory of the index when loaded, MB', loadedMegabytes],
    ['file, MB', bytes.length / 1e6],
    ['save, ms', saving],
    ['load, ms', loading],
    ['memory of the word vectors, MB', vectorMegabytes],
    ['query on a case of 4 summaries, ms, p50', onCase.p50],
    ['query on a case of 4 summaries, ms, p95', onCase.p95],
    ['query on all summaries, ms, p50', onAll.p50],
    ['query on all summaries, ms, p95', onAll.p95],
    ['replace one of all, ms, p95', replacing.p95],
    ...besideMiniSearch(sources.slice(0, SUMMARIES / 10), asked),
  ];
  return { table: rows.map(([name, value]) => `${name.padEnd(64)} ${value.toFixed(2).padStart(9)}`).join('\n'), figures: Object.fromEntries(rows) };
}
