import type { Block, Language, Source, Statement } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { termSet } from './weighed-words.ts';

/** A sentence of a block, with the terms it is compared by. */
export interface Passage {
  readonly block: Statement;
  /** In `block.text`. */
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
}

const condensing: ReadonlySet<string> = new Set(['lead', 'highlights']);

/** Whether the block is of a part that condenses what the body says at length. */
export function isCondensed(block: Block): boolean {
  return condensing.has(block.section);
}

/** The statements of `source` in their order, without those that only condense others. */
export function bodyOf({ blocks }: Source): readonly Statement[] {
  return blocks.filter((block): block is Statement => block.kind === 'statement' && !isCondensed(block));
}

/** The sentences of a statement. `neutral`: compared by what is the same in every language. */
export function passagesIn(block: Statement, language: Language, neutral: boolean): readonly Passage[] {
  return sentencesIn(block.text, language === 'unknown' ? 'en' : language).map(({ start, end }) => ({
    block,
    span: { start, end },
    terms: termSet(block.text.slice(start, end), language, neutral),
  }));
}
