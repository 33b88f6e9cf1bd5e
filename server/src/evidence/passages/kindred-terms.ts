import { FIGURE_MARK } from '../ranking/terms.ts';
import { likeness, type WordVectors } from '../ranking/word-vectors.ts';

/** A term of the other document, with how much it means the same: 1 for the same term. */
export interface Kindred {
  readonly term: string;
  readonly likeness: number;
}

/** Gives the terms of a vocabulary that mean what a term means, the likest first. */
export type FindKindred = (term: string) => readonly Kindred[];

/** Words less alike than this belong to the same field at best ("police" and "court"). */
const ALIKE = 0.5;
/** A word of like meaning counts less than the word itself, whatever its vector says. */
const OTHER_WORD = 0.85;
/** Without vectors: so many letters two stems must begin with alike ("militar", "militari"). */
const SAME_BEGINNING = 6;
const BEGINNING_LIKENESS = 0.6;
/** A vocabulary of more words is compared word for word only: the time for one word grows with it. */
const LARGEST_VOCABULARY = 6_000;

function byMeaning(term: string, vocabulary: readonly string[], vectors: WordVectors): readonly Kindred[] {
  const row = vectors.rows.get(term);
  if (row === undefined) return [];
  return vocabulary.flatMap((other) => {
    const otherRow = other === term ? undefined : vectors.rows.get(other);
    const alike = otherRow === undefined ? 0 : likeness(vectors, row, otherRow);
    return alike >= ALIKE ? [{ term: other, likeness: alike * OTHER_WORD }] : [];
  });
}

function byBeginning(term: string, vocabulary: readonly string[]): readonly Kindred[] {
  if (term.length < SAME_BEGINNING) return [];
  const beginning = term.slice(0, SAME_BEGINNING);
  return vocabulary.flatMap((other) => (other !== term && other.startsWith(beginning) ? [{ term: other, likeness: BEGINNING_LIKENESS }] : []));
}

/** Looks for kindred terms in `vocabulary`: by meaning where there are `vectors`, by their beginnings otherwise. What is found is remembered. */
export function kindredIn(vocabulary: ReadonlySet<string>, vectors: WordVectors | undefined): FindKindred {
  const words = [...vocabulary].filter((term) => !term.startsWith(FIGURE_MARK));
  const known = new Map<string, readonly Kindred[]>();
  const others = (term: string): readonly Kindred[] => {
    if (term.startsWith(FIGURE_MARK) || words.length > LARGEST_VOCABULARY) return [];
    return vectors ? byMeaning(term, words, vectors) : byBeginning(term, words);
  };
  return (term) => {
    let kindred = known.get(term);
    if (!kindred) {
      const same = vocabulary.has(term) ? [{ term, likeness: 1 }] : [];
      kindred = [...same, ...[...others(term)].sort((a, b) => b.likeness - a.likeness)];
      known.set(term, kindred);
    }
    return kindred;
  };
}
