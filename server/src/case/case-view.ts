import type { CheckedDraft } from '../checks/checked-draft.ts';
import type { Levels } from '../checks/levels.ts';
import type { Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';

/** A case as the features see it: its sources indexed, its drafts read. Immutable; checks are computed when first asked for, and kept. */
export interface CaseView {
  /** The case's folder: an absolute path. */
  readonly folder: string;
  readonly library: Library;
  readonly levels: Levels;
  /** The drafts of the case by their path inside the folder, in the order of their paths. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The sources of the case by their path inside the folder. */
  readonly sourceAt: (path: string) => Source | undefined;
  /** A draft with its findings; nothing if the case has no draft at `path`. */
  readonly checked: (path: string) => CheckedDraft | undefined;
}
