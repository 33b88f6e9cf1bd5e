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
  readonly headingLevel?: number;
  readonly listStyle?: string;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  readonly masterPage?: string;
}

/** The styles of an OpenDocument text, by family and name ("paragraph P1"), and its numbered lists by name. */
export interface OdtStyles {
  readonly styles: ReadonlyMap<string, OdtStyle>;
  readonly lists: ReadonlyMap<string, OdtListStyle>;
  /** The numbers of headings. */
  readonly outline: OdtListStyle;
}

interface WrittenStyle {
  family: string;
  name: string;
  parent?: string;
  headingLevel?: number;
  listStyle?: string;
  isHidden?: boolean;
  isRaised?: boolean;
  masterPage?: string;
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
  const parent = attributes.get('style:parent-style-name');
  const level = whole(attributes.get('style:default-outline-level'));
  const listStyle = attributes.get('style:list-style-name');
  const masterPage = attributes.get('style:master-page-name');
  return {
    family: attributes.get('style:family') ?? '',
    name: attributes.get('style:name') ?? '',
    ...(parent === undefined ? {} : { parent }),
    ...(level === undefined ? {} : { headingLevel: level }),
    ...(listStyle === undefined ? {} : { listStyle }),
    ...(masterPage === undefined || masterPage === '' ? {} : { masterPage }),
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

function readPart(xml: string, written: Written): void {
  let style: WrittenStyle | undefined;
  let list: Map<number, OdtLevel> | undefined;
  for (const token of scanXml(xml)) {
    if (token.kind === 'open' && token.name === 'office:body') return;
    if (token.kind === 'close' && token.name === 'style:style') style = undefined;
    if (token.kind !== 'open') continue;
    const attributes = attributesOf(token.attributes, false);
    if (token.name === 'style:style' && written.styles.size < MOST_STYLES) {
      style = styleFrom(attributes);
      written.styles.set(`${style.family} ${style.name}`, style);
      if (token.isEmpty) style = undefined;
    } else if (token.name === 'style:text-properties' && style) readTextProperties(style, attributes);
    else if (token.name === 'text:list-style' && written.lists.size < MOST_STYLES) written.lists.set(attributes.get('style:name') ?? '', (list = new Map<number, OdtLevel>()));
    else if (token.name === 'text:outline-style') written.outline = list = new Map<number, OdtLevel>();
    else if (token.name === 'text:list-level-style-number' || token.name === 'text:outline-level-style') list?.set(whole(attributes.get('text:level')) ?? 1, levelFrom(attributes));
    else if (token.name.startsWith('text:list-level-style-')) list?.set(whole(attributes.get('text:level')) ?? 1, BULLET);
  }
}

function inherited(style: WrittenStyle, styles: ReadonlyMap<string, WrittenStyle>): OdtStyle {
  const merged: { -readonly [K in keyof OdtStyle]?: OdtStyle[K] } = {};
  let next: WrittenStyle | undefined = style;
  for (let depth = 0; next && depth < LONGEST_CHAIN; depth++) {
    const level: number | undefined = next.headingLevel ?? (next.family === 'paragraph' ? levelOfStyleName(plainName(next.name)) : undefined);
    if (level !== undefined) merged.headingLevel ??= level;
    if (next.listStyle !== undefined) merged.listStyle ??= next.listStyle;
    if (next.isHidden !== undefined) merged.isHidden ??= next.isHidden;
    if (next.isRaised !== undefined) merged.isRaised ??= next.isRaised;
    if (next.masterPage !== undefined && next === style) merged.masterPage = next.masterPage;
    next = next.parent === undefined ? undefined : styles.get(`${next.family} ${next.parent}`);
  }
  return { ...merged, isHidden: merged.isHidden ?? false, isRaised: merged.isRaised ?? false };
}

/** Reads the styles of an OpenDocument text; those of its content win over the common ones. */
export function readOdtStyles(common: string, content: string): OdtStyles {
  const written: Written = { styles: new Map(), lists: new Map(), outline: new Map() };
  readPart(common, written);
  readPart(content, written);
  const styles = new Map([...written.styles].map(([id, style]) => [id, inherited(style, written.styles)]));
  return { styles, lists: written.lists, outline: written.outline };
}
