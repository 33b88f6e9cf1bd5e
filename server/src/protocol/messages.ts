import type { Position, Range } from 'vscode-languageserver';
import type { ImportWishes, WishChange } from '../dialogue/formats/import-wishes.ts';
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

/** Request: what citations of a draft can be moved, and where. */
export const moveSourcesMethod = 'cobs/moveSources';

export interface MoveSourcesParams {
  /** The draft. */
  readonly uri: string;
}

/** A document that citations can be moved to. */
export interface MoveTargetItem {
  readonly key: string;
  readonly title: string;
  /** Why it is likely of the same dialogue, or that nothing says so. */
  readonly reasons: string;
}

/** A source that the draft cites. */
export interface MoveSourceItem {
  readonly key: string;
  readonly title: string;
  /** How many of its paragraphs are cited. */
  readonly count: number;
  /** Likely ones first. */
  readonly targets: readonly MoveTargetItem[];
}

/** The answer to `cobs/moveSources`, the most cited source first; `null` if the file is no draft of a case. */
export type MoveSourcesResult = readonly MoveSourceItem[];

/** Request: proposals for moving the citations of one source to another. Cancellable; reports progress to `workDoneToken`. */
export const moveMethod = 'cobs/move';

export interface MoveParams {
  readonly uri: string;
  /** Keys of the two sources. */
  readonly from: string;
  readonly to: string;
  readonly workDoneToken?: string | number;
}

/** The answer to `cobs/move`; `null` if the file is no draft of a case, or a key names no source. */
export interface MoveResult {
  readonly summary: string;
  /** What the tab of the review is called. */
  readonly title: string;
  /**
   * The body of the review, without scripts, styles or handlers. Each proposal is an `article[data-proposal]` with a check box; in its `select` each
   * `option[data-paragraphs]` names the paragraphs it cites, and `.option[data-option]` shows them. Links are as in the report of `cobs/check`.
   */
  readonly reviewHtml: string;
}

/** Request: the edits for what the drafter accepted, to be made in the version of the draft that the proposals were made for. */
export const moveEditsMethod = 'cobs/moveEdits';

export interface MoveEditsParams extends Omit<MoveParams, 'workDoneToken'> {
  readonly choices: readonly { readonly proposal: number; readonly paragraphs: readonly number[] }[];
}

/** The answer to `cobs/moveEdits`, in order and without overlaps; `null` as for `cobs/move`. */
export type MoveEditsResult = readonly { readonly range: Range; readonly newText: string }[];

/** Request: what importing a document into a case would do, and its preview. Writes nothing. Cancellable: a large document takes a while. */
export const importPrepareMethod = 'cobs/import/prepare';

/** A file, or text that was copied from elsewhere; `name` tells by its ending what kind of text it is. */
export type ImportedFrom = { readonly uri: string } | { readonly name: string; readonly text: string };

export interface ImportPrepareParams {
  /** Any file of the case, best its `cobs.yaml`. */
  readonly into: string;
  readonly from: ImportedFrom;
  /** What the drafter wants other than what is worked out; as the last answer gave it, `{}` at first. */
  readonly wishes: ImportWishes;
  /** One more thing that the drafter changed. */
  readonly change?: WishChange;
}

/** Why a document cannot be imported, in the drafter's words. */
export interface ImportRefused {
  readonly refusal: string;
}

export interface ImportPrepared {
  /** The wishes with the change in them. */
  readonly wishes: ImportWishes;
  readonly state: 'new' | 'same' | 'corrected' | 'different' | 'taken';
  /** Of the source that would be written, inside the case. */
  readonly path: string;
  readonly canImport: boolean;
  /** What the preview's tab is called. */
  readonly title: string;
  /**
   * The body of the preview, without scripts, styles or handlers. What can be put right has `data-field` and `data-of` (a `WishChange` with its new value), and an id
   * that stays the same from one answer to the next; buttons have `data-action`: `import` or `cancel`.
   */
  readonly html: string;
}

/** The answer to `cobs/import/prepare`; `null` where there is no case. */
export type ImportPrepareResult = ImportPrepared | ImportRefused;

/** Request: imports the document. Only what the drafter has seen is written. */
export const importWriteMethod = 'cobs/import/write';

export interface ImportWriteParams extends Omit<ImportPrepareParams, 'change'> {
  /** What the preview said would happen; nothing is written if it would be something else by now. */
  readonly expected: Pick<ImportPrepared, 'state' | 'path'>;
}

/** What is to be inserted into `cobs.yaml`, if the drafter wants it. */
export interface ManifestEdit {
  readonly uri: string;
  readonly at: Position;
  readonly text: string;
}

/** The answer to `cobs/import/write`; `changed` says that the case is not as the preview knew it; `null` where there is no case. */
export type ImportWriteResult =
  | { readonly uri: string; readonly message: string; /** Whether `cobs.yaml` has to name it before it can be cited. */ readonly isUnlisted: boolean; /** How it would. */ readonly listing?: ManifestEdit }
  | { readonly changed: string }
  | ImportRefused;

/** Request: the sources of a case. */
export const sourcesMethod = 'cobs/sources';

export interface SourcesParams {
  /** Any file of the case. */
  readonly uri: string;
}

export interface ListedSource {
  readonly key: string;
  readonly uri: string;
  /** "meeting summary · 2026-04-16 · 62 statements". */
  readonly description: string;
  readonly tooltip: string;
  readonly hasProblems: boolean;
}

/** The answer to `cobs/sources`, by key; `null` where there is no case. */
export interface SourcesResult {
  readonly sources: readonly ListedSource[];
}

/** Notification to the editor: cases changed, so lists of their sources may have to be made anew. */
export const casesChangedMethod = 'cobs/casesChanged';
