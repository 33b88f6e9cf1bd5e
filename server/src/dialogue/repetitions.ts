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
/** More different words than any document has; a pair stays a whole number that is exact. */
const LARGEST_VOCABULARY = 2 ** 24;

/**
 * Ties the highlights of a press summary to the body they are taken from, sentence by sentence: a sentence is found again in the block of the same side that has most of
 * its pairs of neighbouring words. Highlights are word for word the body's, or nearly so ("Mr. Orsk said" put in front, a clause left out). In: the blocks and their
 * readings. Linear in the length of the text.
 */
export function findRepetitions(blocks: readonly RawBlock[], readings: readonly BlockReading[], language: Language): Repetitions {
  const vocabulary = new Map<string, number>();
  const highlights = readings.flatMap((reading, index) =>
    reading.kind === 'statement' && reading.section === 'highlights' ? [{ index, reading, sentences: sentencePairs(blocks[index]?.words ?? '', sideOf(reading), language, vocabulary) }] : [],
  );
  const places = placesOf(highlights.flatMap(({ sentences }) => sentences.flat()), blocks, readings, vocabulary);
  const condenses = new Map<number, readonly number[]>();
  const repeats = new Map<number, number[]>();
  for (const { index, reading, sentences } of highlights) {
    const found = blocksFor(sentences, reading, places, readings);
    if (found.size === 0) continue;
    const ascending = [...found].sort((a, b) => a - b);
    condenses.set(index, ascending);
    for (const block of ascending) repeats.set(block, [...(repeats.get(block) ?? []), index]);
  }
  return { repeats, condenses };
}

/** A pair of neighbouring words as one side says it: a number made of the side and the words' places in the vocabulary. */
type Pair = number;

/** Where each pair of the highlights stands in the body. */
type Places = ReadonlyMap<Pair, readonly number[]>;

function placesOf(wanted: readonly Pair[], blocks: readonly RawBlock[], readings: readonly BlockReading[], vocabulary: ReadonlyMap<string, number>): Places {
  const places = new Map<Pair, number[]>(wanted.map((pair) => [pair, []]));
  if (places.size === 0) return places;
  readings.forEach((reading, index) => {
    if (reading.kind !== 'statement' || reading.section === 'highlights' || reading.section === 'lead') return;
    eachPair(blocks[index]?.words ?? '', sideOf(reading), (word) => vocabulary.get(word), (pair) => {
      const list = places.get(pair);
      if (list && list.length <= MOST_PLACES && list.at(-1) !== index) list.push(index);
    });
  });
  return places;
}

/** Only what one side says can repeat what it says. */
function sideOf(reading: BlockReading): number {
  if (reading.kind !== 'statement') return 0;
  return reading.role === 'delegation' ? 1 : reading.role === 'other' ? 3 : 2;
}

function sentencePairs(words: string, side: number, language: Language, vocabulary: Map<string, number>): readonly (readonly Pair[])[] {
  const opening = words.slice(0, LONGEST_PARAGRAPH);
  const place = (word: string): number => {
    const known = vocabulary.get(word);
    if (known === undefined) vocabulary.set(word, vocabulary.size + 1);
    return known ?? vocabulary.size;
  };
  return sentencesIn(opening, language).map(({ start, end }) => {
    const pairs: Pair[] = [];
    eachPair(opening.slice(start, end), side, place, (pair) => pairs.push(pair));
    return pairs;
  });
}

/** Goes through the pairs of words whose places are known. */
function eachPair(text: string, side: number, place: (word: string) => number | undefined, visit: (pair: Pair) => void): void {
  let before: number | undefined;
  for (const word of text.slice(0, LONGEST_PARAGRAPH).toLowerCase().match(/[0-9a-z\u00aa-\u024f]+/g) ?? []) {
    const at = place(word);
    if (before !== undefined && at !== undefined) visit((before * LARGEST_VOCABULARY + at) * 4 + side);
    before = at;
  }
}

/** The blocks that the sentences of a highlights block are taken from. A sentence that stands in several blocks alike is taken from one that another sentence is from, else from the same speaker's. */
function blocksFor(sentences: readonly (readonly Pair[])[], reading: BlockReading, places: Places, readings: readonly BlockReading[]): ReadonlySet<number> {
  const candidates = sentences.map((pairs) => bestBlocks(pairs, places));
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
function bestBlocks(pairs: readonly Pair[], places: Places): readonly number[] {
  const counts = new Map<number, number>();
  let telling = 0;
  for (const pair of pairs) {
    const blocks = places.get(pair) ?? [];
    if (blocks.length > MOST_PLACES) continue;
    telling++;
    for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < FEWEST_PAIRS || most < telling * SMALLEST_SHARE) return [];
  return [...counts].filter(([, count]) => count === most).map(([block]) => block);
}
