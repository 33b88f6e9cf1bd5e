import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const polarityMismatch: Rule = {
  code: 'polarity.mismatch',
  level: 'warning',
  summary: 'says the opposite of the cited statement',
  explanation:
    'A negation, an opposite (“increase” for “decrease”, “refused” for “received”) or a quantifier of the claim is compared with the cited sentence that speaks of the same thing; so are the terms under which something holds (“must” and “need not”, “on condition that” and “whether or not”, “including” and “except”, “only” and “both”, “always” and “not always”, “without a court order” and “a court order was needed”), which of two things comes first (“takes precedence over”, “from … to”), and which way a number went (“has lengthened” of “11 months, compared with 14 in 2021”, “rose from 74 to 30”). What a sentence affirms of one and leaves out of another (“in schools but not in the home”) must not be said of both. “Has not been adopted” is no contradiction of “would be adopted”, nor is a figure that is the rest of another, a denial of the whole where a part is meant (“not in every hospital”), or a denial of somebody else.',
  blindSpots:
    'Irony and opposites that only the context shows are not seen. Whether “worsened” means more or less is known of a few dozen things only (unemployment, attendance). Where the two sentences share too few words, or where the claim counts with a figure worked out from others, nothing is said of its negations; nor of opposites in a long sentence, where two words may meet by chance, unless more speaks for it.',
  examples: [
    { statement: 'Appealing the expulsion did not suspend the expulsion itself.', role: 'expert', claim: 'The Committee notes that appealing the expulsion suspends the expulsion itself [@S, para. 1].', finds: true },
    { statement: 'Arvania had not ratified the conventions on migration.', role: 'expert', claim: 'The Committee notes that the State party has ratified the conventions on migration [@S, para. 1].', finds: true },
    { statement: 'Arvania had not ratified the conventions on migration.', role: 'expert', claim: 'The Committee regrets that the State party has not ratified the conventions on migration [@S, para. 1].', finds: false },
    { statement: 'Victims were granted a recovery period, whether or not they cooperated with the authorities.', claim: 'The State party grants victims a recovery period on condition that they cooperate with the authorities [@S, para. 1].', finds: true },
    { statement: 'The Convention took precedence over domestic law.', claim: 'The delegation explained that domestic law takes precedence over the Convention [@S, para. 1].', finds: true },
    { statement: 'The report on prisons would be published as soon as it had been translated.', claim: 'The Committee regrets that the report on prisons has yet to be published [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'polarity').map((fact) => discoveryOf(context, fact, 'polarity')),
};
