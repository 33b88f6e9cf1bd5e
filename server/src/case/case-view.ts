import { checkDraft } from '../checks/check-draft.ts';
import type { CheckedDraft } from '../checks/checked-draft.ts';
import type { Levels } from '../checks/levels.ts';
import type { Source } from '../dialogue/source.ts';
import type { Draft } from '../draft/draft.ts';
import { draftLanguage } from '../draft/draft-language.ts';
import { readDraft } from '../draft/read-draft.ts';
import { libraryOf } from '../evidence/create-library.ts';
import type { Library } from '../evidence/library.ts';
import type { Language } from '../language/language.ts';
import { judgeBetweenPauses } from '../checks/judge-claims.ts';
import type { ManifestProblem } from './case-problem.ts';
import type { Pause } from './run-in-slices.ts';
import { wordVectors } from './word-vectors-file.ts';

/** What a view is made of: the files of a case, read. */
export interface CaseFiles {
  readonly folder: string;
  readonly manifest: { readonly committee?: string | undefined; readonly state?: string | undefined; readonly language?: Language | undefined; readonly checks: Levels };
  readonly sources: ReadonlyMap<string, Source>;
  readonly drafts: readonly { readonly path: string; readonly text: string }[];
  /** Text of `cobs.yaml` and what is wrong with it; absent where there is no file behind the case. */
  readonly manifestText?: string;
  readonly manifestProblems?: readonly ManifestProblem[];
}

/** A case as the features see it: its sources indexed, its drafts read. Immutable; checks are computed when first asked for, and kept. */
export interface CaseView {
  /** The case's folder: an absolute path. */
  readonly folder: string;
  /** How reports and titles call it: the State party and the committee, else the folder. */
  readonly name: string;
  readonly library: Library;
  readonly levels: Levels;
  /** The drafts of the case by their path inside the folder, in the order of their paths. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** `cobs.yaml` as it is written, with its problems and their fixes. */
  readonly manifest: { readonly text: string; readonly problems: readonly ManifestProblem[] };
  /** The source at a path inside the folder. */
  readonly sourceAt: (path: string) => Source | undefined;
  /** The drafts that have been checked against these sources, in this state or an earlier one. */
  readonly judged: ReadonlySet<string>;
  /** A draft with its findings; nothing if the case has no draft at `path`. */
  readonly checked: (path: string) => CheckedDraft | undefined;
  /**
   * What `checked` would keep everything waiting for where nothing of a draft has been judged yet, done with pauses: a whole draft takes half a second
   * right after the start. Does nothing once the draft has been checked against these sources. Rejects with what `pause` throws; what was judged is kept.
   */
  readonly prepare: (path: string, pause: Pause) => Promise<void>;
}

function nameOf({ folder, manifest }: CaseFiles): string {
  const parts = [manifest.state, manifest.committee].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : (folder.split(/[\\/]/).at(-1) ?? folder);
}

function sameSources(a: ReadonlyMap<string, Source>, b: ReadonlyMap<string, Source>): boolean {
  return a.size === b.size && [...a].every(([key, source]) => b.get(key) === source);
}

function readDrafts(files: CaseFiles, before: CaseView | undefined): ReadonlyMap<string, Draft> {
  return new Map(
    files.drafts.map(({ path, text }) => {
      const known = before?.drafts.get(path);
      const { language } = files.manifest;
      const isSame = known?.text === text && known.language === draftLanguage(text, language);
      return [path, isSame ? known : readDraft(text, path, known, language)];
    }),
  );
}

/**
 * The view of a case. With `before`, drafts, sources and judgements that did not change are taken over;
 * the result is the same as without.
 */
export function viewOf(files: CaseFiles, before?: CaseView): CaseView {
  const library = before && sameSources(files.sources, before.library.sources) ? before.library : libraryOf(files.sources, before?.library, wordVectors);
  const drafts = readDrafts(files, before);
  const levels = files.manifest.checks;
  const byPath = new Map([...files.sources.values()].map((source) => [source.path, source]));
  const checked = new Map<string, CheckedDraft>();
  const judged = before?.library === library ? new Set(before.judged) : new Set<string>();
  return {
    folder: files.folder,
    name: nameOf(files),
    library,
    levels,
    drafts,
    manifest: { text: files.manifestText ?? '', problems: files.manifestProblems ?? [] },
    sourceAt: (path) => byPath.get(path),
    checked: (path) => {
      const draft = drafts.get(path);
      const known = checked.get(path);
      if (known || !draft) return known;
      const result = checkDraft(draft, library, levels);
      checked.set(path, result);
      judged.add(path);
      return result;
    },
    judged,
    prepare: async (path, pause) => {
      const draft = drafts.get(path);
      if (draft && !judged.has(path)) await judgeBetweenPauses(draft, library, pause);
    },
  };
}
