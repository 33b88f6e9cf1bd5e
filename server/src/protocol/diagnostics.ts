import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { CaseView } from '../case/case-view.ts';
import type { Finding, RelatedPlace } from '../checks/finding.ts';
import { toRange, toSeverity } from './convert.ts';
import type { Session } from './handle.ts';
import { toLocation } from './links.ts';

/** The name under which findings stand in the editor's list of problems. */
export const DIAGNOSTIC_SOURCE = 'cobs';

function toRelated({ source, span, message }: RelatedPlace, session: Session, view: CaseView): DiagnosticRelatedInformation[] {
  const path = view.library.sources.get(source)?.path;
  return path === undefined ? [] : [{ location: toLocation(session, view, { path, span }), message }];
}

/** A finding as the editor shows it; `text` is the draft's. */
export function toDiagnostic(finding: Finding, text: string, session: Session, view: CaseView): Diagnostic {
  return {
    range: toRange(text, finding),
    severity: toSeverity(finding.severity),
    code: finding.code,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    relatedInformation: finding.related.flatMap((place) => toRelated(place, session, view)),
  };
}
