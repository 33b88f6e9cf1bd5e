import { foldText } from './fold-text.ts';
import { raisedText } from './note-marks.ts';
import type { Fragment } from './pdf-fragments.ts';

/** What stands on one line of a page, from left to right. */
export interface Row {
  /** Never empty. */
  readonly fragments: readonly Fragment[];
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Its words in reading order. */
  readonly text: string;
}

/** Words of a row without a wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Letters whose lines differ by less than this part of their size stand on one line: it holds raised numbers of notes, and is below the closest setting. */
const SAME_LINE = 0.42;
/** A gap of this part of the size is a blank. */
const BLANK = 0.17;
/** A gap this many times the size parts two cells of a table. Blanks of justified lines are mostly narrower. */
const WIDE = 2.5;
/** Smaller than this part of the letters around it, and higher: raised. */
const RAISED = 0.8;

/** What stands on one line, in the order of the file. */
interface Cluster {
  readonly fragments: Fragment[];
  baseline: number;
  size: number;
}

/** Lines of fragments. Fragments of one line are mostly next to each other in the file already; sorting by height puts the others with them. */
function clustersOf(fragments: readonly Fragment[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const current = clusters.at(-1);
    if (current && fragment.baseline - current.baseline <= SAME_LINE * Math.max(current.size, fragment.size)) {
      current.fragments.push(fragment);
      // The line is where its largest letters stand; raised ones come before it.
      if (fragment.size > current.size * 1.05) {
        current.size = fragment.size;
        current.baseline = fragment.baseline;
      }
    } else clusters.push({ fragments: [fragment], baseline: fragment.baseline, size: fragment.size });
  }
  return clusters;
}

/** The value under which most letters stand. */
function mostCommon<T>(fragments: readonly Fragment[], valueOf: (fragment: Fragment) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const fragment of fragments) weights.set(valueOf(fragment), (weights.get(valueOf(fragment)) ?? 0) + fragment.text.trim().length);
  let best: T | undefined;
  for (const [value, weight] of weights) if (best === undefined || weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

const gapBetween = (one: Fragment, other: Fragment): number => Math.max(other.left - one.right, one.left - other.right);

function wordsOf(fragments: readonly Fragment[], size: number, baseline: number): string {
  let text = '';
  let before: Fragment | undefined;
  for (const fragment of fragments) {
    if (before && gapBetween(before, fragment) > BLANK * Math.min(fragment.size, before.size)) text += ' ';
    const isRaised = fragment.size < size * RAISED && fragment.baseline < baseline - size * 0.1;
    text += isRaised ? raisedText(fragment.text) : fragment.text;
    before = fragment;
  }
  return foldText(text);
}

const leftmost = (fragments: readonly Fragment[]): number => fragments.reduce((least, fragment) => Math.min(least, fragment.left), Infinity);
const rightmost = (fragments: readonly Fragment[]): number => fragments.reduce((most, fragment) => Math.max(most, fragment.right), -Infinity);

/** Whether a line is read from right to left: most of its letters are of a script that is. */
function isRightToLeft(fragments: readonly Fragment[]): boolean {
  const length = (all: readonly Fragment[]): number => all.reduce((sum, fragment) => sum + fragment.text.length, 0);
  return length(fragments.filter((fragment) => fragment.isRightToLeft)) * 2 > length(fragments);
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A row of these fragments, which stand on one line; nothing if they have no words. */
export function rowOf(fragments: readonly Fragment[]): Row | undefined {
  const inOrder = fragments.filter(isWord).sort((a, b) => a.left - b.left);
  const size = mostCommon(inOrder, (fragment) => tenths(fragment.size));
  const baseline = mostCommon(inOrder, (fragment) => tenths(fragment.baseline));
  if (size === undefined || baseline === undefined) return undefined;
  const text = wordsOf(isRightToLeft(inOrder) ? [...inOrder].reverse() : inOrder, size, baseline);
  return text === '' ? undefined : { fragments: inOrder, baseline, size, left: leftmost(inOrder), right: rightmost(inOrder), text };
}

/** Drops the blanks that pdf.js puts into gaps: gaps are measured here. */
const isWord = (fragment: Fragment): boolean => fragment.text.trim() !== '';

/** The parts of a row between its wide gaps, from left to right. */
export function segmentsOf({ fragments, baseline, size }: Row): readonly Segment[] {
  const parts: Fragment[][] = [];
  let right = -Infinity;
  for (const fragment of fragments) {
    const part = parts.at(-1);
    if (part && fragment.left - right <= WIDE * size) part.push(fragment);
    else parts.push([fragment]);
    right = Math.max(right, fragment.right);
  }
  return parts.map((part) => {
    const text = wordsOf(isRightToLeft(part) ? [...part].reverse() : part, size, baseline);
    return { text, left: leftmost(part), right: rightmost(part), size };
  });
}

/** The font in which a whole row stands; empty if it stands in several. */
export function fontOf({ fragments }: Row): string {
  const font = fragments[0]?.font ?? '';
  return fragments.every((fragment) => fragment.font === font) ? font : '';
}

/** The rows of a page from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): readonly Row[] {
  return clustersOf(fragments).flatMap((cluster) => rowOf(cluster.fragments) ?? []);
}
