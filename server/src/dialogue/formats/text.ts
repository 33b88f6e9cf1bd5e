import type { Span } from '../../language/span.ts';
import { divideIntoBlocks } from '../blocks.ts';
import { readFrontMatter } from '../front-matter.ts';
import { createBlockWriter } from './block-writer.ts';
import { decodeText } from './decode-text.ts';
import type { ImportNote, Reading } from './imported-document.ts';
import { wordsOfMarkdown } from './markdown-source.ts';
import { limits, refusals } from './reading-limits.ts';

const HEADING = /^(#{1,6})[ \t]+/u;

function documentOf(text: string, spans: readonly Span[], isMarkdown: boolean, notes: readonly ImportNote[]): Reading {
  const writer = createBlockWriter();
  for (const { start, end } of spans) {
    const block = text.slice(start, end);
    writer.setHeading(isMarkdown ? HEADING.exec(block)?.[1]?.length : undefined);
    writer.add(isMarkdown ? wordsOfMarkdown(block) : block);
    writer.end();
    if (writer.isFull()) break;
  }
  const written = writer.finish();
  if ('refusal' in written) return written;
  return written.blocks.length === 0 ? { refusal: { code: 'no-text' } } : { document: { blocks: written.blocks, notes } };
}

/**
 * Reads plain text or Markdown in UTF-8, UTF-16 or Windows-1252, block by block as `divideIntoBlocks` has it, the lines of a block folded into one. Markdown keeps its marks
 * but for those of headings.
 */
export function readText(bytes: Uint8Array, isMarkdown: boolean): Reading {
  if (bytes.length > limits.fileBytes.text) return { refusal: refusals.file(limits.fileBytes.text) };
  const { text, encoding, guessed } = decodeText(bytes);
  if (text.includes('\0')) return { refusal: { code: 'unsupported', format: 'not a text file' } };
  const from = isMarkdown ? readFrontMatter(text).end : 0;
  return documentOf(text, divideIntoBlocks(text, from), isMarkdown, guessed ? [{ code: 'guessed-encoding', encoding }] : []);
}
