/** What reading a rich-text file meets, in order. A cell comes behind its last paragraph, a row behind its last cell. */
export type RtfEvent =
  | { readonly kind: 'paragraph'; readonly text: string; readonly mark: string | undefined; readonly headingLevel: number | undefined; readonly isInTable: boolean }
  | { readonly kind: 'cell' }
  | { readonly kind: 'row' };

/** What was read of a rich-text file. */
export interface RtfDocument {
  readonly events: RtfEvent[];
  readonly notes: { mark: string; text: string }[];
  /** What stands at the head and foot of the first page, and of the others, line by line. */
  readonly header: string[];
  readonly footer: string[];
  readonly running: string[];
  /** Whether the first page has a head and foot of its own. */
  hasTitlePage: boolean;
  title: string | undefined;
  /** Places where words were deleted with changes tracked. */
  deletions: number;
  /** Whether a paragraph became longer than any is; the rest was not read. */
  isFull: boolean;
}

/** Where the words of a group go. */
export type Destination = 'text' | 'skipped' | 'fonts' | 'styles' | 'title' | 'mark' | 'note' | 'box' | 'header' | 'footer' | 'running';

/** What holds inside a group, and ends with it. */
export interface RtfGroup {
  destination: Destination;
  /** How many bytes stand behind a Unicode character for programs that do not know it. */
  fallback: number;
  font: number;
  isHidden: boolean;
  isDeleted: boolean;
  isRaised: boolean;
  /** Whether the next word may be passed over by programs that do not know it (`\*`). */
  isStarred: boolean;
}

export interface RtfParagraph {
  readonly words: string[];
  mark: string;
  style: number | undefined;
  outline: number | undefined;
  isInTable: boolean;
}

/** A note that is open: which of the notes it is, and which of the paragraph's words is its mark. */
interface OpenNote {
  readonly index: number;
  readonly at: number;
  readonly words: string[];
}

/** Where reading has come to. */
export interface RtfState {
  readonly document: RtfDocument;
  group: RtfGroup;
  readonly groups: RtfGroup[];
  /** Groups that are open beyond the deepest one that is followed. */
  tooDeep: number;
  paragraph: RtfParagraph;
  /** The paragraphs in which text boxes hang that are open. */
  readonly hosts: RtfParagraph[];
  note: OpenNote | undefined;
  readonly noteCounts: { footnote: number; endnote: number };
  /** What is collected for something else than the text: a title, a style's name, a header. */
  aside: string[];
  style: { number: number; outline: number | undefined };
  /** Levels of headings by the number of their style. */
  readonly levels: Map<number, number>;
  fontInTable: number;
  readonly fonts: Map<number, { readonly codePage: number | undefined; readonly isSymbols: boolean }>;
  codePage: number;
  /** Bytes that wait to be read as letters, and in which code page. */
  bytes: number[];
  bytesAreIn: number;
  /** How many characters are still to be passed over behind a Unicode character. */
  skipping: number;
  /** The first half of a character. */
  half: string;
  length: number;
}

export const emptyParagraph = (): RtfParagraph => ({ words: [], mark: '', style: undefined, outline: undefined, isInTable: false });

const WINDOWS_1252 = 1252;

/** The state before the first byte. */
export function startOfRtf(): RtfState {
  return {
    document: { events: [], notes: [], header: [], footer: [], running: [], hasTitlePage: false, title: undefined, deletions: 0, isFull: false },
    group: { destination: 'text', fallback: 1, font: -1, isHidden: false, isDeleted: false, isRaised: false, isStarred: false },
    groups: [],
    tooDeep: 0,
    paragraph: emptyParagraph(),
    hosts: [],
    note: undefined,
    noteCounts: { footnote: 0, endnote: 0 },
    aside: [],
    style: { number: 0, outline: undefined },
    levels: new Map(),
    fontInTable: 0,
    fonts: new Map(),
    codePage: WINDOWS_1252,
    bytes: [],
    bytesAreIn: WINDOWS_1252,
    skipping: 0,
    half: '',
    length: 0,
  };
}
