import type { Span } from '../../../language/span.ts';
import type { Block, Source } from '../../../dialogue/source.ts';
import { citedText } from '../cited-text.ts';
import type { EvidenceBase } from '../evidence-base.ts';

/** Whether one sentence of the block has the name as it is written and a word of the root. */
function saysTogether(source: Source, block: Block, name: string, root: string): boolean {
  if (!block.text.includes(name)) return false;
  const { reading } = citedText(source, block);
  return reading.sentences.some(({ start, end, first, last }) => {
    const isNamed = reading.text.slice(start, end).includes(name);
    return isNamed && reading.tokens.slice(first, last + 1).some(({ senses }) => senses.root === root);
  });
}

/**
 * Whether the dialogue, in whatever paragraph, says a word of a name of the claim in one sentence: "the 43 fishermen *of Laguna Brava*" where the cited paragraph goes on about "the 43 fishermen",
 * "the *military* facility at Cape Harrow". Then the drafter has it from there, and the cited paragraph need not say it again.
 */
export function isSaidOfName({ claim, blocks }: EvidenceBase, { start, end }: Span, root: string): boolean {
  const name = claim.text.slice(start, end).replace(/['’]s?$/u, '');
  return blocks.some(({ cited: { source } }, index) => {
    const isFirst = blocks.findIndex(({ cited }) => cited.source === source) === index;
    return isFirst && source.blocks.some((block) => saysTogether(source, block, name, root));
  });
}
