import { everyMatch } from '../../../language/every-match.ts';
import { placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import type { Reading } from '../reading.ts';

/** Words between two things that are not on a par: "takes precedence over", "from … to", "rather than". Which stands first decides. */
const PIVOTS: readonly RegExp[] = [
  /\b(?:precedence|priority|primacy|supremacy|prevail(?:s|ed|ing)?|takes?|took) over\b|\b(?:overrid(?:e|es|ing)|overrode|supersed(?:e|es|ed|ing)|trump(?:s|ed)?|outrank(?:s|ed)?)\b/giu,
  /\b(?:rather than|instead of|in place of|as opposed to)\b/giu,
  /\b(?:outnumber(?:s|ed)?|(?:more|higher|larger|greater|better|older) than|exceed(?:s|ed)?)\b/giu,
];
const SUBORDINATE = /\b(?:subordinate|inferior|secondary|subject) to\b/giu;

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

function orderAt(reading: Reading, kind: number, start: number, end: number, isTurned: boolean): Order {
  const before = reading.tokens.findLastIndex((token) => token.end <= start);
  const behind = reading.tokens.findIndex((token) => token.start >= end);
  const sentence = reading.tokens[before]?.sentence ?? -1;
  const left = contentIn(reading, before - REACH, before, sentence);
  const right = behind < 0 ? [] : contentIn(reading, behind, behind + REACH, sentence);
  return { kind, span: { start, end }, first: isTurned ? right : left, second: isTurned ? left : right };
}

/** "From a restrictive to an open policy": the word behind "from" and the word behind "to". */
function changesIn(reading: Reading): readonly Order[] {
  return everyMatch(reading.text, /\bfrom (?:an? |the )?([\p{L}-]+)(?: [\p{L}-]+){0,4}? to (?:an? |the )?([\p{L}-]+)/giu).map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const middle = start + match[0].lastIndexOf(' to ');
    const inside = (from: number, to: number): readonly number[] => reading.tokens.flatMap((token, index) => (token.start >= from && token.end <= to && token.weight > 0 ? [index] : []));
    return { kind: PIVOTS.length, span: { start, end }, first: inside(start, middle), second: inside(middle, end) };
  });
}

const known = new WeakMap<Reading, readonly Order[]>();

function ordersIn(reading: Reading): readonly Order[] {
  let orders = known.get(reading);
  if (!orders) {
    const pivots = PIVOTS.flatMap((pivot, kind) => everyMatch(reading.text, pivot).map((match) => orderAt(reading, kind, match.index, match.index + match[0].length, false)));
    const turned = everyMatch(reading.text, SUBORDINATE).map((match) => orderAt(reading, 0, match.index, match.index + match[0].length, true));
    known.set(reading, (orders = [...pivots, ...turned, ...changesIn(reading)]));
  }
  return orders;
}

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
  return ordersIn(base.claim)
    .flatMap((mine): readonly FactComparison[] =>
      base.blocks.flatMap(({ cited }, block) => {
        const theirs = ordersIn(cited.reading).find((order) => isTurnedRound(base, block, mine, order));
        const evidence = theirs && placeOf(base, block, theirs.span);
        return theirs ? [{ kind: 'polarity', state: 'differs', claim: mine.span, difference: 'order', ...(evidence ? { evidence } : {}) }] : [];
      }),
    )
    .slice(0, 1);
}
