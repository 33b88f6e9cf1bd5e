import { createHash } from 'node:crypto';
import { readTranscriptFile } from '../dialogue/formats/transcript.ts';
import { compareImports, type ImportComparison } from '../dialogue/formats/compare-imports.ts';
import type { ImportedDocument, ImportNote, Refusal } from '../dialogue/formats/imported-document.ts';
import type { ImportFolder, ImportWishes } from '../dialogue/formats/import-wishes.ts';
import { prepareImport, understand, wordsOfBlocks, type ImportOrigin } from '../dialogue/formats/prepare-import.ts';
import type { Source, SourceKind } from '../dialogue/source.ts';
import type { CaseSnapshot } from './case-snapshot.ts';
import type { FileSystem } from './file-system.ts';
import { fileNameOf, suggestedKey } from './import-key.ts';
import type { ReadDocument } from './isolated-reading.ts';
import { joined, nameOf } from './paths.ts';
import { readTextFile } from './read-file.ts';

/** A file that is to become a source of a case. */
export interface FileToImport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the drafter wants other than what is worked out. */
  readonly wishes?: ImportWishes;
  /** When, ISO 8601. */
  readonly at: string;
}

/**
 * How an import stands to the case. `new`: nothing of this key is there. `same`, `different`: an earlier import of it is, with the same words or with others. `corrected`: with
 * the same words and numbers, but the drafter wants something of it put right. `taken`: the key belongs to another source, at `takenBy`.
 */
export type ImportState = 'new' | 'same' | 'corrected' | 'different' | 'taken';

/** What importing a file would do, as plain data: nothing is written yet. Paths are inside the case. */
export interface ImportPlan {
  readonly key: string;
  readonly state: ImportState;
  /** Of the source. */
  readonly path: string;
  readonly text: string;
  /** Of the original, which is kept beside it; a transcript is its own original. */
  readonly original: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  /** What is understood of the document. */
  readonly source: Source;
  readonly notes: readonly ImportNote[];
  readonly comparison: ImportComparison | undefined;
  readonly takenBy: string | undefined;
  /** Whether `cobs.yaml` lists its sources and does not list this one. */
  readonly isUnlisted: boolean;
}

/** Documents in which nobody speaks to anybody; everything else is a dialogue, or may be. */
const NO_DIALOGUE: ReadonlySet<SourceKind> = new Set(['state-report', 'replies', 'list-of-issues', 'concluding-observations']);

/** Where a source goes unless the drafter says otherwise. */
const folderFor = (kind: SourceKind): ImportFolder => (NO_DIALOGUE.has(kind) ? 'sources' : 'dialogue');

/** What sources were made from stands in this folder beside them. */
const ORIGINALS = 'originals';

/** Why a document that can be read cannot be imported: there is nothing to call it by. */
export type PlanRefusal = Refusal | { readonly code: 'no-key' };

/** What is needed to plan an import. */
export interface ImportGround {
  readonly snapshot: CaseSnapshot;
  readonly fileSystem: FileSystem;
  readonly read: ReadDocument;
}

interface Prepared {
  readonly key: string;
  readonly path: string;
  readonly text: string;
  readonly source: Source;
  readonly notes: readonly ImportNote[];
  readonly comparison: ImportComparison | undefined;
  readonly isRenumbered: boolean;
}

async function textAt({ snapshot, fileSystem }: ImportGround, path: string): Promise<string | undefined> {
  const reading = await readTextFile(fileSystem, joined(snapshot.folder, path));
  return reading.kind === 'text' ? reading.text : undefined;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function extensionOf(name: string): string {
  const extension = /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? '' : `.${extension}`;
}

/** Where the drafter wants it; else where an earlier import of it is; else by its kind. */
function folderOf({ snapshot }: ImportGround, key: string, fileName: string, kind: SourceKind, { folder }: ImportWishes): ImportFolder {
  const earlier = snapshot.sources.get(key)?.path;
  const there = (['dialogue', 'sources'] as const).find((one) => earlier?.startsWith(joined(one, `${fileName}.`)));
  return folder ?? there ?? folderFor(kind);
}

async function prepareTranscript(ground: ImportGround, { name, wishes = {} }: FileToImport, text: string): Promise<Prepared> {
  const key = wishes.key ?? suggestedKey({}, name);
  const path = joined(folderOf(ground, key, fileNameOf(key), 'transcript', wishes), `${fileNameOf(key)}.dialogue.yaml`);
  const source = readTranscriptFile(text, { key, path });
  const earlier = await textAt(ground, path);
  const before = earlier === undefined ? undefined : wordsOfBlocks(readTranscriptFile(earlier, { key, path }));
  return { key, path, text, source, notes: [], comparison: before && compareImports(before, wordsOfBlocks(source)), isRenumbered: false };
}

/** The source of this key that the case has at another place. */
function takenBy({ snapshot }: ImportGround, { key, path }: Prepared): Source | undefined {
  const source = snapshot.sources.get(key);
  return source === undefined || source.path === path ? undefined : source;
}

function isUnlisted({ snapshot }: ImportGround, path: string): boolean {
  return snapshot.manifest.sources !== undefined && !snapshot.manifest.sources.some((source) => source.path === path);
}

/** What the drafter wants put right in the document, beyond its name and place. */
const asksForCorrections = ({ values, speakers, blocks }: ImportWishes): boolean => [values, speakers, blocks].some((wished) => wished !== undefined && Object.keys(wished).length > 0);

function stateOf({ comparison, isRenumbered }: Prepared, wishes: ImportWishes): ImportState {
  if (comparison === undefined) return 'new';
  if (comparison.changes.length > 0 || isRenumbered) return 'different';
  return asksForCorrections(wishes) ? 'corrected' : 'same';
}

function finish(ground: ImportGround, prepared: Prepared, wishes: ImportWishes, original: ImportPlan['original']): ImportPlan {
  const { key, path, text, source, notes, comparison } = prepared;
  const other = takenBy(ground, prepared);
  return {
    key,
    state: other ? 'taken' : stateOf(prepared, wishes),
    path,
    text,
    original,
    source,
    notes,
    comparison: other ? compareImports(wordsOfBlocks(other), wordsOfBlocks(source)) : comparison,
    takenBy: other?.path,
    isUnlisted: isUnlisted(ground, path),
  };
}

/** Finds out what importing a file into a case would do. Reads the case and the file; writes nothing. */
export async function planImport(ground: ImportGround, file: FileToImport, signal?: AbortSignal): Promise<ImportPlan | { readonly refusal: PlanRefusal }> {
  const reading = await ground.read(file.bytes, file.name, signal);
  if ('refusal' in reading) return reading;
  const wishes = file.wishes ?? {};
  if ('transcript' in reading) {
    const prepared = await prepareTranscript(ground, file, reading.transcript);
    return fileNameOf(prepared.key) === '' ? { refusal: { code: 'no-key' } } : finish(ground, prepared, {}, undefined);
  }
  return planDocument(ground, file, reading.document, wishes);
}

async function planDocument(ground: ImportGround, file: FileToImport, document: ImportedDocument, wishes: ImportWishes): Promise<ImportPlan | { readonly refusal: PlanRefusal }> {
  const { kind, metadata } = understand(document, wishes);
  const key = wishes.key ?? suggestedKey(metadata, file.name);
  const fileName = fileNameOf(key);
  if (fileName === '') return { refusal: { code: 'no-key' } };
  const folder = folderOf(ground, key, fileName, kind, wishes);
  const path = joined(folder, `${fileName}.md`);
  const origin: ImportOrigin = { from: nameOf(file.name.replaceAll('\\', '/')), at: file.at, sha256: sha256(file.bytes) };
  const earlier = await textAt(ground, path);
  const prepared = prepareImport(document, key, path, origin, earlier, wishes);
  const original = { path: joined(folder, joined(ORIGINALS, `${fileName}${extensionOf(file.name)}`)), bytes: file.bytes };
  return finish(ground, { key, path, notes: document.notes, comparison: undefined, isRenumbered: false, ...prepared }, wishes, original);
}
