import { createHash } from 'node:crypto';
import { readTranscriptFile } from '../dialogue/formats/transcript.ts';
import { compareImports, type ImportComparison } from '../dialogue/formats/compare-imports.ts';
import type { ImportNote, Refusal } from '../dialogue/formats/imported-document.ts';
import { namesOf, prepareImport, wordsOfBlocks, type ImportOrigin } from '../dialogue/formats/prepare-import.ts';
import type { Source } from '../dialogue/source.ts';
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
  /** The key that the drafter wants; else one is made from the document. */
  readonly key?: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/**
 * How an import stands to the case. `new`: nothing of this key is there. `same`, `different`: an earlier import of it is, with the same words or with others. `taken`: the key
 * belongs to another source, at `takenBy`.
 */
export type ImportState = 'new' | 'same' | 'different' | 'taken';

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

/** Where sources and their originals go. */
export const IMPORT_FOLDER = 'dialogue';
export const ORIGINALS_FOLDER = 'dialogue/originals';

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

async function prepareTranscript(ground: ImportGround, { name, key }: FileToImport, text: string): Promise<Prepared> {
  const chosen = key ?? suggestedKey({}, name);
  const path = joined(IMPORT_FOLDER, `${fileNameOf(chosen)}.dialogue.yaml`);
  const source = readTranscriptFile(text, { key: chosen, path });
  const earlier = await textAt(ground, path);
  const before = earlier === undefined ? undefined : wordsOfBlocks(readTranscriptFile(earlier, { key: chosen, path }));
  return { key: chosen, path, text, source, notes: [], comparison: before && compareImports(before, wordsOfBlocks(source)) };
}

/** The source of this key that the case has at another place. */
function takenBy({ snapshot }: ImportGround, { key, path }: Prepared): Source | undefined {
  const source = snapshot.sources.get(key);
  return source === undefined || source.path === path ? undefined : source;
}

function isUnlisted({ snapshot }: ImportGround, path: string): boolean {
  return snapshot.manifest.sources !== undefined && !snapshot.manifest.sources.some((source) => source.path === path);
}

function finish(ground: ImportGround, prepared: Prepared, original: ImportPlan['original']): ImportPlan {
  const { key, path, text, source, notes, comparison } = prepared;
  const other = takenBy(ground, prepared);
  const isSame = comparison !== undefined && comparison.changes.length === 0;
  return {
    key,
    state: other ? 'taken' : comparison === undefined ? 'new' : isSame ? 'same' : 'different',
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
  if ('transcript' in reading) {
    const prepared = await prepareTranscript(ground, file, reading.transcript);
    return fileNameOf(prepared.key) === '' ? { refusal: { code: 'no-key' } } : finish(ground, prepared, undefined);
  }
  const key = file.key ?? suggestedKey(namesOf(reading.document), file.name);
  const fileName = fileNameOf(key);
  if (fileName === '') return { refusal: { code: 'no-key' } };
  const path = joined(IMPORT_FOLDER, `${fileName}.md`);
  const origin: ImportOrigin = { from: nameOf(file.name.replaceAll('\\', '/')), at: file.at, sha256: sha256(file.bytes) };
  const earlier = await textAt(ground, path);
  const prepared = prepareImport(reading.document, key, path, origin, earlier);
  const original = { path: joined(ORIGINALS_FOLDER, `${fileName}${extensionOf(file.name)}`), bytes: file.bytes };
  return finish(ground, { key, path, notes: reading.document.notes, comparison: undefined, ...prepared }, original);
}
