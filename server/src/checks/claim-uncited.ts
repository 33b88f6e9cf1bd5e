import { needsCitation } from '../draft/claim-kind.ts';
import { uncited } from '../wording/findings.ts';
import type { Rule } from './rule.ts';

export const claimUncited: Rule = {
  code: 'claim.uncited',
  level: 'information',
  summary: 'needs a source and has none',
  explanation:
    'What somebody stated, and every fact (a figure, a date, a law, a quotation, a welcomed measure), needs a citation. A concern needs one only for the facts inside it; recommendations and formulas need none. The quick fix offers the statements that fit best.',
  blindSpots: 'The kind of a claim is read from the formulas of the genre. A sentence that uses none of them, and contains no fact that can be recognised, is left alone.',
  examples: [
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors.', finds: true },
    { statement: 'There were 697 labour inspectors.', claim: 'The Committee recommends that the State party increase the number of labour inspectors.', finds: false },
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. 1].', finds: false },
  ],
  findInClaim: ({ claim }) => {
    if (claim.citations.length > 0 || !needsCitation(claim)) return [];
    const message = claim.kind === 'attributed' || claim.kind === 'concern' ? uncited[claim.kind] : uncited.factual;
    return [{ start: claim.start, end: claim.end, message }];
  },
};
