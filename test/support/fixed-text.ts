import { allFindings } from '../../server/src/checks/checked-draft.ts';
import type { Fix } from '../../server/src/checks/finding.ts';
import type { Library } from '../../server/src/evidence/library.ts';
import { checkText } from './small-case.ts';

/** The text after a fix. */
export function applyFix(text: string, fix: Fix): string {
  return fix.edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, text: inserted }) => changed.slice(0, span.start) + inserted + changed.slice(span.end), text);
}

/** The draft after the preferred fix (or, with `title`, the fix of that title) of its first finding with `code`. */
export function fixed(draft: string, library: Library, code: string, title?: string): string {
  const finding = allFindings(checkText(draft, library)).find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`no finding ${code} in: ${draft}`);
  const fix = finding.fixes.find((candidate) => (title === undefined ? candidate.preferred : candidate.title === title));
  if (!fix) throw new Error(`no such fix; there are: ${finding.fixes.map((candidate) => candidate.title).join(' | ') || 'none'}`);
  return applyFix(draft, fix);
}
