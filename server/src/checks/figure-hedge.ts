import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const figureHedge: Rule = {
  code: 'figure.hedge',
  level: 'warning',
  summary: 'drops, adds or turns “more than”, “around”, “nearly”, “just under” or “at least”',
  explanation:
    'A delegation that says “more than 1,900” has not said 1,900. The words that bound a figure are part of it: dropping them makes an estimate exact, turning them (“fewer than” for “more than”) makes it wrong. A bound may be said from further off (“the heaviest penalty is 10 years”, “may not be held for more than 15 days”), and may bound a multiple or the whole (“almost twice as many”, “nearly all”).',
  blindSpots: 'Hedges of the same direction are one: “over”, “more than” and “at least” are not told apart, nor are “around”, “some” and “approximately”. A bound that is left out, and an “about” that is put in, are marked only where the claim nearly repeats the statement: in a free paraphrase the bound may stand elsewhere.',
  examples: [
    { statement: 'There had been more than 1,900 cases of deportation.', claim: 'The delegation stated that there had been 1,900 cases of deportation [@S, para. 1].', finds: true },
    { statement: 'More than 5,000 Belmarkians were granted refugee status.', claim: 'The Committee welcomes the granting of refugee status to fewer than 5,000 Belmarkians [@S, para. 1].', finds: true },
    { statement: 'Just under 600 persons were deprived of liberty on charges of trafficking.', claim: 'The Committee notes that nearly 600 persons are deprived of liberty on charges of trafficking [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'hedge').map((fact) => discoveryOf(context, fact, 'hedge')),
};
