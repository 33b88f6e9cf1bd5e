import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const polarityMismatch: Rule = {
  code: 'polarity.mismatch',
  level: 'warning',
  summary: 'says the opposite of the cited statement',
  explanation: 'A negation, an opposite (“increase” for “decrease”, “most” for “few”) or a quantifier of the claim is compared with the cited sentence that speaks of the same thing.',
  blindSpots: 'Irony, double negation and opposites that only the context shows are not seen. Where the two sentences share too few words, nothing is said.',
  examples: [
    { statement: 'Appealing the expulsion did not suspend the expulsion itself.', role: 'expert', claim: 'The Committee notes that appealing the expulsion suspends the expulsion itself [@S, para. 1].', finds: true },
    { statement: 'Arvania had not ratified the conventions on migration.', role: 'expert', claim: 'The Committee notes that the State party has ratified the conventions on migration [@S, para. 1].', finds: true },
    { statement: 'Arvania had not ratified the conventions on migration.', role: 'expert', claim: 'The Committee regrets that the State party has not ratified the conventions on migration [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'polarity').map((fact) => discoveryOf(context, fact, 'polarity')),
};
