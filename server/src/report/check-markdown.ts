import { summarize } from '../checks/checked-draft.ts';
import { placeName } from '../wording/findings.ts';
import { speakerTitle } from '../wording/statements.ts';
import { summaryLine, verdictNames } from '../wording/summary.ts';
import { evidenceRows, type EvidenceRow } from './evidence-rows.ts';
import type { ReportedDraft } from './report.ts';

/** Text for a cell of a Markdown table: nothing in it can end the cell or start a mark. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|*_`[\]<>]/g, (mark) => `\\${mark}`);
}

function rowText({ label, claim, verdict, evidence, findings }: EvidenceRow): string {
  const sources = evidence.map(({ source, block, sentence }) => `${cell(placeName(source.key, block.number))} (${cell(speakerTitle(block))}): “${cell(sentence)}”`);
  const notes = findings.map((finding) => `${finding.severity}: ${cell(finding.message)}`);
  return `| ${label} | ${cell(claim.text)} | ${verdictNames[verdict]} | ${sources.join('<br>')} | ${notes.join('<br>')} |`;
}

function draftMarkdown({ path, checked, sources }: ReportedDraft): string {
  const head = ['| Para. | Claim | Verdict | Evidence | Findings |', '| --- | --- | --- | --- | --- |'];
  return [`## ${cell(path)}`, summaryLine(summarize([checked])), [...head, ...evidenceRows(checked, sources).map(rowText)].join('\n')].join('\n\n');
}

/** The evidence matrix as Markdown, to be kept or sent with a draft. */
export function checkMarkdown(drafts: readonly ReportedDraft[]): string {
  return `# Citations checked\n\n${drafts.map(draftMarkdown).join('\n\n')}\n`;
}
