import { startsWithMarker, type FlowLine } from './pdf-flow.ts';

/** Lines that make one paragraph. */
export type ParagraphLines = readonly FlowLine[];

/** What is usual in a document, by which its paragraphs are told apart. */
export interface PageStyle {
  /** Size of most letters. */
  readonly bodySize: number;
  /** Font of most letters. */
  readonly bodyFont: string;
  /** From one line of a paragraph to the next, in sizes. */
  readonly leading: number;
  /** Whether a wider step sets every paragraph apart from the next: then a short line alone does not. */
  readonly isSpaced: boolean;
}

/** Letters differ in size from this factor on. */
const OTHER_SIZE = 1.06;
/** A step down that is larger than the usual one by this factor sets a paragraph apart. */
const WIDE_STEP = 1.22;
/** An indent, in sizes. */
const INDENT = 0.8;
/** Of the paragraphs whose end is plain to see, this part has a wide step behind it where steps set paragraphs apart. */
const SPACED = 0.7;
/** A line that leaves this part of its column free at the end of a sentence ends a paragraph whatever the steps. */
const VERY_SHORT = 0.25;
/** A line without the end of a sentence must leave this room behind the word that would have fitted, in sizes. */
const CLEARLY = 2;
/** Lines closer than this, or farther apart, say nothing about the usual step. */
const STEPS = { least: 0.9, most: 3 };

const SENTENCE_END = /[.!?:;…。！？؟][”’"'»)\]]{0,3}(?:\s?\[\d{1,3}\])?$/u;
const STARTS_SMALL = /^[“‘"'«([]{0,2}\p{Ll}/u;

function heaviest(weights: ReadonlyMap<string, number>): string {
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The usual size, font and step of lines. */
export function styleOf(lines: readonly FlowLine[]): PageStyle {
  const sizes = new Map<string, number>();
  const fonts = new Map<string, number>();
  const steps = new Map<string, number>();
  const add = (weights: Map<string, number>, key: string, weight: number): void => void weights.set(key, (weights.get(key) ?? 0) + weight);
  lines.forEach((line, index) => {
    add(sizes, line.size.toFixed(1), line.text.length);
    add(fonts, line.font, line.text.length);
    const step = stepBetween(lines[index - 1], line);
    if (step !== undefined && step >= STEPS.least && step <= STEPS.most) add(steps, step.toFixed(2), 1);
  });
  const leading = smallestCommon(steps);
  return { bodySize: Number(heaviest(sizes)) || 1, bodyFont: heaviest(fonts), leading, isSpaced: isSpaced(lines, leading) };
}

/** Whether wide steps set paragraphs apart: they do behind nearly every line that ends a sentence far from the margin. */
function isSpaced(lines: readonly FlowLine[], leading: number): boolean {
  let ends = 0;
  let wide = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const step = stepBetween(before, line);
    if (!before || step === undefined || !endsSentence(before) || !isVeryShort(before)) return;
    ends += 1;
    if (step > leading * WIDE_STEP) wide += 1;
  });
  return wide > ends * SPACED;
}

/** The step within paragraphs: the smallest of those that are common, as the one between paragraphs may be commoner where all are short. */
function smallestCommon(steps: ReadonlyMap<string, number>): number {
  const most = Math.max(0, ...steps.values());
  const common = [...steps].filter(([, count]) => count >= most / 3).map(([step]) => Number(step));
  return common.length > 0 ? Math.min(...common) : STEPS.most;
}

/** How far down the next line of a column is, in sizes. */
function stepBetween(before: FlowLine | undefined, line: FlowLine): number | undefined {
  if (before?.page !== line.page || before.column !== line.column) return undefined;
  return (line.baseline - before.baseline) / Math.max(line.size, before.size);
}

/** How much room is left at the end of `before` once the first word of `line` stands there, in points: if any is, something else than the margin broke the line. */
function roomLeft(before: FlowLine, line: FlowLine): number {
  return before.columnRight - before.right - before.size * 0.3 - line.firstWordWidth * 1.1;
}

const endsSentence = (line: FlowLine): boolean => SENTENCE_END.test(line.text);

/** Whether the line before ended before the margin made it. Between the words of a sentence that must be clear. */
function isShort(before: FlowLine, line: FlowLine): boolean {
  return roomLeft(before, line) > before.size * (endsSentence(before) ? 0.5 : CLEARLY);
}

const isVeryShort = (before: FlowLine): boolean => before.columnRight - before.right > (before.columnRight - before.columnLeft) * VERY_SHORT;

/** Whether the line begins further right or left than its paragraph does so far. */
function isIndented(paragraph: ParagraphLines, before: FlowLine, line: FlowLine): boolean {
  const shift = (line.left - before.left) / line.size;
  const [first] = paragraph;
  // A number hangs to the left of its paragraph; the line below it is no new one.
  if (shift > INDENT) return !(first === before && startsWithMarker(before.text)) && before.left - before.columnLeft < INDENT * before.size;
  return shift < -INDENT && first !== before;
}

function isOtherType(before: FlowLine, line: FlowLine): boolean {
  const ratio = before.size / line.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true;
  return before.font !== line.font && before.font !== '' && line.font !== '' && isShort(before, line);
}

/** Whether `line` begins a new paragraph after a `paragraph` that ends in the same column. */
function breaksInColumn(paragraph: ParagraphLines, before: FlowLine, line: FlowLine, style: PageStyle): boolean {
  const step = stepBetween(before, line) ?? 0;
  if (step < 0 || step > style.leading * WIDE_STEP) return true;
  if (startsWithMarker(line.text) && (endsSentence(before) || isShort(before, line))) return true;
  if (STARTS_SMALL.test(line.text)) return endsSentence(before) && isShort(before, line) && !style.isSpaced;
  if (isShort(before, line) && (!style.isSpaced || (endsSentence(before) && isVeryShort(before)))) return true;
  return isIndented(paragraph, before, line);
}

/** Whether `line`, the first of a column, begins a new paragraph. A sentence that ends with a full last line mostly is not the last of its paragraph. */
function breaksAtColumn(before: FlowLine, line: FlowLine): boolean {
  if (STARTS_SMALL.test(line.text)) return false;
  if (isShort(before, line)) return true;
  return endsSentence(before) && (startsWithMarker(line.text) || line.left - line.columnLeft > INDENT * line.size);
}

function breaks(paragraph: ParagraphLines, line: FlowLine, style: PageStyle): boolean {
  const before = paragraph.at(-1);
  if (!before) return false;
  if (before.isTabular || line.isTabular || isOtherType(before, line)) return true;
  return before.page === line.page && before.column === line.column ? breaksInColumn(paragraph, before, line, style) : breaksAtColumn(before, line);
}

/**
 * Puts lines together to paragraphs. A new one begins where the step down is wider than usual; where the letters change; after a line that ended before the margin made it; at an indent; at a number or
 * bullet after the end of a sentence. Over the end of a column or page a paragraph goes on unless one of these says otherwise.
 */
export function paragraphsOf(lines: readonly FlowLine[], style: PageStyle): readonly ParagraphLines[] {
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (current && !breaks(current, line, style)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Level of the heading that a paragraph is: larger letters than the text, or a font of its own and no sentence. Nothing for text. */
export function headingLevelOf(paragraph: ParagraphLines, style: PageStyle): number | undefined {
  const [first] = paragraph;
  if (!first || paragraph.length > 4 || first.isTabular) return undefined;
  const ratio = first.size / style.bodySize;
  if (ratio >= 1.5) return 1;
  if (ratio >= 1.12) return 2;
  const isOwnFont = paragraph.every((line) => line.font !== '' && line.font === first.font && line.font !== style.bodyFont);
  const text = paragraph.map((line) => line.text).join(' ');
  return isOwnFont && ratio > 0.97 && text.length <= 200 && !SENTENCE_END.test(text) && /\p{L}{3}/u.test(text) ? 3 : undefined;
}
