import type { CitationItem, CitationProblem } from '../draft/draft.ts';
import { citationMalformed as messages } from '../wording/findings.ts';
import { closeCitation, turnRange } from '../wording/fixes.ts';
import type { Fix } from './finding.ts';
import type { CitationContext, Rule } from './rule.ts';

function fixesFor(problem: CitationProblem, items: readonly CitationItem[]): readonly Fix[] {
  switch (problem.reason) {
    case 'unclosed':
      return [{ title: closeCitation, edits: [{ span: { start: problem.end, end: problem.end }, text: ']' }], preferred: true }];
    case 'range-backwards': {
      const range = items.flatMap((item) => item.paragraphs).find((part) => part.start >= problem.start && part.end <= problem.end);
      if (!range) return [];
      const low = Math.min(range.first, range.last);
      const high = Math.max(range.first, range.last);
      return [{ title: turnRange, edits: [{ span: { start: range.start, end: range.end }, text: `${String(low)}-${String(high)}` }], preferred: true }];
    }
    case 'no-key':
    case 'no-paragraph-number':
    case 'unclosed-quotation':
    case 'stray-text':
      return [];
  }
}

function find({ citation }: CitationContext): ReturnType<NonNullable<Rule['findInCitation']>> {
  return citation.problems.map((problem) => ({
    start: problem.start,
    end: problem.end,
    message: messages[problem.reason],
    fixes: fixesFor(problem, citation.items),
  }));
}

export const citationMalformed: Rule = {
  code: 'citation.malformed',
  level: 'error',
  summary: 'has a citation that cannot be read',
  explanation: 'A citation is written as Pandoc reads it: [@KEY, para. 48], [@KEY, paras. 48-49], several sources with “;” between them, and after the number a quotation if you like.',
  blindSpots: 'Square brackets without @ are taken for ordinary text.',
  examples: [
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. ].', finds: true },
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. 1].', finds: false },
  ],
  findInCitation: find,
};
