import { attributesOf, scanXml } from './markup-scanner.ts';

/** What a paragraph style says that matters for reading. */
export interface ParagraphStyle {
  readonly name: string;
  /** Level of a heading, 1 for the highest. */
  readonly headingLevel?: number;
  readonly numId?: string;
  readonly level?: number;
}

/** The paragraph styles of a Word file by id; what a style inherits is in it already. `defaultId`: the style of paragraphs that name none. */
export interface DocxStyles {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly defaultId: string | undefined;
}

interface WrittenStyle {
  name: string;
  basedOn?: string;
  outline?: number;
  numId?: string;
  level?: number;
}

/** No style is based on so many others, unless it is based on itself. */
const LONGEST_CHAIN = 20;
const MOST_STYLES = 10_000;

/** Names of heading styles in the languages Word writes them in a file (it writes English), LibreOffice's, and those of the United Nations templates ("_ H _1_G"). */
const HEADING_NAME = /^(?:heading|titre|título|überschrift)\s?([1-9])$/iu;
const TITLE_NAME = /^(?:title|subtitle|_ ?H_? ?_?(?:M|Ch|ChG)?_?G?)$/iu;
const UN_HEADING_NAME = /^_ ?H_? ?_?([1-6])/iu;

/** The level of a heading by the name of its style. */
export function levelOfStyleName(name: string): number | undefined {
  const digit = (HEADING_NAME.exec(name) ?? UN_HEADING_NAME.exec(name))?.[1];
  if (digit !== undefined) return Number(digit);
  return TITLE_NAME.test(name) || name.startsWith('_ H _') ? 1 : undefined;
}

const number = (written: string | undefined): number | undefined => {
  const value = Number.parseInt(written ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
};

function readStyleProperty(style: WrittenStyle, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === 'w:name') style.name = value;
  else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:numId') style.numId = value;
  else {
    const count = number(value);
    if (count === undefined) return;
    if (name === 'w:outlineLvl') style.outline = count;
    else if (name === 'w:ilvl') style.level = count;
  }
}

function writtenStyles(xml: string): { readonly written: ReadonlyMap<string, WrittenStyle>; readonly defaultId: string | undefined } {
  const written = new Map<string, WrittenStyle>();
  let defaultId: string | undefined;
  let current: WrittenStyle | undefined;
  for (const token of scanXml(xml)) {
    if (token.kind === 'close' && token.name === 'w:style') current = undefined;
    if (token.kind !== 'open') continue;
    const attributes = attributesOf(token.attributes, false);
    if (token.name !== 'w:style') {
      if (current) readStyleProperty(current, token.name, attributes.get('w:val'));
      continue;
    }
    const id = attributes.get('w:styleId');
    current = undefined;
    if (attributes.get('w:type') !== 'paragraph' || id === undefined || written.size >= MOST_STYLES) continue;
    current = { name: id };
    written.set(id, current);
    if (attributes.get('w:default') === '1') defaultId ??= id;
  }
  return { written, defaultId };
}

/** A style with what it inherits: the nearest style of its chain that says something wins. Level 9 of the outline is body text. */
function withInherited(id: string, written: ReadonlyMap<string, WrittenStyle>): ParagraphStyle {
  const chain: WrittenStyle[] = [];
  for (let style = written.get(id); style && chain.length < LONGEST_CHAIN; style = written.get(style.basedOn ?? '')) chain.push(style);
  const outline = chain.find((style) => style.outline !== undefined)?.outline;
  const named = chain.map((style) => levelOfStyleName(style.name)).find((level) => level !== undefined);
  const headingLevel = outline !== undefined ? (outline < 9 ? outline + 1 : undefined) : named;
  const numbered = chain.find((style) => style.numId !== undefined);
  const level = chain.find((style) => style.level !== undefined)?.level;
  return {
    name: written.get(id)?.name ?? id,
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(numbered?.numId === undefined ? {} : { numId: numbered.numId }),
    ...(level === undefined ? {} : { level }),
  };
}

/** Reads `styles.xml` of a Word file. Never throws: what it cannot read is missing. */
export function readStyles(xml: string): DocxStyles {
  const { written, defaultId } = writtenStyles(xml);
  return { styles: new Map([...written.keys()].map((id) => [id, withInherited(id, written)])), defaultId };
}
