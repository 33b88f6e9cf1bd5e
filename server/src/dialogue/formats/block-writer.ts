import { foldText, visible } from './fold-text.ts';
import type { ImportedBlock, Refusal } from './imported-document.ts';
import { limits, refusals } from './reading-limits.ts';

/** Puts blocks together while a reader walks through a document with paragraphs, headings, list items and table rows. */
export interface BlockWriter {
  /** Adds words to the block that is being written. */
  readonly add: (words: string) => void;
  /** Ends the block that is being written; one without a word that can be seen is none. */
  readonly end: () => void;
  /** Says what the blocks from here on are: headings of a level, or paragraphs. */
  readonly setHeading: (level: number | undefined) => void;
  /** Puts a number or letter ("12.", "(a)") before the words of the next block; an earlier one that found no block is dropped. */
  readonly setMark: (mark: string | undefined) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  /** The blocks so far, everything open closed; or which limit was passed. */
  readonly finish: () => { readonly blocks: readonly ImportedBlock[] } | { readonly refusal: Refusal };
  /** Whether a limit was passed, so that reading on is useless. */
  readonly isFull: () => boolean;
}

type Row = ImportedBlock[][];

/** Rows in rows in rows: whoever nests tables deeper than this does not mean a table. */
const DEEPEST_ROW = 64;

/** What stands between two cells of a row. */
const CELL_BREAK = ' | ';

/**
 * The blocks of a row. Where every cell has one block at the most, and none is a heading, the row is a line of a table and becomes one block;
 * otherwise the table only arranges a page, and every block in it is a block.
 */
function blocksOfRow(row: Row): readonly ImportedBlock[] {
  const isLine = row.every((cell) => cell.length <= 1 && cell[0]?.kind !== 'heading');
  const blocks = row.flat();
  if (!isLine || blocks.length <= 1) return blocks;
  return [{ kind: 'paragraph', text: blocks.map((block) => block.text).join(CELL_BREAK) }];
}

/** Puts blocks where they belong: behind the others, or into the cell that is open. */
interface BlockPlaces {
  readonly put: (block: ImportedBlock) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  /** All blocks, every open row closed. */
  readonly all: () => readonly ImportedBlock[];
}

function createPlaces(): BlockPlaces {
  const blocks: ImportedBlock[] = [];
  const rows: Row[] = [];
  let tooDeep = 0;
  const put = (block: ImportedBlock): void => {
    const row = rows.at(-1);
    if (!row) blocks.push(block);
    else if (row.length > 0) row.at(-1)?.push(block);
    else row.push([block]);
  };
  const closeRow = (): void => {
    if (tooDeep > 0) tooDeep -= 1;
    else blocksOfRow(rows.pop() ?? []).forEach(put);
  };
  return {
    put,
    openRow: () => {
      if (rows.length < DEEPEST_ROW) rows.push([]);
      else tooDeep += 1;
    },
    openCell: () => {
      if (tooDeep === 0) rows.at(-1)?.push([]);
    },
    closeRow,
    all: () => {
      tooDeep = 0;
      while (rows.length > 0) closeRow();
      return blocks;
    },
  };
}

/** A writer with nothing in it. */
export function createBlockWriter(): BlockWriter {
  const places = createPlaces();
  let words: string[] = [];
  let length = 0;
  let total = 0;
  let count = 0;
  let heading: number | undefined;
  let mark: string | undefined;
  let refusal: Refusal | undefined;

  const end = (): void => {
    if (length === 0) return;
    const text = visible(foldText(words.join('')));
    words = [];
    length = 0;
    if (text === undefined) return;
    count += 1;
    if (count > limits.blocks) refusal ??= refusals.blocks();
    const marked = mark === undefined ? text : `${mark} ${text}`;
    mark = undefined;
    places.put(heading === undefined ? { kind: 'paragraph', text: marked } : { kind: 'heading', level: heading, text: marked });
  };
  /** Ends the block before anything happens to rows. */
  const between = (step: () => void) => (): void => {
    end();
    step();
  };
  return {
    add: (more) => {
      length += more.length;
      total += more.length;
      if (length > limits.blockLength) refusal ??= refusals.paragraph();
      else if (total > limits.textLength) refusal ??= refusals.text();
      else words.push(more);
    },
    end,
    setHeading: (level) => {
      heading = level;
    },
    setMark: (next) => {
      mark = next;
    },
    openRow: between(places.openRow),
    openCell: between(places.openCell),
    closeRow: between(places.closeRow),
    finish: () => {
      end();
      return refusal ? { refusal } : { blocks: places.all() };
    },
    isFull: () => refusal !== undefined,
  };
}
