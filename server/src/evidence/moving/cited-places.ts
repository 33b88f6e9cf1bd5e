import type { Block, Source, Statement } from '../../dialogue/source.ts';
import type { Citation, Claim, Draft } from '../../draft/draft.ts';
import { termSet } from '../passages/weighed-words.ts';
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

/** The statement that is meant: where a printed number has sub-paragraphs, the one with most words of the claims; the first of equals. */
function statementMeant(blocks: readonly Block[], claims: readonly Claim[], { language }: Source): Statement | undefined {
  const statements = blocks.filter((block): block is Statement => block.kind === 'statement');
  if (statements.length <= 1) return statements[0];
  const wanted = claims.map(({ text, language: ofClaim }) => termSet(text, ofClaim, false));
  const inCommon = ({ text }: Statement): number => [...termSet(text, language, false)].filter((term) => wanted.some((terms) => terms.has(term))).length;
  return statements.reduce((best, one) => (inCommon(one) > inCommon(best) ? one : best));
}

function placesIn(citation: Citation, source: Source, claims: readonly Claim[]): readonly CitedPlace[] {
  const blocks = blocksByNumber(source);
  return citation.items.flatMap((item) => {
    if (item.key !== source.key) return [];
    const numbers = new Set<number>();
    for (const { first, last } of item.paragraphs) for (let number = first; number <= last && numbers.size < MOST_IN_ITEM; number++) numbers.add(number);
    return [...numbers].flatMap((number): readonly CitedPlace[] => {
      const block = statementMeant(blocks.get(number) ?? [], claims, source);
      return block ? [{ citation, item, block, claims }] : [];
    });
  });
}

/** Every statement of `source` that `draft` cites, one entry for each time it is cited, in the order of the draft. */
export function citedPlaces(draft: Draft, source: Source): readonly CitedPlace[] {
  const claims = claimsByCitation(draft);
  return draft.citations.flatMap((citation) => placesIn(citation, source, claims.get(citation.start) ?? []));
}
