import { stringify } from 'yaml';
import type { Language, SourceKind } from '../source.ts';
import type { ImportedBlock } from './imported-document.ts';

/** What the front matter of an imported source says. */
export interface ImportHeader {
  readonly key: string;
  readonly kind?: SourceKind;
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly language?: Language;
  readonly numbering?: 'printed';
  readonly imported: {
    /** Name of the file it was made from. */
    readonly from: string;
    /** When, ISO 8601. */
    readonly at: string;
    /** Of the file it was made from, in hexadecimal digits. */
    readonly sha256: string;
  };
}

/**
 * Beginnings of a line that would make something else of a paragraph than a paragraph: a heading, a code fence (which would swallow everything behind it), a rule, HTML,
 * the definition of a link, or an escape.
 */
const MEANT_OTHERWISE = /^(?:#{1,6}(?:\s|$)|`{3}|~{3}|(?:-\s?){3,}$|(?:\*\s?){3,}$|(?:_\s?){3,}$|=+$|<[a-z!/?]|\[[^\]]{1,999}\]:|\\[#`~\-*_=<[\\])/iu;
const ESCAPED = /^\\(?=[#`~\-*_=<[\\])/u;
const HEADING_MARK = /^#{1,6}[ \t]+/u;

/** A block as a line of Markdown. Words stay as they are; only a beginning that would be taken for something else gets a back slash. */
export function markdownOf(block: ImportedBlock): string {
  const words = MEANT_OTHERWISE.test(block.text) ? `\\${block.text}` : block.text;
  return block.kind === 'heading' ? `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${words}` : words;
}

/** The words of a block that `markdownOf` wrote, with or without the marks of a heading. */
export function wordsOfMarkdown(markdown: string): string {
  return markdown.replace(HEADING_MARK, '').replace(ESCAPED, '');
}

/** The order in which the entries stand: what the document is, what the drafter wrote, what was corrected, where it is from. */
const FIRST: readonly string[] = ['key', 'kind', 'title', 'date', 'language', 'committee', 'state', 'symbol', 'report', 'numbering'];
const LAST: readonly string[] = ['speakers', 'blocks', 'imported'];

const placeOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length + 1 + LAST.indexOf(name));

/** The front matter with what Cobs does not write itself (`kept`) behind it, between its lines. What is empty is left out. */
function frontMatter(header: ImportHeader, kept: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries({ ...header, ...kept }).filter(([, value]) => value !== '').sort(([a], [b]) => placeOf(a) - placeOf(b));
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0, defaultStringType: 'PLAIN' })}---\n`;
}

/**
 * An imported document as a Markdown source: front matter, then one block after the other with blank lines between, so that reading it gives the same blocks with
 * the same numbers for ever. `kept`: entries of an earlier front matter, and of the drafter's, that hold; they win, and an empty one takes away.
 */
export function writeMarkdownSource(header: ImportHeader, blocks: readonly ImportedBlock[], kept: Readonly<Record<string, unknown>> = {}): string {
  return `${frontMatter(header, kept)}\n${blocks.map(markdownOf).join('\n\n')}\n`;
}
