import * as z from 'zod';
import type { Level } from '../checks/finding.ts';
import type { SourceKind } from '../dialogue/source.ts';
import { COMMITTEES, type CommitteeCode } from '../language/committees.ts';
import { STATES } from '../language/states.ts';
import { pathInCase } from './paths.ts';

/** A check that `checks` in `cobs.yaml` may name. */
export interface CheckName {
  readonly code: string;
  /** What it is set to unless `cobs.yaml` says otherwise. */
  readonly level: Level;
  /** Completes "The claim …". */
  readonly summary: string;
}

export const DEFAULT_DRAFTS: readonly string[] = ['drafts/**/*.md'];

/** Longer patterns and longer lists of them are no case's; the limit keeps a hostile file from costing time. */
const LONGEST_PATTERN = 200;
const MOST_PATTERNS = 20;

/** Braces and line breaks cannot stand in a citation's key, not even in `@{State report 2023}`. */
const KEY = /^[^{}\r\n]+$/u;

const committees = COMMITTEES.map(({ code }) => code) as [CommitteeCode, ...CommitteeCode[]];
const kinds = ['meeting-summary', 'summary-record', 'state-report', 'replies', 'list-of-issues', 'concluding-observations', 'transcript', 'other'] as const satisfies readonly SourceKind[];
const levels = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Level[];

const file = z.string().min(1).refine((written) => 'path' in pathInCase(written)).meta({
  title: 'File',
  description: 'The file with the text, seen from the folder of cobs.yaml. It must be inside that folder.',
  examples: ['dialogue/CMW24.009E.txt'],
});

const sourceDetails = z.strictObject({
  file,
  kind: z.enum(kinds).optional().meta({
    title: 'Kind of document',
    description: 'What the document is. Cobs finds out by itself for meeting summaries and summary records; say it here if it is wrong.',
  }),
  title: z.string().optional().meta({ title: 'Title', description: 'What lists and hovers call the document.', examples: ['Summary of the dialogue with Arvania'] }),
  date: z.iso.date().optional().meta({
    title: 'Date of the meeting',
    description: 'The day of the meeting, as year-month-day. “Last year” in the document is reckoned from it.',
    examples: ['2024-12-05'],
  }),
  symbol: z.string().optional().meta({ title: 'Symbol', description: 'The document’s own United Nations symbol.', examples: ['CMW/C/SR.601'] }),
  language: z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh', 'other']).optional().meta({
    title: 'Language',
    description: 'The language of the document. Cobs reads English, French and Spanish; a document in another language can be cited but is not checked.',
  }),
  numbering: z.enum(['printed', 'blocks']).optional().meta({
    title: 'Paragraph numbers',
    description: '“printed”: para. 12 means the number printed in the document, as in a summary record. “blocks”: Cobs counts the paragraphs from the top.',
  }),
}).meta({ title: 'Source', description: 'A file with what is known of it.' });

/** What may be said of a source besides its key. */
export const SOURCE_NAMES: readonly string[] = Object.keys(sourceDetails.shape);

const pattern = z.string().min(1).max(LONGEST_PATTERN).refine((written) => 'path' in pathInCase(written.replace(/^!/, ''))).meta({
  description: 'A file, or a pattern: * stands for any part of a name, ** for any folders. With ! before it: these are no drafts.',
  examples: DEFAULT_DRAFTS,
});

const drafts = z.union([pattern, z.array(pattern).max(MOST_PATTERNS)]).default([...DEFAULT_DRAFTS]).meta({
  title: 'Drafts',
  description: 'Which Markdown files are drafts of this case. Only these are checked.',
});

const sources = z.record(z.string().regex(KEY), z.union([file, sourceDetails])).optional().meta({
  title: 'Sources',
  description: 'The documents that can be cited: the key that you write after @, a colon, the file. Without this, everything in the folders dialogue and sources can be cited, each file by its name without the ending.',
  examples: [{ 'CMW24.009E': 'dialogue/CMW24.009E.txt' }],
});

function checksSchema(checks: readonly CheckName[]) {
  const level = (check: CheckName) => z.enum(levels).optional().meta({
    title: check.code,
    description: `The claim ${check.summary}. Without a line here: ${check.level}.`,
    default: check.level,
  });
  return z.strictObject(Object.fromEntries(checks.map((check) => [check.code, level(check)]))).optional().meta({
    title: 'Checks',
    description: 'How serious each finding is in this case: off, hint, information, warning or error.',
    examples: [{ 'claim.uncited': 'error' }],
  });
}

/**
 * What `cobs.yaml` may say: the one description from which it is read, checked and completed in the editor.
 * `checks`: the checks that it may set, in the order in which the editor offers them.
 */
export function manifestSchemaFor(checks: readonly CheckName[]) {
  return z.strictObject({
    committee: z.enum(committees).meta({
      title: 'Committee',
      description: `The treaty body, by its short name: ${COMMITTEES.map(({ code, shortName }) => `${code} (${shortName.en})`).join(', ')}.`,
    }),
    state: z.string().min(1).meta({ title: 'State party', description: 'The State whose report is considered, by its short name.', examples: STATES.map(({ name }) => name) }),
    report: z.string().optional().meta({ title: 'Report', description: 'The symbol of the State party’s report.', examples: ['CMW/C/PER/2'] }),
    language: z.enum(['en', 'fr', 'es']).optional().meta({
      title: 'Language of the drafts',
      description: 'The language in which the drafts are written. Without it Cobs takes what a draft says of itself (lang: fr in its front matter), else recognises it by its words.',
    }),
    drafts,
    sources,
    checks: checksSchema(checks),
  }).meta({ title: 'Cobs case', description: 'One State party’s review by one committee: its drafts and the documents that they may cite.' });
}

export type ManifestSchema = ReturnType<typeof manifestSchemaFor>;
