import { strToU8, zipSync } from 'fflate';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** Parts of a Word file, without what stands around them in every file. */
export interface DocxParts {
  /** What stands in the body. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers by the id of their relation. */
  readonly running?: Readonly<Record<string, { readonly type: 'header' | 'footer'; readonly xml: string }>>;
  readonly title?: string;
}

/** A Word file with these parts. */
export function docxFile({ body, running = {}, title, ...parts }: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    files[`word/${name}.xml`] = strToU8(`<?xml version="1.0"?><w:${name}>${xml}</w:${name}>`);
    relations.push(relation(`r-${name}`, name, `${name}.xml`));
  }
  for (const [id, { type, xml }] of Object.entries(running)) {
    files[`word/${id}.xml`] = strToU8(`<w:hdr>${xml}</w:hdr>`);
    relations.push(relation(id, type, `${id}.xml`));
  }
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships>${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...(title === undefined ? {} : { 'docProps/core.xml': strToU8(`<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`) }),
    ...files,
  });
}

/** A paragraph of one run. `properties`: what stands in its `w:pPr`. */
export const para = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Puts a paragraph into a numbered list. */
export const inList = (numId: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A list with its levels, as "format text" or "format text start". */
export function list(id: number, levels: readonly (readonly [format: string, text: string, start?: number])[], more = ''): string {
  const written = levels.map(([format, text, start = 1], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`);
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`;
}

/** An instance of a list, which paragraphs name. `start`: where its first level starts anew. */
export const instance = (numId: number, listId: number, start?: number): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${listId}"/>${start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`;
