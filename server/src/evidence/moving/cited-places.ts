import type { Source } from '../../dialogue/source.ts';
import type { Citation, Claim, Draft } from '../../draft/draft.ts';
import { blocksByNumber } from '../resolve-citation.ts';
import type { CitedPlace } from './move-plan.ts';

/** A range such as 1-999999 is no list of paragraphs to look at one by one. */
const MOST_IN_ITEM = 500;

function claimsByCitation(draft: Draft): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const claim of draft.claims) {
    for (const { start } of claim.citations) {
      const list = claims.get(start);
      if (list) list.push(claim);
      else claims.set(start, [claim]);
    }
  }
  return claims;
}

function placesIn(citation: Citation, source: Source, claims: readonly Claim[]): readonly CitedPlace[] {
  const blocks = blocksByNumber(source);
  return citation.items.flatMap((item) => {
    if (item.key !== source.key) return [];
    const numbers = new Set<number>();
    for (const { first, last } of item.paragraphs) for (let number = first; number <= last && numbers.size < MOST_IN_ITEM; number++) numbers.add(number);
    return [...numbers].flatMap((number): readonly CitedPlace[] => {
      const block = blocks.get(number);
      return block?.kind === 'statement' ? [{ citation, item, block, claims }] : [];
    });
  });
}

/** Every statement of `source` that `draft` cites, one entry for each time it is cited, in the order of the draft. */
export function citedPlaces(draft: Draft, source: Source): readonly CitedPlace[] {
  const claims = claimsByCitation(draft);
  return draft.citations.flatMap((citation) => placesIn(citation, source, claims.get(citation.start) ?? []));
}
