import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diskCases } from '../case/disk-cases.ts';
import type { CaseStore } from '../case/case-store.ts';
import { FileChangeType } from 'vscode-languageserver';
import { editorOptions, registerWatchers, type EditorOptions } from './editor-options.ts';
import { capabilitiesOf, features } from './features.ts';
import { pathOfUri } from './file-uris.ts';
import { liveSession, type LiveSession } from './live-session.ts';
import { publishedCases, type PublishedCases } from './published-cases.ts';
import { quietTimer } from './quiet-timer.ts';
import { sourcesTold } from './sources.ts';
import { watchTyping, type Typing } from './typing.ts';

type Documents = TextDocuments<TextDocument>;

/** Follows the editor's documents: their text wins over the disk. */
function followDocuments(documents: Documents, store: CaseStore, session: LiveSession, typing: Typing): void {
  documents.onDidOpen(({ document }) => {
    const path = pathOfUri(document.uri);
    if (path === undefined) return;
    session.rememberUri(path, document.uri);
    store.documentOpened(path, document.getText());
  });
  documents.onDidChangeContent(({ document }) => {
    const path = pathOfUri(document.uri);
    if (path === undefined) return;
    typing.changed(path, document.getText());
    store.documentChanged(path, document.getText());
  });
  documents.onDidClose(({ document }) => {
    const path = pathOfUri(document.uri);
    if (path === undefined) return;
    typing.stopped(path);
    store.documentClosed(path);
  });
}

function followDisk(connection: Connection, store: CaseStore): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const path = pathOfUri(uri);
      if (path === undefined) continue;
      if (type === FileChangeType.Deleted) store.fileDeleted(path);
      else store.fileChanged(path);
    }
  });
}

/** Publishes each changed case after a moment of quiet, and once more when the drafter has stopped typing. */
function followCases(connection: Connection, store: CaseStore, session: LiveSession, published: PublishedCases, typing: Typing): void {
  const publishAll = (): void => {
    for (const snapshot of store.snapshots()) published.publish(snapshot, typing.at);
  };
  const soon = quietTimer(publishAll);
  const tellSources = sourcesTold(connection);
  const atRest = quietTimer(() => {
    typing.rest();
    publishAll();
  });
  store.onDidChange(({ folder, snapshot }) => {
    if (!snapshot) {
      session.forget(folder);
      published.withdraw(folder);
      tellSources(folder, undefined);
      return;
    }
    tellSources(folder, snapshot);
    const { delay, uncitedDelay } = session.settings().check;
    soon.start(typing.isGoingOn() ? delay : 0);
    atRest.start(Math.max(delay, uncitedDelay));
  });
}

async function followSettings(connection: Connection, session: LiveSession, options: EditorOptions): Promise<void> {
  const take = async (): Promise<void> => {
    if (options.canConfigure) session.takeSettings(await connection.workspace.getConfiguration('cobs'));
  };
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (options.canConfigure) await take();
    else session.takeSettings((settings as { readonly cobs?: unknown } | null)?.cobs);
  });
  await take();
}

function start(connection: Connection, documents: Documents, options: EditorOptions): LiveSession {
  const store = diskCases((message, error) => { session.log(message, error); });
  const openPaths = (): readonly string[] => documents.keys().flatMap((uri) => pathOfUri(uri) ?? []);
  const typing = watchTyping();
  const session: LiveSession = liveSession({
    connection,
    store,
    options,
    show: (view, paths) => {
      published.show(view, paths);
      for (const snapshot of store.snapshots()) if (snapshot.folder === view.folder) published.publish(snapshot, typing.at);
    },
  });
  const published = publishedCases(connection, session, openPaths);
  followDocuments(documents, store, session, typing);
  followDisk(connection, store);
  followCases(connection, store, session, published, typing);
  for (const feature of features) feature.register(connection, session);
  connection.onInitialized(() => {
    registerWatchers(connection, options)
      .then(() => followSettings(connection, session, options))
      .catch((error: unknown) => { session.log('The editor refused to tell of changes', error); });
  });
  return session;
}

/** Puts the language server on a connection and begins to listen. Answers `initialize` at once; cases are read when they are needed. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    start(connection, documents, editorOptions(params));
    documents.listen(connection);
    return {
      capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false }, ...capabilitiesOf(features) },
      serverInfo: { name: 'cobs' },
    };
  });
  connection.listen();
}

/** The server for editors that start it by themselves; settles when the editor hangs up. */
export async function runOverStdio(): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const ended = new Promise<void>((resolve) => { connection.onExit(resolve); });
  serve(connection);
  await ended;
}
