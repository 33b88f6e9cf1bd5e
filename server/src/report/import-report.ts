import type { ImportComparison } from '../dialogue/formats/compare-imports.ts';
import type { ImportNote, Refusal } from '../dialogue/formats/imported-document.ts';
import type { Role, Source } from '../dialogue/source.ts';

/** What became of a file that was to be imported. `different` and `taken` were not written, because something is there already. */
export type ImportStatus = 'written' | 'same' | 'different' | 'taken';

/** An import as reports show it. Paths are inside the case. */
export interface ImportedFile {
  /** As it was named. */
  readonly file: string;
  readonly status: ImportStatus;
  readonly path: string;
  /** Of the original; absent for a transcript, which is its own. */
  readonly original?: string;
  readonly source: Source;
  /** Whether “para.” means numbers printed in the document. */
  readonly isNumberedInPrint: boolean;
  readonly notes: readonly ImportNote[];
  readonly comparison?: ImportComparison;
  /** The source that has the key already. */
  readonly takenBy?: string;
  /** Whether `cobs.yaml` has to name the source before it can be cited. */
  readonly isUnlisted: boolean;
}

/** A file that could not be read. */
export interface RefusedFile {
  readonly file: string;
  readonly refusal: Refusal | { readonly code: 'no-key' } | { readonly code: 'leaves-case'; readonly path: string } | { readonly code: 'not-written'; readonly message: string };
}

/** Somebody who speaks in a source, and how often. */
export interface SpeakerCount {
  /** `null` for those who are not named. */
  readonly speaker: string | null;
  readonly role: Role;
  readonly statements: number;
}

/** Who speaks in a source: those who speak most first. */
export function speakersOf(source: Source): readonly SpeakerCount[] {
  const counts = new Map<string, SpeakerCount>();
  for (const block of source.blocks) {
    if (block.kind !== 'statement') continue;
    const { speaker, role } = block;
    const id = JSON.stringify([role, speaker]);
    counts.set(id, { speaker, role, statements: (counts.get(id)?.statements ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.statements - a.statements);
}

/** Whether a file was refused. */
export const isRefused = (file: ImportedFile | RefusedFile): file is RefusedFile => 'refusal' in file;
