import type { FactKind } from '../evidence/judging/judgement.ts';

const facts: Readonly<Record<FactKind, string>> = {
  figure: 'figure',
  date: 'date',
  hedge: 'bound of the figure',
  name: 'name',
  speaker: 'speaker',
  polarity: 'sense',
  status: 'stage',
  quotation: 'quotation',
  words: 'words',
};

/** What hovers say. Documents' words are passed in already escaped. */
export const hoverWords = {
  facts,
  states: { agrees: 'agrees', differs: 'differs', absent: 'not said there' },
  source: 'the source says',
  spokenBy: 'there speaks',
  otherFigure: (where: string): string => `another figure in the dialogue: ${where} says`,
  before: 'Before',
  after: 'After',
  citedIn: 'Cited in:',
  notCited: 'Not cited in any draft of this case.',
  paragraph: (number: number): string => `paragraph ${String(number)}`,
  unknownSource: (key: string): string => `No source of this case has the key **${key}**.`,
  unknownParagraph: (key: string, numbers: string): string => `**${key}** has no paragraph ${numbers}.`,
  wholeSource: (key: string, title: string): string => `**${key}** as a whole: ${title}. Add a paragraph number so that the claim can be checked.`,
} as const;
