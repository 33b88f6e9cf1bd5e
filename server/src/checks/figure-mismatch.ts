import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const figureMismatch: Rule = {
  code: 'figure.mismatch',
  level: 'error',
  summary: 'has a number, percentage, amount or duration that the cited statements do not have for that thing',
  explanation:
    'Every quantity of the claim is compared with the quantities of the cited statements that count the same thing. Digits and words are the same number (“94 per cent”, “ninety-four per cent”), and so are different ways of writing thousands and millions. A rounded figure with a fitting hedge is true: “more than 168,000” of 168,953. So is what follows from the source’s figures: sums and differences, what a share leaves of the whole (“62 per cent had not” of “38 per cent had”), a share of one figure in another, what the named parts leave of a whole, wherever they stand, multiples, a month’s number told for a year, so much for each of so many (“584,000 corvins” of “the 73 families received 8,000 each”), and the time between two dates. A right number in the wrong place is found where another figure fits the place better: two figures that have changed places, a part of a whole, the figure of another year, the amount of a change for its outcome (“by 61” for “to 61”). Where another statement of the dialogue has another figure of the same thing, the message says so. It is an error where the cited paragraphs do not have the number at all and it cannot be worked out from theirs, or where the sentence is a copy but for its figures; else, or where it is only likely which figure is meant, the draft may be right all the same, and it is a warning that says why.',
  blindSpots:
    'Numbers that name something (article 14, Law No. 30364, para. 12, the 2030 Agenda) are names, not quantities, and are not compared here. A figure for a thing that the cited statements do not count is left alone, and so are small numbers in words that a drafter may have counted himself (“three ministers” of three who are named) and hedged fractions that may be worked out. A figure that the cited statements have is told for another one only where the claim says what it counts and lays no two figures side by side (“more than double the overall rate”), or where its number stands far off and counts something else (“six of the 31 shelters” beside 22 shelters and 31 officers), or where all that is known of the claim speaks for it. In a long sentence with many facts a figure may be let be that would be told in a short one.',
  examples: [
    { statement: 'There had been more than 1,900 cases of deportation.', claim: 'The delegation stated that there had been more than 1,300 cases of deportation [@S, para. 1].', finds: true },
    { statement: 'There were 167 consulates in 64 countries.', claim: 'The Committee notes that the State party has 64 consulates in 167 countries [@S, para. 1].', finds: true },
    { statement: 'Ninety-four per cent of Arvanians abroad lived in 13 countries.', claim: 'The Committee notes that 94 per cent of Arvanians abroad live in 13 countries [@S, para. 1].', finds: false },
    { statement: 'Five of the 17 ministers were women, but only 11 of the 84 mayors.', claim: 'The Committee notes that 17 of the 84 mayors are women [@S, para. 1].', finds: true },
    { statement: 'Only 38 per cent of detainees had spoken to a lawyer.', claim: 'The Committee is concerned that 62 per cent of detainees had not spoken to a lawyer [@S, para. 1].', finds: false },
    { statement: 'In all, 168,953 people had applied for the card.', claim: 'The Committee notes that more than 168,000 people have applied for the card [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'figure').map((fact) => discoveryOf(context, fact, 'figure')),
};
