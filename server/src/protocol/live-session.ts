import type { Connection } from 'vscode-languageserver';
import { caseViews } from '../case/case-views.ts';
import type { CaseStore } from '../case/case-store.ts';
import type { CaseSnapshot } from '../case/case-snapshot.ts';
import { insideFolder, joined } from '../case/paths.ts';
import { defaultSettings, settingsFrom, type Settings } from '../settings.ts';
import type { EditorOptions } from './editor-options.ts';
import { editorSentenceModel } from './editor-sentence-model.ts';
import { pathOfUri, uriOfPath } from './file-uris.ts';
import type { CaseDocument, Session } from './handle.ts';

/** A session on a store of cases, with what only the server itself changes. */
export interface LiveSession extends Session {
  readonly takeSettings: (section: unknown) => void;
  /** The editor's own URI of an open document: it may write the same path in another way. */
  readonly rememberUri: (path: string, uri: string) => void;
  readonly viewOf: (snapshot: CaseSnapshot) => ReturnType<ReturnType<typeof caseViews>['of']>;
  readonly forget: (folder: string) => void;
}

interface Parts {
  readonly connection: Connection;
  readonly store: CaseStore;
  readonly options: EditorOptions;
  readonly show: Session['show'];
}

/** Makes the session that handlers look at. */
export function liveSession({ connection, store, options, show }: Parts): LiveSession {
  const views = caseViews();
  const uris = new Map<string, string>();
  let settings: Settings = defaultSettings;

  const caseAt: Session['caseAt'] = async (uri) => {
    const path = pathOfUri(uri);
    const snapshot = path === undefined ? undefined : await store.openFor(path);
    if (path === undefined || !snapshot) return undefined;
    return { view: views.of(snapshot), path: insideFolder(snapshot.folder, path) ?? '' };
  };

  const documentAt = async (uri: string): Promise<CaseDocument | undefined> => {
    const found = await caseAt(uri);
    if (!found) return undefined;
    const { view, path } = found;
    const draft = view.drafts.get(path);
    if (draft) return { kind: 'draft', view, path, text: draft.text, draft };
    const source = view.sourceAt(path);
    return source ? { kind: 'source', view, path, text: source.text, source } : undefined;
  };

  const model = editorSentenceModel(() => settings.search.sentenceModel, (message) => { connection.window.showWarningMessage(message); });
  const wholeCaseAt: Session['wholeCaseAt'] = async (uri) => {
    const path = pathOfUri(uri);
    const folder = path === undefined ? undefined : await store.caseFolderOf(path);
    return folder === undefined ? undefined : store.open(folder);
  };

  return {
    caseAt,
    wholeCaseAt,
    changedOnDisk: (path) => {
      store.fileChanged(path);
    },
    documentAt,
    likenesses: (text, sources) => (text === '' ? Promise.resolve(undefined) : model.likenesses(text, sources)),
    show,
    views: () => store.snapshots().map((snapshot) => views.of(snapshot)),
    uriOf: (view, path) => uris.get(joined(view.folder, path)) ?? uriOfPath(joined(view.folder, path)),
    settings: () => settings,
    editorHasMarkdownOutline: () => options.hasMarkdownOutline,
    log: (message, error) => {
      connection.console.error(error === undefined ? message : `${message}: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`);
    },
    takeSettings: (section) => {
      settings = settingsFrom(section);
    },
    rememberUri: (path, uri) => void uris.set(path, uri),
    viewOf: (snapshot) => views.of(snapshot),
    forget: (folder) => {
      views.forget(folder);
    },
  };
}
