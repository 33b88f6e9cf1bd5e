import type { Source } from '../dialogue/source.ts';
import type { FileProblem, ManifestProblem } from './case-problem.ts';
import { MANIFEST_NAME, type OpenTexts } from './open-texts.ts';
import { insideFolder } from './paths.ts';
import type { CasePlan, PlannedFile } from './plan-case.ts';
import { problemsOfDrafts, problemsOfSources, type CaseProblems } from './plan-problems.ts';
import { readEditorText } from './read-file.ts';
import type { Manifest } from './read-manifest.ts';
import type { ReadPlannedSource, SourceMemory } from './source-memory.ts';

/** A draft as text: a Markdown file of the case. */
export interface DraftFile {
  /** Path inside the case's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A case at one moment. Immutable: what did not change since the snapshot before is the same object as there. */
export interface CaseSnapshot {
  /** Absolute path, with forward slashes. */
  readonly folder: string;
  /** Higher in every later snapshot of any case. */
  readonly revision: number;
  readonly manifest: Manifest;
  /** Whether every source is there. The first snapshot of a large case has those that its drafts cite; the others follow. */
  readonly isComplete: boolean;
  /** Text of `cobs.yaml`: what its problems point into. */
  readonly manifestText: string;
  /** Problems of `cobs.yaml`, and of files at the place where it names them. */
  readonly manifestProblems: readonly ManifestProblem[];
  /** What can be cited, by key. A source whose file cannot be used as it is (a PDF, say) is there without blocks. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Problems that stand on sources themselves: what their reader says, and of files that `cobs.yaml` does not name. */
  readonly sourceProblems: readonly FileProblem[];
  /** The drafts that can be read, in the order of their paths. */
  readonly drafts: readonly DraftFile[];
  readonly draftProblems: readonly FileProblem[];
}

/** Every problem of a case but the findings in its drafts, by the path of the file that it stands on. Each is told once. */
export function problemsByPath(snapshot: CaseSnapshot): ReadonlyMap<string, readonly (ManifestProblem | FileProblem)[]> {
  const byPath = new Map<string, (ManifestProblem | FileProblem)[]>([[MANIFEST_NAME, [...snapshot.manifestProblems]]]);
  for (const problem of [...snapshot.sourceProblems, ...snapshot.draftProblems]) {
    const known = byPath.get(problem.path);
    if (known) known.push(problem);
    else byPath.set(problem.path, [problem]);
  }
  return byPath;
}

/** A file with what stands in the editor; the same object where that is what was planned. */
function withEditorText<T extends PlannedFile>(file: T, text: string): T {
  const { reading } = file;
  return reading.kind === 'outside' || (reading.kind === 'text' && reading.text === text) ? file : { ...file, reading: readEditorText(text) };
}

/** The files with what stands in the editor now; the same list where nothing in it is open. A document that is not planned is no part of the case. */
function withEditorTexts<T extends PlannedFile>(files: readonly T[], places: ReadonlyMap<string, readonly number[]>, folder: string, open: OpenTexts): readonly T[] {
  const edited = new Map<number, T>();
  for (const [path, text] of open) {
    for (const at of places.get(insideFolder(folder, path) ?? '') ?? []) {
      const file = files[at];
      if (file && withEditorText(file, text) !== file) edited.set(at, withEditorText(file, text));
    }
  }
  return edited.size === 0 ? files : files.map((file, at) => edited.get(at) ?? file);
}

function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const other = others.next().value;
    if (other?.[0] !== key || other[1] !== value) return false;
  }
  return true;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `now`, or `before` if it is the same. */
function kept<T>(now: T, before: T | undefined, same: (a: T, b: T) => boolean): T {
  return before !== undefined && same(now, before) ? before : now;
}

function draftsOf(drafts: readonly PlannedFile[], before: readonly DraftFile[]): readonly DraftFile[] {
  const known = new Map(before.map((draft) => [draft.path, draft]));
  return drafts.flatMap(({ path, reading }) => {
    if (reading.kind !== 'text') return [];
    const draft = known.get(path);
    return [draft?.text === reading.text ? draft : { path, text: reading.text }];
  });
}

/** What a snapshot is made from. */
export interface SnapshotParts {
  readonly folder: string;
  readonly plan: CasePlan;
  readonly open: OpenTexts;
  readonly memory: SourceMemory;
  readonly isComplete: boolean;
}

/** A snapshot with what it was made from, so that the next one can take over what did not change. */
export interface MadeSnapshot {
  readonly plan: CasePlan;
  readonly read: readonly ReadPlannedSource[];
  readonly snapshot: CaseSnapshot;
}

function sameReadings(a: readonly ReadPlannedSource[], b: readonly ReadPlannedSource[]): boolean {
  return a === b || a.length === b.length && a.every(({ planned, source }, at) => source === b[at]?.source && planned.reading.kind === b[at]?.planned.reading.kind);
}

function problemsKept(plan: CasePlan, drafts: readonly PlannedFile[], read: readonly ReadPlannedSource[], before: MadeSnapshot | undefined): CaseProblems {
  const draftProblems = kept(problemsOfDrafts(drafts), before?.snapshot.draftProblems, sameContent);
  if (before?.plan === plan && sameReadings(read, before.read)) return { ...before.snapshot, draftProblems };
  const { manifestProblems, sourceProblems } = problemsOfSources(plan, read);
  return {
    manifestProblems: kept(manifestProblems, before?.snapshot.manifestProblems, sameContent),
    sourceProblems: kept(sourceProblems, before?.snapshot.sourceProblems, sameContent),
    draftProblems,
  };
}

/**
 * The snapshot of a case as planned, with what stands in the editor now. With `before`, what did not change is taken over;
 * the snapshot itself too, if nothing changed. Takes no longer than a walk over the files, but for sources that `memory` has not read yet.
 */
export function makeSnapshot({ folder, plan, open, memory, isComplete }: SnapshotParts, nextRevision: () => number, before?: MadeSnapshot): MadeSnapshot {
  const last = before?.snapshot;
  const plannedDrafts = withEditorTexts(plan.drafts, plan.draftsAt, folder, open);
  const { sources, read } = memory.sourcesOf(withEditorTexts(plan.sources, plan.sourcesAt, folder, open));
  const { manifestProblems, sourceProblems, draftProblems } = problemsKept(plan, plannedDrafts, read, before);
  const parts = {
    isComplete,
    manifest: plan.reading.manifest,
    manifestText: plan.manifestText,
    manifestProblems,
    sources: kept(sources, last?.sources, sameEntries),
    sourceProblems,
    drafts: kept(draftsOf(plannedDrafts, last?.drafts ?? []), last?.drafts, sameItems),
    draftProblems,
  };
  const isSame = last !== undefined && Object.entries(parts).every(([name, value]) => last[name as keyof typeof parts] === value);
  return { plan, read, snapshot: isSame ? last : { folder, revision: nextRevision(), ...parts } };
}
