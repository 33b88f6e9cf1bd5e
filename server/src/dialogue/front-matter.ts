import { isScalar, type Document } from 'yaml';
import { composeYaml } from '../language/bounded-yaml.ts';
import { COMMITTEES, type CommitteeCode } from '../language/committees.ts';
import { readCorrections } from './correction-values.ts';
import { NO_CORRECTIONS, type Corrections } from './corrections.ts';
import type { Language, SourceKind, SourceProblem } from './source.ts';

/** What the front matter of a Markdown source may say; keys that are not listed here are left to those who wrote them. */
export interface FrontMatterValues {
  readonly key?: string;
  readonly kind?: SourceKind;
  readonly title?: string;
  readonly date?: string;
  readonly language?: Language;
  readonly numbering?: 'printed' | 'blocks';
  readonly symbol?: string;
  readonly committee?: CommitteeCode;
  readonly state?: string;
  readonly report?: string;
  readonly pressRelease?: string;
  /** `imported.from`: the address or the name of the file that the source was made from. */
  readonly importedFrom?: string;
}

/** The front matter of a source. `end`: the offset where the document itself begins; 0 without front matter. */
export interface FrontMatter {
  readonly values: FrontMatterValues;
  /** What the drafter corrected in what was worked out. */
  readonly corrections: Corrections;
  readonly end: number;
  readonly problems: readonly SourceProblem[];
}

/** That of a file without any. */
export const NO_FRONT_MATTER: FrontMatter = { values: {}, corrections: NO_CORRECTIONS, end: 0, problems: [] };

const OPENING = /^\ufeff?---[ \t]*(?:\r\n?|\n)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
/** Front matter is a few lines; more is not read. */
const LARGEST = 64 * 1024;
const MOST_ALIASES = 20;

const KINDS: readonly SourceKind[] = ['meeting-summary', 'summary-record', 'state-report', 'replies', 'list-of-issues', 'concluding-observations', 'transcript', 'other'];
const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'unknown'];
const NUMBERINGS = ['printed', 'blocks'] as const;
const CODES: readonly CommitteeCode[] = COMMITTEES.map(({ code }) => code);

/**
 * Reads the YAML between `---` lines at the very beginning of a Markdown source. Never throws: what cannot be read is said in a problem
 * (`source.invalid`) and left out; without a closing line there is no front matter. Aliases and size are bounded.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return NO_FRONT_MATTER;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start, start + LARGEST));
  if (!closing) return NO_FRONT_MATTER;
  const yaml = text.slice(start, start + closing.index);
  return { end: start + closing.index + closing[0].length, ...readYaml(yaml, start) };
}

const HOSTILE = 'The front matter is too deeply nested or refers to itself; it was not read.';

type ReadYaml = Omit<FrontMatter, 'end'>;

function readYaml(yaml: string, start: number): ReadYaml {
  const invalid = (message: string, from: number, to: number): ReadYaml => ({
    values: {},
    corrections: NO_CORRECTIONS,
    problems: [{ code: 'source.invalid', message, span: { start: start + from, end: start + to } }],
  });
  try {
    const document = composeYaml(yaml)?.[0];
    if (!document) return invalid(HOSTILE, 0, yaml.length);
    const error = document.errors[0];
    if (error) return invalid(`The front matter is not valid YAML: ${error.message}`, error.pos[0], error.pos[1]);
    const plain: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (!isRecord(plain)) return { values: {}, corrections: NO_CORRECTIONS, problems: [] };
    const { values, problems } = readValues(document, plain, start);
    const corrected = readCorrections(document, start);
    return { values, corrections: corrected.corrections, problems: [...problems, ...corrected.problems] };
  } catch {
    return invalid(HOSTILE, 0, yaml.length);
  }
}

/** What each key may hold. */
const READERS: { readonly [K in keyof Required<Omit<FrontMatterValues, 'importedFrom'>>]: (value: string) => FrontMatterValues[K] } = {
  key: (value) => value,
  kind: (value) => KINDS.find((kind) => kind === value),
  title: (value) => value,
  date: (value) => (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(value) ? value : undefined),
  language: (value) => LANGUAGES.find((language) => language === value),
  numbering: (value) => NUMBERINGS.find((numbering) => numbering === value),
  symbol: (value) => value,
  committee: (value) => CODES.find((code) => code === value),
  state: (value) => value,
  report: (value) => value,
  pressRelease: (value) => value,
};

const EXPECTED: Partial<Record<string, string>> = {
  kind: KINDS.join(', '),
  date: 'a date such as 2024-12-05',
  language: LANGUAGES.join(', '),
  numbering: NUMBERINGS.join(' or '),
  committee: CODES.join(', '),
};

function readValues(document: Document, plain: Readonly<Record<string, unknown>>, start: number): Pick<FrontMatter, 'values' | 'problems'> {
  const values: Record<string, string> = {};
  const problems: SourceProblem[] = [];
  for (const [key, read] of Object.entries(READERS)) {
    const given = plain[key];
    if (given === undefined || given === null || given === '') continue;
    const value = typeof given === 'string' || typeof given === 'number' ? read(String(given).trim()) : undefined;
    if (value === undefined) problems.push(wrongValue(document, key, start));
    else values[key] = value;
  }
  const imported = plain['imported'];
  const from = isRecord(imported) ? imported['from'] : undefined;
  return { values: typeof from === 'string' ? { ...values, importedFrom: from } : values, problems };
}

function wrongValue(document: Document, key: string, start: number): SourceProblem {
  const node = document.get(key, true);
  const range = isScalar(node) ? node.range : null;
  const span = range ? { start: start + range[0], end: start + range[1] } : { start, end: start };
  return { code: 'source.invalid', message: `“${key}” in the front matter must be ${EXPECTED[key] ?? 'text'}; it was left out.`, span };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
