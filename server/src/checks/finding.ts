import type { Span } from '../language/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the drafter can set a check to in `cobs.yaml`. */
export type Level = 'off' | Severity;

/** A change of the draft: `span` is into the draft's text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** One keystroke that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The fix that the editor applies when it is asked for the obvious one; at most one a finding. */
  readonly preferred?: boolean;
}

/** A block that a finding points at: `span` is into the text of the source with that key. */
export interface RelatedPlace {
  readonly source: string;
  readonly paragraph: number;
  readonly span: Span;
  readonly message: string;
}

/** One problem of a draft; `start` and `end` are offsets into the draft's text. */
export interface Finding extends Span {
  /** A dotted code of `checks/registry.ts`: "figure.mismatch". */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}
