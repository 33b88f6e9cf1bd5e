import type { Connection, Diagnostic } from 'vscode-languageserver';
import { problemsByPath, type CaseSnapshot } from '../case/case-snapshot.ts';
import type { CaseView } from '../case/case-view.ts';
import { MANIFEST_NAME } from '../case/open-texts.ts';
import { joined } from '../case/paths.ts';
import { inSlices } from '../case/run-in-slices.ts';
import { summarize } from '../checks/checked-draft.ts';
import { toRange, toSeverity } from './convert.ts';
import { DIAGNOSTIC_SOURCE, toDiagnostic } from './diagnostics.ts';
import type { LiveSession } from './live-session.ts';
import { statusMethod, type DraftStatus } from './messages.ts';
import { newestWork } from './newest-work.ts';
import { createPublisher, findingsToShow } from './publisher.ts';

/** Where the drafter is typing: the offset of the last change of a draft that has not been left alone yet. */
export type TypingAt = (path: string) => number | undefined;

/** Keeps the editor's list of problems and its status bar true to the cases. */
export interface PublishedCases {
  /**
   * Tells what is to be told of a case; drafts are checked if they are open or have been asked for. A check that takes long gives way to requests, and is given
   * up where the case is to be told again. A check that fails is logged.
   */
  readonly publish: (snapshot: CaseSnapshot, typingAt: TypingAt) => void;
  /** From now on the findings of these drafts are told, open or not. */
  readonly show: (view: CaseView, paths: readonly string[]) => void;
  /** The folder is no case any more: everything told of it is taken back. */
  readonly withdraw: (folder: string) => void;
}

function caseDiagnostics(snapshot: CaseSnapshot, view: CaseView): Map<string, Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const [path, problems] of problemsByPath(snapshot)) {
    const text = path === MANIFEST_NAME ? snapshot.manifestText : (view.sourceAt(path)?.text ?? view.drafts.get(path)?.text ?? '');
    byPath.set(path, problems.map(({ code, severity, message, start, end }) => ({ range: toRange(text, { start, end }), severity: toSeverity(severity), code, source: DIAGNOSTIC_SOURCE, message })));
  }
  return byPath;
}

function statusOf(uri: string, view: CaseView, path: string): DraftStatus {
  const checked = view.checked(path);
  const { claims, verdicts } = summarize(checked ? [checked] : []);
  const { supported, differs, unsupported, uncited } = verdicts;
  return { uri, inCase: checked !== undefined, claims, supported, differs, unsupported, uncited };
}

export function publishedCases(connection: Connection, session: LiveSession, openPaths: () => readonly string[]): PublishedCases {
  const publisher = createPublisher((uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }));
  const asked = new Set<string>();
  /** What each case has problems on, so that they can be taken back. */
  const told = new Map<string, Set<string>>();
  const statuses = new Map<string, string>();
  const checking = newestWork((error) => { session.log('The check failed', error); });

  const tellStatus = (view: CaseView, path: string): void => {
    const uri = session.uriOf(view, path);
    const status = statusOf(uri, view, path);
    const content = JSON.stringify(status);
    if (statuses.get(uri) === content) return;
    statuses.set(uri, content);
    void connection.sendNotification(statusMethod, status);
  };

  const tell = (view: CaseView, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void => {
    const before = told.get(view.folder) ?? new Set<string>();
    for (const path of before) if (!diagnostics.has(path)) publisher.clear(session.uriOf(view, path));
    for (const [path, found] of diagnostics) publisher.publish(session.uriOf(view, path), found);
    told.set(view.folder, new Set(diagnostics.keys()));
  };

  const isToTell = (view: CaseView): ((path: string) => boolean) => {
    const open = new Set(openPaths());
    return (path) => open.has(joined(view.folder, path)) || asked.has(joined(view.folder, path));
  };

  const tellAll = (snapshot: CaseSnapshot, view: CaseView, typingAt: TypingAt): void => {
    const diagnostics = caseDiagnostics(snapshot, view);
    const open = new Set(openPaths());
    for (const path of [...view.drafts.keys()].filter(isToTell(view))) {
      const absolute = joined(view.folder, path);
      const checked = view.checked(path);
      if (!checked) continue;
      const findings = findingsToShow(checked, typingAt(absolute)).map((finding) => toDiagnostic(finding, checked.draft.text, session, view));
      diagnostics.set(path, [...(diagnostics.get(path) ?? []), ...findings]);
      if (open.has(absolute)) tellStatus(view, path);
    }
    tell(view, diagnostics);
  };

  const prepareAll = async (view: CaseView, signal: AbortSignal): Promise<void> => {
    const pause = inSlices(signal);
    for (const path of [...view.drafts.keys()].filter(isToTell(view))) await view.prepare(path, pause);
  };

  return {
    publish: (snapshot, typingAt) => {
      const view = session.viewOf(snapshot);
      checking.start(snapshot.folder, (signal) => prepareAll(view, signal), () => {
        tellAll(snapshot, view, typingAt);
        setImmediate(view.library.fillIndex);
      });
    },
    show: (view, paths) => {
      for (const path of paths) asked.add(joined(view.folder, path));
    },
    withdraw: (folder) => {
      checking.stop(folder);
      const view = { folder } as CaseView;
      for (const path of told.get(folder) ?? []) publisher.clear(session.uriOf(view, path));
      told.delete(folder);
    },
  };
}
