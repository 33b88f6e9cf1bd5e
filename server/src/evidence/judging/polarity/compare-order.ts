import { everyMatch } from '../../../language/every-match.ts';
import { cueFinder, hasCue } from '../../../language/word-cues.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, wordsOf, type Reading } from '../reading.ts';

/** Words between two things that are not on a par: "takes precedence over", "from … to", "rather than". Which stands first decides. */
interface Pivot {
  readonly kind: number;
  /** What is in one word of whatever the pattern matches (`word-cues.ts`). */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Whether what stands behind comes first. */
  readonly isTurned: boolean;
}

const PIVOTS: readonly Pivot[] = [
  {
    kind: 0,
    cue: /precedence|priority|primacy|supremacy|prevail|takes?\b|took\b|overrid|overrode|supersed|trump|outrank/u,
    pattern: /\b(?:precedence|priority|primacy|supremacy|prevail(?:s|ed|ing)?|takes?|took) over\b|\b(?:overrid(?:e|es|ing)|overrode|supersed(?:e|es|ed|ing)|trump(?:s|ed)?|outrank(?:s|ed)?)\b/giu,
    isTurned: false,
  },
  { kind: 1, cue: /rather\b|instead|place\b|opposed/u, pattern: /\b(?:rather than|instead of|in place of|as opposed to)\b/giu, isTurned: false },
  { kind: 2, cue: /outnumber|than\b|exceed/u, pattern: /\b(?:outnumber(?:s|ed)?|(?:more|higher|larger|greater|better|older) than|exceed(?:s|ed)?)\b/giu, isTurned: false },
  { kind: 0, cue: /subordinate|inferior|secondary|subject\b/u, pattern: /\b(?:subordinate|inferior|secondary|subject) to\b/giu, isTurned: true },
];

/** "From a restrictive to an open policy". */
const CHANGE = { kind: 3, cue: /from\b/u, pattern: /\bfrom (?:an? |the )?([\p{L}-]+)(?: [\p{L}-]+){0,4}? to (?:an? |the )?([\p{L}-]+)/giu } as const;

const cuesAmong = cueFinder([...PIVOTS, CHANGE].map(({ cue }) => cue));

/** How many words on either side belong to the two things. */
const REACH = 7;
/** How alike two words must be. */
const LEAST = 0.8;

/** Words of less weight ("take", "measure") name nothing. */
const GENERIC = 0.5;

interface Order {
  readonly kind: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function contentIn(reading: Reading, from: number, to: number, sentence: number): readonly number[] {
  const content: number[] = [];
  for (let i = Math.max(0, from); i <= to; i++) {
    const token = reading.tokens[i];
    if (token && token.weight > GENERIC && token.sentence === sentence && !token.isFormula) content.push(i);
  }
  return content;
}

function orderAt(reading: Reading, { kind, isTurned }: Pivot, { 0: written, index: start }: RegExpExecArray): Order {
  const end = start + written.length;
  const before = reading.tokens.findLastIndex((token) => token.end <= start);
  const behind = reading.tokens.findIndex((token) => token.start >= end);
  const sentence = reading.tokens[before]?.sentence ?? -1;
  const left = contentIn(reading, before - REACH, before, sentence);
  const right = behind < 0 ? [] : contentIn(reading, behind, behind + REACH, sentence);
  return { kind, span: { start, end }, first: isTurned ? right : left, second: isTurned ? left : right };
}

/** The word behind "from" and the word behind "to". */
function changeAt(reading: Reading, { 0: written, index: start }: RegExpExecArray): Order {
  const end = start + written.length;
  const middle = start + written.lastIndexOf(' to ');
  const inside = (from: number, to: number): readonly number[] => reading.tokens.flatMap((token, index) => (token.start >= from && token.end <= to && token.weight > 0 ? [index] : []));
  return { kind: CHANGE.kind, span: { start, end }, first: inside(start, middle), second: inside(middle, end) };
}

const ordersIn = onceAReading((reading): readonly Order[] => {
  const cues = cuesAmong(wordsOf(reading));
  const orders: Order[] = [];
  PIVOTS.forEach((pivot, i) => {
    if (hasCue(cues, i)) for (const match of everyMatch(reading.text, pivot.pattern)) orders.push(orderAt(reading, pivot, match));
  });
  if (hasCue(cues, PIVOTS.length)) for (const match of everyMatch(reading.text, CHANGE.pattern)) orders.push(changeAt(reading, match));
  return orders;
});

function meets(base: EvidenceBase, block: number, mine: readonly number[], theirs: readonly number[]): boolean {
  return mine.some((k) => (base.blocks[block]?.matches[k] ?? []).some(({ token, strength }) => strength >= LEAST && theirs.includes(token)));
}

/** Whether the two name the same two things the other way round. */
function isTurnedRound(base: EvidenceBase, block: number, mine: Order, theirs: Order): boolean {
  if (mine.kind !== theirs.kind || meets(base, block, mine.first, theirs.first) || meets(base, block, mine.second, theirs.second)) return false;
  return meets(base, block, mine.first, theirs.second) && meets(base, block, mine.second, theirs.first);
}

/** Compares which of two things comes first, prevails or is left for the other: "domestic law prevails over the Convention". */
export function compareOrder(base: EvidenceBase): readonly FactComparison[] {
  if (!base.blocks.some(({ cited }) => ordersIn(cited.reading).length > 0)) return [];
  for (const mine of ordersIn(base.claim)) {
    for (const [block, { cited }] of base.blocks.entries()) {
      const theirs = ordersIn(cited.reading).find((order) => isTurnedRound(base, block, mine, order));
      const evidence = theirs && placeOf(base, block, theirs.span);
      if (theirs) return [{ kind: 'polarity', state: 'differs', claim: mine.span, difference: 'order', ...(evidence ? { evidence } : {}) }];
    }
  }
  return [];
}
