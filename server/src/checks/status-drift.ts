import { differing, discoveryOf } from './compared-facts.ts';
import type { Rule } from './rule.ts';

export const statusDrift: Rule = {
  code: 'status.drift',
  level: 'warning',
  summary: 'makes a plan or a draft a fact',
  explanation:
    'What was considered, planned, drafted or under way when the delegation spoke must not be adopted, in force or done in the draft: “was expected to be completed” is not “was completed”, “a draft decree” is not “a decree was adopted”.',
  blindSpots: 'What has happened since the dialogue is not known to Cobs: cite the document that says so.',
  examples: [
    { statement: 'A draft Supreme Decree on statelessness had been drawn up.', claim: 'The Committee welcomes the adoption of a Supreme Decree on statelessness [@S, para. 1].', finds: true },
    { statement: 'The Policy was being updated and was expected to be completed in 2027.', claim: 'The Committee notes that the Policy was updated in 2027 [@S, para. 1].', finds: true },
    { statement: 'In 2027, Arvania would carry out its national census.', claim: 'The Committee notes that the State party will hold a national census in 2027 [@S, para. 1].', finds: false },
  ],
  findInClaim: (context) => differing(context, 'status').map((fact) => discoveryOf(context, fact, 'status')),
};
