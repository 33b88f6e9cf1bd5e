import type { Draft } from '../draft/draft.ts';
import { structure } from '../wording/findings.ts';
import type { Rule } from './rule.ts';

/**
 * The sections that the concluding observations of every committee have, by a word of their heading: "Positive aspects" of most, "Positive measures" of CERD, "Follow-up measures and progress achieved" of CRC;
 * "Principal subjects of concern", "Concerns", "Main areas of concern", and the "Implementation of the Convention" under which CED has its concerns.
 */
const SECTIONS: readonly { readonly name: string; readonly heading: RegExp }[] = [
  { name: 'Introduction', heading: /\bintroduc(?:tion\b|ción)/i },
  { name: 'Positive aspects', heading: /\b(positive|aspects positifs|mesures positives|progress|aspectos positivos|medidas positivas|progresos)\b|\bprogrès(?!\p{L})/iu },
  { name: 'Concerns and recommendations', heading: /\b(concerns?|recommendations?|préoccupations?|recommandations?|preocupación|recomendaciones)\b|\bpreocupación|^(?:[A-Z]\.\s*)?implementation\b(?! and reporting)|^(?:[A-Z]\.\s*)?mise en œuvre\b/iu },
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
