import { WorkDoneProgress, type Connection } from 'vscode-languageserver';
import { progressWords } from '../wording/progress.ts';

/** Work that the editor shows as going on. Does nothing where the editor gave no token. */
export interface Progress {
  readonly report: (done: number) => void;
  readonly end: () => void;
}

const silent: Progress = { report: () => undefined, end: () => undefined };

/** What is said of the work: its title, and how far it is. */
export interface ProgressText {
  readonly title: string;
  readonly step: (done: number, total: number) => string;
}

const checking: ProgressText = { title: progressWords.checking, step: progressWords.drafts };

/** Begins to show work of `total` steps; the caller ends it, whatever happens. */
export function startProgress(connection: Connection, token: string | number | undefined, total: number, text = checking): Progress {
  if (token === undefined) return silent;
  const send = (value: object): void => void connection.sendProgress(WorkDoneProgress.type, token, value as never);
  send({ kind: 'begin', title: text.title, cancellable: true, percentage: 0 });
  return {
    report: (done) => {
      send({ kind: 'report', message: text.step(done, total), percentage: Math.round((100 * done) / Math.max(1, total)) });
    },
    end: () => {
      send({ kind: 'end' });
    },
  };
}
