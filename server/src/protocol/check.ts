import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import { inSlices, turn } from '../case/run-in-slices.ts';
import { summarize } from '../checks/checked-draft.ts';
import { checkHtml } from '../report/check-html.ts';
import type { ReportedDraft } from '../report/report.ts';
import { reportTitle } from '../wording/report.ts';
import { summaryLine } from '../wording/summary.ts';
import type { Feature } from './feature.ts';
import { answer, signalOf, throwIfCancelled, type Session } from './handle.ts';
import { checkMethod, type CheckParams, type CheckResult } from './messages.ts';
import { startProgress } from './progress.ts';

async function checkAll(view: CaseView, paths: readonly string[], token: CancellationToken, report: (done: number) => void): Promise<readonly ReportedDraft[]> {
  const drafts: ReportedDraft[] = [];
  const pause = inSlices(signalOf(token));
  for (const path of paths) {
    await view.prepare(path, pause);
    const checked = view.checked(path);
    if (checked) drafts.push({ path, checked, sources: view.library.sources, shownPath: (file) => file });
    report(drafts.length);
    await turn();
    throwIfCancelled(token);
  }
  return drafts;
}

async function runCheck(connection: Connection, session: Session, params: CheckParams, token: CancellationToken): Promise<CheckResult | null> {
  const found = await session.caseAt(params.uri);
  if (!found) return null;
  const { view, path } = found;
  const paths = params.scope === 'case' ? [...view.drafts.keys()] : [path];
  if (params.scope === 'draft' && !view.drafts.has(path)) return null;
  const progress = startProgress(connection, params.workDoneToken, paths.length);
  try {
    const drafts = await checkAll(view, paths, token, progress.report);
    session.show(view, paths);
    const summary = summaryLine(summarize(drafts.map(({ checked }) => checked)));
    const reportHtml = checkHtml(drafts, (file, line, column) => `${session.uriOf(view, file)}#L${String(line)},${String(column)}`);
    return { summary, title: reportTitle(params.scope === 'case' ? view.name : path), reportHtml };
  } finally {
    progress.end();
  }
}

/** `cobs/check`: one pass over a draft or a whole case; its findings stay in the list of problems. */
export const check: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      checkMethod,
      answer<CheckParams, CheckResult | null>(session, 'check', null, (params, token) => runCheck(connection, session, params, token)),
    );
  },
};
