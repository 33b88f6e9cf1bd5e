import { structure } from '../wording/findings.ts';
import { renumber } from '../wording/fixes.ts';
import type { Rule } from './rule.ts';

export const structureNumbering: Rule = {
  code: 'structure.numbering',
  level: 'information',
  summary: 'is in a paragraph whose number does not follow the one before',
  explanation: 'Paragraphs are numbered through in arabic numerals, so that a reference means the same paragraph in every language.',
  blindSpots: 'References to a paragraph inside the text (“see paragraph 20 above”) are not followed.',
  examples: [],
  findInDraft: ({ draft }) =>
    draft.paragraphs.flatMap((paragraph, i) => {
      const before = draft.paragraphs[i - 1];
      if (!before || paragraph.number === before.number + 1) return [];
      const expected = before.number + 1;
      const text = draft.text.slice(paragraph.label.start, paragraph.label.end).replace(/\d+/, String(expected));
      return [{
        ...paragraph.label,
        message: structure.numbering(paragraph.number, expected),
        fixes: [{ title: renumber(expected), edits: [{ span: { start: paragraph.label.start, end: paragraph.label.end }, text }], preferred: true }],
      }];
    }),
};
