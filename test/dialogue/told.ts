import { readSource } from '../../server/src/dialogue/read-source.ts';
import type { Block, Source, SourceHints } from '../../server/src/dialogue/source.ts';

/** Reads `text` as a source of the name `name`, with what the manifest says of it. */
export function read(text: string, hints: Partial<SourceHints> = {}): Source {
  return readSource(text, { key: 'S', path: 'dialogue/S.txt', ...hints });
}

/** A block as a test says it: "12 questions expert Ana Bell", "3 questions heading". Those without a name have "–". */
export function told(block: Block): string {
  const what = block.kind === 'statement' ? `${block.role} ${block.speaker ?? '–'}` : block.kind;
  return `${block.number} ${block.section} ${what}`;
}

/** All blocks of a source, one a line. */
export function toldBlocks(source: Source): readonly string[] {
  return source.blocks.map(told);
}
