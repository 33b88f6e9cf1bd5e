import type { Span } from '../language/span.ts';
import type { Draft } from '../draft/draft.ts';
import { allFindings, type CheckedDraft } from '../checks/checked-draft.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import type { Library } from '../evidence/library.ts';
import { dismiss } from '../wording/fixes.ts';
import { evidenceFixes } from './evidence-actions.ts';

/** A fix with the finding that it mends. */
export interface CodeAction {
  readonly finding: Finding;
  readonly fix: Fix;
}

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The comment goes to the end of the line on which the finding ends, where it covers the paragraph and breaks no list. */
function dismissal(finding: Finding, draft: Draft): Fix {
  const lineEnd = draft.text.indexOf('\n', finding.end);
  const end = lineEnd < 0 ? draft.text.length : lineEnd;
  const at = draft.text[end - 1] === '\r' ? end - 1 : end;
  return { title: dismiss(finding.code), edits: [{ span: { start: at, end: at }, text: ` <!-- cobs-ignore ${finding.code}: ` + 'reason -->' }] };
}

/** Everything that can be done about the findings that `range` touches: mend them, cite something else, dismiss them. */
export function codeActions(checked: CheckedDraft, library: Library, range: Span): readonly CodeAction[] {
  return allFindings(checked)
    .filter((finding) => meet(finding, range))
    .flatMap((finding) => {
      const fixes = [...finding.fixes, ...evidenceFixes(finding, checked, library), dismissal(finding, checked.draft)];
      return fixes.map((fix) => ({ finding, fix }));
    });
}
