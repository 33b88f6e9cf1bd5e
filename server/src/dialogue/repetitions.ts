import { sentencesIn } from '../language/sentences.ts';
import type { BlockReading, RawBlock } from './block-reading.ts';
import type { Language } from './source.ts';

/** Which blocks say the same, as indices of blocks, ascending. */
export interface Repetitions {
  /** For a body block: the highlights blocks that condense it. */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
  /** For a highlights block: the body blocks that it condenses. */
  readonly condenses: ReadonlyMap<number, readonly number[]>;
}

/** A pair of words in more blocks than this tells nothing about which block is meant. */
const MOST_PLACES = 25;
/** Of the telling pairs of words in a sentence of the highlights, this share must be in the body's block. */
const SMALLEST_SHARE = 0.5;
const FEWEST_PAIRS = 4;
const LONGEST_PARAGRAPH = 20_000;

/**
 * Ties the highlights of a press summary to the body they are taken from, sentence by sentence: a sentence is found again in the block of the same side that has most of
 * its pairs of neighbouring words. Highlights are word for word the body's, or nearly so ("Mr. Orsk said" put in front, a clause left out). In: the blocks and their
 * readings. Linear in the length of the text.
 */
export function findRepetitions(blocks: readonly RawBlock[], readings: readonly BlockReading[], language: Language): Repetitions {
  const places = indexBody(blocks, readings);
  const condenses = new Map<number, readonly number[]>();
  const repeats = new Map<number, number[]>();
  readings.forEach((reading, index) => {
    if (reading.kind !== 'statement' || reading.section !== 'highlights') return;
    const found = blocksFor(sentencePairs(blocks[index]?.words ?? '', language), reading, places, readings);
    if (found.size === 0) return;
    const ascending = [...found].sort((a, b) => a - b);
    condenses.set(index, ascending);
    for (const block of ascending) repeats.set(block, [...(repeats.get(block) ?? []), index]);
  });
  return { repeats, condenses };
}

/** Where each pair of words stands in the body, by the side that speaks: only what one side says can repeat it. */
type Places = ReadonlyMap<string, readonly number[]>;

function indexBody(blocks: readonly RawBlock[], readings: readonly BlockReading[]): Places {
  const places = new Map<string, number[]>();
  if (!readings.some((reading) => reading.kind === 'statement' && reading.section === 'highlights')) return places;
  readings.forEach((reading, index) => {
    if (reading.kind !== 'statement' || reading.section === 'highlights' || reading.section === 'lead') return;
    for (const pair of new Set(pairsOf(blocks[index]?.words ?? '', sideOf(reading)))) {
      const list = places.get(pair);
      if (!list) places.set(pair, [index]);
      else if (list.length <= MOST_PLACES) list.push(index);
    }
  });
  return places;
}

function sideOf(reading: BlockReading): string {
  if (reading.kind !== 'statement') return '';
  return reading.role === 'chair' ? 'expert' : reading.role;
}

function sentencePairs(words: string, language: Language): readonly (readonly string[])[] {
  const opening = words.slice(0, LONGEST_PARAGRAPH);
  return sentencesIn(opening, language).map(({ start, end }) => pairsOf(opening.slice(start, end), ''));
}

function pairsOf(text: string, side: string): readonly string[] {
  const tokens = text.slice(0, LONGEST_PARAGRAPH).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.slice(1).map((token, index) => `${side}\u0000${tokens[index] ?? ''} ${token}`);
}

/** The blocks that the sentences of a highlights block are taken from. A sentence that stands in several blocks alike is taken from one that another sentence is from, else from the same speaker's. */
function blocksFor(sentences: readonly (readonly string[])[], reading: BlockReading, places: Places, readings: readonly BlockReading[]): ReadonlySet<number> {
  const candidates = sentences.map((pairs) => bestBlocks(pairs, sideOf(reading), places));
  const found = new Set(candidates.flatMap((blocks) => (blocks.length === 1 ? blocks : [])));
  for (const blocks of candidates) {
    if (blocks.length < 2 || blocks.some((block) => found.has(block))) continue;
    const best = blocks.find((block) => speakerOf(readings[block]) === speakerOf(reading)) ?? blocks[0];
    if (best !== undefined) found.add(best);
  }
  return found;
}

function speakerOf(reading: BlockReading | undefined): string | null | undefined {
  return reading?.kind === 'statement' ? reading.speaker : undefined;
}

/** The blocks with the most of the pairs, if they have enough: several if they are equal. */
function bestBlocks(pairs: readonly string[], side: string, places: Places): readonly number[] {
  const counts = new Map<number, number>();
  let telling = 0;
  for (const pair of pairs) {
    const blocks = places.get(side + pair);
    if (blocks && blocks.length > MOST_PLACES) continue;
    telling++;
    for (const block of blocks ?? []) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < FEWEST_PAIRS || most < telling * SMALLEST_SHARE) return [];
  return [...counts].filter(([, count]) => count === most).map(([block]) => block);
}
