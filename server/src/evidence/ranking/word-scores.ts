import { distinct } from './numbers.ts';
import type { AnalysedQuery } from './query-terms.ts';
import { WEIGHTS } from './ranking-weights.ts';
import type { Hits, SegmentHits } from './segment-hits.ts';
import { statementCount, statementLength, type SourceSegment } from './source-segment.ts';

/** How common things are in everything that is searched. */
export interface Scope {
  readonly statements: number;
  readonly sentences: number;
  readonly positions: number;
  /** How telling each term of the query is, and each of its pairs: the rarer the more. */
  readonly rarity: readonly number[];
  readonly pairRarity: readonly number[];
}

/** How far the words of each statement of a segment are those of the query. Every number is a share of what a statement with all of its words would get. */
export interface WordScores {
  readonly text: Float64Array;
  readonly pairs: Float64Array;
  readonly context: Float64Array;
  readonly heading: Float64Array;
  /** The score of the best sentence, and which one it is, counted in the statement from 0 with the speaker's name as sentence 0; -1 for none. */
  readonly sentence: Float64Array;
  readonly bestSentence: Int32Array;
  /** The share of the text's terms, weighed, that the statement has at all. */
  readonly covered: Float64Array;
}

/** Robertson and Spärck Jones's weight of a term that `frequency` of `all` statements have, made positive as in Lucene. */
function rarityOf(all: number, frequency: number): number {
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
}

/** Counts how common the terms of a query are in all of `segments`. */
export function scopeOf(query: AnalysedQuery, segments: readonly SourceSegment[], hits: readonly SegmentHits[]): Scope {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const statements = sum(segments.map(statementCount));
  const frequency = (i: number): number => sum(hits.map(({ terms }) => distinct(terms[i]?.statements ?? [])));
  const pairFrequency = (i: number): number => sum(hits.map(({ pairs }) => distinct(pairs[i] ?? [])));
  return {
    statements,
    sentences: sum(segments.map(({ sentenceStarts }) => sentenceStarts.length - 1)),
    positions: sum(segments.map(({ sentenceStarts }) => (sentenceStarts[sentenceStarts.length - 1] ?? 0))),
    rarity: query.terms.map((_, i) => rarityOf(statements, frequency(i))),
    pairRarity: query.pairs.map((_, i) => rarityOf(statements, pairFrequency(i))),
  };
}

/** BM25's saturation: the second occurrence of a word tells less than the first, and any occurrence less in a long statement. */
function saturated(count: number, length: number, averageLength: number): number {
  const { saturation, lengthNorm } = WEIGHTS;
  return (count * (saturation + 1)) / (count + saturation * (1 - lengthNorm + (lengthNorm * length) / averageLength));
}

const add = (values: Float64Array, index: number, amount: number): void => {
  values[index] = (values[index] ?? 0) + amount;
};

/** Calls `visit` for each statement that `statements` (ascending) names, with how often it does. */
function eachStatement(statements: ArrayLike<number>, visit: (statement: number, count: number) => void): void {
  for (let i = 0; i < statements.length; ) {
    const statement = (statements[i] ?? 0);
    let end = i + 1;
    while (end < statements.length && statements[end] === statement) end++;
    visit(statement, end - i);
    i = end;
  }
}

/** What all terms together weigh: a statement that has each once, at average length, gets this much. */
function masses(query: AnalysedQuery, scope: Scope): { text: number; context: number; heading: number; pairs: number } {
  const mass = { text: 0, context: 0, heading: 0, pairs: 0 };
  query.terms.forEach((term, i) => {
    mass.text += (scope.rarity[i] ?? 0) * term.inText;
    mass.context += (scope.rarity[i] ?? 0) * term.inContext;
    mass.heading += (scope.rarity[i] ?? 0) * term.inHeading;
  });
  for (const rarity of scope.pairRarity) mass.pairs += rarity;
  return mass;
}

function divide(values: Float64Array, by: number): void {
  if (by > 0) for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / by;
}

function addToSentences(scores: Float64Array, hits: Hits, weight: number): void {
  eachStatement(hits.sentences, (sentence) => {
    add(scores, sentence, weight);
  });
}

/** Finds the best sentence of each statement from what each sentence has of the query. */
function pickSentences(segment: SourceSegment, sentenceScores: Float64Array, scope: Scope, scores: WordScores): void {
  const average = scope.positions / Math.max(1, scope.sentences);
  for (let statement = 0; statement < scores.sentence.length; statement++) {
    const first = (segment.statementStarts[statement] ?? 0);
    const end = (segment.statementStarts[statement + 1] ?? 0);
    for (let sentence = first; sentence < end; sentence++) {
      const length = (segment.sentenceStarts[sentence + 1] ?? 0) - (segment.sentenceStarts[sentence] ?? 0);
      const score = (sentenceScores[sentence] ?? 0) * saturated(1, length, average);
      if (score <= (scores.sentence[statement] ?? 0)) continue;
      scores.sentence[statement] = score;
      scores.bestSentence[statement] = sentence - first;
    }
  }
}

function emptyScores(count: number): WordScores {
  const zeros = (): Float64Array => new Float64Array(count);
  return { text: zeros(), pairs: zeros(), context: zeros(), heading: zeros(), sentence: zeros(), bestSentence: new Int32Array(count).fill(-1), covered: zeros() };
}

/** Scores every statement of `segment` by the words of `query`. */
export function wordScores(segment: SourceSegment, query: AnalysedQuery, hits: SegmentHits, scope: Scope): WordScores {
  const scores = emptyScores(statementCount(segment));
  const sentenceScores = new Float64Array(segment.sentenceStarts.length);
  const average = scope.positions / Math.max(1, scope.statements);
  query.terms.forEach((term, i) => {
    const found = hits.terms[i];
    if (!found) return;
    const rarity = (scope.rarity[i] ?? 0);
    eachStatement(found.statements, (statement, count) => {
      const weight = rarity * saturated(count, statementLength(segment, statement), average);
      add(scores.text, statement, weight * term.inText);
      add(scores.context, statement, weight * term.inContext);
      add(scores.heading, statement, weight * term.inHeading);
      add(scores.covered, statement, rarity * term.inText);
    });
    addToSentences(sentenceScores, found, rarity * term.inText);
  });
  hits.pairs.forEach((statements, i) => {
    eachStatement(statements, (statement, count) => {
      add(scores.pairs, statement, (scope.pairRarity[i] ?? 0) * saturated(count, statementLength(segment, statement), average));
    });
  });
  pickSentences(segment, sentenceScores, scope, scores);
  const mass = masses(query, scope);
  divide(scores.text, mass.text);
  divide(scores.covered, mass.text);
  divide(scores.sentence, mass.text);
  divide(scores.context, mass.context);
  divide(scores.heading, mass.heading);
  divide(scores.pairs, mass.pairs);
  return scores;
}
