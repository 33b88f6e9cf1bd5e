import { citedBlocks } from '../evidence/resolve-citation.ts';
import type { RankedStatement } from '../evidence/ranking/ranking.ts';
import { statementsFor } from './statements-for.ts';
import type { ClaimContext } from './rule.ts';

/** Below this score a statement is not worth offering in another's place: it shares only a few common words with the claim. */
const WORTH_OFFERING = 0.5;

/** The statement of the case that fits the claim best, if the claim does not cite it already and it fits well. */
export function betterStatement({ draft, claim, library }: Pick<ClaimContext, 'draft' | 'claim' | 'library'>): RankedStatement | undefined {
  const cited = new Set(citedBlocks(claim.citations, library.sources).map(({ block }) => block));
  return statementsFor(draft, claim, library, 3).find(({ statement, score }) => score >= WORTH_OFFERING && !cited.has(statement));
}
