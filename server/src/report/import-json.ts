import type { BlockChange } from '../dialogue/formats/compare-imports.ts';
import { noteMessage } from '../wording/import.ts';
import type { Source } from '../dialogue/source.ts';
import { refusedMessage } from './import-text.ts';
import { isRefused, speakersOf, type ImportedFile, type ImportStatus, type RefusedFile, type SpeakerCount } from './import-report.ts';

interface ImportedJson {
  readonly file: string;
  readonly status: ImportStatus;
  readonly key: string;
  readonly path: string;
  readonly original?: string;
  readonly kind: string;
  readonly language: string;
  readonly metadata: Source['metadata'];
  readonly numbering: 'printed' | 'blocks';
  readonly blocks: number;
  readonly speakers: readonly SpeakerCount[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly comparison?: { readonly same: number; readonly renumbered: number; readonly changes: readonly BlockChange[] };
  readonly takenBy?: string;
  readonly listed: boolean;
}

interface RefusedJson {
  readonly file: string;
  readonly status: 'refused';
  readonly code: string;
  readonly message: string;
}

/** `cobs import --format json`, version 1 (docs/command-line.md). */
export interface ImportJson {
  readonly version: 1;
  readonly imports: readonly (ImportedJson | RefusedJson)[];
}

function importedJson(file: ImportedFile): ImportedJson {
  const { source, notes, comparison, takenBy, original } = file;
  return {
    file: file.file,
    status: file.status,
    key: source.key,
    path: file.path,
    ...(original === undefined ? {} : { original }),
    kind: source.kind,
    language: source.language,
    metadata: source.metadata,
    numbering: file.isNumberedInPrint ? 'printed' : 'blocks',
    blocks: source.blocks.length,
    speakers: speakersOf(source),
    notes: [...notes.map((note) => ({ code: note.code, message: noteMessage(note) })), ...source.problems.map(({ code, message }) => ({ code, message }))],
    ...(comparison ? { comparison } : {}),
    ...(takenBy === undefined ? {} : { takenBy }),
    listed: !file.isUnlisted,
  };
}

/** What became of the files of one import, as a program reads it. */
export function importJson(files: readonly (ImportedFile | RefusedFile)[]): ImportJson {
  return {
    version: 1,
    imports: files.map((file) => (isRefused(file) ? { file: file.file, status: 'refused', code: file.refusal.code, message: refusedMessage(file) } : importedJson(file))),
  };
}
