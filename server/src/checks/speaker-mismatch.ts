import { textOf } from '../language/span.ts';
import { speakerMismatch as message } from '../wording/findings.ts';
import { speakerTitle } from '../wording/statements.ts';
import { differing } from './compared-facts.ts';
import { nameOf, relatedBlock } from './evidence-places.ts';
import { spanInDraft, type Rule } from './rule.ts';

/** "the delegation stated that" without the conjunction, as a message quotes it. */
function sayingOf(words: string): string {
  return words.replace(/,?(\s+that)?[\s,]*$/, '');
}

export const speakerMismatch: Rule = {
  code: 'speaker.mismatch',
  level: 'error',
  summary: 'puts an expert’s words in the delegation’s mouth, or the reverse',
  explanation:
    'A claim that says who spoke (“the delegation stated”, “the State party acknowledged”, “Mr. Dorval considered”) must cite a statement of that speaker. Experts state facts too, and an expert’s figure is not the delegation’s, even where the claim cites the delegation’s reply as well, if the reply does not say it, agrees with nothing or disowns the figure; nor is the delegation’s reply what the expert said. What the Committee itself is concerned about, or notes, may rest on an expert’s words.',
  blindSpots: 'Where the source does not show who speaks, nothing is said. Words that only thank for information (“While noting the information provided by the State party, the Committee is concerned that …”), and those that a claim sets aside (“contrary to what an Expert had said”), name no speaker of what follows. An expert who quotes the State party’s report is still an expert. Where both sides are cited, nothing is said of a claim in which two voices are heard, or in which the side named has a verb, a figure or a noun of its own.',
  examples: [
    { statement: 'The visa requirement had led to an increase in irregular migration.', role: 'expert', claim: 'The State party acknowledged that the visa requirement had led to an increase in irregular migration [@S, para. 1].', finds: true },
    { statement: 'The visa requirement had led to an increase in irregular migration.', role: 'expert', claim: 'The Committee is concerned that the visa requirement has led to an increase in irregular migration [@S, para. 1].', finds: false },
    { statement: 'Some 1,100 children with disabilities attended no school.', role: 'expert', claim: 'The delegation put the number of children with disabilities who attend no school at 1,100 [@S, para. 1].', finds: true },
    { statement: 'Interpreters were used as necessary.', role: 'delegation', claim: 'The delegation stated that interpreters were used as necessary [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) =>
    differing(context, 'speaker').flatMap((fact) => {
      if (!fact.evidence) return [];
      const { source, block } = fact.evidence;
      return [{
        ...spanInDraft(context.claim, fact.claim),
        message: message(sayingOf(textOf(context.claim.text, fact.claim)), nameOf(fact.evidence), speakerTitle(block)),
        related: [relatedBlock(source, block)],
      }];
    }),
};
