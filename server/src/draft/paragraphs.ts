import type { Span } from '../language/span.ts';
import type { Paragraph } from './draft.ts';
import type { PlacedPart } from './place-passage.ts';

interface OpenParagraph {
  readonly start: number;
  end: number;
  readonly number: number;
  readonly label: Span;
  readonly heading: number;
  readonly subparagraphs: { start: number; end: number; letter: string; numeral?: string }[];
}

function begin({ start, end, heading, label }: PlacedPart): OpenParagraph | undefined {
  if (label?.kind !== 'number') return undefined;
  return { start, end, number: Number(label.value), label: { start: label.start, end: label.end }, heading, subparagraphs: [] };
}

function addText(paragraph: OpenParagraph, { start, end, label, letter, numeral }: PlacedPart): void {
  paragraph.end = end;
  if (letter === undefined) return;
  const last = paragraph.subparagraphs.at(-1);
  if (label || !last) paragraph.subparagraphs.push(numeral === undefined ? { start, end, letter } : { start, end, letter, numeral });
  else last.end = end;
}

/** The numbered paragraphs of a draft. In: its parts in order. A paragraph ends before the next number or heading. */
export function paragraphsOf(parts: readonly PlacedPart[]): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  let open: OpenParagraph | undefined;
  for (const part of parts) {
    if (part.kind === 'heading') open = undefined;
    if (part.kind !== 'text') continue;
    const next = begin(part);
    if (next) paragraphs.push((open = next));
    else if (open) addText(open, part);
  }
  return paragraphs;
}
