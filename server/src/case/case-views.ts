import type { CaseSnapshot } from './case-snapshot.ts';
import { viewOf, type CaseView } from './case-view.ts';

/** Turns snapshots into views, each from the last view of the same case, so that only what changed is computed again. */
export interface CaseViews {
  /** The view of a snapshot; the same object for the same snapshot. */
  readonly of: (snapshot: CaseSnapshot) => CaseView;
  readonly forget: (folder: string) => void;
}

export function caseViews(): CaseViews {
  const last = new Map<string, { readonly snapshot: CaseSnapshot; readonly view: CaseView }>();
  return {
    of: (snapshot) => {
      const before = last.get(snapshot.folder);
      if (before?.snapshot === snapshot) return before.view;
      const view = viewOf(snapshot, before?.view);
      last.set(snapshot.folder, { snapshot, view });
      return view;
    },
    forget: (folder) => void last.delete(folder),
  };
}
