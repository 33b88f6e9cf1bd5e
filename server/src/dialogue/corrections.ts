import type { Span } from '../language/span.ts';
import type { BlockKind, Role, Section } from './source.ts';

/**
 * What the drafter says of somebody who speaks in a source: it counts for every statement of theirs.
 * Written in the front matter as `speakers: {"Ms. Tamal": expert, "ANA VOSK": {role: delegation, name: Ana Vosk}}`.
 */
export interface SpeakerCorrection {
  /** The name, or a part of it, as it stands in the text; a title before it ("Ms.") is no part of it. */
  readonly as: string;
  readonly role?: Role;
  /** How the person is called from now on. */
  readonly name?: string;
  /** Where it stands in the front matter. */
  readonly span: Span;
}

/** Numbers from one to another, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What the drafter says of some paragraphs, by the numbers that citations use. Written as `blocks: {"48-52": delegation, "12, 15": {role: expert, speaker: Ana Bell}}`.
 * Where two speak of one paragraph, the one that speaks of fewer holds.
 */
export interface BlockCorrection {
  readonly ranges: readonly NumberRange[];
  readonly role?: Role;
  /** `null`: somebody who is not named. */
  readonly speaker?: string | null;
  readonly kind?: BlockKind;
  readonly section?: Section;
  readonly span: Span;
}

/** What the drafter corrected in the front matter of a source; it wins over what is worked out. */
export interface Corrections {
  readonly speakers: readonly SpeakerCorrection[];
  readonly blocks: readonly BlockCorrection[];
}

export const NO_CORRECTIONS: Corrections = { speakers: [], blocks: [] };

const RANGE = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/u;
const MOST_RANGES = 1_000;

/** Reads "48", "48-52", "12, 15-18"; nothing if it is anything else. */
export function readRanges(text: string): readonly NumberRange[] | undefined {
  const ranges: NumberRange[] = [];
  for (const part of text.split(',', MOST_RANGES)) {
    const match = RANGE.exec(part.trim());
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (to < from) return undefined;
    ranges.push({ from, to });
  }
  return ranges;
}

/** Writes numbers as `readRanges` reads them: "12, 15-18". */
export function writeRanges(numbers: Iterable<number>): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(', ');
}

/** How many numbers the ranges have. */
export const sizeOf = (ranges: readonly NumberRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
