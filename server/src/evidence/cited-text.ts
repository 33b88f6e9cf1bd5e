import type { Block, Source } from '../dialogue/source.ts';
import { readText, type Reading } from './reading.ts';

/** Where the words of a kind stand in a block, for looking up the words of a claim. Values are token indexes, ascending. */
export interface WordPlaces {
  readonly roots: ReadonlyMap<string, readonly number[]>;
  readonly families: ReadonlyMap<number, readonly number[]>;
  readonly sides: ReadonlyMap<number, readonly number[]>;
}

/** A block that a claim cites, with its facts. */
export interface CitedText {
  readonly source: Source;
  readonly block: Block;
  readonly reading: Reading;
  readonly places: WordPlaces;
}

const known = new WeakMap<Block, CitedText>();

/** Where the words of a reading stand, by what they stand for. */
export function placesIn(reading: Reading): WordPlaces {
  const roots = new Map<string, number[]>();
  const families = new Map<number, number[]>();
  const sides = new Map<number, number[]>();
  const add = <Key>(map: Map<Key, number[]>, key: Key, index: number): void => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  reading.tokens.forEach(({ senses }, index) => {
    add(roots, senses.root, index);
    for (const family of senses.families) add(families, family, index);
    for (const side of senses.sides) add(sides, side, index);
  });
  return { roots, families, sides };
}

/** The facts of a cited block; computed once a block, for as long as its source is in use. */
export function citedText(source: Source, block: Block): CitedText {
  let text = known.get(block);
  if (!text) {
    const language = source.language === 'fr' || source.language === 'es' ? source.language : 'en';
    const reading = readText(block.text, language, source.metadata.date);
    known.set(block, (text = { source, block, reading, places: placesIn(reading) }));
  }
  return text;
}
