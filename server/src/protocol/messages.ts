import type { Position, Range } from 'vscode-languageserver';
import type { Role, Section } from '../dialogue/source.ts';

/**
 * The messages between server and editor that the Language Server Protocol does not have.
 * The client imports this file too; it holds names and types, nothing that runs.
 */

/** Request: checks a draft or a whole case, and gives the report. Cancellable; reports progress to `workDoneToken`. */
export const checkMethod = 'cobs/check';

export interface CheckParams {
  /** A file of the case: the draft to check, or for `case` any draft, source or `cobs.yaml` of it. */
  readonly uri: string;
  readonly scope: 'draft' | 'case';
  readonly workDoneToken?: string | number;
}

/** The answer to `cobs/check`; `null` if the file belongs to no case, or is no draft where a draft is to be checked. */
export interface CheckResult {
  /** The figures in one line: "41 claims · 36 supported · 2 differ". */
  readonly summary: string;
  /** What the report's tab is called. */
  readonly title: string;
  /**
   * The body of the report: headings and tables, with classes for the states, without scripts, styles or handlers.
   * Every link is `<a href="URI#Lline,column">`, line and column from 1, to a claim or a block.
   */
  readonly reportHtml: string;
}

/** Request: the statements that fit the sentence at a position, a selection, or words that the drafter types. */
export const suggestMethod = 'cobs/suggest';

export interface SuggestParams {
  readonly uri: string;
  /** The cursor. */
  readonly position: Position;
  /** What is selected, if anything is. */
  readonly selection?: Range;
  /** Words the drafter typed to narrow the choice; absent or empty at first. */
  readonly text?: string;
}

/** A statement that can be cited, with everything a list shows of it. */
export interface SuggestedStatement {
  readonly key: string;
  readonly paragraph: number;
  /** What goes to `insertAt`: the citation, with the white space it needs before it. */
  readonly citation: string;
  readonly speaker: string | null;
  readonly role: Role;
  readonly section: Section;
  /** The sentence of the statement that fits best. */
  readonly sentence: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** The answer to `cobs/suggest`; `null` if the file is no draft of a case. */
export interface SuggestResult {
  /** Best first. */
  readonly items: readonly SuggestedStatement[];
  /** Where the chosen citation goes: the range it replaces, mostly empty. */
  readonly insertAt: Range;
}

/** Notification to the editor: the check of an open document changed, or the document joined or left a case. */
export const statusMethod = 'cobs/status';

/** How the claims of an open document stand. For a document of no case, and for a source, `inCase` is false and the figures are 0. */
export interface DraftStatus {
  readonly uri: string;
  /** Whether the document is a draft of a case. */
  readonly inCase: boolean;
  readonly claims: number;
  readonly supported: number;
  readonly differs: number;
  readonly unsupported: number;
  readonly uncited: number;
}
