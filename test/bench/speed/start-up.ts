import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { BenchmarkResult } from '../benchmark.ts';

const root = process.env['COBS_ROOT'] ?? process.cwd();
const RUNS = 7;
const CASES = 250;
const COPIES = 4;

interface StartUp {
  readonly initialize: number;
  readonly usable: number;
  readonly megabytes: number;
}

/** Starts the server on a folder, opens a draft and hovers over its first citation; times from the start of the process. */
async function startUp(folder: string, draft: string): Promise<StartUp> {
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'dist/cobs.js'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const uri = pathToFileURL(folder).href;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for rootUri
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, workspaceFolders: [{ uri, name: 'case' }], capabilities: {} });
  const initialize = performance.now() - start;
  await connection.sendNotification(InitializedNotification.type, {});
  const text = readFileSync(draft, 'utf8');
  const textDocument = { uri: pathToFileURL(draft).href, languageId: 'markdown', version: 1, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const before = text.slice(0, text.indexOf('[@') + 3).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
  if (!hover) throw new Error('no hover');
  const usable = performance.now() - start;
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  connection.dispose();
  child.kill();
  return { initialize, usable, megabytes };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(folder: string, draft: string): Promise<StartUp> {
  const runs: StartUp[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await startUp(folder, draft));
  return { initialize: median(runs.map((run) => run.initialize)), usable: median(runs.map((run) => run.usable)), megabytes: median(runs.map((run) => run.megabytes)) };
}

/** A workspace of many cases: copies of the example, each with several summaries. */
function manyCases(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cobs-bench-'));
  for (let i = 0; i < CASES; i++) {
    const one = path.join(folder, `case-${String(i)}`);
    cpSync(path.join(root, 'examples/arvania'), one, { recursive: true });
    mkdirSync(path.join(one, 'sources'), { recursive: true });
    for (let j = 1; j < COPIES; j++) cpSync(path.join(one, 'dialogue/CMW26.011E.txt'), path.join(one, `sources/copy-${String(j)}.txt`));
  }
  return folder;
}

async function emptyProcess(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    const child = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => child.on('close', resolve));
    times.push(performance.now() - start);
  }
  return median(times);
}

/** How long until the server answers, and until an opened draft has hovers; on one case, and in a workspace with a thousand summaries. */
export async function run(): Promise<BenchmarkResult> {
  const example = path.join(root, 'examples/arvania');
  const bare = await emptyProcess();
  const one = await measure(example, path.join(example, 'drafts/concluding-observations.md'));
  const folder = manyCases();
  const many = await measure(folder, path.join(folder, 'case-100/drafts/concluding-observations.md'));
  rmSync(folder, { recursive: true });
  const row = (name: string, value: number, target: string): string => `${name.padEnd(60)}${value.toFixed(0).padStart(8)}   ${target}`;
  const table = [
    `${'milliseconds from the start of the process, median'.padEnd(60)}${''.padStart(8)}   target`,
    row('an empty Node process, for comparison', bare, ''),
    row('the example: initialize is answered', one.initialize, '< 100 for the server’s part'),
    row('the example: the draft is open and hovers answer', one.usable, '< 300 after start'),
    row('1,000 summaries in 250 cases: initialize is answered', many.initialize, ''),
    row('1,000 summaries in 250 cases: the open case is usable', many.usable, '< 1,000'),
    row('memory with one case of them open, MB', many.megabytes, '< 400'),
  ].join('\n');
  return { table, figures: { initialize: one.initialize, usable: one.usable, 'many.usable': many.usable } };
}
