import type { AnalysedQuery } from './query-terms.ts';
import { statementCount, termAt, termCount, termOrdinal, type SourceSegment } from './source-segment.ts';
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
  /** For each word asked for so far, how like it each term of the vocabulary is; 0 for nothing in common. */
  readonly likenesses: Map<string, Float32Array>;
}

/** Words this much alike or less have nothing in common: of 0, .2, .35 and .5 the best on the odd half of the paraphrases. */
const NOTHING_IN_COMMON = 0.2;
/** Common words count less for what a sentence means: a / (a + share of all words), with the `a` of Arora et al. (ICLR 2017). */
const COMMON = 1e-3;
/** How much the statement as a whole counts beside its best sentence. */
const WHOLE = 0.3;
/** So many words of queries are remembered a segment. */
const REMEMBERED_WORDS = 500;

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
  for (let term = 0; term < termCount(segment); term++) {
    for (let i = (segment.postingStarts[term] ?? 0); i < (segment.postingStarts[term + 1] ?? 0); i++) terms[(segment.positions[i] ?? 0)] = term;
  }
  return terms;
}

/** Calls `visit` with every sentence in which somebody speaks (not with speakers' names) and the statement it belongs to. */
function eachSentence(segment: SourceSegment, visit: (sentence: number, statement: number) => void): void {
  for (let statement = 0; statement < statementCount(segment); statement++) {
    const end = (segment.statementStarts[statement + 1] ?? 0);
    for (let sentence = (segment.statementStarts[statement] ?? 0) + 1; sentence < end; sentence++) visit(sentence, statement);
  }
}

function meaningFor(segment: SourceSegment, vectors: WordVectors): SegmentMeaning {
  const { dimensions } = vectors;
  const rows = Int32Array.from({ length: termCount(segment) }, (_, term) => vectors.rows.get(termAt(segment, term)) ?? -1);
  const termAtPosition = termsByPosition(segment);
  const sentences = new Float32Array((segment.sentenceStarts.length - 1) * dimensions);
  const statements = new Float32Array(statementCount(segment) * dimensions);
  eachSentence(segment, (sentence, statement) => {
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

/** How like `word` each term of the vocabulary is: 1 for the same, 0 for nothing in common. */
function likenessesTo(word: string, segment: SourceSegment, meaning: SegmentMeaning, vectors: WordVectors): Float32Array {
  const remembered = meaning.likenesses.get(word);
  if (remembered) return remembered;
  const row = vectors.rows.get(word);
  const likenesses = new Float32Array(meaning.rows.length);
  if (row !== undefined) {
    for (let term = 0; term < likenesses.length; term++) {
      const other = meaning.rows[term] ?? -1;
      if (other >= 0) likenesses[term] = Math.max(0, (likeness(vectors, row, other) - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON));
    }
  }
  const same = termOrdinal(segment, word);
  if (same >= 0) likenesses[same] = 1;
  if (meaning.likenesses.size >= REMEMBERED_WORDS) meaning.likenesses.clear();
  meaning.likenesses.set(word, likenesses);
  return likenesses;
}

/** The words of the query's text that count, with their share of its whole weight. */
function weighedTerms(query: AnalysedQuery, scope: Scope, vectors: WordVectors): readonly { readonly term: string; readonly share: number }[] {
  const weighed = query.terms.map(({ term, inText }, i) => {
    const row = vectors.rows.get(term);
    return { term, weight: inText * (scope.rarity[i] ?? 0) * (row === undefined ? UNKNOWN_RARITY : (vectors.rarities[row] ?? 0)) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.filter(({ weight }) => weight > 0).map(({ term, weight }) => ({ term, share: weight / whole }));
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

/** The word of each sentence that is most like the query's word: how like it is. */
function bestLikenesses(segment: SourceSegment, meaning: SegmentMeaning, likenesses: Float32Array, best: Float32Array): void {
  eachSentence(segment, (sentence) => {
    let most = 0;
    for (let position = (segment.sentenceStarts[sentence] ?? 0); position < (segment.sentenceStarts[sentence + 1] ?? 0); position++) {
      const term = meaning.termAtPosition[position] ?? -1;
      if (term >= 0 && (likenesses[term] ?? 0) > most) most = (likenesses[term] ?? 0);
    }
    best[sentence] = most;
  });
}

/** Scores every statement of `segment` by its meaning beside that of the text of `query`. */
export function meaningScores(segment: SourceSegment, query: AnalysedQuery, scope: Scope, vectors: WordVectors): MeaningScores {
  const count = statementCount(segment);
  const meaning = meaningOf(segment, vectors);
  const scores: MeaningScores = { alike: new Float64Array(count), echoed: new Float64Array(count), bestSentence: new Int32Array(count).fill(-1) };
  const bySentence = new Float64Array(segment.sentenceStarts.length);
  const byStatement = new Float64Array(count);
  const best = new Float32Array(segment.sentenceStarts.length);
  const bestOfStatement = new Float32Array(count);
  for (const { term, share } of weighedTerms(query, scope, vectors)) {
    bestLikenesses(segment, meaning, likenessesTo(term, segment, meaning, vectors), best);
    bestOfStatement.fill(0);
    eachSentence(segment, (sentence, statement) => {
      bySentence[sentence] = (bySentence[sentence] ?? 0) + share * (best[sentence] ?? 0);
      if ((best[sentence] ?? 0) > (bestOfStatement[statement] ?? 0)) bestOfStatement[statement] = (best[sentence] ?? 0);
    });
    for (let statement = 0; statement < count; statement++) byStatement[statement] = (byStatement[statement] ?? 0) + share * (bestOfStatement[statement] ?? 0);
  }
  const vector = queryVector(query, vectors);
  const { dimensions } = vectors;
  eachSentence(segment, (sentence, statement) => {
    scores.alike[statement] = Math.max((scores.alike[statement] ?? 0), cosine(vector, meaning.sentences, sentence * dimensions));
    if ((bySentence[sentence] ?? 0) <= (scores.echoed[statement] ?? 0)) return;
    scores.echoed[statement] = (bySentence[sentence] ?? 0);
    scores.bestSentence[statement] = sentence - (segment.statementStarts[statement] ?? 0);
  });
  for (let statement = 0; statement < count; statement++) {
    scores.alike[statement] = Math.max((scores.alike[statement] ?? 0), cosine(vector, meaning.statements, statement * dimensions));
    scores.echoed[statement] = ((scores.echoed[statement] ?? 0) + WHOLE * (byStatement[statement] ?? 0)) / (1 + WHOLE);
  }
  return scores;
}
