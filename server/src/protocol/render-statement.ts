import type { MarkupContent } from 'vscode-languageserver';
import { contains, textOf, type Span } from '../language/span.ts';
import type { Block, Source } from '../dialogue/source.ts';
import { placeName } from '../wording/findings.ts';
import { sectionNames, speakerTitle } from '../wording/statements.ts';
import { escapeMarkdown } from './render-hover.ts';

/** A stretch of a text with some of the words in it in bold; the spans of the words are in order. */
function emphasized(text: string, stretch: Span, words: readonly Span[]): string {
  let at = stretch.start;
  let marked = '';
  for (const span of words) {
    if (span.start < at || !contains(stretch, span)) continue;
    marked += `${escapeMarkdown(text.slice(at, span.start))}**${escapeMarkdown(textOf(text, span))}**`;
    at = span.end;
  }
  return marked + escapeMarkdown(text.slice(at, stretch.end));
}

/** The documentation of a completion: who speaks and where, the sentence that fits with the matching words in bold, and the whole statement. */
export function renderStatement(source: Source, block: Block, sentence: Span, matches: readonly Span[]): MarkupContent {
  const title = `**${escapeMarkdown(placeName(source.key, block.number))}** · ${escapeMarkdown(speakerTitle(block))} · ${sectionNames[block.section]}`;
  const whole = { start: 0, end: block.text.length };
  const isWhole = contains(sentence, whole);
  const rest = isWhole ? [] : [emphasized(block.text, whole, matches)];
  return { kind: 'markdown', value: [title, `> ${emphasized(block.text, sentence, matches)}`, ...rest].join('\n\n') };
}
