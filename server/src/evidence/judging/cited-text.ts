import type { Block, Source } from '../../dialogue/source.ts';
import { setOf } from '../../language/thesaurus/thesaurus.ts';
import { readText, type Reading, type Token } from './reading.ts';

/** Where the words of a kind stand in a block, for looking up the words of a claim. Values are token indexes, ascending. */
export interface WordPlaces {
  readonly roots: ReadonlyMap<string, readonly number[]>;
  readonly families: ReadonlyMap<number, readonly number[]>;
  readonly sides: ReadonlyMap<number, readonly number[]>;
  /** What the words with a prefix of negation deny (`Senses.denies`). */
  readonly denied: ReadonlyMap<string, readonly number[]>;
  /** By contrast set. */
  readonly contrasts: ReadonlyMap<number, readonly number[]>;
  /** The roots that begin with the same letters, as many as kindred words have in common (`kinOf`). */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** The tokens of the numbers themselves, by the value of the figure. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
}

/** A block that a claim cites, with its facts. */
export interface CitedText {
  readonly source: Source;
  readonly block: Block;
  readonly reading: Reading;
  readonly places: WordPlaces;
}

const known = new WeakMap<Block, CitedText>();

/** How many letters the shorter of two kindred stems must have: "militar" and "militari". */
const KINDRED_LENGTH = 6;

/** The roots of a block that are kindred to `root`: one begins with the other. */
export function kinOf(root: string, { kin }: WordPlaces): readonly string[] {
  if (root.length < KINDRED_LENGTH) return [];
  return (kin.get(root.slice(0, KINDRED_LENGTH)) ?? []).filter((other) => other.startsWith(root) || root.startsWith(other));
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The value of the figure of whose number the token is a part; nothing for its unit, hedge or thing, and for other words. */
export function numberAt({ figures }: Reading, { figure, start, end }: Token): number | undefined {
  const found = figure < 0 ? undefined : figures[figure];
  return found && found.number.start <= start && end <= found.number.end ? found.value : undefined;
}

/** Where the words of a reading stand, by what they stand for. */
export function placesIn(reading: Reading): WordPlaces {
  const roots = new Map<string, number[]>();
  const families = new Map<number, number[]>();
  const sides = new Map<number, number[]>();
  const denied = new Map<string, number[]>();
  const contrasts = new Map<number, number[]>();
  const numbers = new Map<number, number[]>();
  reading.tokens.forEach((token, index) => {
    const { senses } = token;
    add(roots, senses.root, index);
    if (senses.denies !== '') add(denied, senses.denies, index);
    for (const family of senses.families) add(families, family, index);
    for (const side of senses.sides) add(sides, side, index);
    for (const member of senses.members) add(contrasts, setOf(member), index);
    const value = numberAt(reading, token);
    if (value !== undefined) add(numbers, value, index);
  });
  const kin = new Map<string, string[]>();
  for (const root of roots.keys()) if (root.length >= KINDRED_LENGTH) add(kin, root.slice(0, KINDRED_LENGTH), root);
  return { roots, families, sides, denied, contrasts, kin, numbers };
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
