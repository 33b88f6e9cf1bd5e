import type { Figure } from '../../../language/figures.ts';
import { compareHedged, type HedgeKind } from '../../../language/hedges.ts';
import type { Span } from '../../../language/span.ts';
import { fitAt, placeOf, type EvidenceBase } from '../evidence-base.ts';
import type { FactComparison } from '../judgement.ts';
import { onceAReading, type Reading } from '../reading.ts';

/** "Almost twice as many", "more than doubled", "nearly all": a multiple or the whole, in words, with what bounds it. */
interface Multiple {
  readonly value: number;
  readonly hedge: HedgeKind;
  /** First token of the hedge, or of the multiple where there is none, and its last. */
  readonly from: number;
  readonly last: number;
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...['all', 'every'].map((word): [string, number] => [word, 1]),
  ...['twice', 'double', 'doubled', 'doubling', 'twofold'].map((word): [string, number] => [word, 2]),
  ...['triple', 'tripled', 'trebled', 'threefold'].map((word): [string, number] => [word, 3]),
  ...['quadruple', 'quadrupled', 'fourfold'].map((word): [string, number] => [word, 4]),
]);
const HEDGES: ReadonlyMap<string, HedgeKind> = new Map<string, HedgeKind>([
  ['more than', 'over'], ['over', 'over'], ['well over', 'over'], ['at least', 'at-least'], ['less than', 'under'], ['no less than', 'at-least'], ['not less than', 'at-least'], ['no more than', 'at-most'], ['not more than', 'at-most'], ['almost', 'nearly'], ['nearly', 'nearly'], ['virtually', 'nearly'],
  ['practically', 'nearly'], ['close to', 'nearly'], ['just under', 'nearly'], ['just short of', 'nearly'], ['short of', 'nearly'], ['not quite', 'nearly'], ['about', 'around'], ['around', 'around'], ['roughly', 'around'], ['some', 'around'],
]);

/** In words. */
const LONGEST_HEDGE = 3;

/** The bound right before the token, past a help verb: "had more than doubled", "almost all". */
function hedgeBefore({ tokens }: Reading, at: number): { readonly kind: HedgeKind; readonly from: number } {
  for (let from = Math.max(0, at - LONGEST_HEDGE); from < at; from++) {
    const kind = HEDGES.get(tokens.slice(from, at).map(({ word }) => word.normal).join(' '));
    if (kind) return { kind, from };
  }
  return { kind: 'none', from: at };
}

/** The multiples of a text, in order. */
const multiplesIn = onceAReading((reading): readonly Multiple[] => {
  const multiples: Multiple[] = [];
  reading.tokens.forEach(({ word, figure }, at) => {
    const value = figure < 0 ? VALUES.get(word.normal) : undefined;
    if (value === undefined) return;
    const { kind, from } = hedgeBefore(reading, at);
    multiples.push({ value, hedge: kind, from, last: at });
  });
  return multiples;
});

/** What stands before the figure from which something changed. */
const BEFORE_START = /\b(?:from|against|compared (?:with|to)) $/u;
/** Of more figures in a sentence than this nothing is worked out. */
const MOST = 20;
/** How alike the surroundings must be for two multiples to be of one thing. */
const ONE_THING = 0.35;

/** Whether the source's bound makes a difference to the claim: the whole without one is another thing than nearly the whole only where it is said of the same. */
function isOther(mine: Multiple, theirs: Multiple): boolean {
  if (mine.value !== theirs.value || (mine.value === 1 && theirs.hedge === 'none')) return false;
  return compareHedged({ value: mine.value, hedge: mine.hedge }, { value: theirs.value, hedge: theirs.hedge }) !== 'agrees';
}

/** The one multiple of this value in a block; of several nobody can tell which is meant. */
function onlyMultiple(block: Reading, wanted: number): Multiple | undefined {
  const [only, ...others] = multiplesIn(block).filter(({ value }) => value === wanted);
  return others.length === 0 ? only : undefined;
}

/** Where the multiple stands, with its hedge. */
function spanOf({ tokens }: Reading, { from, last }: Multiple): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

const COUNTED_BEFORE = /\b(?:number|share|proportion|percentage|amount|rate|staff|budget) of (?:[\p{L}-]+ ){0,2}?(\p{L}+)(?= (?:had|has|have|was|were|from|rose|fell|grew)\b)/u;

/** Whether the claim has the figure, or speaks of what it counts: "26 inspectors", "the number of inspectors had risen to 26". */
function isSpokenOf(claim: Reading, { value, thing }: Figure, sentence: string): boolean {
  const counted = COUNTED_BEFORE.exec(sentence)?.[1]?.toLowerCase();
  return claim.figures.some((figure) => figure.value === value) || claim.tokens.some(({ word }) => (thing !== null && word.stem === thing.head) || word.lower === counted);
}

/** Whether the claim's multiple is that of two figures of another sentence of which it speaks: "inspectors have more than doubled" of "from 11 to 26 inspectors". */
function isRatioElsewhere(claim: Reading, { text, sentences, figures }: Reading, { value, hedge }: Multiple, theirs: Multiple): boolean {
  return value > 1 && sentences.some(({ start, end, first, last }) => {
    if (first <= theirs.last && theirs.last <= last) return false;
    const within = figures.filter((figure) => start <= figure.start && figure.end <= end && figure.value > 0).slice(0, MOST);
    return within.some((a) => BEFORE_START.test(text.slice(start, a.start)) && within.some((b) => [a, b].some((figure) => isSpokenOf(claim, figure, text.slice(start, end))) && a.kind === b.kind && a.unit === b.unit && a.value < b.value && compareHedged({ value, hedge }, { value: b.value / a.value, hedge: 'none' }) === 'agrees'));
  });
}

/** The first block that bounds the claim's multiple otherwise, of the same thing. */
function counterpart(base: EvidenceBase, mine: Multiple): FactComparison | undefined {
  for (const [block, { cited }] of base.blocks.entries()) {
    const theirs = onlyMultiple(cited.reading, mine.value);
    if (!theirs || !isOther(mine, theirs) || isRatioElsewhere(base.claim, cited.reading, mine, theirs) || fitAt(base, mine.last, { block, token: theirs.last }) < ONE_THING) continue;
    const evidence = placeOf(base, block, spanOf(cited.reading, theirs));
    return { kind: 'hedge', state: 'differs', claim: spanOf(base.claim, mine), difference: 'turned', ...(evidence ? { evidence } : {}) };
  }
  return undefined;
}

/** Compares the bounds of multiples in words, and of the whole: "almost twice as many" with "more than twice", "almost all" with "all". */
export function compareMultiples(base: EvidenceBase): readonly FactComparison[] {
  return multiplesIn(base.claim).flatMap((mine) => counterpart(base, mine) ?? []);
}
