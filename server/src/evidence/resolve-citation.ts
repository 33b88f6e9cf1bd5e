import type { Block, Source } from '../dialogue/source.ts';
import type { Citation, CitationItem, ParagraphRange } from '../draft/draft.ts';

/** A cited block, with the source it stands in. */
export interface CitedBlock {
  readonly source: Source;
  readonly block: Block;
}

/** What an item of a citation points at. */
export interface ResolvedItem {
  readonly item: CitationItem;
  /** Absent when the case has no source with that key. */
  readonly source?: Source;
  /** The cited blocks, in the order of the citation; empty when the source as a whole is cited. */
  readonly blocks: readonly Block[];
  /** Cited ranges of which the source does not have every number. */
  readonly missing: readonly ParagraphRange[];
}

const numberedBlocks = new WeakMap<Source, ReadonlyMap<number, readonly Block[]>>();

/** Headings and page chrome behind a paragraph have its number where numbers are printed, but are no part of it. */
const isText = ({ kind }: Block): boolean => kind === 'statement' || kind === 'narration';

/**
 * The blocks of `source` by their numbers, in order; built once a source. Where blocks are counted a number has one block; where numbers are printed it has
 * the numbered paragraph with its sub-paragraphs behind it, and where a number comes twice both are meant.
 */
export function blocksByNumber(source: Source): ReadonlyMap<number, readonly Block[]> {
  let blocks = numberedBlocks.get(source);
  if (!blocks) {
    const map = new Map<number, Block[]>();
    for (const block of source.blocks) {
      const group = map.get(block.number);
      if (!group) map.set(block.number, [block]);
      else if (isText(block)) group.push(block);
    }
    numberedBlocks.set(source, (blocks = map));
  }
  return blocks;
}

/** The blocks in a range, and whether every number of it has one. */
function blocksInRange(blocks: ReadonlyMap<number, readonly Block[]>, range: ParagraphRange): { readonly found: readonly Block[]; readonly isWhole: boolean } {
  const groups: (readonly Block[])[] = [];
  // A range such as 1-999999 must not cost more than the source is long.
  const last = Math.min(range.last, range.first + blocks.size);
  for (let number = range.first; number <= last; number++) {
    const group = blocks.get(number);
    if (group) groups.push(group);
  }
  return { found: groups.flat(), isWhole: groups.length === range.last - range.first + 1 };
}

function resolveItem(item: CitationItem, sources: ReadonlyMap<string, Source>): ResolvedItem {
  const source = sources.get(item.key);
  if (!source) return { item, blocks: [], missing: [] };
  const byNumber = blocksByNumber(source);
  const blocks: Block[] = [];
  const missing: ParagraphRange[] = [];
  for (const range of item.paragraphs) {
    const { found, isWhole } = blocksInRange(byNumber, range);
    blocks.push(...found);
    if (!isWhole) missing.push(range);
  }
  return { item, source, blocks, missing };
}

/** Looks up every item of `citation` in `sources`. Out: one entry an item, in order; nothing throws, what is not there is said. */
export function resolveCitation(citation: Citation, sources: ReadonlyMap<string, Source>): readonly ResolvedItem[] {
  return citation.items.map((item) => resolveItem(item, sources));
}

/** All blocks that `citations` cite, each once, in the order of the citations. */
export function citedBlocks(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): readonly CitedBlock[] {
  const seen = new Set<Block>();
  const cited: CitedBlock[] = [];
  for (const citation of citations) {
    for (const { source, blocks } of resolveCitation(citation, sources)) {
      for (const block of blocks) {
        if (!source || seen.has(block)) continue;
        seen.add(block);
        cited.push({ source, block });
      }
    }
  }
  return cited;
}
