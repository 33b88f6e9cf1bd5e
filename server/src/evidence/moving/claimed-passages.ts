import { formulaSpans } from '../../language/attribution.ts';
import { laterFormulas } from '../../language/opening-formula.ts';
import type { Language } from '../../dialogue/source.ts';
import type { Claim } from '../../draft/draft.ts';
import type { Correspondence, PassageMatch } from '../passages/correspondence.ts';
import { kindredIn } from '../passages/kindred-terms.ts';
import { termSet } from '../passages/weighed-words.ts';

/** The sentences of a block that a claim rests on. */
export interface ClaimedPassages {
  readonly matches: readonly PassageMatch[];
  /** False where no sentence has enough of the claim to be the one: then all of them are meant. */
  readonly isTold: boolean;
}

/** How much of a claim one sentence must have to be what it rests on. */
const RESTS = 0.16;
/** What a further sentence must add, of the claim and beside the first. */
const ADDS = 0.1;
const ADDS_BESIDE_FIRST = 0.3;

/** The terms of a claim that say what it is about, without "The Committee notes that". */
export function claimTerms({ text, language }: Claim, documentLanguage: Language): ReadonlySet<string> {
  return termSet(text, language, language !== documentLanguage, [...formulaSpans(text, language), ...laterFormulas(text, language)]);
}

/** For each passage how much it adds, term by term, to what is covered already. */
function gains(terms: readonly string[], matches: readonly PassageMatch[], weigh: Correspondence['weigh']): readonly Float64Array[] {
  const vocabulary = new Set(matches.flatMap(({ passage }) => [...passage.terms]));
  const kindred = kindredIn(vocabulary, undefined);
  return matches.map(({ passage }) => Float64Array.from(terms, (term) => weigh(term) * (kindred(term).find((other) => passage.terms.has(other.term))?.likeness ?? 0)));
}

function bestOf(strengths: readonly Float64Array[], covered: Float64Array): { readonly at: number; readonly gain: number } {
  let best = { at: -1, gain: 0 };
  strengths.forEach((strength, at) => {
    const gain = strength.reduce((sum, value, term) => sum + Math.max(0, value - (covered[term] ?? 0)), 0);
    if (gain > best.gain) best = { at, gain };
  });
  return best;
}

/** Chooses the sentences that `claim` rests on among those of one block: the one that has most of it, and those that add to it. */
function passagesOf(claim: Claim, matches: readonly PassageMatch[], { from, weigh }: Correspondence): readonly number[] {
  const terms = [...claimTerms(claim, from.language)];
  const total = terms.reduce((sum, term) => sum + weigh(term), 0);
  const strengths = gains(terms, matches, weigh);
  const covered = new Float64Array(terms.length);
  const chosen: number[] = [];
  for (let first = 0; chosen.length < matches.length; ) {
    const { at, gain } = bestOf(strengths, covered);
    if (at < 0 || gain < (chosen.length === 0 ? RESTS * total : Math.max(ADDS * total, ADDS_BESIDE_FIRST * first))) break;
    if (chosen.length === 0) first = gain;
    chosen.push(at);
    strengths[at]?.forEach((value, term) => (covered[term] = Math.max(covered[term] ?? 0, value)));
  }
  return chosen;
}

/** The sentences of a block that `claims` rest on, in order. */
export function claimedPassages(claims: readonly Claim[], matches: readonly PassageMatch[], correspondence: Correspondence): ClaimedPassages {
  const chosen = new Set(claims.flatMap((claim) => passagesOf(claim, matches, correspondence)));
  return chosen.size === 0 ? { matches, isTold: false } : { matches: matches.filter((_, at) => chosen.has(at)), isTold: true };
}
