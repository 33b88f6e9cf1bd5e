import type { Span } from '../language/span.ts';
import { isHeadingLike } from './headings.ts';
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
  return { numbers: counted, problems: kind === 'summary-record' ? [lostNumbers(text, blocks)] : [] };
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

const MEETING_OPENS = /called to order|séance (?:est ouverte|commence)|se declara abierta/iu;

/** Where the numbers of a record that has lost them would begin, by guess: at the first paragraph after the meeting was opened that is no heading. */
function guessedFirst(text: string, blocks: readonly Span[]): number | undefined {
  const wordsAt = (index: number): string => text.slice(blocks[index]?.start, Math.min(blocks[index]?.end ?? 0, (blocks[index]?.start ?? 0) + 300));
  const opening = blocks.findIndex((_block, index) => MEETING_OPENS.test(wordsAt(index)));
  const first = blocks.findIndex((_block, index) => index > opening && /[.:]$/u.test(wordsAt(index)) && !isHeadingLike(wordsAt(index), 400));
  return opening < 0 || first < 0 ? undefined : first + 1;
}

function lostNumbers(text: string, blocks: readonly Span[]): SourceProblem {
  const first = guessedFirst(text, blocks);
  const guess = first === undefined ? '' : ` The record’s paragraph 1 would be block ${String(first)} here, the first one after the meeting was opened, but that is a guess, and Cobs does not number by it.`;
  return {
    code: 'source.numbering',
    message: `The paragraphs of a summary record are numbered, but this copy has lost the numbers: “para.” counts its blocks from the top and is not the record’s.${guess} Import the record from its Word or PDF file, or say “numbering: blocks” to keep counting.`,
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
