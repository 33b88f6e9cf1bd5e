import type { Block, BlockKind, Role, Section, Source, SourceMetadata } from '../dialogue/source.ts';

interface JsonBlock {
  readonly number: number;
  readonly kind: BlockKind;
  readonly section: Section;
  readonly role?: Role;
  readonly speaker?: string | null;
  readonly text: string;
  readonly repeats: readonly number[];
}

/** `cobs parse --format json`, version 1 (docs/command-line.md). */
export interface ParseJson {
  readonly version: 1;
  readonly key: string;
  readonly kind: string;
  readonly language: string;
  readonly metadata: SourceMetadata;
  readonly blocks: readonly JsonBlock[];
}

function jsonBlock(block: Block): JsonBlock {
  const { number, kind, section, text, repeats } = block;
  return block.kind === 'statement' ? { number, kind, section, role: block.role, speaker: block.speaker, text, repeats } : { number, kind, section, text, repeats };
}

/** A source as a program reads it: every block, with role and speaker on statements only. */
export function parseJson(source: Source): ParseJson {
  const { key, kind, language, metadata, blocks } = source;
  return { version: 1, key, kind, language, metadata, blocks: blocks.map(jsonBlock) };
}
