import { parseArgs } from 'node:util';
import { problemsByPath } from '../case/case-snapshot.ts';
import type { CaseStore } from '../case/case-store.ts';
import { viewOf } from '../case/case-view.ts';
import { diskCases } from '../case/disk-cases.ts';
import { allFindings } from '../checks/checked-draft.ts';
import { checkGithub } from '../report/check-github.ts';
import { checkHtml } from '../report/check-html.ts';
import { checkJson } from '../report/check-json.ts';
import { checkJunit } from '../report/check-junit.ts';
import { checkMarkdown } from '../report/check-markdown.ts';
import { checkSarif } from '../report/check-sarif.ts';
import { checkText } from '../report/check-text.ts';
import type { ReportedDraft } from '../report/report.ts';
import { failsOn, oneOf, UsageError, type Command, type ExitStatus, type Terminal } from './command.ts';
import { findCase, shownPath, type NamedCase } from './find-case.ts';
import { styleFor } from './terminal-style.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'html'] as const;
const LIMITS = ['error', 'warning', 'information', 'never'] as const;

type Format = (typeof FORMATS)[number];
type Limit = (typeof LIMITS)[number];

function reportedDrafts({ snapshot, draft }: NamedCase, cwd: string): readonly ReportedDraft[] {
  const view = viewOf(snapshot);
  const paths = draft === undefined ? [...view.drafts.keys()] : [draft];
  const shown = (path: string): string => shownPath(cwd, view.folder, path);
  return paths.flatMap((path) => {
    const checked = view.checked(path);
    return checked ? [{ path: shown(path), checked, sources: view.library.sources, shownPath: shown }] : [];
  });
}

function written(drafts: readonly ReportedDraft[], format: Format, limit: Limit, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return checkText(drafts, styleFor(terminal.colour));
    case 'json':
      return `${JSON.stringify(checkJson(drafts))}\n`;
    case 'sarif':
      return `${JSON.stringify(checkSarif(drafts))}\n`;
    case 'junit':
      return checkJunit(drafts, (severity) => failsOn(severity, limit));
    case 'github':
      return checkGithub(drafts);
    case 'markdown':
      return checkMarkdown(drafts);
    case 'html':
      return `<!doctype html><meta charset="utf-8"><title>Citations</title>\n${checkHtml(drafts, (path, line) => `${path}#L${String(line)}`)}\n`;
  }
}

/** Problems of `cobs.yaml` and of sources go to standard error: the report is about drafts. */
function tellProblems({ snapshot }: NamedCase, terminal: Terminal): boolean {
  let worst = false;
  for (const [path, problems] of problemsByPath(snapshot)) {
    for (const { severity, code, message } of problems) {
      terminal.err(`${shownPath(terminal.cwd, snapshot.folder, path)}: ${severity} ${code}: ${message}\n`);
      worst ||= severity === 'error';
    }
  }
  return worst;
}

async function openAll(store: CaseStore, names: readonly string[], cwd: string): Promise<readonly NamedCase[]> {
  const cases: NamedCase[] = [];
  for (const name of names) cases.push(await findCase(store, name, cwd));
  return cases;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string', default: 'error' } },
  });
  const format = oneOf('format', values.format, FORMATS);
  const limit = oneOf('fail-on', values['fail-on'], LIMITS);
  const store = diskCases((message, error) => { terminal.err(`${message}: ${String(error)}\n`); });
  const cases = await openAll(store, positionals.length > 0 ? positionals : ['.'], terminal.cwd);
  const hasCaseErrors = cases.map((named) => tellProblems(named, terminal)).some(Boolean);
  const drafts = cases.flatMap((named) => reportedDrafts(named, terminal.cwd));
  if (drafts.length === 0) throw new UsageError('There is no draft to check. “drafts” in cobs.yaml says which files are drafts; without it, every Markdown file under drafts/.');
  terminal.out(written(drafts, format, limit, terminal));
  const fails = drafts.some(({ checked }) => allFindings(checked).some(({ severity }) => failsOn(severity, limit)));
  return fails || (hasCaseErrors && limit !== 'never') ? 1 : 0;
}

export const check: Command = {
  name: 'check',
  summary: 'check the drafts of a case against its sources',
  usage: `cobs check [CASE-OR-DRAFT…] [--format ${FORMATS.join('|')}] [--fail-on ${LIMITS.join('|')}]

Checks drafts against the sources of their case; without an argument, the case in the current folder.
`,
  run,
};
