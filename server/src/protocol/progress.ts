import { WorkDoneProgress, type Connection } from 'vscode-languageserver';
import { progressWords } from '../wording/progress.ts';

/** Work that the editor shows as going on. Does nothing where the editor gave no token. */
export interface Progress {
  readonly report: (done: number) => void;
  readonly end: () => void;
}

const silent: Progress = { report: () => undefined, end: () => undefined };

/** Begins to show work of `total` steps; the caller ends it, whatever happens. */
export function startProgress(connection: Connection, token: string | number | undefined, total: number): Progress {
  if (token === undefined) return silent;
  const send = (value: object): void => void connection.sendProgress(WorkDoneProgress.type, token, value as never);
  send({ kind: 'begin', title: progressWords.checking, cancellable: true, percentage: 0 });
  return {
    report: (done) => {
      send({ kind: 'report', message: progressWords.drafts(done, total), percentage: Math.round((100 * done) / Math.max(1, total)) });
    },
    end: () => {
      send({ kind: 'end' });
    },
  };
}
