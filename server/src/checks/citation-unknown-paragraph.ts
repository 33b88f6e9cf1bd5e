import type { Source } from '../dialogue/source.ts';
import { emptySource, unknownParagraph } from '../wording/findings.ts';
import type { Rule } from './rule.ts';

function message(source: Source, first: number, last: number): string {
  const numbers = source.blocks.map((block) => block.number);
  const lowest = numbers[0];
  const highest = numbers.at(-1);
  if (lowest === undefined || highest === undefined) return emptySource(source.key);
  return unknownParagraph(source.key, first === last ? String(first) : `${String(first)}-${String(last)}`, lowest, highest);
}

export const citationUnknownParagraph: Rule = {
  code: 'citation.unknown-paragraph',
  level: 'error',
  summary: 'cites a paragraph that the source does not have',
  explanation: 'The paragraphs of a source are its blocks, counted from 1, or the numbers printed in it. Hover over a block of the source to see its number.',
  blindSpots: 'A paragraph that exists but was not meant is found only if it does not say what the claim says.',
  examples: [
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. 88].', finds: true },
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. 1].', finds: false },
  ],
  findInCitation: ({ items }) =>
    items.flatMap(({ source, missing }) =>
      source ? missing.map((range) => ({ start: range.start, end: range.end, message: message(source, range.first, range.last) })) : [],
    ),
};
