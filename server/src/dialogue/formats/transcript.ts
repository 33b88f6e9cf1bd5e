import type { Scalar } from 'yaml';
import type { z } from 'zod';
import { recognisedLanguage } from '../../language/recognised-language.ts';
import type { Source, SourceHints, SourceProblem, Statement } from '../source.ts';
import { transcriptSchema, type Transcript } from './transcript-schema.ts';
import { readPlainYaml, type YamlPlace } from './transcript-yaml.ts';

/** Whether a file is a transcript that `readTranscriptFile` reads: `*.dialogue.yaml`. */
export const isTranscriptFile = (path: string): boolean => /\.dialogue\.ya?ml$/iu.test(path);

/** A statement with the place of its words in the file. */
interface PlacedStatement {
  readonly statement: Transcript['statements'][number];
  readonly start: number;
  readonly words: string;
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Where the words of a scalar begin: behind the quotation mark, or on the line below the sign of a block. */
function startOfWords(text: string, { type }: Scalar, start: number, end: number): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1;
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return start;
  const line = text.indexOf('\n', start) + 1;
  return line === 0 ? start : line + Math.max(0, text.slice(line, end).search(/\S/u));
}

/** `words` at the beginning of `raw`, with blanks and as many line breaks as fit for the rest of it, so that nothing behind them moves. */
function inPlaceOf(raw: string, words: string): string {
  const room = raw.length - words.length;
  const breaks = Math.min(room, raw.match(/\n/gu)?.length ?? 0);
  return `${words}${' '.repeat(room - breaks)}${'\n'.repeat(breaks)}`;
}

/**
 * The text of the file with the words of every statement as they are meant, without YAML's escapes and line folding, at the place where they begin. It is exactly as long as the file,
 * and places in it are places in the file.
 */
function layOut(text: string, statements: readonly Transcript['statements'][number][], placeOf: (index: number) => YamlPlace): { readonly text: string; readonly placed: readonly PlacedStatement[] } {
  const pieces: string[] = [];
  const placed: PlacedStatement[] = [];
  let at = 0;
  statements.forEach((statement, index) => {
    const { start, end, scalar } = placeOf(index);
    const from = scalar ? startOfWords(text, scalar, start, end) : start;
    const raw = text.slice(from, end);
    // Words are never longer than what was written for them.
    const words = folded(statement.text).slice(0, raw.length);
    pieces.push(text.slice(at, from), inPlaceOf(raw, words));
    placed.push({ statement, start: from, words });
    at = end;
  });
  return { text: pieces.join('') + text.slice(at), placed };
}

function toStatement({ statement, start, words }: PlacedStatement, index: number): Statement {
  const speaker = folded(statement.speaker ?? '');
  return {
    kind: 'statement',
    number: index + 1,
    text: words,
    start,
    end: start + words.length,
    section: statement.section ?? 'other',
    role: statement.role,
    speaker: speaker === '' ? null : speaker,
    repeats: [],
    condenses: [],
  };
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message;
  const where = issue.path.length === 0 ? 'A transcript has the keys title, date, language and statements' : 'A statement has the keys speaker, role, section and text';
  return `${issue.keys.map((key) => `“${key}”`).join(', ')} means nothing here. ${where}.`;
}

/** The first of many of the same kind is enough to mend them all. */
const MOST_PROBLEMS = 20;

function problemsOf(error: z.ZodError, placeOf: (path: readonly PropertyKey[]) => YamlPlace): readonly SourceProblem[] {
  return error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const { start, end } = placeOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path);
    return { code: 'source.invalid', message: messageOf(issue), span: { start, end } };
  });
}

function emptySource(text: string, hints: SourceHints, problems: readonly SourceProblem[]): Source {
  const { key, path, language } = hints;
  return { key, path, kind: 'transcript', language: language ?? 'unknown', metadata: {}, text, blocks: [], problems };
}

function metadataOf(hints: SourceHints, { title, date }: Transcript): Source['metadata'] {
  const all = { title: hints.title ?? title, date: hints.date ?? date, symbol: hints.symbol };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/**
 * Reads a transcript of a dialogue from elsewhere, `{title, date, language, statements: [{speaker, role, section, text}]}` in YAML, statements numbered from 1 in order. What the manifest says
 * (`hints`) wins. Never throws: a file that does not keep to the form has no blocks, and problems that say where and why.
 */
export function readTranscriptFile(text: string, hints: SourceHints): Source {
  const { value, placeOf, problem } = readPlainYaml(text);
  if (problem) return emptySource(text, hints, [{ code: 'source.invalid', ...problem }]);
  const checked = transcriptSchema.safeParse(value);
  if (!checked.success) return emptySource(text, hints, problemsOf(checked.error, placeOf));
  const transcript = checked.data;
  const laidOut = layOut(text, transcript.statements, (index) => placeOf(['statements', index, 'text']));
  const blocks = laidOut.placed.map(toStatement);
  return {
    key: hints.key,
    path: hints.path,
    kind: 'transcript',
    language: hints.language ?? transcript.language ?? recognisedLanguage(blocks.map((block) => block.text).join('\n').slice(0, 100_000)),
    metadata: metadataOf(hints, transcript),
    text: laidOut.text,
    blocks,
    problems: [],
  };
}
