import type { Claim, Draft } from '../draft/draft.ts';
import type { Library } from '../evidence/library.ts';
import type { Likenesses, RankedStatement } from '../evidence/ranking/ranking.ts';
import { roleWanted } from '../language/attribution.ts';

/** How many earlier sentences of the paragraph help to find the statement; more only blur the query. */
const CONTEXT_SENTENCES = 2;

/** The statements of the case that fit a claim of the draft, best first, with the claim's paragraph and heading as context. */
export function statementsFor(draft: Draft, claim: Claim, library: Library, limit: number, likenesses?: Likenesses): readonly RankedStatement[] {
  const before = draft.claims.filter((other) => other.paragraph === claim.paragraph && other.end <= claim.start);
  const heading = draft.headings[claim.heading]?.text;
  const role = roleWanted(claim.text, claim.language);
  return library.rank(
    {
      text: `${claim.introduction} ${claim.text}`.trim(),
      language: claim.language,
      context: before.slice(-CONTEXT_SENTENCES).map((other) => other.text),
      ...(heading === undefined ? {} : { heading }),
      ...(role === undefined ? {} : { role }),
      ...(likenesses ? { likenesses } : {}),
    },
    limit,
  );
}
