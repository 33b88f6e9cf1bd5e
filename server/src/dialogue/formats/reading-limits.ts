import type { Refusal } from './imported-document.ts';

/**
 * How much of anything Cobs reads. A summary has 40,000 characters and a long State report 500,000; what is far beyond is
 * not a dialogue, and reading it would take memory and time from everything else.
 */
export const limits = {
  /** Bytes of a file, by what it is. A page saved in one file, a Word file and a PDF carry their pictures with them. */
  fileBytes: { text: 32_000_000, html: 64_000_000, docx: 200_000_000, odt: 200_000_000, rtf: 200_000_000, pdf: 200_000_000, transcript: 16_000_000 },
  /** Bytes of one part of a Word or OpenDocument file once unpacked. */
  partBytes: 64_000_000,
  /** Characters of all blocks together: the Markdown source made from them must not be too large for a case. */
  textLength: 6_000_000,
  /** Characters of one block. */
  blockLength: 1_000_000,
  blocks: 200_000,
  pages: 5_000,
} as const;

const tooLarge = (what: 'file' | 'part' | 'paragraph' | 'text', limit: number, unit: 'bytes' | 'characters' | 'blocks' | 'pages'): Refusal => ({
  code: 'too-large',
  what,
  limit,
  unit,
});

/** The refusals that say which limit was passed. */
export const refusals = {
  file: (limit: number): Refusal => tooLarge('file', limit, 'bytes'),
  part: (): Refusal => tooLarge('part', limits.partBytes, 'bytes'),
  paragraph: (): Refusal => tooLarge('paragraph', limits.blockLength, 'characters'),
  text: (): Refusal => tooLarge('text', limits.textLength, 'characters'),
  blocks: (): Refusal => tooLarge('text', limits.blocks, 'blocks'),
  pages: (): Refusal => tooLarge('file', limits.pages, 'pages'),
} as const;
