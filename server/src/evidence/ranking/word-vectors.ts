/** What words mean, as numbers: words used alike have vectors that point the same way. Read from `server/data/word-vectors-en.bin`. */
export interface WordVectors {
  readonly dimensions: number;
  /** The row of each stem. */
  readonly rows: ReadonlyMap<string, number>;
  /** `dimensions` numbers a row. */
  readonly numbers: Int8Array;
  /** The length of each row, to bring all to length 1. */
  readonly lengths: Float32Array;
  /** How rare the stem of each row is in English: the natural logarithm of its share of all words, without its sign. */
  readonly rarities: Float32Array;
}

/** What a word weighs that is rarer than all that have a vector. */
export const UNKNOWN_RARITY = 12;

const MAGIC = 'COBSVEC1';
const HEADER = 16;
const RARITY_STEPS = 16;

function lengthOf(numbers: Int8Array, row: number, dimensions: number): number {
  let sum = 0;
  for (const value of numbers.subarray(row * dimensions, (row + 1) * dimensions)) sum += value * value;
  return Math.sqrt(sum);
}

/** Reads the file that `scripts/make-word-vectors.mjs` makes (its form is described there). Nothing, if `bytes` are not such a file. */
export function readWordVectors(bytes: Uint8Array): WordVectors | undefined {
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const count = header.getUint32(8, true);
  const dimensions = header.getUint32(12, true);
  const wordsAt = HEADER + count * (1 + dimensions);
  if (wordsAt > bytes.length) return undefined;
  const words = new TextDecoder().decode(bytes.subarray(wordsAt)).split('\n');
  if (words.length !== count + 1) return undefined;
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + count, count * dimensions);
  return {
    dimensions,
    rows: new Map(words.slice(0, count).map((word, row): [string, number] => [word, row])),
    numbers,
    lengths: Float32Array.from({ length: count }, (_, row) => lengthOf(numbers, row, dimensions)),
    rarities: Float32Array.from(bytes.subarray(HEADER, HEADER + count), (rarity) => rarity / RARITY_STEPS),
  };
}

/** How alike the words of two rows are: the cosine of their vectors, from -1 to 1. */
export function likeness(vectors: WordVectors, a: number, b: number): number {
  const { numbers, dimensions, lengths } = vectors;
  const from = a * dimensions;
  const against = b * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += (numbers[from + i] ?? 0) * (numbers[against + i] ?? 0);
  const scale = (lengths[a] ?? 0) * (lengths[b] ?? 0);
  return scale === 0 ? 0 : sum / scale;
}
