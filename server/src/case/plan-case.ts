import type { SourceHints } from '../dialogue/source.ts';
import type { Span } from '../language/span.ts';
import { draftPatterns, type DraftFolder } from './draft-patterns.ts';
import { isCaseFolder, listFiles, type CaseGround, type ListedFiles } from './list-files.ts';
import { MANIFEST_NAME } from './open-texts.ts';
import { byPath, insideFolder, isPassedOver, joined, nameOf, parentOf } from './paths.ts';
import { readEditorText, type FileReading } from './read-file.ts';
import type { Manifest, ManifestReading } from './read-manifest.ts';
import { mapAtMost } from './run-in-slices.ts';

/** A file of the case with what was read of it; `outside` for a link that leads out of the case, which is not read. */
export interface PlannedFile {
  readonly path: string;
  readonly reading: FileReading | { readonly kind: 'outside' };
}

export interface PlannedSource extends PlannedFile {
  readonly hints: SourceHints;
  /** Where `cobs.yaml` names it; absent for a source that was found in its folder. */
  readonly place?: Span;
  /** For a file that is not there: the files beside it, but for those that are named as well. */
  readonly neighbours?: readonly string[];
}

/** Which files a case is made of, and what was read of them: everything that a snapshot is made from. */
export interface CasePlan {
  readonly manifestText: string;
  readonly manifestFile: PlannedFile['reading'];
  readonly reading: ManifestReading;
  readonly sources: readonly PlannedSource[];
  readonly drafts: readonly PlannedFile[];
  /** Where each file stands in these lists; a source can stand in its list under several keys. */
  readonly sourcesAt: ReadonlyMap<string, readonly number[]>;
  readonly draftsAt: ReadonlyMap<string, readonly number[]>;
  /** Links in the folders of sources and drafts that lead out of the case. */
  readonly sourceLinksOutside: readonly string[];
  readonly draftLinksOutside: readonly string[];
}

/** Where sources are looked for when `cobs.yaml` names none. */
const SOURCE_FOLDERS = ['dialogue', 'sources'];
const SOURCE_FILE = /\.(?:txt|md|markdown|dialogue\.ya?ml)$/i;
/** What imported sources were made from. */
const ORIGINALS = /^[^/]+\/originals\//;
const FILES_AT_ONCE = 16;
/** The key of a citation, `@{State report 2023}` or `@CMW24.009E`, without what may follow it. */
const CITED_KEY = /@(?:\{([^{}\n]+)\}|([\p{L}\p{N}_][^\s,;[\]{}]*))/gu;

async function readPath({ disk, open, folder, pause }: CaseGround, path: string): Promise<FileReading> {
  await pause();
  const whole = joined(folder, path);
  const text = open.get(whole);
  return text === undefined ? disk.text(whole) : readEditorText(text);
}

/** Documents of the editor below the case's folder, by their paths inside it; they may not be on disk yet. */
function openPaths({ open, folder }: CaseGround): readonly string[] {
  return [...open.keys()].flatMap((path) => insideFolder(folder, path) ?? []);
}

/** Whether a case below this one has the file. */
async function belongsBelow(ground: CaseGround, path: string): Promise<boolean> {
  for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) {
    if (await isCaseFolder(ground, joined(ground.folder, folder))) return true;
  }
  return false;
}

async function planNamed(ground: CaseGround, hints: SourceHints, place: Span, named: ReadonlySet<string>): Promise<PlannedSource> {
  const { path } = hints;
  if ((await ground.disk.follow(joined(ground.folder, path))) === 'outside') return { hints, path, place, reading: { kind: 'outside' } };
  const reading = await readPath(ground, path);
  if (reading.kind !== 'missing') return { hints, path, place, reading };
  const beside = parentOf(path) ?? '';
  const neighbours = (await ground.disk.list(joined(ground.folder, beside))).map(({ name }) => joined(beside, name));
  return { hints, path, place, reading, neighbours: neighbours.filter((one) => !named.has(one)) };
}

/** A source that nobody named has its file's name, without the ending, as its key. */
function keyOf(path: string): string {
  return nameOf(path).replace(SOURCE_FILE, '');
}

function isFoundSource(path: string): boolean {
  const steps = path.split('/');
  return SOURCE_FILE.test(path) && !ORIGINALS.test(path) && steps.length > 1 && SOURCE_FOLDERS.includes(steps[0] ?? '') && !steps.some(isPassedOver);
}

/** The wanted files of some folders, on disk or only in the editor, and the links in them that lead out of the case. */
async function wantedFiles(ground: CaseGround, folders: readonly DraftFolder[], isWanted: (path: string) => boolean): Promise<ListedFiles> {
  const listed = await Promise.all(folders.map(({ folder, depth }) => listFiles(ground, folder, depth)));
  const linksOutside = [...new Set(listed.flatMap((one) => one.linksOutside))].sort(byPath);
  const files = new Set(listed.flatMap((one) => one.files).filter(isWanted));
  for (const path of openPaths(ground).filter(isWanted)) {
    const isOutside = linksOutside.some((link) => insideFolder(link, path) !== undefined);
    if (!files.has(path) && !isOutside && !(await belongsBelow(ground, path))) files.add(path);
  }
  return { files: [...files].sort(byPath), linksOutside };
}

type PlannedSources = Pick<CasePlan, 'sources' | 'sourceLinksOutside'>;

async function planFound(ground: CaseGround): Promise<PlannedSources> {
  const folders = SOURCE_FOLDERS.map((folder) => ({ folder, depth: Infinity }));
  const { files, linksOutside } = await wantedFiles(ground, folders, isFoundSource);
  const sources = await mapAtMost(files, FILES_AT_ONCE, async (path) => ({ path, hints: { key: keyOf(path), path }, reading: await readPath(ground, path) }));
  return { sources, sourceLinksOutside: linksOutside.filter((path) => isFoundSource(path) || !nameOf(path).includes('.')) };
}

async function planSources(ground: CaseGround, { manifest, sourcePlaces }: ManifestReading): Promise<PlannedSources> {
  const named = manifest.sources;
  if (!named) return planFound(ground);
  const paths = new Set(named.map(({ path }) => path));
  const sources = await mapAtMost(named, FILES_AT_ONCE, (hints) => planNamed(ground, hints, sourcePlaces.get(hints.key) ?? { start: 0, end: 0 }, paths));
  return { sources, sourceLinksOutside: [] };
}

async function planDrafts(ground: CaseGround, manifest: Manifest, sources: ReadonlySet<string>): Promise<Pick<CasePlan, 'drafts' | 'draftLinksOutside'>> {
  const patterns = draftPatterns(manifest.drafts);
  const isWanted = (path: string): boolean => patterns.matches(path) && !sources.has(path);
  const { files, linksOutside } = await wantedFiles(ground, patterns.folders, isWanted);
  const drafts = await mapAtMost(files, FILES_AT_ONCE, async (path) => ({ path, reading: await readPath(ground, path) }));
  return { drafts: drafts.filter(({ reading }) => reading.kind !== 'missing'), draftLinksOutside: linksOutside.filter((path) => isWanted(path) || patterns.folders.some(({ folder }) => folder === path)) };
}

function placesOf(files: readonly PlannedFile[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { path }] of files.entries()) {
    const known = places.get(path);
    if (known) known.push(at);
    else places.set(path, [at]);
  }
  return places;
}

/** Whether the case has the file at `path` (inside its folder). */
export function hasFile(plan: CasePlan, path: string): boolean {
  return plan.sourcesAt.has(path) || plan.draftsAt.has(path);
}

/** The plan with some of its sources only. */
export function withSources(plan: CasePlan, sources: readonly PlannedSource[]): CasePlan {
  return { ...plan, sources, sourcesAt: placesOf(sources) };
}

/** The sources that drafts cite, as far as one can tell without reading either. */
export function citedSources({ sources, drafts }: CasePlan): readonly PlannedSource[] {
  const cited = new Set(drafts.flatMap(({ reading }) => (reading.kind === 'text' ? [...reading.text.matchAll(CITED_KEY)].flatMap(([, braced, plain]) => braced ?? plain ?? []) : [])));
  return sources.filter(({ hints }) => cited.has(hints.key));
}

/**
 * Finds out which files the case in `ground.folder` is made of, and reads them: from the editor where they are open there, else from disk.
 * Gives nothing for a folder that is no case (any more). Rejects only when `ground.pause` does, because the case is no longer wanted.
 */
export async function planCase(ground: CaseGround, readManifest: (text: string) => ManifestReading): Promise<CasePlan | undefined> {
  const isOutside = (await ground.disk.follow(joined(ground.folder, MANIFEST_NAME))) === 'outside';
  const manifestFile = isOutside ? ({ kind: 'outside' } as const) : await readPath(ground, MANIFEST_NAME);
  if (manifestFile.kind === 'missing' || manifestFile.kind === 'folder') return undefined;
  const manifestText = manifestFile.kind === 'text' ? manifestFile.text : '';
  const reading = readManifest(manifestText);
  const sources = await planSources(ground, reading);
  const drafts = await planDrafts(ground, reading.manifest, new Set(sources.sources.map(({ path }) => path)));
  return { manifestText, manifestFile, reading, ...sources, ...drafts, sourcesAt: placesOf(sources.sources), draftsAt: placesOf(drafts.drafts) };
}
