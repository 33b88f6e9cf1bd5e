import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';

/** What kind of document a source is (docs/architecture.md, "Words"). `other` is citable but nothing is known of its speakers. */
export type SourceKind =
  | 'meeting-summary'
  | 'summary-record'
  | 'state-report'
  | 'replies'
  | 'list-of-issues'
  | 'concluding-observations'
  | 'transcript'
  | 'other';

/** A source in a language that Cobs does not read is kept and citable, but not judged. */
export type { Language } from '../language/language.ts';

/** On whose behalf a statement is made. */
export type Role = 'delegation' | 'expert' | 'chair' | 'other';

/** Where in the document a block stands. */
export type Section = 'lead' | 'highlights' | 'report' | 'presentation' | 'questions' | 'responses' | 'closing' | 'other';

/** What a block is: only a `statement` has a speaker's words. */
export type BlockKind = 'statement' | 'heading' | 'narration' | 'chrome';

interface BlockPlace extends Span {
  /** The number that `para. N` cites. From 1 in order, or the printed number where the source is numbered in print. */
  readonly number: number;
  /** The words of the block: `source.text.slice(start, end)`, without white space at either end. */
  readonly text: string;
  readonly section: Section;
  /** Numbers of the highlights blocks that condense this block, ascending. Empty for blocks that are not repeated. */
  readonly repeats: readonly number[];
  /** Numbers of the body blocks that this highlights block condenses, ascending; the other end of `repeats`. */
  readonly condenses: readonly number[];
}

/** A block in which somebody says something. */
export interface Statement extends BlockPlace {
  readonly kind: 'statement';
  readonly role: Role;
  /** The speaker's name in ordinary capitals ("Edgar Corzo Sosa"), the same for every mention of the person; `null` for the unnamed. */
  readonly speaker: string | null;
}

/** A heading, a line of narration (who was there, what comes next) or a line of the page it was copied from. */
export interface OtherBlock extends BlockPlace {
  readonly kind: 'heading' | 'narration' | 'chrome';
}

export type Block = Statement | OtherBlock;

/** What the document says about itself; every field is absent where the document does not say. */
export interface SourceMetadata {
  /** Abbreviation of the committee: CMW, CERD, CCPR, CESCR, CEDAW, CAT, SPT, CRC, CRPD, CED. */
  readonly committee?: string;
  /** Short name of the State party in English: "Peru". */
  readonly state?: string;
  /** Symbol of the State party's report: "CMW/C/PER/2". */
  readonly report?: string;
  /** Number of the press release: "CMW24.009E". */
  readonly pressRelease?: string;
  /** The document's own symbol: "CMW/C/SR.601". */
  readonly symbol?: string;
  readonly title?: string;
  /** Date of the meeting, ISO 8601, where the document, its front matter or the manifest gives it: to the day (2024-12-05), or only to the month (2024-12) or the year (2024). */
  readonly date?: string;
}

/** Something a reader should know about a source that could be read only in part; `span` is in the source's text. */
export interface SourceProblem {
  readonly code: 'source.empty' | 'source.binary' | 'source.too-large' | 'source.not-a-dialogue' | 'source.numbering' | 'source.invalid' | 'source.correction';
  readonly message: string;
  readonly span: Span;
}

/** A document of the case that can be cited. Immutable; every offset is into `text`. */
export interface Source {
  /** The key that citations use. */
  readonly key: string;
  /** Path inside the case's folder, with forward slashes. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly language: Language;
  readonly metadata: SourceMetadata;
  readonly text: string;
  /** Every block of the document, in order of their place. */
  readonly blocks: readonly Block[];
  readonly problems: readonly SourceProblem[];
}

/** What is known of a source before it is read: from the manifest, or from its place on disk. The manifest wins over the text. */
export interface SourceHints {
  readonly key: string;
  readonly path: string;
  readonly kind?: SourceKind;
  readonly language?: Language;
  readonly numbering?: 'printed' | 'blocks';
  readonly title?: string;
  readonly date?: string;
  readonly symbol?: string;
}

/** The block that `number` cites, if the source has it. */
export function blockNumbered(source: Source, number: number): Block | undefined {
  return source.blocks.find((block) => block.number === number);
}
