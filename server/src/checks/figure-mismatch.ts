import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const figureMismatch: Rule = {
  code: 'figure.mismatch',
  level: 'error',
  summary: 'has a number, percentage, amount or duration that the cited statements do not have for that thing',
  explanation:
    'Every quantity of the claim is compared with the quantities of the cited statements that count the same thing. Digits and words are the same number (“94 per cent”, “ninety-four per cent”), and so are different ways of writing thousands and millions. A rounded figure with a fitting hedge is true: “more than 168,000” of 168,953.',
  blindSpots:
    'Numbers that name something (article 14, Law No. 30364, para. 12, the 2030 Agenda) are names, not quantities, and are not compared here. A figure for a thing that the cited statements do not count is left alone.',
  examples: [
    { statement: 'There had been more than 1,900 cases of deportation.', claim: 'The delegation stated that there had been more than 1,300 cases of deportation [@S, para. 1].', finds: true },
    { statement: 'There were 167 consulates in 64 countries.', claim: 'The Committee notes that the State party has 64 consulates in 167 countries [@S, para. 1].', finds: true },
    { statement: 'Ninety-four per cent of Arvanians abroad lived in 13 countries.', claim: 'The Committee notes that 94 per cent of Arvanians abroad live in 13 countries [@S, para. 1].', finds: false },
    { statement: 'In all, 168,953 people had applied for the card.', claim: 'The Committee notes that more than 168,000 people have applied for the card [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'figure').map((fact) => discoveryOf(context, fact, 'figure')),
};
