import type { Block, Source } from '../dialogue/source.ts';
import { sectionNames, speakerTitle } from '../wording/statements.ts';
import { plain, type TextStyle } from './text-style.ts';

const OPENING_LENGTH = 88;

function blockLine(block: Block, style: TextStyle): string {
  const who = block.kind === 'statement' ? `${speakerTitle(block)}, ${sectionNames[block.section]}` : block.kind;
  const words = block.text.replace(/\s+/g, ' ');
  const opening = words.length > OPENING_LENGTH ? `${words.slice(0, OPENING_LENGTH)}…` : words;
  const text = block.kind === 'heading' ? style.heading(opening) : opening;
  const repeats = block.repeats.length > 0 ? style.quiet(`  (highlights: ${block.repeats.join(', ')})`) : '';
  return `${String(block.number).padStart(4)}  ${style.quiet(`[${who}]`)}${repeats}\n      ${text}`;
}

/** What Cobs understood of a source, block by block, for a person who wants to check it. */
export function parseText(source: Source, style: TextStyle = plain): string {
  const facts = Object.entries(source.metadata).map(([name, value]) => `${name}: ${String(value)}`);
  const head = `${style.heading(source.key)}  ${source.kind}, ${source.language}\n${facts.join(' · ')}`;
  const problems = source.problems.map((problem) => `${style.warning('note')}  ${problem.message}`);
  return `${[head, ...problems, ...source.blocks.map((block) => blockLine(block, style))].join('\n')}\n`;
}
