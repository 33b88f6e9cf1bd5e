import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const dateMismatch: Rule = {
  code: 'date.mismatch',
  level: 'error',
  summary: 'has a date or period that the cited statements do not have for that thing',
  explanation:
    'Dates are compared at the precision that both sides give: “2024” is true of “5 November 2024”, and “before April” of “by the end of March”. The order of day and month, abbreviations and the shape of a range make no difference. A date that the cited statements have for another event is marked where the sentence that the claim rests on has another. It is an error where the cited paragraphs do not have the date at all and no time of theirs leads to it (“in seven months”); else the draft may be right all the same, and it is a warning that says why.',
  blindSpots: 'A date more exact than the source’s cannot be judged. “Last year” is compared only when the date of the meeting is known, and a date that may come from a time without one (“two weeks ago”, “within a year”), or to which such a time leads from a date beside it (“a year earlier”), is left alone.',
  examples: [
    { statement: 'On 5 November 2024, a law on health cover was enacted.', claim: 'The Committee welcomes the law on health cover of 5 December 2024 [@S, para. 1].', finds: true },
    { statement: 'A visa had been required of Belmarkians since June 2019.', claim: 'The Committee notes that a visa has been required of Belmarkians since June 2018 [@S, para. 1].', finds: true },
    { statement: 'On 5 November 2024, a law on health cover was enacted.', claim: 'The Committee welcomes the law on health cover of 5 Nov. 2024 [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'date').map((fact) => discoveryOf(context, fact, 'date')),
};
