import type { Span } from '../language/span.ts';
import type { Fix, Severity } from '../checks/finding.ts';

/** What can be wrong with `cobs.yaml` itself. */
export type ManifestCode =
  | 'manifest.syntax'
  | 'manifest.duplicate'
  | 'manifest.unknown-key'
  | 'manifest.unknown-check'
  | 'manifest.value'
  | 'manifest.path'
  | 'manifest.missing'
  | 'manifest.too-large'
  | 'manifest.unreadable';

/** What can be wrong with a file of the case. */
export type FileCode =
  | 'source.missing'
  | 'source.empty'
  | 'source.binary'
  | 'source.too-large'
  | 'source.unreadable'
  | 'source.outside'
  | 'source.same-key'
  | 'source.not-a-dialogue'
  | 'source.numbering'
  | 'source.invalid'
  | 'source.correction'
  | 'draft.binary'
  | 'draft.too-large'
  | 'draft.unreadable'
  | 'draft.outside';

/** A problem of `cobs.yaml`, or of a file that `cobs.yaml` names; the span is in the text of `cobs.yaml`, and so are the fixes. */
export interface ManifestProblem extends Span {
  readonly code: ManifestCode | FileCode;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** A problem that stands on the file itself. The span is in the file's text; 0 to 0 in a file that could not be read. */
export interface FileProblem extends Span {
  /** Path inside the case's folder, with forward slashes. */
  readonly path: string;
  readonly code: FileCode;
  readonly severity: Severity;
  readonly message: string;
}
