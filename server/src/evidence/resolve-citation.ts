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

const numberedBlocks = new WeakMap<Source, ReadonlyMap<number, Block>>();

/** The blocks of `source` by their numbers; built once a source. */
export function blocksByNumber(source: Source): ReadonlyMap<number, Block> {
  let blocks = numberedBlocks.get(source);
  if (!blocks) {
    const map = new Map<number, Block>();
    // Where a printed number comes twice the first one is meant, as a reader would look it up.
    for (const block of source.blocks) if (!map.has(block.number)) map.set(block.number, block);
    numberedBlocks.set(source, (blocks = map));
  }
  return blocks;
}

function blocksInRange(blocks: ReadonlyMap<number, Block>, range: ParagraphRange): Block[] {
  const found: Block[] = [];
  // A range such as 1-999999 must not cost more than the source is long.
  const last = Math.min(range.last, range.first + blocks.size);
  for (let number = range.first; number <= last; number++) {
    const block = blocks.get(number);
    if (block) found.push(block);
  }
  return found;
}

function resolveItem(item: CitationItem, sources: ReadonlyMap<string, Source>): ResolvedItem {
  const source = sources.get(item.key);
  if (!source) return { item, blocks: [], missing: [] };
  const byNumber = blocksByNumber(source);
  const blocks: Block[] = [];
  const missing: ParagraphRange[] = [];
  for (const range of item.paragraphs) {
    const found = blocksInRange(byNumber, range);
    blocks.push(...found);
    if (found.length !== range.last - range.first + 1) missing.push(range);
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
