import { unknownSource } from '../wording/findings.ts';
import { citeKeyInstead } from '../wording/fixes.ts';
import { nearestKey } from './nearest-key.ts';
import type { Rule } from './rule.ts';

export const citationUnknownSource: Rule = {
  code: 'citation.unknown-source',
  level: 'error',
  summary: 'cites a source that the case does not have',
  explanation: 'The key after @ is the name of a file under dialogue/ or sources/ without its ending, or a key named in cobs.yaml.',
  blindSpots: 'Whether the key is the one that was meant cannot be known.',
  examples: [
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@T, para. 1].', finds: true },
    { statement: 'There were 697 labour inspectors.', claim: 'The delegation stated that there were 697 labour inspectors [@S, para. 1].', finds: false },
  ],
  findInCitation: ({ citation, items, library }) =>
    items
      // What is still being typed behind an open bracket is no key yet.
      .filter(({ source, item }) => !source && item.key !== '' && !citation.problems.some(({ reason }) => reason === 'unclosed'))
      .map(({ item }) => {
        const near = nearestKey(item.key, library.sources.keys());
        const fixes = near === undefined ? [] : [{ title: citeKeyInstead(near), edits: [{ span: item.keySpan, text: near }], preferred: true }];
        return { start: item.keySpan.start, end: item.keySpan.end, message: unknownSource(item.key, near), fixes };
      }),
};
