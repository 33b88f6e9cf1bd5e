import type { Source } from '../../dialogue/source.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { LikestSentence } from './ranking.ts';

/** What a sentence model needs of a source: its sentences, and which statement each stands in. */
export interface ModelSentences {
  readonly texts: readonly string[];
  /** The number of the statement of each sentence. */
  readonly statements: readonly number[];
  /** The place of each sentence in its statement, from 1. */
  readonly places: readonly number[];
}

/** The sentences of the statements of `source`, in order. */
export function modelSentences(source: Source): ModelSentences {
  const found = source.blocks.flatMap((block) => {
    if (block.kind !== 'statement') return [];
    return sentencesIn(block.text, source.language === 'unknown' ? 'en' : source.language).map(({ start, end }, i) => ({ text: block.text.slice(start, end), statement: block.number, place: i + 1 }));
  });
  return { texts: found.map(({ text }) => text), statements: found.map(({ statement }) => statement), places: found.map(({ place }) => place) };
}

/** Vectors one behind the other. */
export interface Vectors {
  readonly numbers: Float32Array;
  readonly dimensions: number;
}

/** The cosine of the vector of `a` at `i` and that of `b` at `j`; 0 where one has no length. */
export function cosineOf(a: Vectors, i: number, b: Vectors, j: number): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let d = 0; d < a.dimensions; d++) {
    const x = a.numbers[i * a.dimensions + d] ?? 0;
    const y = b.numbers[j * b.dimensions + d] ?? 0;
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareA === 0 || squareB === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
}

/** For each statement, by number, the sentence that is likest to the first vector of `query`. `vectors` are those of `sentences`. */
export function likestSentences(query: Vectors, sentences: ModelSentences, vectors: Vectors): ReadonlyMap<number, LikestSentence> {
  const likest = new Map<number, LikestSentence>();
  sentences.statements.forEach((statement, i) => {
    const likeness = cosineOf(query, 0, vectors, i);
    if (likeness > (likest.get(statement)?.likeness ?? -Infinity)) likest.set(statement, { likeness, sentence: sentences.places[i] ?? 1 });
  });
  return likest;
}
