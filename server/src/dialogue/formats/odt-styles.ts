import { decodeXML } from 'entities';
import { levelOfStyleName } from './docx-styles.ts';
import type { NumberStyle } from './list-numbers.ts';
import { attributesOf, scanXml } from './markup-scanner.ts';

/** How one level of a list is numbered. */
export interface OdtLevel {
  /** Nothing for a level whose items have a bullet or nothing before them; `null`: in a form that Cobs cannot write. */
  readonly style: NumberStyle | null | undefined;
  readonly prefix: string;
  readonly suffix: string;
  /** "(%2%)", as LibreOffice writes it; wins over prefix, suffix and `shown`. */
  readonly pattern: string | undefined;
  /** How many levels are written, this one last. */
  readonly shown: number;
  readonly start: number;
}

export type OdtListStyle = ReadonlyMap<number, OdtLevel>;

/** What a style says that matters for reading; what it inherits is in it already. */
export interface OdtStyle {
  readonly headingLevel: number | undefined;
  readonly listStyle: string | undefined;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  readonly masterPage: string | undefined;
}

/** The styles of an OpenDocument text, by family and name ("paragraph P1"), and its numbered lists by name. */
export interface OdtStyles {
  readonly styles: ReadonlyMap<string, OdtStyle>;
  readonly lists: ReadonlyMap<string, OdtListStyle>;
  /** The numbers of headings. */
  readonly outline: OdtListStyle;
}

/** A style as it is written, without what it inherits. Its text properties come behind it, in an element of their own. */
interface WrittenStyle {
  readonly family: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly headingLevel: number | undefined;
  readonly listStyle: string | undefined;
  readonly masterPage: string | undefined;
  isHidden?: boolean;
  isRaised?: boolean;
}

type Attributes = ReadonlyMap<string, string>;

/** No style has so many parents, unless it is its own. */
const LONGEST_CHAIN = 20;
const MOST_STYLES = 10_000;
const MOST_LEVELS = 10;

const FORMATS: Readonly<Record<string, NumberStyle>> = { '1': 'decimal', a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman', '01, 02, 03, ...': 'decimal-zero' };

const whole = (value: string | undefined): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** Names of styles have their blanks as "_20_". */
const plainName = (name: string): string => name.replace(/_([0-9a-f]{2})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Under what a style is kept; two families may have one name each. */
const idOf = (family: string, name: string): string => `${family} ${name}`;

function levelFrom(attributes: Attributes): OdtLevel {
  const format = attributes.get('style:num-format') ?? '';
  return {
    style: format === '' ? undefined : (FORMATS[format] ?? null),
    prefix: decodeXML(attributes.get('style:num-prefix') ?? ''),
    suffix: decodeXML(attributes.get('style:num-suffix') ?? ''),
    pattern: attributes.has('loext:num-list-format') ? decodeXML(attributes.get('loext:num-list-format') ?? '') : undefined,
    shown: Math.min(MOST_LEVELS, Math.max(1, whole(attributes.get('text:display-levels')) ?? 1)),
    start: whole(attributes.get('text:start-value')) ?? 1,
  };
}

const BULLET: OdtLevel = { style: undefined, prefix: '', suffix: '', pattern: undefined, shown: 1, start: 1 };

function styleFrom(attributes: Attributes): WrittenStyle {
  const masterPage = attributes.get('style:master-page-name');
  return {
    family: attributes.get('style:family') ?? '',
    name: attributes.get('style:name') ?? '',
    parent: attributes.get('style:parent-style-name'),
    headingLevel: whole(attributes.get('style:default-outline-level')),
    listStyle: attributes.get('style:list-style-name'),
    masterPage: masterPage === '' ? undefined : masterPage,
  };
}

function readTextProperties(style: WrittenStyle, attributes: Attributes): void {
  const display = attributes.get('text:display');
  if (display !== undefined) style.isHidden = display === 'none';
  const position = attributes.get('style:text-position');
  if (position !== undefined) style.isRaised = /^(?:super|[1-9]\d*%)/u.test(position);
}

/** What is written of styles and lists in one part, in order. */
interface Written {
  readonly styles: Map<string, WrittenStyle>;
  readonly lists: Map<string, Map<number, OdtLevel>>;
  outline: Map<number, OdtLevel>;
}

/** Where the reader of a part stands: in which style or list. */
interface Part {
  readonly written: Written;
  style: WrittenStyle | undefined;
  list: Map<number, OdtLevel> | undefined;
}

function openStyle(part: Part, attributes: Attributes): void {
  const { styles } = part.written;
  if (styles.size >= MOST_STYLES) return;
  part.style = styleFrom(attributes);
  styles.set(idOf(part.style.family, part.style.name), part.style);
}

function openList(part: Part, attributes: Attributes): void {
  const { lists } = part.written;
  if (lists.size >= MOST_STYLES) return;
  part.list = new Map();
  lists.set(attributes.get('style:name') ?? '', part.list);
}

const addLevel = ({ list }: Part, attributes: Attributes, level: OdtLevel): void => {
  list?.set(whole(attributes.get('text:level')) ?? 1, level);
};
const addNumber = (part: Part, attributes: Attributes): void => {
  addLevel(part, attributes, levelFrom(attributes));
};
const addBullet = (part: Part, attributes: Attributes): void => {
  addLevel(part, attributes, BULLET);
};

/** What each element does when it opens. */
const OPENERS: ReadonlyMap<string, (part: Part, attributes: Attributes) => void> = new Map([
  ['style:style', openStyle],
  ['style:text-properties', ({ style }: Part, attributes: Attributes) => {
    if (style) readTextProperties(style, attributes);
  }],
  ['text:list-style', openList],
  ['text:outline-style', (part: Part) => {
    part.written.outline = part.list = new Map<number, OdtLevel>();
  }],
  ['text:list-level-style-number', addNumber],
  ['text:outline-level-style', addNumber],
  ['text:list-level-style-bullet', addBullet],
  ['text:list-level-style-image', addBullet],
]);

/** Reads the styles of one part, up to the words of the document if these follow. */
function readPart(xml: string, written: Written): void {
  const part: Part = { written, style: undefined, list: undefined };
  for (const token of scanXml(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'open') {
      if (token.name === 'office:body') return;
      OPENERS.get(token.name)?.(part, attributesOf(token.attributes, false));
    }
    if (token.name === 'style:style' && (token.kind === 'close' || token.isEmpty)) part.style = undefined;
  }
}

/** A style and those that it inherits from, itself first. */
function chainFrom(style: WrittenStyle, styles: ReadonlyMap<string, WrittenStyle>): readonly WrittenStyle[] {
  const chain: WrittenStyle[] = [];
  let next: WrittenStyle | undefined = style;
  while (next && chain.length < LONGEST_CHAIN) {
    chain.push(next);
    next = next.parent === undefined ? undefined : styles.get(idOf(next.family, next.parent));
  }
  return chain;
}

/** What the first style says that says anything of it. */
function nearest<T>(chain: readonly WrittenStyle[], valueOf: (style: WrittenStyle) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = valueOf(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The level that a style says, or that its name does ("Heading 2"). */
function headingLevelOf({ family, name, headingLevel }: WrittenStyle): number | undefined {
  return headingLevel ?? (family === 'paragraph' ? levelOfStyleName(plainName(name)) : undefined);
}

/** A style with what it inherits; only the page on which it begins is its own affair. */
function inherited(style: WrittenStyle, styles: ReadonlyMap<string, WrittenStyle>): OdtStyle {
  const chain = chainFrom(style, styles);
  return {
    headingLevel: nearest(chain, headingLevelOf),
    listStyle: nearest(chain, ({ listStyle }) => listStyle),
    isHidden: nearest(chain, ({ isHidden }) => isHidden) ?? false,
    isRaised: nearest(chain, ({ isRaised }) => isRaised) ?? false,
    masterPage: style.masterPage,
  };
}

/** Reads the styles of an OpenDocument text; those of its content win over the common ones. */
export function readOdtStyles(common: string, content: string): OdtStyles {
  const written: Written = { styles: new Map(), lists: new Map(), outline: new Map() };
  readPart(common, written);
  readPart(content, written);
  const styles = new Map([...written.styles].map(([id, style]) => [id, inherited(style, written.styles)]));
  return { styles, lists: written.lists, outline: written.outline };
}
