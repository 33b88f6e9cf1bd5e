import type { Citation, Claim, Draft } from './draft.ts';

/** The claims of a draft that `citation` covers, in order. */
export function claimsCiting(draft: Draft, citation: Citation): readonly Claim[] {
  return draft.claims.filter(({ citations }) => citations.some((own) => own.start === citation.start));
}
