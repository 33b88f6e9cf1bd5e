import * as z from 'zod';
import type { Language, Role, Section } from '../source.ts';

const roles = ['delegation', 'expert', 'chair', 'other'] as const satisfies readonly Role[];
const sections = ['lead', 'highlights', 'report', 'presentation', 'questions', 'responses', 'closing', 'other'] as const satisfies readonly Section[];
const languages = ['en', 'fr', 'es', 'unknown'] as const satisfies readonly Language[];

/** Far more statements than are made in a session; the limit keeps a hostile file from costing time. */
export const MOST_STATEMENTS = 20_000;

const oneOf = <T extends string>(what: string, values: readonly [T, ...T[]]) => z.enum(values, { error: `“${what}” is one of ${values.join(', ')}.` });

const filled = (what: string) => z.string({ error: `“${what}” is text.` }).refine((text) => text.trim() !== '', { error: `“${what}” is empty.` });

const statement = z.strictObject(
  {
    speaker: z.string({ error: '“speaker” is a name; leave it out where nobody is named.' }).optional().meta({ description: 'The name of whoever speaks. Leave it out where nobody is named.' }),
    role: oneOf('role', roles).meta({ description: 'For whom they speak.' }),
    section: oneOf('section', sections).optional().meta({ description: 'Where in the dialogue it is said.' }),
    text: filled('text').meta({ description: 'What is said.' }),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'A statement has the keys speaker, role, section and text.') },
);

/** What a `*.dialogue.yaml` says: one schema that checks it and from which the editor's JSON Schema is made. Every value is the text that stands there. */
export const transcriptSchema = z.strictObject(
  {
    title: filled('title').optional().meta({ description: 'What lists and hovers call the dialogue.' }),
    date: z.iso.date({ error: '“date” is a date such as 2024-12-05.' }).optional().meta({ description: 'The day on which it took place, as year-month-day.' }),
    language: oneOf('language', languages).optional().meta({ description: 'The language of the statements.' }),
    statements: z
      .array(statement, { error: '“statements” is a list: each one begins with a dash.' })
      .min(1, { error: '“statements” is empty.' })
      .max(MOST_STATEMENTS, { error: `More than ${String(MOST_STATEMENTS)} statements are not read.` })
      .meta({ description: 'What was said, in order; the first one is number 1.' }),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'A transcript has the keys title, date, language and statements.') },
);

/** A transcript that keeps to the schema. */
export type Transcript = z.infer<typeof transcriptSchema>;
