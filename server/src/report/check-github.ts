import { lineIndexOf, placeAt } from '../language/line-index.ts';
import { allFindings } from '../checks/checked-draft.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import type { ReportedDraft } from './report.ts';

/** What GitHub calls an annotation of each severity; hints are for the editor. */
const COMMANDS: Readonly<Record<Exclude<Severity, 'hint'>, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** As GitHub's runner reads them back ("Workflow commands", actions/toolkit): a message on one line. */
function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(path: string, text: string, { severity, code, message, start, end }: Finding): string {
  if (severity === 'hint') return '';
  const lines = lineIndexOf(text);
  const from = placeAt(lines, start);
  const to = placeAt(lines, end);
  // GitHub takes columns only for annotations of one line.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const properties = { file: path, line: from.line, endLine: to.line, ...columns, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapedMessage(message)}\n`;
}

/** The findings as commands that a GitHub Actions runner shows beside the lines of a pull request; empty where there is none. */
export function checkGithub(drafts: readonly ReportedDraft[]): string {
  return drafts.flatMap(({ path, checked }) => allFindings(checked).map((finding) => annotation(path, checked.draft.text, finding))).join('');
}
