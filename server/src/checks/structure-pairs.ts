import type { Claim, Draft } from '../draft/draft.ts';
import { structure } from '../wording/findings.ts';
import type { Discovery, Rule } from './rule.ts';

/** In the introduction and among the positive aspects a regret stands alone; pairs begin with the section that is named after them. */
const PAIRED_SECTION = /\b(concerns?|recommendations?|préoccupations?|recommandations?)\b/i;

/** The claims of each heading from the section of concerns and recommendations on, in the order of the draft. */
function claimsByHeading(draft: Draft): readonly (readonly Claim[])[] {
  const groups = new Map<number, Claim[]>();
  const first = draft.headings.findIndex(({ text }) => PAIRED_SECTION.test(text));
  for (const claim of draft.claims) {
    if (first < 0 || claim.heading < first) continue;
    const group = groups.get(claim.heading);
    if (group) group.push(claim);
    else groups.set(claim.heading, [claim]);
  }
  return [...groups.values()];
}

const at = (claim: Claim, message: string): Discovery => ({ start: claim.start, end: claim.end, message });

function lonelyRecommendations(draft: Draft): readonly Discovery[] {
  return claimsByHeading(draft).flatMap((claims) => {
    const first = claims.find((claim) => claim.kind === 'recommendation');
    if (!first || claims.some((claim) => claim.kind === 'concern' && claim.start < first.start)) return [];
    // Where a topic has no concern at all but states the situation first, the recommendation rests on that statement.
    return claims.some((claim) => claim.start < first.start && claim.kind !== 'procedural') ? [] : [at(first, structure.recommendationWithoutConcern)];
  });
}

function unansweredConcerns(draft: Draft): readonly Discovery[] {
  return claimsByHeading(draft).flatMap((claims) => {
    const last = claims.findLast((claim) => claim.kind === 'concern');
    const answered = last && claims.some((claim) => claim.kind === 'recommendation' && claim.start > last.start);
    return last && !answered ? [at(last, structure.concernWithoutRecommendation)] : [];
  });
}

export const recommendationWithoutConcern: Rule = {
  code: 'structure.recommendation-without-concern',
  level: 'information',
  summary: 'recommends something, but no concern stands before it under the same heading',
  explanation: 'A recommendation rests on the concern that it follows. The State party will ask which problem it is to solve.',
  blindSpots: 'Whether the concern is about the same thing as the recommendation is not judged.',
  examples: [],
  findInDraft: ({ draft }) => lonelyRecommendations(draft),
};

export const concernWithoutRecommendation: Rule = {
  code: 'structure.concern-without-recommendation',
  level: 'information',
  summary: 'states a concern, but no recommendation follows it under the same heading',
  explanation: 'Concluding observations pair each concern with what the State party should do about it.',
  blindSpots: 'Whether the recommendation answers the concern is not judged.',
  examples: [],
  findInDraft: ({ draft }) => unansweredConcerns(draft),
};
