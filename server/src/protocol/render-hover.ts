import type { MarkupContent } from 'vscode-languageserver';
import { textOf, type Span } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import type { PlaceInBlock } from '../evidence/judging/judgement.ts';
import type { HoveredBlock, HoveredClaim, HoveredItem, HoveredSourceBlock, HoverResult } from '../features/hover.ts';
import { saidInSource } from '../wording/facts.ts';
import { hoverWords } from '../wording/hover.ts';
import { placeName } from '../wording/findings.ts';
import { blockTitle, sectionNames, speakerTitle } from '../wording/statements.ts';
import { symbolDescription, symbolWords } from '../wording/symbols.ts';

/** Makes the address under which the editor opens a block of a source. */
export type LinkToBlock = (source: Source, block: Block) => string;

/** Every character of a document that Markdown could read as a mark, or as HTML, is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
}

const CONTEXT_LENGTH = 220;

function shortened(text: string): string {
  return text.length <= CONTEXT_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', CONTEXT_LENGTH))} …`;
}

/** The block's words with the supporting sentences in bold, as a quotation. */
function quotation(text: string, supporting: readonly Span[]): string {
  let at = 0;
  let marked = '';
  for (const span of supporting) {
    if (span.start < at) continue;
    marked += `${escapeMarkdown(text.slice(at, span.start))}**${escapeMarkdown(textOf(text, span))}**`;
    at = span.end;
  }
  return `> ${marked}${escapeMarkdown(text.slice(at))}`;
}

function neighbour(label: string, source: Source, block: Block | undefined): readonly string[] {
  if (!block || block.kind === 'chrome') return [];
  return [`*${label}, ${escapeMarkdown(placeName(source.key, block.number))}:* ${escapeMarkdown(shortened(block.text))}`];
}

/** The blocks around the cited ones, at the end of the hover: context, not evidence. Blocks that are cited themselves are not shown again. */
function neighboursText(items: readonly HoveredItem[]): readonly string[] {
  const cited = new Set(items.flatMap(({ blocks }) => blocks.map(({ block }) => block)));
  const uncited = (block: Block | undefined): Block | undefined => (block && cited.has(block) ? undefined : block);
  return items.flatMap(({ source, blocks }) =>
    source ? blocks.flatMap(({ before, after }) => [...neighbour(hoverWords.before, source, uncited(before)), ...neighbour(hoverWords.after, source, uncited(after))]) : [],
  );
}

function blockText(source: Source, { block, supporting }: HoveredBlock, linkTo: LinkToBlock): string {
  const title = `**[${escapeMarkdown(placeName(source.key, block.number))}](${linkTo(source, block)})** · ${escapeMarkdown(speakerTitle(block))} · ${sectionNames[block.section]}`;
  return [title, quotation(block.text, supporting)].join('\n\n');
}

function itemText({ item, source, blocks, missing }: HoveredItem, linkTo: LinkToBlock): readonly string[] {
  if (!source) return [hoverWords.unknownSource(escapeMarkdown(item.key))];
  const gaps = missing.map(({ first, last }) => hoverWords.unknownParagraph(escapeMarkdown(source.key), first === last ? String(first) : `${String(first)}–${String(last)}`));
  if (blocks.length === 0 && gaps.length === 0) return [hoverWords.wholeSource(escapeMarkdown(source.key), escapeMarkdown(source.metadata.title ?? source.path))];
  return [...blocks.map((block) => blockText(source, block, linkTo)), ...gaps];
}

const marks = { agrees: '✓', differs: '✗', absent: '–' } as const;

/** Under a fact: another statement of the dialogue that disagrees with the cited one. */
function otherText({ source, block, span }: PlaceInBlock): string {
  return `  - ${hoverWords.otherFigure(escapeMarkdown(blockTitle(source.key, block)))} “${escapeMarkdown(textOf(block.text, span))}”`;
}

function claimText({ claim, facts }: HoveredClaim): readonly string[] {
  const lines = facts
    .filter((fact) => fact.state !== 'absent' || fact.kind === 'figure' || fact.kind === 'date')
    .map(({ kind, state, claim: span, evidence, others }) => {
      const words = saidInSource({ kind, ...(evidence ? { evidence } : {}) });
      const said = words === undefined ? '' : ` — ${kind === 'speaker' ? hoverWords.spokenBy : hoverWords.source} ${escapeMarkdown(words)}`;
      const line = `- ${marks[state]} ${hoverWords.states[state]}: ${hoverWords.facts[kind]} “${escapeMarkdown(textOf(claim.text, span))}”${said}`;
      return [line, ...others.map(otherText)].join('\n');
    });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function citationText(result: Extract<HoverResult, { kind: 'citation' }>, linkTo: LinkToBlock): string {
  const items = result.items.flatMap((item) => itemText(item, linkTo));
  const claims = result.claims.flatMap(claimText);
  const neighbours = neighboursText(result.items);
  return [...items, ...claims, ...(neighbours.length > 0 ? ['---', ...neighbours] : [])].join('\n\n');
}

function sourceBlockText({ source, block, citedBy }: HoveredSourceBlock): string {
  const title = `**${escapeMarkdown(placeName(source.key, block.number))}** · ${escapeMarkdown(speakerTitle(block))} · ${sectionNames[block.section]}`;
  const uses = citedBy.map(({ draft, claim }) => {
    const number = claim?.paragraph === undefined ? '' : `${hoverWords.paragraph(claim.paragraph)}, `;
    return `- ${number}${escapeMarkdown(draft.path)}: ${escapeMarkdown(shortened(claim?.text ?? ''))}`;
  });
  return [title, uses.length > 0 ? [hoverWords.citedIn, ...uses].join('\n') : hoverWords.notCited].join('\n\n');
}

/** What the symbol names, the committee, and where the document can be opened; in a source, the block below. */
function symbolText({ found, within }: Extract<HoverResult, { kind: 'symbol' }>, linkTo: LinkToBlock): string {
  const { symbol, source, address } = found;
  const committee = symbolWords.committee(symbol);
  const [first] = source?.blocks ?? [];
  const key = source && escapeMarkdown(source.key);
  return [
    `**${escapeMarkdown(symbol.symbol)}** · ${escapeMarkdown(symbolDescription(found))}`,
    ...(committee === undefined ? [] : [escapeMarkdown(committee)]),
    ...(source && key !== undefined ? [symbolWords.inCase(first ? `[${key}](${linkTo(source, first)})` : key)] : []),
    `[${symbolWords.open}](${address})`,
    ...(within ? ['---', sourceBlockText(within)] : []),
  ].join('\n\n');
}

function hoverText(result: HoverResult, linkTo: LinkToBlock): string {
  switch (result.kind) {
    case 'citation':
      return citationText(result, linkTo);
    case 'symbol':
      return symbolText(result, linkTo);
    case 'block':
      return sourceBlockText(result);
  }
}

/** A hover as Markdown. Signs stand beside words, so that nothing is said by colour or sign alone. */
export function renderHover(result: HoverResult, linkTo: LinkToBlock): MarkupContent {
  return { kind: 'markdown', value: hoverText(result, linkTo) };
}
