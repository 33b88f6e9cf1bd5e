import { describe, expect, test } from 'vitest';
import { rankStatements } from '../../server/src/evidence/ranking/rank-statements.ts';
import { indexOf, withVectors } from '../../server/src/evidence/ranking/statement-index.ts';
import { likeness, readWordVectors, type WordVectors } from '../../server/src/evidence/ranking/word-vectors.ts';
import { textOf } from '../../server/src/language/span.ts';
import { smallSource } from '../support/small-case.ts';

/** A file as `scripts/make-word-vectors.mjs` makes it, with three dimensions. In: stems in order, with their rarity and their numbers. */
function vectorFile(words: readonly (readonly [string, number, readonly [number, number, number]])[]): Uint8Array {
  const text = new TextEncoder().encode(words.map(([word]) => `${word}\n`).join(''));
  const header = new Uint8Array(16);
  header.set(new TextEncoder().encode('COBSVEC1'));
  new DataView(header.buffer).setUint32(8, words.length, true);
  new DataView(header.buffer).setUint32(12, 3, true);
  const numbers = words.flatMap(([, , vector]) => vector.map((value) => value & 0xff));
  return Uint8Array.from([...header, ...words.map(([, rarity]) => rarity * 16), ...numbers, ...text]);
}

/** People who drive on one axis, places where one is kept on another, schools on the third. */
const FILE = vectorFile([
  ['alien', 9, [100, 10, 0]],
  ['child', 8, [10, 0, 100]],
  ['custodi', 9, [0, 100, 10]],
  ['detent', 9, [5, 100, 0]],
  ['foreign', 8, [100, 0, 10]],
  ['pupil', 9, [0, 10, 100]],
]);

function vectors(): WordVectors {
  const read = readWordVectors(FILE);
  if (!read) throw new Error('The file of the test is not read.');
  return read;
}

describe('the file of word vectors', () => {
  test('gives words that are used alike a likeness near 1, and others near 0', () => {
    const read = vectors();
    const like = (a: string, b: string): number => likeness(read, read.rows.get(a) ?? -1, read.rows.get(b) ?? -1);
    expect(like('custodi', 'detent')).toBeGreaterThan(0.95);
    expect(like('alien', 'foreign')).toBeGreaterThan(0.95);
    expect(like('alien', 'detent')).toBeLessThan(0.2);
    expect(read.rarities[read.rows.get('alien') ?? -1]).toBe(9);
  });

  test('is read from the middle of a larger buffer too', () => {
    const larger = new Uint8Array(FILE.length + 5);
    larger.set(FILE, 5);
    expect(readWordVectors(larger.subarray(5))).toEqual(vectors());
  });

  test.each([
    ['empty', new Uint8Array()],
    ['another file', new TextEncoder().encode('COBSVEC2 and something else')],
    ['cut off', FILE.subarray(0, FILE.length - 4)],
    ['all but the beginning cut off', FILE.subarray(0, 20)],
  ])('is not read if it is %s', (_, bytes) => {
    expect(readWordVectors(bytes)).toBeUndefined();
  });
});

describe('meaning', () => {
  const source = smallSource('S', [
    { text: 'The census will be held in 2027. It is long.' },
    { text: 'Some statistics are missing. Detention of foreigners had been shortened.' },
    { text: 'Pupils were taught in two languages.' },
  ]);
  const index = withVectors(indexOf([source]), vectors());

  test('finds a statement that says the same in other words, and its sentence', () => {
    const [best] = rankStatements(index, { text: 'aliens in custody' }, 3);
    expect(best?.statement.number).toBe(2);
    expect(best && textOf(best.statement.text, best.sentence)).toBe('Detention of foreigners had been shortened.');
    expect(rankStatements(index, { text: 'a child' }, 3)[0]?.statement.number).toBe(3);
  });

  test('does not show other words as matches', () => {
    expect(rankStatements(index, { text: 'aliens in custody' }, 1)[0]?.matches).toEqual([]);
  });

  test('comes after the words themselves', () => {
    expect(rankStatements(index, { text: 'a census of aliens in 2027' }, 3)[0]?.statement.number).toBe(1);
  });

  test('is not looked at without the file', () => {
    expect(rankStatements(indexOf([source]), { text: 'aliens in custody' }, 3)).toEqual([]);
  });
});
