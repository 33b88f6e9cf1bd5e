import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { lineIndexOf, placeAt } from '../../server/src/language/line-index.ts';
import { textWithCursor } from './marked-text.ts';

const bundle = join(import.meta.dirname, '../../.cache/test-server.js');
let built: Promise<unknown> | undefined;

/** The server under test and its readers are bundled once a run, the same way as for the product. */
function bundled(): Promise<unknown> {
  built ??= Promise.all([bundleOf('cli.ts', bundle), bundleOf('reader.ts', join(import.meta.dirname, '../../.cache/reader.js'))]);
  return built;
}

/** The path of `cobs` as it is now, bundled. */
export async function bundledCobs(): Promise<string> {
  await bundled();
  return bundle;
}

function bundleOf(entry: string, outfile: string): Promise<unknown> {
  return build({
    entryPoints: [join(import.meta.dirname, '../../server/src', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

/** A language server over stdio on a folder of its own, driven as an editor does. */
export interface TestServer {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly uri: (path: string) => string;
  /** Opens a file with this text (`|` is the cursor, if there is one) and gives where the cursor stands. */
  readonly open: (path: string, marked: string) => Promise<Position>;
  readonly change: (path: string, marked: string) => Promise<Position>;
  readonly close: (path: string) => Promise<void>;
  /** Writes a file behind the editor's back and tells the server as the editor's watcher would. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** The next diagnostics of a file for which `wanted` holds; those already there count. */
  readonly diagnostics: (path: string, wanted: (found: readonly Diagnostic[]) => boolean) => Promise<readonly Diagnostic[]>;
  readonly stop: () => Promise<void>;
}

function positionIn(text: string, offset: number): Position {
  const { line, column } = placeAt(lineIndexOf(text), offset);
  return { line: line - 1, character: column - 1 };
}

function readMarked(marked: string): { text: string; position: Position } {
  if (!marked.includes('|')) return { text: marked, position: { line: 0, character: 0 } };
  const { text, cursor } = textWithCursor(marked);
  return { text, position: positionIn(text, cursor) };
}

interface Watcher {
  readonly uri: string;
  readonly wanted: (found: readonly Diagnostic[]) => boolean;
  readonly resolve: (found: readonly Diagnostic[]) => void;
}

/** Keeps the last diagnostics of every file and answers who waits for some. */
function watchDiagnostics(connection: ProtocolConnection): (uri: string, wanted: Watcher['wanted']) => Promise<readonly Diagnostic[]> {
  const last = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<Watcher>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    last.set(uri, diagnostics);
    for (const watcher of [...waiting]) {
      if (watcher.uri !== uri || !watcher.wanted(diagnostics)) continue;
      waiting.delete(watcher);
      watcher.resolve(diagnostics);
    }
  });
  return (uri, wanted) => {
    const known = last.get(uri);
    if (known && wanted(known)) return Promise.resolve(known);
    return new Promise((resolve) => waiting.add({ uri, wanted, resolve }));
  };
}

async function writeAt(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

function stopper(connection: ProtocolConnection, child: ChildProcess, folder: string): () => Promise<void> {
  return async () => {
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    child.kill();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Starts a server on a temporary folder with these files. */
export async function startServer(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestServer> {
  await bundled();
  const folder = await mkdtemp(join(tmpdir(), 'cobs-lsp-'));
  for (const [path, content] of Object.entries(files)) await writeAt(folder, path, content);
  const child = spawn(process.execPath, [bundle, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const diagnosticsOf = watchDiagnostics(connection);
  connection.listen();
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const rootUri = pathToFileURL(folder).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for it
    rootUri: null,
    workspaceFolders: [{ uri: rootUri, name: 'test' }],
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let version = 0;
  const changed = (path: string, type: FileChangeType): Promise<void> =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(path), type }] });
  return {
    folder,
    connection,
    initialized,
    uri,
    open: async (path, marked) => {
      const { text, position } = readMarked(marked);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(path), languageId: 'markdown', version: ++version, text } });
      return position;
    },
    change: async (path, marked) => {
      const { text, position } = readMarked(marked);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(path), version: ++version }, contentChanges: [{ text }] });
      return position;
    },
    close: (path) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } }),
    write: async (path, content) => {
      await writeAt(folder, path, content);
      await changed(path, FileChangeType.Changed);
    },
    remove: async (path) => {
      await rm(join(folder, path), { recursive: true });
      await changed(path, FileChangeType.Deleted);
    },
    diagnostics: (path, wanted) => diagnosticsOf(uri(path), wanted),
    stop: stopper(connection, child, folder),
  };
}
