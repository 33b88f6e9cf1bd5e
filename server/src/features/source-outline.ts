import type { Span } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';

/** An entry of a source's outline: a heading with the blocks under it, or a block before the first heading. */
export interface OutlineEntry extends Span {
  readonly block: Block;
  readonly children: readonly OutlineEntry[];
}

const leaf = (block: Block): OutlineEntry => ({ start: block.start, end: block.end, block, children: [] });

/** The outline of a source: its headings, and the statements under each. Plain text has none in any editor. */
export function outlineOf(source: Source): readonly OutlineEntry[] {
  const entries: { block: Block; children: OutlineEntry[] }[] = [];
  for (const block of source.blocks) {
    const last = entries.at(-1);
    if (block.kind === 'heading' || last?.block.kind !== 'heading') entries.push({ block, children: [] });
    else last.children.push(leaf(block));
  }
  return entries
    .filter(({ block }) => block.kind === 'heading' || block.kind === 'statement')
    .map(({ block, children }) => ({
      start: block.start,
      end: children.at(-1)?.end ?? block.end,
      block,
      children: children.filter((child) => child.block.kind === 'statement'),
    }));
}

/** What can be folded in a source: each heading with everything up to the next. */
export function foldsOf(source: Source): readonly Span[] {
  const headings = source.blocks.filter((block) => block.kind === 'heading');
  return headings.flatMap((heading, i) => {
    const next = headings[i + 1];
    const inside = source.blocks.filter((block) => block.start > heading.start && block.start < (next?.start ?? Infinity));
    const last = inside.at(-1);
    return last ? [{ start: heading.start, end: last.end }] : [];
  });
}
