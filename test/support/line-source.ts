import type { Block, Source, SourceHints } from '../../server/src/dialogue/source.ts';

function toBlock(line: RegExpExecArray, number: number): Block {
  const text = line[0];
  return { kind: 'statement', role: 'delegation', speaker: null, number, text, section: 'responses', repeats: [], condenses: [], start: line.index, end: line.index + text.length };
}

/** The plainest reader of sources: each line that is not empty is a statement. For tests of what goes on around the reader. */
export function readLines(text: string, hints: SourceHints): Source {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((line, at) => toBlock(line, at + 1));
  return { key: hints.key, path: hints.path, kind: hints.kind ?? 'meeting-summary', language: hints.language ?? 'en', metadata: {}, text, blocks, problems: [] };
}
