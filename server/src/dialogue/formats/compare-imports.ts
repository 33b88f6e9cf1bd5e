/** How a block of a new import stands to the earlier import. Numbers count blocks from 1, in the earlier and in the later import. */
export type BlockChange =
  | { readonly kind: 'changed'; readonly earlier: number; readonly later: number }
  /** The same words at another place among the others. */
  | { readonly kind: 'moved'; readonly earlier: number; readonly later: number }
  | { readonly kind: 'added'; readonly later: number }
  | { readonly kind: 'removed'; readonly earlier: number };

/** Two imports of one document, block by block. */
export interface ImportComparison {
  /** How many blocks have the same words in the same order. */
  readonly same: number;
  /** How many of these have another number than before, because of what was added or removed above them. */
  readonly renumbered: number;
  /** In the order of the later import; what was removed stands where it was. */
  readonly changes: readonly BlockChange[];
}

/** Indices of two lists, paired. */
type Pair = readonly [earlier: number, later: number];

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Texts that stand once in both lists, as pairs in the order of the later one. */
function uniquePairs(earlier: readonly string[], later: readonly string[]): readonly Pair[] {
  const counts = countOf(earlier);
  const laterCounts = countOf(later);
  const places = new Map(earlier.map((text, index) => [text, index]));
  return later.flatMap((text, index): readonly Pair[] => {
    const place = places.get(text);
    return place !== undefined && counts.get(text) === 1 && laterCounts.get(text) === 1 ? [[place, index]] : [];
  });
}

/** The longest row of pairs that ascends on both sides (patience sorting). */
function longestRow(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const before = new Array<number | undefined>(pairs.length);
  pairs.forEach(([earlier], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < earlier) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  });
  const row: Pair[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair) row.push(pair);
  }
  return row.reverse();
}

/** Pairs of equal texts around the fixed pairs: texts that stand more than once are the same where they stand next to what is the same. */
function grown(fixed: readonly Pair[], earlier: readonly string[], later: readonly string[]): readonly Pair[] {
  const all: Pair[] = [];
  let start: Pair = [0, 0];
  for (const end of [...fixed, [earlier.length, later.length] as const]) {
    let [a, b] = start;
    while (a < end[0] && b < end[1] && earlier[a] === later[b]) all.push([a++, b++]);
    const tail: Pair[] = [];
    let [c, d] = end;
    while (c > a && d > b && earlier[c - 1] === later[d - 1]) tail.push([--c, --d]);
    all.push(...tail.reverse());
    if (end[0] < earlier.length) all.push(end);
    start = [end[0] + 1, end[1] + 1];
  }
  return all;
}

/** Words that two texts have in common, as a part of the longer one. */
function likeness(one: string, other: string): number {
  const words = (text: string): readonly string[] => text.slice(0, 20_000).toLowerCase().split(/\s+/u);
  const [a, b] = [words(one), words(other)];
  const counts = new Map(countOf(a));
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return common / Math.max(a.length, b.length);
}

/** Half the words in common: the same block with other words. */
const ALIKE = 0.5;
/** How far apart two blocks of a gap may stand to be compared. */
const REACH = 8;

/** Pairs the blocks of a gap that have most words in common, in order. */
function alikePairs(earlier: readonly string[], later: readonly string[], [from, laterFrom]: Pair, [to, laterTo]: Pair): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = from;
  for (let index = laterFrom; index < laterTo; index += 1) {
    const text = later[index] ?? '';
    for (let candidate = next; candidate < Math.min(to, next + REACH); candidate += 1) {
      if (likeness(earlier[candidate] ?? '', text) < ALIKE) continue;
      pairs.push([candidate, index]);
      next = candidate + 1;
      break;
    }
  }
  return pairs;
}

function changedPairs(same: readonly Pair[], earlier: readonly string[], later: readonly string[]): readonly Pair[] {
  let start: Pair = [0, 0];
  return [...same, [earlier.length, later.length] as const].flatMap((end) => {
    const pairs = alikePairs(earlier, later, start, end);
    start = [end[0] + 1, end[1] + 1];
    return pairs;
  });
}

/** Equal texts that are left over on both sides: they were moved. */
function movedPairs(earlier: readonly string[], later: readonly string[], usedEarlier: ReadonlySet<number>, usedLater: ReadonlySet<number>): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const text = earlier[index] ?? '';
    if (usedEarlier.has(index)) continue;
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  return later.flatMap((text, index): readonly Pair[] => {
    const place = usedLater.has(index) ? undefined : places.get(text)?.pop();
    return place === undefined ? [] : [[place, index]];
  });
}

/** The blocks of an earlier and a later import that belong together, as indices. */
interface PairedImports {
  readonly same: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly changed: readonly Pair[];
  readonly paired: ReturnType<typeof pairedIn>;
}

function pairImports(earlier: readonly string[], later: readonly string[]): PairedImports {
  const same = grown(longestRow(uniquePairs(earlier, later)), earlier, later);
  const paired = pairedIn(same);
  const moved = movedPairs(earlier, later, paired.earlier, paired.later);
  paired.take(moved);
  const changed = changedPairs(same, earlier, later).filter(([a, b]) => !paired.earlier.has(a) && !paired.later.has(b));
  paired.take(changed);
  return { same, moved, changed, paired };
}

/** Where each block of an earlier import stands in a later one, both counted from 0. */
export function laterPlaces(earlier: readonly string[], later: readonly string[]): ReadonlyMap<number, number> {
  const { same, moved, changed } = pairImports(earlier, later);
  return new Map([...same, ...moved, ...changed]);
}

/**
 * Compares two imports of a document, given as the words of their blocks. What stands in both in the same order is the same, whatever its number; equal words elsewhere
 * were moved; of the rest, blocks at the same place with half their words in common were changed. n log n in the number of blocks.
 */
export function compareImports(earlier: readonly string[], later: readonly string[]): ImportComparison {
  const { same, moved, changed, paired } = pairImports(earlier, later);
  const at = (kind: 'changed' | 'moved', pairs: readonly Pair[]): readonly PlacedChange[] => pairs.map(([a, b]) => ({ place: b, change: { kind, earlier: a + 1, later: b + 1 } }));
  const added = later.flatMap((_, index): readonly PlacedChange[] => (paired.later.has(index) ? [] : [{ place: index, change: { kind: 'added', later: index + 1 } }]));
  const changes = [...at('changed', changed), ...at('moved', moved), ...added, ...removedBlocks(earlier, [...same, ...changed], paired.earlier)];
  return {
    same: same.length,
    renumbered: same.filter(([a, b]) => a !== b).length,
    changes: changes.sort((a, b) => a.place - b.place).map(({ change }) => change),
  };
}

interface PlacedChange {
  /** Index in the later import. */
  readonly place: number;
  readonly change: BlockChange;
}

/** Keeps count of what is paired already. */
function pairedIn(pairs: readonly Pair[]): { readonly earlier: ReadonlySet<number>; readonly later: ReadonlySet<number>; readonly take: (more: readonly Pair[]) => void } {
  const earlier = new Set<number>();
  const later = new Set<number>();
  const take = (more: readonly Pair[]): void => {
    for (const [a, b] of more) {
      earlier.add(a);
      later.add(b);
    }
  };
  take(pairs);
  return { earlier, later, take };
}

/** What is not there any more, behind the last block before it that still is. */
function removedBlocks(earlier: readonly string[], kept: readonly Pair[], used: ReadonlySet<number>): readonly PlacedChange[] {
  const laterOf = new Map(kept);
  let place = -1;
  return earlier.flatMap((_, index): readonly PlacedChange[] => {
    place = laterOf.get(index) ?? place;
    return used.has(index) ? [] : [{ place: place + 0.5, change: { kind: 'removed', earlier: index + 1 } }];
  });
}
