import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const statusDrift: Rule = {
  code: 'status.drift',
  level: 'warning',
  summary: 'makes a plan or a draft a fact',
  explanation:
    'What was considered, planned, drafted or under way when the delegation spoke must not be adopted, in force or done in the draft: “was expected to be completed” is not “was completed”, “a draft decree” is not “a decree was adopted”. The words need not be the same: a sentence that is all plan, draft or work under way (“was working on”, “under construction”, “before parliament”) supports no claim that its matter is done, nor that it holds now (“public bodies must assess” of “a bill would require”).',
  blindSpots: 'What has happened since the dialogue is not known to Cobs: cite the document that says so.',
  examples: [
    { statement: 'A draft Supreme Decree on statelessness had been drawn up.', claim: 'The Committee welcomes the adoption of a Supreme Decree on statelessness [@S, para. 1].', finds: true },
    { statement: 'The Policy was being updated and was expected to be completed in 2027.', claim: 'The Committee notes that the Policy was updated in 2027 [@S, para. 1].', finds: true },
    { statement: 'Arvania was working on a regional strategy for the inclusion of migrants.', claim: 'The Committee welcomes the adoption of a regional strategy for the inclusion of migrants [@S, para. 1].', finds: true },
    { statement: 'In 2027, Arvania would carry out its national census.', claim: 'The Committee notes that the State party will hold a national census in 2027 [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'status').map((fact) => discoveryOf(context, fact, 'status')),
};
