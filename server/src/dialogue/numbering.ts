import type { Span } from '../language/span.ts';
import { looksNumbered, printedNumbers } from './printed-numbers.ts';
import type { SourceKind, SourceProblem } from './source.ts';

/** The numbers by which citations mean the blocks, one a block, and what a drafter should know about them. */
export interface Numbering {
  readonly numbers: readonly number[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Numbers the blocks. Without a word from the manifest or the front matter they count from 1, whatever stands in them. With `printed` a block has the number in print; a block
 * without one (a sub-paragraph, a second paragraph) has that of the numbered block above it, 0 before the first; where a number stands alone it is that of the block below.
 * A file that looks numbered, or a record that has lost its numbers, gets a problem until `numbering` is said.
 */
export function numberBlocks(text: string, blocks: readonly Span[], kind: SourceKind, asked: 'printed' | 'blocks' | undefined): Numbering {
  const counted = blocks.map((_block, index) => index + 1);
  if (asked === 'blocks') return { numbers: counted, problems: [] };
  const printed = printedNumbers(text, blocks);
  const first = blocks[printed.findIndex((number) => number !== undefined)];
  if (asked === 'printed') return first ? { numbers: withPrinted(text, blocks, printed), problems: [] } : { numbers: counted, problems: [noNumbers(blocks)] };
  if (first && looksNumbered(printed)) return { numbers: counted, problems: [looksPrinted(first)] };
  return { numbers: counted, problems: kind === 'summary-record' && !first ? [lostNumbers(blocks)] : [] };
}

function withPrinted(text: string, blocks: readonly Span[], printed: readonly (number | undefined)[]): readonly number[] {
  let last = 0;
  let alone: number | undefined;
  return blocks.map((block, index) => {
    const number = printed[index];
    if (number !== undefined && !/\p{L}/u.test(text.slice(block.start, Math.min(block.end, block.start + 40)))) {
      alone = number;
      return last;
    }
    last = number ?? alone ?? last;
    alone = undefined;
    return last;
  });
}

function looksPrinted(first: Span): SourceProblem {
  return {
    code: 'source.numbering',
    message: 'The paragraphs of this file seem to be numbered in print, but “para.” now counts its blocks from the top. Say “numbering: printed” (in cobs.yaml or in the front matter) to cite the printed numbers, or “numbering: blocks” to keep counting.',
    span: { start: first.start, end: Math.min(first.end, first.start + 12) },
  };
}

function lostNumbers(blocks: readonly Span[]): SourceProblem {
  return {
    code: 'source.numbering',
    message: 'The paragraphs of a summary record are numbered, but this copy has lost the numbers: “para.” counts its blocks from the top and is not the record’s. Import the record from its Word or PDF file, or say “numbering: blocks” to keep counting.',
    span: blocks[0] ?? { start: 0, end: 0 },
  };
}

function noNumbers(blocks: readonly Span[]): SourceProblem {
  return {
    code: 'source.numbering',
    message: '“numbering: printed” is asked for, but no paragraph of this file begins with a number: “para.” counts its blocks from the top. Say “numbering: blocks”, or import the document from a file that has its numbers.',
    span: blocks[0] ?? { start: 0, end: 0 },
  };
}
