import type { FindKindred } from './kindred-terms.ts';
import type { Weigh } from './weighed-words.ts';

/** A paragraph as what is compared: the terms of each of its sentences. */
export type SentenceTerms = readonly ReadonlySet<string>[];

/** How much of a passage stands in each paragraph. */
export interface Coverage {
  /** The weight of all terms of the passage. */
  readonly total: number;
  /** For each paragraph the weight of the terms that it has. */
  readonly covered: Float64Array;
}

/** Tells how much of a passage, given as its terms, stands in each paragraph. */
export type Cover = (terms: ReadonlySet<string>) => Coverage;

/** What the likest sentence of a paragraph counts, the paragraph as a whole counting the rest: what belongs together mostly stands together. */
const SENTENCE = 0.55;

interface Posting {
  readonly sentence: number;
  readonly paragraph: number;
}

function postingsOf(paragraphs: readonly SentenceTerms[]): { readonly postings: ReadonlyMap<string, readonly Posting[]>; readonly paragraphOf: readonly number[] } {
  const postings = new Map<string, Posting[]>();
  const paragraphOf: number[] = [];
  paragraphs.forEach((sentences, paragraph) => {
    for (const terms of sentences) {
      const posting = { sentence: paragraphOf.length, paragraph };
      paragraphOf.push(paragraph);
      for (const term of terms) {
        const list = postings.get(term);
        if (list) list.push(posting);
        else postings.set(term, [posting]);
      }
    }
  });
  return { postings, paragraphOf };
}

/**
 * Indexes `paragraphs` for questions of coverage. Each term of a passage counts where it stands, or a kindred one, the likest alone.
 * A question takes time in proportion to the places of its terms.
 */
export function coverageBy(paragraphs: readonly SentenceTerms[], kindred: FindKindred, weigh: Weigh): Cover {
  const { postings, paragraphOf } = postingsOf(paragraphs);
  return (terms) => {
    const bySentence = new Float64Array(paragraphOf.length);
    const whole = new Float64Array(paragraphs.length);
    const sentenceSeen = new Int32Array(paragraphOf.length).fill(-1);
    const paragraphSeen = new Int32Array(paragraphs.length).fill(-1);
    let total = 0;
    let at = 0;
    for (const term of terms) {
      const weight = weigh(term);
      total += weight;
      for (const { term: other, likeness } of weight > 0 ? kindred(term) : []) {
        for (const { sentence, paragraph } of postings.get(other) ?? []) {
          if (sentenceSeen[sentence] !== at) bySentence[sentence] = (bySentence[sentence] ?? 0) + weight * likeness;
          if (paragraphSeen[paragraph] !== at) whole[paragraph] = (whole[paragraph] ?? 0) + weight * likeness;
          sentenceSeen[sentence] = at;
          paragraphSeen[paragraph] = at;
        }
      }
      at++;
    }
    const best = new Float64Array(paragraphs.length);
    bySentence.forEach((covered, sentence) => {
      const paragraph = paragraphOf[sentence] ?? 0;
      best[paragraph] = Math.max(best[paragraph] ?? 0, covered);
    });
    return { total, covered: best.map((sentence, paragraph) => SENTENCE * sentence + (1 - SENTENCE) * (whole[paragraph] ?? 0)) };
  };
}
