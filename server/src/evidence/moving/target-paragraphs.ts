import type { Statement } from '../../dialogue/source.ts';
import { fitsOf, type Correspondence } from '../passages/correspondence.ts';
import type { ClaimedPassages } from './claimed-passages.ts';

/** The paragraphs that passages go to. */
export interface TargetParagraphs {
  /** Those that are proposed, in order; empty where none is likely enough. */
  readonly proposed: readonly Statement[];
  /** How likely the least likely of them is. */
  readonly likelihood: number;
  /** Whether a passage goes nowhere. */
  readonly isPartial: boolean;
  /** Single paragraphs with how likely they are for the passages together, the likeliest first. */
  readonly ranked: readonly { readonly target: Statement; readonly likelihood: number }[];
}

/** From here on a passage is taken to go to a paragraph. */
const FOUND = 0.4;
/** How much the claim's own words count beside those of the passage, and at most: it may rest on other sources too. */
const CLAIM_SHARE = 0.7;
const CLAIM_LIMIT = 3;
const MOST_RANKED = 5;

/** The likelihoods of a passage with what the claim's own words say for and against each paragraph. */
function withClaim(likelihoods: Float64Array, claimFits: Float64Array | undefined): Float64Array {
  if (!claimFits) return likelihoods;
  const none = Math.max(0, 1 - likelihoods.reduce((sum, value) => sum + value, 0));
  const weighed = likelihoods.map((value, i) => value * Math.exp(Math.max(-CLAIM_LIMIT, Math.min(CLAIM_LIMIT, CLAIM_SHARE * (claimFits[i] ?? 0)))));
  const sum = weighed.reduce((total, value) => total + value, none);
  return sum === 0 ? weighed : weighed.map((value) => value / sum);
}

function indexOfMost(values: Float64Array): number {
  let most = 0;
  values.forEach((value, i) => { if (value > (values[most] ?? 0)) most = i; });
  return most;
}

function rank(passages: readonly Float64Array[], claimFits: Float64Array | undefined, targets: readonly Statement[]): TargetParagraphs['ranked'] {
  return targets
    .map((target, i) => {
      const likelihood = passages.reduce((sum, values) => sum + (values[i] ?? 0), 0) / Math.max(1, passages.length);
      // Where nothing is likely, the claim's own words tell what is at least near.
      const nearness = likelihood + 0.01 / (1 + Math.exp(-(claimFits?.[i] ?? 0)));
      return { target, likelihood, nearness };
    })
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST_RANKED)
    .map(({ target, likelihood }) => ({ target, likelihood }));
}

/** Finds where the passages that a claim rests on stand in the other document. `words` are those that the claim has in common with them; absent where that is not known. */
export function targetParagraphs({ matches }: ClaimedPassages, { cover, targets }: Correspondence, words: ReadonlySet<string> | undefined): TargetParagraphs {
  const claimFits = words && fitsOf(cover(words));
  const passages = matches.map(({ likelihoods }) => withClaim(likelihoods, claimFits));
  const proposed = new Set<number>();
  let likelihood = 1;
  let isPartial = false;
  for (const values of passages) {
    const best = indexOfMost(values);
    const value = values[best] ?? 0;
    if (value < FOUND) isPartial = true;
    else {
      proposed.add(best);
      likelihood = Math.min(likelihood, value);
    }
  }
  return {
    proposed: [...proposed].sort((a, b) => a - b).flatMap((i) => targets[i] ?? []),
    likelihood: proposed.size === 0 ? 0 : likelihood,
    isPartial,
    ranked: rank(passages, claimFits, targets),
  };
}
