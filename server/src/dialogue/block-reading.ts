import type { Span } from '../language/span.ts';
import type { SpeakerCorrection } from './corrections.ts';
import type { Narration } from './narration.ts';
import type { BlockKind, Language, Role, Section } from './source.ts';

/** A block before it is known what it is. */
export interface RawBlock extends Span {
  readonly text: string;
  /** What is to be read: without Markdown marks, and without the number in print. */
  readonly words: string;
  /** What the block tells of, if nobody says anything in it. */
  readonly narration: Narration | undefined;
}

/** What a block turned out to be. `role` and `speaker` on statements only. */
export type BlockReading =
  | { readonly kind: 'statement'; readonly section: Section; readonly role: Role; readonly speaker: string | null }
  | { readonly kind: Exclude<BlockKind, 'statement'>; readonly section: Section };

/** What is known of a document when its blocks are read. */
export interface DocumentContext {
  readonly language: Language;
  /** A summary that is not of a dialogue with a State has no delegation. */
  readonly isDialogue: boolean;
  /** What the drafter says of those who speak. */
  readonly speakers: readonly SpeakerCorrection[];
}

/** The words of a block of a Markdown file without its marks: heading hashes, emphasis, links, escapes, quotation bars. Of a long block only the beginning is cleaned. */
export function readableWords(text: string): string {
  const beginning = text.slice(0, 50_000);
  return beginning
    .replace(/^(?:#{1,6}|>|[-*+])[ \t]+/gmu, '')
    .replace(/(?<![\\\p{L}\p{N}])(?:\*{1,3}|_{1,3})(?=\S)|(?<=[^\s\\])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '')
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .concat(text.slice(beginning.length));
}
