import type { Fix, Severity } from '../checks/finding.ts';
import { nearestKey } from '../checks/nearest-key.ts';
import type { SourceProblem } from '../dialogue/source.ts';
import * as wordingOfFiles from '../wording/files.ts';
import * as wording from '../wording/manifest.ts';
import type { FileCode, FileProblem, ManifestProblem } from './case-problem.ts';
import type { CasePlan, PlannedFile, PlannedSource } from './plan-case.ts';
import { LARGEST_FILE } from './read-file.ts';
import type { ReadPlannedSource } from './source-memory.ts';

/** The problems of a case, by where they stand. */
export interface CaseProblems {
  readonly manifestProblems: readonly ManifestProblem[];
  readonly sourceProblems: readonly FileProblem[];
  readonly draftProblems: readonly FileProblem[];
}

/** Something that keeps a file from being used. */
interface Trouble {
  readonly code: FileCode;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

const SEVERITIES: Readonly<Record<SourceProblem['code'], Severity>> = {
  'source.empty': 'warning',
  'source.binary': 'error',
  'source.too-large': 'error',
  'source.not-a-dialogue': 'information',
  'source.numbering': 'information',
  'source.invalid': 'warning',
  'source.correction': 'warning',
};

function missing({ path, place, neighbours }: PlannedSource): Trouble {
  const nearest = nearestKey(path, neighbours ?? []);
  const fixes = nearest !== undefined && place ? [{ title: wording.fixes.replace(nearest), edits: [{ span: place, text: nearest }], preferred: true }] : [];
  return { code: 'source.missing', severity: 'error', message: wording.missingFile(path, nearest), fixes };
}

/** Why a source's file is not used at all; nothing if it is, or is gone without having been named. */
function troubleWith(planned: PlannedSource): Trouble | undefined {
  const { path, place, reading } = planned;
  switch (reading.kind) {
    case 'missing':
      return place && missing(planned);
    case 'outside':
      return { code: 'source.outside', severity: 'error', message: wording.outside.link };
    case 'folder':
      return { code: 'source.unreadable', severity: 'error', message: wordingOfFiles.folder(path) };
    case 'unreadable':
      return { code: 'source.unreadable', severity: 'error', message: wordingOfFiles.unreadable(path) };
    default:
      return undefined;
  }
}

/** Problems of the file as a whole stand where `cobs.yaml` names it; those inside the text stand there. */
function ofSource({ planned, source, isSecond }: ReadPlannedSource, firstPaths: ReadonlyMap<string, string>): Omit<CaseProblems, 'draftProblems'> {
  const { path, place } = planned;
  const manifestProblems: ManifestProblem[] = [];
  const sourceProblems: FileProblem[] = [];
  const tell = ({ code, severity, message, fixes }: Trouble): void => {
    if (place) manifestProblems.push({ ...place, code, severity, message, fixes: fixes ?? [] });
    else sourceProblems.push({ path, start: 0, end: 0, code, severity, message });
  };
  const trouble = troubleWith(planned);
  if (trouble) tell(trouble);
  if (isSecond && source) tell({ code: 'source.same-key', severity: 'warning', message: wordingOfFiles.sameKey(path, source.key, firstPaths.get(source.key) ?? '') });
  for (const { code, message, span } of source?.problems ?? []) {
    const problem = { code, severity: SEVERITIES[code], message };
    if (source?.blocks.length === 0) tell(problem);
    else sourceProblems.push({ path, start: span.start, end: span.end, ...problem });
  }
  return { manifestProblems, sourceProblems };
}

function ofDraft({ path, reading }: PlannedFile): readonly FileProblem[] {
  const place = { path, start: 0, end: 0, severity: 'error' } as const;
  switch (reading.kind) {
    case 'binary':
      return [{ ...place, code: 'draft.binary', message: wordingOfFiles.binaryDraft(path, reading.format) }];
    case 'too-large':
      return [{ ...place, code: 'draft.too-large', message: wordingOfFiles.tooLarge(path, LARGEST_FILE) }];
    case 'unreadable':
      return [{ ...place, code: 'draft.unreadable', message: wordingOfFiles.unreadable(path) }];
    default:
      return [];
  }
}

/** A manifest that is no text is told once; the case then has its defaults. */
function ofManifest({ manifestFile, reading }: CasePlan): readonly ManifestProblem[] {
  const place = { start: 0, end: 0, severity: 'error', fixes: [] } as const;
  switch (manifestFile.kind) {
    case 'text':
      return reading.problems;
    case 'too-large':
      return [{ ...place, code: 'manifest.too-large', message: wording.tooLarge }];
    case 'outside':
      return [{ ...place, code: 'manifest.path', message: wording.outside.link }];
    default:
      return [{ ...place, code: 'manifest.unreadable', message: wording.unreadable }];
  }
}

function ofLinks({ reading, sourceLinksOutside, draftLinksOutside }: CasePlan): readonly ManifestProblem[] {
  const toProblem = (code: FileCode, span: { start: number; end: number }) => (path: string): ManifestProblem => ({ ...span, code, severity: 'error', message: wording.linkOutside(path), fixes: [] });
  return [...sourceLinksOutside.map(toProblem('source.outside', { start: 0, end: 0 })), ...draftLinksOutside.map(toProblem('draft.outside', reading.draftsPlace))];
}

/** What is wrong with `cobs.yaml` and the sources: each thing once, at its place. `read`: what came of the sources. */
export function problemsOfSources(plan: CasePlan, read: readonly ReadPlannedSource[]): Omit<CaseProblems, 'draftProblems'> {
  const firstPaths = new Map(read.flatMap(({ source, isSecond }) => (source && !isSecond ? [[source.key, source.path] as const] : [])));
  const ofSources = read.map((one) => ofSource(one, firstPaths));
  const manifestProblems = [...ofManifest(plan), ...ofLinks(plan), ...ofSources.flatMap((one) => one.manifestProblems)];
  return {
    manifestProblems: manifestProblems.sort((a, b) => a.start - b.start || a.end - b.end),
    sourceProblems: ofSources.flatMap((one) => one.sourceProblems),
  };
}

/** Drafts that cannot be read. An empty draft is somebody's beginning. */
export function problemsOfDrafts(drafts: readonly PlannedFile[]): readonly FileProblem[] {
  return drafts.flatMap(ofDraft);
}
