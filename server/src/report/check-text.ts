import { lineIndexOf, offsetAt, placeAt } from '../language/line-index.ts';
import { allFindings, summarize } from '../checks/checked-draft.ts';
import type { Finding } from '../checks/finding.ts';
import { summaryLine } from '../wording/summary.ts';
import type { ReportedDraft } from './report.ts';
import { plain, type TextStyle } from './text-style.ts';

/** Characters of the draft's line shown under a finding: as much as fits beside the margin of a usual terminal. */
const EXCERPT_WIDTH = 96;
const MARGIN = '    ';

/** The line of the draft with the finding's words underlined; long lines are cut round the finding. */
function excerpt(text: string, finding: Finding, style: TextStyle): string {
  const lines = lineIndexOf(text);
  const { line } = placeAt(lines, finding.start);
  const lineStart = offsetAt(lines, { line, column: 1 });
  const lineEnd = offsetAt(lines, { line, column: Number.MAX_SAFE_INTEGER });
  const from = Math.max(lineStart, Math.min(finding.start - 30, lineEnd - EXCERPT_WIDTH));
  const to = Math.min(lineEnd, from + EXCERPT_WIDTH);
  const before = from > lineStart ? '…' : '';
  const width = Math.max(1, Math.min(finding.end, to) - finding.start);
  const shown = `${before}${text.slice(from, to).replace(/[\t\r\n]/g, ' ')}${to < lineEnd ? '…' : ''}`;
  const under = `${' '.repeat(before.length + finding.start - from)}${'~'.repeat(width)}`;
  return `${MARGIN}${shown}\n${MARGIN}${style[finding.severity](under)}`;
}

function findingText(text: string, finding: Finding, style: TextStyle): string {
  const { line, column } = placeAt(lineIndexOf(text), finding.start);
  const head = `  ${style.quiet(`${String(line)}:${String(column)}`)}  ${style[finding.severity](finding.severity)}  ${style.quiet(finding.code)}`;
  return `${head}\n${MARGIN}${finding.message}\n${excerpt(text, finding, style)}`;
}

function draftText({ path, checked }: ReportedDraft, style: TextStyle): string {
  const findings = allFindings(checked).filter((finding) => finding.severity !== 'hint');
  const parts = findings.map((finding) => findingText(checked.draft.text, finding, style));
  return [style.heading(path), ...parts, `  ${summaryLine(summarize([checked]))}`].join('\n\n');
}

/** The report that a person reads in a terminal: the drafts with their findings, hints left out, and the figures. */
export function checkText(drafts: readonly ReportedDraft[], style: TextStyle = plain): string {
  const parts = drafts.map((draft) => draftText(draft, style));
  const total = drafts.length > 1 ? [style.heading(summaryLine(summarize(drafts.map(({ checked }) => checked))))] : [];
  return `${[...parts, ...total].join('\n\n')}\n`;
}
