import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import type { CaseSnapshot } from '../case/case-snapshot.ts';
import type { Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { Likenesses } from '../evidence/ranking/ranking.ts';
import type { Settings } from '../settings.ts';

/** A document of the editor that belongs to a case: a draft or a source of it. */
export type CaseDocument =
  | { readonly kind: 'draft'; readonly view: CaseView; readonly path: string; readonly text: string; readonly draft: Draft }
  | { readonly kind: 'source'; readonly view: CaseView; readonly path: string; readonly text: string; readonly source: Source };

/** What a handler may look at. Everything it returns is the state at the moment of the call. */
export interface Session {
  /** The document with this URI, once its case has been read; nothing for a document outside any case. */
  readonly documentAt: (uri: string) => Promise<CaseDocument | undefined>;
  /** The case that a file belongs to, whatever the file is, and the file's path inside it. */
  readonly caseAt: (uri: string) => Promise<{ readonly view: CaseView; readonly path: string } | undefined>;
  /** The whole case that a file belongs to, every source read. */
  readonly wholeCaseAt: (uri: string) => Promise<CaseSnapshot | undefined>;
  /** A file was written by the server itself; nobody waits for the editor to notice. */
  readonly changedOnDisk: (path: string) => void;
  /** Keeps the findings of these drafts in the list of problems from now on, open or not. */
  readonly show: (view: CaseView, paths: readonly string[]) => void;
  /** The cases read so far. */
  readonly views: () => readonly CaseView[];
  /** The URI of a file of a case. */
  readonly uriOf: (view: CaseView, path: string) => string;
  readonly settings: () => Settings;
  /** What the user's sentence model makes of `text`; nothing without one, or as long as it is still reading `sources`. */
  readonly likenesses: (text: string, sources: readonly Source[]) => Promise<Likenesses | undefined>;
  /** Whether the editor shows an outline of Markdown by itself, as VS Code does. */
  readonly editorHasMarkdownOutline: () => boolean;
  readonly log: (message: string, error?: unknown) => void;
}

/** Settled before anything is computed, so that a request which the editor has given up costs nothing. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** A signal that aborts when the editor gives the request up; its reason answers the request as cancelled. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  const give = (): void => { controller.abort(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')); };
  if (token.isCancellationRequested) give();
  token.onCancellationRequested(give);
  return controller.signal;
}

/**
 * Wraps the handler of a request: a bug in one request is logged and answered with `empty`, it never takes the server down;
 * a cancelled request is answered as cancelled.
 */
export function answer<P, R>(
  session: Session,
  name: string,
  empty: R,
  respond: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      throwIfCancelled(token);
      return await respond(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      session.log(`${name} failed`, error);
      return empty;
    }
  };
}
