import { decodeXML } from 'entities';
import { attributesOf, scanXml, type MarkupToken } from './markup-scanner.ts';
import { noteMark, raisedText } from './note-marks.ts';
import { nextMark, type ListCounts } from './odt-lists.ts';
import type { OdtListStyle, OdtStyle, OdtStyles } from './odt-styles.ts';

/** What the walk through a text meets, in order. Cells and rows come in pairs around their paragraphs; `mark`: `null` for a number in a form that is not known. */
export type OdtEvent =
  | { readonly kind: 'paragraph'; readonly text: string; readonly headingLevel: number | undefined; readonly mark: string | null | undefined; readonly masterPage: string | undefined }
  | { readonly kind: 'note'; readonly mark: string; readonly text: string }
  | { readonly kind: 'row' | 'cell' | 'row-end' }
  /** Words that somebody deleted with changes tracked, and that nobody has accepted. */
  | { readonly kind: 'deletion' };

interface OpenParagraph {
  readonly words: string[];
  readonly style: OdtStyle | undefined;
  readonly headingLevel: number | undefined;
  readonly mark: string | null | undefined;
}

interface OpenList {
  readonly style: OdtListStyle | undefined;
  readonly styleName: string | undefined;
  readonly counts: ListCounts;
}

interface OpenItem {
  readonly start: number | undefined;
  /** Whether its number is still to be written, before its first paragraph. */
  isNew: boolean;
}

interface OpenNote {
  mark: string;
  readonly words: string[];
  /** How many paragraphs were open around it. */
  readonly depth: number;
}

type Attributes = ReadonlyMap<string, string>;

/** Where the walk has come to. */
interface Walk {
  readonly styles: OdtStyles;
  readonly paragraphs: OpenParagraph[];
  readonly spans: { readonly isHidden: boolean; readonly isRaised: boolean }[];
  readonly lists: OpenList[];
  readonly items: OpenItem[];
  readonly notes: OpenNote[];
  /** The numbers of earlier lists, for those that go on with them: by their id, and by the name of their style. */
  readonly earlier: Map<string, ListCounts>;
  readonly outline: ListCounts;
  isCitation: boolean;
}

/** Elements whose content is not part of the text: what was deleted, remarks in the margin, what stands over ruby text, descriptions of pictures, cells that another covers. */
const SKIPPED: ReadonlySet<string> = new Set(['text:tracked-changes', 'office:annotation', 'text:ruby-text', 'text:number', 'svg:title', 'svg:desc', 'office:forms', 'table:covered-table-cell', 'draw:object', 'math:math', 'text:hidden-text', 'text:table-of-content-source', 'text:meta-field-name', 'office:event-listeners', 'presentation:notes']);
/** Text boxes in text boxes, lists in lists: nobody writes so. */
const DEEPEST = 100;
const MOST_BLANKS = 1_000;

const whole = (value: string | undefined): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

function add({ paragraphs, spans, notes, isCitation }: Walk, words: string): void {
  if (isCitation) {
    const note = notes.at(-1);
    if (note) note.mark += words;
    return;
  }
  const paragraph = paragraphs.at(-1);
  if (!paragraph || paragraph.style?.isHidden === true || spans.some(({ isHidden }) => isHidden)) return;
  paragraph.words.push(spans.at(-1)?.isRaised === true ? raisedText(words) : words);
}

/** The number before a paragraph: that of its list, or of its heading. */
function markFor(walk: Walk, isHeading: boolean, level: number | undefined, style: OdtStyle | undefined, attributes: Attributes): string | null | undefined {
  const list = walk.lists.at(-1);
  const item = walk.items.at(-1);
  if (list && item) {
    if (!item.isNew) return undefined;
    item.isNew = false;
    const own = list.style ?? walk.styles.lists.get(style?.listStyle ?? '');
    return own && nextMark(list.counts, own, walk.lists.length, item.start);
  }
  if (list || !isHeading || level === undefined || attributes.get('text:is-list-header') === 'true') return undefined;
  return nextMark(walk.outline, walk.styles.outline, level, attributes.get('text:restart-numbering') === 'true' ? (whole(attributes.get('text:start-value')) ?? 1) : undefined);
}

function openParagraph(walk: Walk, isHeading: boolean, attributes: Attributes): void {
  if (walk.paragraphs.length >= DEEPEST) return;
  const style = walk.styles.styles.get(`paragraph ${attributes.get('text:style-name') ?? ''}`);
  const level = isHeading ? Math.max(1, whole(attributes.get('text:outline-level')) ?? 1) : style?.headingLevel;
  const mark = walk.notes.length > 0 ? undefined : markFor(walk, isHeading, level, style, attributes);
  walk.paragraphs.push({ words: [], style, headingLevel: level, mark });
}

/** Under what the numbers of the last list in a style are kept, beside those that are kept under the id of a list. */
const ofStyle = (styleName: string | undefined): string => `style ${styleName ?? ''}`;

/** Under what the numbers are kept that a list goes on with: those of the list that it names, or of the last one in its style. Empty for a list that begins anew. */
function continuedFrom(attributes: Attributes, styleName: string | undefined): string {
  const isInStyle = attributes.get('text:continue-numbering') === 'true';
  return attributes.get('text:continue-list') ?? (isInStyle ? ofStyle(styleName) : '');
}

/** Opens a list; one inside another has the style of the outer one unless it says its own, and always shares its numbers. */
function openList(walk: Walk, attributes: Attributes): void {
  const parent = walk.lists.at(-1);
  const styleName = attributes.get('text:style-name') ?? parent?.styleName;
  const style = walk.styles.lists.get(styleName ?? '') ?? parent?.style;
  const counts = parent?.counts ?? walk.earlier.get(continuedFrom(attributes, styleName)) ?? new Map<number, number>();
  const id = attributes.get('xml:id');
  if (id !== undefined) walk.earlier.set(id, counts);
  if (!parent) walk.earlier.set(ofStyle(styleName), counts);
  walk.lists.push({ style, styleName, counts });
}

function closeNote(walk: Walk): OdtEvent | null {
  const note = walk.notes.pop();
  if (!note) return null;
  walk.paragraphs.splice(note.depth);
  const mark = noteMark(note.mark.replace(/\s+/gu, ' ').trim() || '*');
  add(walk, mark);
  return { kind: 'note', mark, text: note.words.join(' ') };
}

/** What each element does when it opens. */
const OPENERS: Readonly<Record<string, (walk: Walk, attributes: Attributes) => OdtEvent | null>> = {
  'text:p': (walk, attributes) => {
    openParagraph(walk, false, attributes);
    return null;
  },
  'text:h': (walk, attributes) => {
    openParagraph(walk, true, attributes);
    return null;
  },
  'text:span': ({ spans, styles }, attributes) => {
    const style = styles.styles.get(`text ${attributes.get('text:style-name') ?? ''}`);
    if (spans.length < DEEPEST) spans.push({ isHidden: style?.isHidden ?? false, isRaised: style?.isRaised ?? spans.at(-1)?.isRaised ?? false });
    return null;
  },
  'text:s': (walk, attributes) => {
    add(walk, ' '.repeat(Math.min(MOST_BLANKS, whole(attributes.get('text:c')) ?? 1)));
    return null;
  },
  'text:tab': (walk) => {
    add(walk, ' ');
    return null;
  },
  'text:line-break': (walk) => {
    add(walk, '\n');
    return null;
  },
  'text:list': (walk, attributes) => {
    if (walk.lists.length < DEEPEST) openList(walk, attributes);
    return null;
  },
  'text:list-item': ({ items }, attributes) => {
    if (items.length < DEEPEST) items.push({ start: whole(attributes.get('text:start-value')), isNew: true });
    return null;
  },
  'text:list-header': ({ items }) => {
    if (items.length < DEEPEST) items.push({ start: undefined, isNew: false });
    return null;
  },
  'text:note': ({ notes, paragraphs }) => {
    if (notes.length < DEEPEST) notes.push({ mark: '', words: [], depth: paragraphs.length });
    return null;
  },
  'text:note-citation': (walk) => {
    walk.isCitation = true;
    return null;
  },
  'table:table-row': () => ({ kind: 'row' }),
  'table:table-cell': () => ({ kind: 'cell' }),
};

function closeParagraph(walk: Walk): OdtEvent | null {
  const paragraph = walk.paragraphs.pop();
  if (!paragraph) return null;
  const text = paragraph.words.join('');
  const note = walk.notes.at(-1);
  if (!note) return { kind: 'paragraph', text, headingLevel: paragraph.headingLevel, mark: paragraph.mark, masterPage: paragraph.style?.masterPage };
  note.words.push(text);
  return null;
}

/** What each element does when it closes. */
const CLOSERS: Readonly<Record<string, (walk: Walk) => OdtEvent | null>> = {
  'text:p': closeParagraph,
  'text:h': closeParagraph,
  'text:span': ({ spans }) => {
    spans.pop();
    return null;
  },
  'text:list': ({ lists }) => {
    lists.pop();
    return null;
  },
  'text:list-item': ({ items }) => {
    items.pop();
    return null;
  },
  'text:list-header': ({ items }) => {
    items.pop();
    return null;
  },
  'text:note': closeNote,
  'text:note-citation': (walk) => {
    walk.isCitation = false;
    return null;
  },
  'table:table-row': () => ({ kind: 'row-end' }),
};

const handlerOf = <T>(handlers: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(handlers, name) ? handlers[name] : undefined);

function readToken(walk: Walk, token: MarkupToken): readonly OdtEvent[] {
  if (token.kind === 'text') {
    if (walk.paragraphs.length > 0) add(walk, token.isPlain ? token.text : decodeXML(token.text));
    return [];
  }
  if (token.kind === 'close') return [handlerOf(CLOSERS, token.name)?.(walk)].filter((event) => event !== undefined && event !== null);
  const opener = handlerOf(OPENERS, token.name);
  const opened = opener?.(walk, attributesOf(token.attributes, false));
  const closed = token.isEmpty ? handlerOf(CLOSERS, token.name)?.(walk) : undefined;
  return [opened, closed].filter((event) => event !== undefined && event !== null);
}

/** Whether an element and all in it are not shown: a part of the document that is hidden. */
const isHiddenSection = (token: MarkupToken): boolean => token.kind === 'open' && token.name === 'text:section' && attributesOf(token.attributes, false).get('text:display') === 'none';

/** How deep inside an element whose content is skipped the walk is after `token`; 0 for outside. */
function depthAfter(depth: number, name: string, token: MarkupToken): number {
  if (token.kind === 'text' || token.name !== name) return depth;
  if (token.kind === 'close') return depth - 1;
  return token.isEmpty ? depth : depth + 1;
}

/** Walks through the body of an OpenDocument text, or through a header or footer. A paragraph in a text box comes before the paragraph in which the box hangs. */
export function* odtEvents(xml: string, styles: OdtStyles): Generator<OdtEvent, void, undefined> {
  const walk: Walk = { styles, paragraphs: [], spans: [], lists: [], items: [], notes: [], earlier: new Map(), outline: new Map(), isCitation: false };
  let skipped = '';
  let depth = 0;
  for (const token of scanXml(xml)) {
    if (depth > 0) {
      if (token.kind === 'open' && token.name === 'text:deletion') yield { kind: 'deletion' };
      depth = depthAfter(depth, skipped, token);
    } else if (token.kind === 'open' && (SKIPPED.has(token.name) || isHiddenSection(token))) {
      skipped = token.name;
      depth = token.isEmpty ? 0 : 1;
    } else yield* readToken(walk, token);
  }
}
