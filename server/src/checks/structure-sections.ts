import type { Draft } from '../draft/draft.ts';
import { structure } from '../wording/findings.ts';
import type { Rule } from './rule.ts';

/** The sections that the concluding observations of every committee have, by a word of their heading (FIELD: the ten committees' outlines). */
const SECTIONS: readonly { readonly name: string; readonly heading: RegExp }[] = [
  { name: 'Introduction', heading: /\bintroduction\b/i },
  { name: 'Positive aspects', heading: /\b(positive|aspects positifs|mesures positives|progress|progrès)\b/i },
  { name: 'Concerns and recommendations', heading: /\b(concerns?|recommendations?|préoccupations?|recommandations?)\b/i },
];

/** A draft with fewer headings than this is still being laid out: nothing is missing yet. */
const ENOUGH_HEADINGS = 4;

function missing(draft: Draft): readonly string[] {
  if (draft.headings.length < ENOUGH_HEADINGS) return [];
  return SECTIONS.filter(({ heading }) => !draft.headings.some(({ text }) => heading.test(text))).map(({ name }) => name);
}

export const structureMissingSection: Rule = {
  code: 'structure.missing-section',
  level: 'information',
  summary: 'is in a draft that lacks a section which all concluding observations have',
  explanation: 'Every committee’s concluding observations have an introduction, positive aspects, and concerns with recommendations.',
  blindSpots: 'Sections that only some committees have (factors and difficulties, dissemination, technical assistance) are not asked for.',
  examples: [],
  findInDraft: ({ draft }) => {
    const [first] = draft.headings;
    return first ? missing(draft).map((name) => ({ start: first.start, end: first.end, message: structure.missingSection(name) })) : [];
  },
};
