import type { Diagnostic } from 'vscode-languageserver';
import { touches } from '../language/span.ts';
import { allFindings, type CheckedDraft } from '../checks/checked-draft.ts';
import type { Finding } from '../checks/finding.ts';

/** Findings that a sentence has only because it is not finished; they wait until its paragraph has been left alone. */
const WAIT_FOR_THE_END: ReadonlySet<string> = new Set(['claim.uncited', 'claim.unsupported', 'citation.malformed']);

/** The findings of a draft to be shown now; `typing` is the offset of the cursor while the drafter is typing there. */
export function findingsToShow(checked: CheckedDraft, typing: number | undefined): readonly Finding[] {
  const findings = allFindings(checked);
  if (typing === undefined) return findings;
  return findings.filter((finding) => !WAIT_FOR_THE_END.has(finding.code) || !touches(passageAround(checked.draft.text, finding.start), typing));
}

/** The stretch between two blank lines in which `offset` stands. */
function passageAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n\n', offset);
  const end = text.indexOf('\n\n', offset);
  return { start: start < 0 ? 0 : start, end: end < 0 ? text.length : end };
}

/** Sends diagnostics, and only those of documents for which they are not what was last sent. */
export interface Publisher {
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  /** Forgets a document and clears what it shows. */
  readonly clear: (uri: string) => void;
}

export function createPublisher(send: (uri: string, diagnostics: Diagnostic[]) => void): Publisher {
  const sent = new Map<string, string>();
  return {
    publish: (uri, diagnostics) => {
      const content = JSON.stringify(diagnostics);
      if ((sent.get(uri) ?? '[]') === content) return;
      sent.set(uri, content);
      send(uri, [...diagnostics]);
    },
    clear: (uri) => {
      if ((sent.get(uri) ?? '[]') !== '[]') send(uri, []);
      sent.delete(uri);
    },
  };
}
