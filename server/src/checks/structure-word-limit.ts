import { wordCount } from '../draft/word-count.ts';
import { structure } from '../wording/findings.ts';
import type { Rule } from './rule.ts';

/** Documents that do not originate in the Secretariat: 10,700 words, footnotes and headings included (United Nations Editorial Manual). */
const WORD_LIMIT = 10_700;

export const structureWordLimit: Rule = {
  code: 'structure.word-limit',
  level: 'information',
  summary: 'is in a draft over the word limit of 10,700',
  explanation: 'Documents of treaty bodies have at most 10,700 words, headings and footnotes included; citations do not count, since they are dropped before adoption.',
  blindSpots: 'The limit of your committee may be lower.',
  examples: [],
  findInDraft: ({ draft }) => {
    const words = wordCount(draft);
    const first = draft.headings[0] ?? { start: 0, end: Math.min(draft.text.length, 1) };
    return words > WORD_LIMIT ? [{ start: first.start, end: first.end, message: structure.wordLimit(words, WORD_LIMIT) }] : [];
  },
};
