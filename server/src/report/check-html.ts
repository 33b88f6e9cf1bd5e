import { lineIndexOf, placeAt } from '../language/line-index.ts';
import type { Span } from '../language/span.ts';
import { summarize } from '../checks/checked-draft.ts';
import { placeName } from '../wording/findings.ts';
import { reportWords } from '../wording/report.ts';
import { speakerTitle } from '../wording/statements.ts';
import { summaryLine, verdictNames } from '../wording/summary.ts';
import { htmlText as escape } from './html-text.ts';
import { evidenceRows, type EvidenceCell, type EvidenceRow, type FactCell } from './evidence-rows.ts';
import type { ReportedDraft } from './report.ts';

/** Makes the address of a place in a file of the case; the panel opens it, a saved page links to it. */
export type LinkTo = (path: string, line: number, column: number) => string;

interface Writer {
  /** A link to a span of a file whose text is given. */
  readonly link: (path: string, text: string, span: Span, label: string) => string;
}

function factItem({ kind, state, claimed, said }: FactCell): string {
  const against = said === undefined ? '' : ` — ${escape(said)}`;
  return `<li class="${state}"><span class="state">${reportWords.states[state]}</span> ${escape(kind)}: “${escape(claimed)}”${against}</li>`;
}

function evidenceItem(writer: Writer, { source, block, sentence }: EvidenceCell): string {
  const place = writer.link(source.path, source.text, block, placeName(source.key, block.number));
  return `<blockquote><p>${escape(sentence)}</p><footer>${place} · ${escape(speakerTitle(block))}</footer></blockquote>`;
}

function rowHtml(writer: Writer, { path, checked }: ReportedDraft, row: EvidenceRow): string {
  const place = writer.link(path, checked.draft.text, row.claim, row.label === '' ? '¶' : row.label);
  const findings = row.findings.map((finding) => `<li class="${finding.severity}"><span class="state">${finding.severity}</span> ${escape(finding.message)}</li>`);
  const facts = row.facts.map(factItem);
  return [
    `<tr class="${row.verdict}"><th scope="row">${place}</th><td>${escape(row.claim.text)}</td>`,
    `<td><span class="verdict">${verdictNames[row.verdict]}</span></td>`,
    `<td>${row.evidence.map((cell) => evidenceItem(writer, cell)).join('')}${facts.length > 0 ? `<ul class="facts">${facts.join('')}</ul>` : ''}</td>`,
    `<td>${findings.length > 0 ? `<ul>${findings.join('')}</ul>` : ''}</td></tr>`,
  ].join('');
}

function draftHtml(writer: Writer, draft: ReportedDraft): string {
  const rows = evidenceRows(draft.checked, draft.sources);
  const heads = reportWords.columns.map((name) => `<th scope="col">${name}</th>`).join('');
  return [
    `<section><h2>${escape(draft.path)}</h2><p class="summary">${summaryLine(summarize([draft.checked]))}</p>`,
    `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowHtml(writer, draft, row)).join('\n')}</tbody></table></section>`,
  ].join('');
}

/** The body of the report as HTML: headings, one table a draft, links made by `linkTo`. Everything from documents is escaped. */
export function checkHtml(drafts: readonly ReportedDraft[], linkTo: LinkTo): string {
  const indexes = new Map<string, ReturnType<typeof lineIndexOf>>();
  const writer: Writer = {
    link: (path, text, span, label) => {
      let lines = indexes.get(path);
      if (!lines) indexes.set(path, (lines = lineIndexOf(text)));
      const { line, column } = placeAt(lines, span.start);
      return `<a href="${escape(linkTo(path, line, column))}">${escape(label)}</a>`;
    },
  };
  return `<h1>${reportWords.title}</h1>${drafts.map((draft) => draftHtml(writer, draft)).join('\n')}`;
}
