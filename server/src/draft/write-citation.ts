import { isPlainKey } from './citation-item.ts';

/** One source of a citation to be written; a `CitationItem` is one. */
export interface ItemToWrite {
  readonly key: string;
  /** Words before the `@`: "see". */
  readonly prefix?: string;
  readonly paragraphs: readonly { readonly first: number; readonly last: number }[];
  readonly quotation?: { readonly text: string };
}

const QUOTATION_MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
];

function writeRange({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** Paragraphs as a citation names them: "para. 48", "paras. 3, 5 and 7-9"; empty for none. */
export function writeLocator(paragraphs: ItemToWrite['paragraphs']): string {
  const [first, ...others] = paragraphs.map(writeRange);
  if (first === undefined) return '';
  const last = others.pop();
  if (last !== undefined) return `paras. ${[first, ...others].join(', ')} and ${last}`;
  return first.includes('-') ? `paras. ${first}` : `para. ${first}`;
}

/** A key behind the `@`, in braces where Pandoc needs them. */
export function writeKey(key: string): string {
  return isPlainKey(key) ? key : `{${key}}`;
}

/** A quotation in marks that the words do not contain; words with all of them lose their straight ones. */
export function writeQuotation(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  const marks = QUOTATION_MARKS.find(([open, close]) => !text.includes(open) && !text.includes(close));
  return marks ? `${marks[0]}${text}${marks[1]}` : `"${text.replaceAll('"', "'")}"`;
}

/** One item of a citation, without brackets: `see @CMW24.009E, para. 48, "more than 1,900 cases"`. A quotation without words is left out. */
export function writeItem({ key, prefix = '', paragraphs, quotation }: ItemToWrite): string {
  const before = prefix === '' ? '' : `${prefix} `;
  const locator = writeLocator(paragraphs);
  const quoted = quotation && quotation.text.trim() !== '' ? `, ${writeQuotation(quotation.text)}` : '';
  return `${before}@${writeKey(key)}${locator === '' ? '' : `, ${locator}`}${quoted}`;
}

/**
 * Writes a citation as Pandoc reads it: `[see @CMW24.009E, paras. 3, 5 and 7-9, "more than 1,900 cases"; @report]`.
 * What `readCitation` reads from it are the same items (white space in quotations folded). A key must not contain braces or line breaks.
 */
export function writeCitation(items: readonly ItemToWrite[]): string {
  return `[${items.map(writeItem).join('; ')}]`;
}
