import { decodeXML } from 'entities';
import { attributesOf, scanXml, type MarkupToken } from './markup-scanner.ts';
import { raisedText } from './note-marks.ts';

/** A paragraph of a Word file, before numbers and styles are looked up. */
export interface DocxParagraph {
  readonly text: string;
  readonly style: string | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  /** From 0, as Word writes it. */
  readonly outline: number | undefined;
}

/** What the walk through a part meets, in order. Cells and rows come in pairs around their paragraphs. */
export type DocxEvent =
  | { readonly kind: 'paragraph'; readonly paragraph: DocxParagraph }
  | { readonly kind: 'row' | 'cell' | 'row-end' }
  /** A note of `footnotes.xml` or `endnotes.xml` begins; the paragraphs that follow are its. */
  | { readonly kind: 'note'; readonly id: string }
  /** A section says which part is the header or footer (`of`) of its pages of a type. */
  | { readonly kind: 'running'; readonly of: 'header' | 'footer'; readonly type: string; readonly relation: string }
  /** The section's first page has a header and a footer of its own. */
  | { readonly kind: 'title-page' }
  /** Words that somebody deleted with changes tracked, and that nobody has accepted. */
  | { readonly kind: 'deletion' };

/** Gives the mark of a reference to a note ("[3]"). */
export type NoteReference = (kind: 'footnote' | 'endnote', id: string) => string;

interface OpenParagraph {
  words: string[];
  style?: string;
  numId?: string;
  level?: number;
  outline?: number;
}

interface Run {
  isHidden: boolean;
  isRaised: boolean;
}

/** Elements whose content is not part of the text: deleted or moved away, earlier formatting, field codes, and the second copy of what older versions of Word read. */
const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback', 'w:rt', 'w:sectPrChange', 'w:tblPrChange']);

/** Text boxes in text boxes: nobody writes so. */
const DEEPEST = 100;

/** Words that an element without content stands for. */
const WORDS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:ptab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';

const whole = (value: string | undefined): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** A character of a symbol font; those in the private area mean nothing without the font. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point >= 0x20 && point < 0xd800 ? String.fromCharCode(point) : '';
}

function setProperty(paragraph: OpenParagraph, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:numId') paragraph.numId = value;
  else {
    const number = whole(value);
    if (number === undefined) return;
    if (name === 'w:ilvl') paragraph.level = number;
    else if (name === 'w:outlineLvl') paragraph.outline = number;
  }
}

const finished = ({ words, style, numId, level, outline }: OpenParagraph): DocxEvent => ({
  kind: 'paragraph',
  paragraph: { text: words.join(''), style, numId, level, outline },
});

type Attributes = ReadonlyMap<string, string>;

/** Where the walk through a part has come to. */
interface Walk {
  readonly reference: NoteReference;
  /** The paragraphs that are open; more than one inside text boxes. */
  readonly open: OpenParagraph[];
  run: Run;
  takesText: boolean;
}

function addWords({ run, open }: Walk, words: string): void {
  if (!run.isHidden) open.at(-1)?.words.push(run.isRaised ? raisedText(words) : words);
}

function addReference(walk: Walk, kind: 'footnote' | 'endnote', attributes: Attributes): void {
  const custom = attributes.get('w:customMarkFollows');
  // With a mark of its own ("*"), that mark follows as text.
  if (custom === undefined || isOff(custom)) walk.open.at(-1)?.words.push(walk.reference(kind, attributes.get('w:id') ?? ''));
}

function startText(walk: Walk): undefined {
  walk.takesText = true;
}

/** Separators between text and notes are written as notes of a type of their own. */
function note(attributes: Attributes): DocxEvent {
  const type = attributes.get('w:type') ?? 'normal';
  return { kind: 'note', id: type === 'normal' ? (attributes.get('w:id') ?? '') : '' };
}

const running = (of: 'header' | 'footer', attributes: Attributes): DocxEvent => ({
  kind: 'running',
  of,
  type: attributes.get('w:type') ?? '',
  relation: attributes.get('r:id') ?? '',
});

/** What each element does when it opens. */
const OPENERS: Readonly<Record<string, (walk: Walk, attributes: Attributes) => DocxEvent | undefined>> = {
  'w:p': ({ open }) => {
    if (open.length < DEEPEST) open.push({ words: [] });
    return undefined;
  },
  'w:r': (walk) => {
    walk.run = { isHidden: false, isRaised: false };
    return undefined;
  },
  'w:t': startText,
  'm:t': startText,
  'w:sym': (walk, attributes) => {
    addWords(walk, symbol(attributes.get('w:char')));
    return undefined;
  },
  'w:footnoteReference': (walk, attributes) => {
    addReference(walk, 'footnote', attributes);
    return undefined;
  },
  'w:endnoteReference': (walk, attributes) => {
    addReference(walk, 'endnote', attributes);
    return undefined;
  },
  'w:vanish': ({ run }, attributes) => {
    run.isHidden = !isOff(attributes.get('w:val'));
    return undefined;
  },
  'w:vertAlign': ({ run }, attributes) => {
    run.isRaised = attributes.get('w:val') === 'superscript';
    return undefined;
  },
  'w:titlePg': (_, attributes) => (isOff(attributes.get('w:val')) ? undefined : { kind: 'title-page' }),
  'w:tr': () => ({ kind: 'row' }),
  'w:tc': () => ({ kind: 'cell' }),
  'w:footnote': (_, attributes) => note(attributes),
  'w:endnote': (_, attributes) => note(attributes),
  'w:headerReference': (_, attributes) => running('header', attributes),
  'w:footerReference': (_, attributes) => running('footer', attributes),
};

function readOpen(walk: Walk, name: string, attributes: Attributes): DocxEvent | undefined {
  const opener = Object.hasOwn(OPENERS, name) ? OPENERS[name] : undefined;
  if (opener) return opener(walk, attributes);
  const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  const paragraph = walk.open.at(-1);
  if (words !== undefined) addWords(walk, words);
  else if (paragraph) setProperty(paragraph, name, attributes.get('w:val'));
  return undefined;
}

function readClose(walk: Walk, name: string): DocxEvent | undefined {
  if (name === 'w:t' || name === 'm:t') walk.takesText = false;
  else if (name === 'w:tr') return { kind: 'row-end' };
  else if (name === 'w:p') {
    const paragraph = walk.open.pop();
    return paragraph && finished(paragraph);
  }
  return undefined;
}

function readToken(walk: Walk, token: MarkupToken): DocxEvent | undefined {
  if (token.kind === 'close') return readClose(walk, token.name);
  if (token.kind === 'open') {
    const event = readOpen(walk, token.name, attributesOf(token.attributes, false));
    return event ?? (token.isEmpty ? readClose(walk, token.name) : undefined);
  }
  if (walk.takesText) addWords(walk, token.isPlain ? token.text : decodeXML(token.text));
  return undefined;
}

/** How deep inside an element whose content is skipped the walk is after `token`; 0 for outside. */
function depthAfter(depth: number, name: string, token: MarkupToken): number {
  if (token.kind === 'text' || token.name !== name) return depth;
  if (token.kind === 'close') return depth - 1;
  return token.isEmpty ? depth : depth + 1;
}

/** Walks through a part of a Word file with body text. A paragraph in a text box comes before the paragraph in which the box hangs. */
export function* docxEvents(xml: string, reference: NoteReference): Generator<DocxEvent, void, undefined> {
  const walk: Walk = { reference, open: [], run: { isHidden: false, isRaised: false }, takesText: false };
  let skipped = '';
  let depth = 0;
  for (const token of scanXml(xml)) {
    if (depth > 0) depth = depthAfter(depth, skipped, token);
    else if (token.kind === 'open' && SKIPPED.has(token.name)) {
      if (token.name === 'w:del' || token.name === 'w:moveFrom') yield { kind: 'deletion' };
      skipped = token.name;
      depth = token.isEmpty ? 0 : 1;
    } else {
      const event = readToken(walk, token);
      if (event) yield event;
    }
  }
}
