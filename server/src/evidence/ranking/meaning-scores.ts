import type { AnalysedQuery } from './query-terms.ts';
import { statementCount, termOrdinal, type SourceSegment } from './source-segment.ts';
import { likeness, UNKNOWN_RARITY, type WordVectors } from './word-vectors.ts';
import type { Scope } from './word-scores.ts';

/** How near the statements of a segment are to the query in meaning, whatever their words. */
export interface MeaningScores {
  /** How alike the best sentence (or the statement as a whole) and the query are; about 0 to 1. */
  readonly alike: Float64Array;
  /** The share of the query's words, weighed, for which the best sentence has one that is like it; 0 to 1. */
  readonly echoed: Float64Array;
  /** The best sentence by `echoed`, counted in the statement, the speaker's name being 0. */
  readonly bestSentence: Int32Array;
}

/** What is known of a segment's meaning: made at the first query, and kept as long as the segment. */
interface SegmentMeaning {
  /** The row of each term of the vocabulary, -1 for none. */
  readonly rows: Int32Array;
  /** The term at each position, -1 for none. */
  readonly termAtPosition: Int32Array;
  /** The vectors (of length 1) of all sentences. */
  readonly sentences: Float32Array;
  /** The vectors (of length 1) of all statements. */
  readonly statements: Float32Array;
  /** For each word asked for so far, how like it each term is. */
  readonly likenesses: Map<string, Float32Array>;
}

/** Words this much alike or less have nothing in common: of 0, .2, .35 and .5 the best on the odd half of the paraphrases. */
const NOTHING_IN_COMMON = 0.2;
/** Common words count less for what a sentence means: a / (a + share of all words), with the `a` of Arora et al. (ICLR 2017). */
const COMMON = 1e-3;
/** How much the statement as a whole counts beside its best sentence. */
const WHOLE = 0.3;
/** So many words of queries are remembered a segment (4 kB each): those of the last few queries. */
const REMEMBERED_WORDS = 100;

const meanings = new WeakMap<SourceSegment, { readonly vectors: WordVectors; readonly meaning: SegmentMeaning }>();

function smoothWeight(rarity: number): number {
  return COMMON / (COMMON + Math.exp(-rarity));
}

/** Adds the vector of `row`, brought to length `weight`, to the vector at `offset`. */
function addRow(vectors: WordVectors, row: number, weight: number, sums: Float32Array, offset: number): void {
  const scale = weight / ((vectors.lengths[row] ?? 0) || 1);
  const from = row * vectors.dimensions;
  for (let d = 0; d < vectors.dimensions; d++) sums[offset + d] = (sums[offset + d] ?? 0) + scale * (vectors.numbers[from + d] ?? 0);
}

function bringToLengthOne(sums: Float32Array, offset: number, dimensions: number): void {
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (sums[offset + d] ?? 0) ** 2;
  if (square === 0) return;
  const scale = 1 / Math.sqrt(square);
  for (let d = 0; d < dimensions; d++) sums[offset + d] = (sums[offset + d] ?? 0) * scale;
}

function termsByPosition(segment: SourceSegment): Int32Array {
  const terms = new Int32Array((segment.sentenceStarts[segment.sentenceStarts.length - 1] ?? 0)).fill(-1);
  for (let term = 0; term < segment.terms.length; term++) {
    for (let i = (segment.postingStarts[term] ?? 0); i < (segment.postingStarts[term + 1] ?? 0); i++) terms[(segment.positions[i] ?? 0)] = term;
  }
  return terms;
}

/** Calls `visit` with every sentence (speakers' names are none) and the statement it belongs to; of the `chosen` statements only, if they are given. */
function eachSentence(segment: SourceSegment, chosen: ReadonlySet<number> | undefined, visit: (sentence: number, statement: number) => void): void {
  for (let statement = 0; statement < statementCount(segment); statement++) {
    if (chosen && !chosen.has(statement)) continue;
    const end = (segment.statementStarts[statement + 1] ?? 0);
    for (let sentence = (segment.statementStarts[statement] ?? 0) + 1; sentence < end; sentence++) visit(sentence, statement);
  }
}

function meaningFor(segment: SourceSegment, vectors: WordVectors): SegmentMeaning {
  const { dimensions } = vectors;
  const rows = Int32Array.from(segment.terms, (term) => vectors.rows.get(term) ?? -1);
  const termAtPosition = termsByPosition(segment);
  const sentences = new Float32Array((segment.sentenceStarts.length - 1) * dimensions);
  const statements = new Float32Array(statementCount(segment) * dimensions);
  eachSentence(segment, undefined, (sentence, statement) => {
    for (let position = (segment.sentenceStarts[sentence] ?? 0); position < (segment.sentenceStarts[sentence + 1] ?? 0); position++) {
      const term = termAtPosition[position] ?? -1;
      const row = term < 0 ? -1 : (rows[term] ?? -1);
      if (row < 0) continue;
      const weight = smoothWeight((vectors.rarities[row] ?? 0));
      addRow(vectors, row, weight, sentences, sentence * dimensions);
      addRow(vectors, row, weight, statements, statement * dimensions);
    }
    bringToLengthOne(sentences, sentence * dimensions, dimensions);
  });
  for (let statement = 0; statement < statementCount(segment); statement++) bringToLengthOne(statements, statement * dimensions, dimensions);
  return { rows, termAtPosition, sentences, statements, likenesses: new Map() };
}

function meaningOf(segment: SourceSegment, vectors: WordVectors): SegmentMeaning {
  const known = meanings.get(segment);
  if (known?.vectors === vectors) return known.meaning;
  const meaning = meaningFor(segment, vectors);
  meanings.set(segment, { vectors, meaning });
  return meaning;
}

/** How like `word` each term is, as far as it is known: 1 for the same, 0 for nothing in common, NaN for not asked yet. */
function likenessesTo(word: string, segment: SourceSegment, meaning: SegmentMeaning): Float32Array {
  const remembered = meaning.likenesses.get(word);
  if (remembered) return remembered;
  const likenesses = new Float32Array(meaning.rows.length).fill(Number.NaN);
  const same = termOrdinal(segment, word);
  if (same >= 0) likenesses[same] = 1;
  if (meaning.likenesses.size >= REMEMBERED_WORDS) meaning.likenesses.clear();
  meaning.likenesses.set(word, likenesses);
  return likenesses;
}

/** A word of the query, and how like it the terms of the segment are. */
interface Asked {
  /** Its row, or -1. */
  readonly row: number;
  /** Its share of the whole weight of the query. */
  readonly share: number;
  readonly likenesses: Float32Array;
}

function likenessOf(asked: Asked, term: number, meaning: SegmentMeaning, vectors: WordVectors): number {
  const known = asked.likenesses[term] ?? 0;
  if (!Number.isNaN(known)) return known;
  const row = meaning.rows[term] ?? -1;
  const found = asked.row < 0 || row < 0 ? 0 : Math.max(0, (likeness(vectors, asked.row, row) - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON));
  asked.likenesses[term] = found;
  return found;
}

/** The words of the query's text that count. */
function askedWords(segment: SourceSegment, query: AnalysedQuery, scope: Scope, meaning: SegmentMeaning, vectors: WordVectors): readonly Asked[] {
  const weighed = query.terms.map(({ term, inText }, i) => {
    const row = vectors.rows.get(term) ?? -1;
    return { term, row, weight: inText * (scope.rarity[i] ?? 0) * (row < 0 ? UNKNOWN_RARITY : (vectors.rarities[row] ?? 0)) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .filter(({ weight }) => weight > 0)
    .map(({ term, row, weight }) => ({ row, share: weight / whole, likenesses: likenessesTo(term, segment, meaning) }));
}

function cosine(a: Float32Array, b: Float32Array, offset: number): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[offset + d] ?? 0);
  return sum;
}

function queryVector(query: AnalysedQuery, vectors: WordVectors): Float32Array {
  const vector = new Float32Array(vectors.dimensions);
  for (const { term, inText } of query.terms) {
    const row = vectors.rows.get(term);
    if (row !== undefined && inText > 0) addRow(vectors, row, inText * smoothWeight((vectors.rarities[row] ?? 0)), vector, 0);
  }
  bringToLengthOne(vector, 0, vectors.dimensions);
  return vector;
}

/** How like the word asked for the likest word of a sentence is. */
function bestLikeness(sentence: number, asked: Asked, segment: SourceSegment, meaning: SegmentMeaning, vectors: WordVectors): number {
  let most = 0;
  const end = segment.sentenceStarts[sentence + 1] ?? 0;
  for (let position = segment.sentenceStarts[sentence] ?? 0; position < end; position++) {
    const term = meaning.termAtPosition[position] ?? -1;
    if (term < 0) continue;
    const like = likenessOf(asked, term, meaning, vectors);
    if (like > most) most = like;
  }
  return most;
}

/** Fills in how far the best sentence of each statement, and the statement as a whole, echo the query. */
function scoreEchoes(segment: SourceSegment, words: readonly Asked[], chosen: ReadonlySet<number> | undefined, vectors: WordVectors, scores: MeaningScores): void {
  const meaning = meaningOf(segment, vectors);
  const bySentence = new Float64Array(segment.sentenceStarts.length);
  const byStatement = new Float64Array(scores.echoed.length);
  const best = new Float32Array(scores.echoed.length);
  for (const word of words) {
    best.fill(0);
    eachSentence(segment, chosen, (sentence, statement) => {
      const like = bestLikeness(sentence, word, segment, meaning, vectors);
      bySentence[sentence] = (bySentence[sentence] ?? 0) + word.share * like;
      if (like > (best[statement] ?? 0)) best[statement] = like;
    });
    for (let statement = 0; statement < best.length; statement++) byStatement[statement] = (byStatement[statement] ?? 0) + word.share * (best[statement] ?? 0);
  }
  eachSentence(segment, chosen, (sentence, statement) => {
    if ((bySentence[sentence] ?? 0) <= (scores.echoed[statement] ?? 0)) return;
    scores.echoed[statement] = bySentence[sentence] ?? 0;
    scores.bestSentence[statement] = sentence - (segment.statementStarts[statement] ?? 0);
  });
  byStatement.forEach((whole, statement) => {
    scores.echoed[statement] = ((scores.echoed[statement] ?? 0) + WHOLE * whole) / (1 + WHOLE);
  });
}

/**
 * Scores the statements of `segment` by their meaning beside that of the text of `query`; only the `chosen` ones, if they are given: the others get 0.
 * What is found out about the words of the query is remembered, so that the next query with the same words takes less time.
 */
export function meaningScores(segment: SourceSegment, query: AnalysedQuery, scope: Scope, vectors: WordVectors, chosen?: ReadonlySet<number>): MeaningScores {
  const count = statementCount(segment);
  const meaning = meaningOf(segment, vectors);
  const scores: MeaningScores = { alike: new Float64Array(count), echoed: new Float64Array(count), bestSentence: new Int32Array(count).fill(-1) };
  scoreEchoes(segment, askedWords(segment, query, scope, meaning, vectors), chosen, vectors, scores);
  const vector = queryVector(query, vectors);
  const { dimensions } = vectors;
  eachSentence(segment, chosen, (sentence, statement) => {
    scores.alike[statement] = Math.max(scores.alike[statement] ?? 0, cosine(vector, meaning.sentences, sentence * dimensions));
  });
  for (let statement = 0; statement < count; statement++) {
    if (chosen && !chosen.has(statement)) continue;
    scores.alike[statement] = Math.max(scores.alike[statement] ?? 0, cosine(vector, meaning.statements, statement * dimensions));
  }
  return scores;
}
