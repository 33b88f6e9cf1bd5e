import type { CheckedDraft } from '../checks/checked-draft.ts';
import type { Source } from '../dialogue/source.ts';

/** What every report is made from: the checked drafts of one case or more, each with the sources it was checked against. */
export interface ReportedDraft {
  /** How the draft is called in the report: its path as the user gave it. */
  readonly path: string;
  readonly checked: CheckedDraft;
  readonly sources: ReadonlyMap<string, Source>;
  /** How a file of the case is called in the report, from its path inside the case's folder. */
  readonly shownPath: (path: string) => string;
}
