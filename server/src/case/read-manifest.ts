import type { z } from 'zod';
import type { Levels } from '../checks/levels.ts';
import type { SourceHints } from '../dialogue/source.ts';
import type { CommitteeCode } from '../language/committees.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import * as wording from '../wording/manifest.ts';
import type { ManifestProblem } from './case-problem.ts';
import { readIssue, type KnownNames, type ReadIssue } from './manifest-issues.ts';
import { DEFAULT_DRAFTS, SOURCE_NAMES, type ManifestSchema } from './manifest-schema.ts';
import { misspeltState } from './manifest-state.ts';
import { readSections } from './manifest-sections.ts';
import { entryAt, nodeAt, plainValue, without, type TreeMap, type TreePath } from './manifest-tree.ts';
import type { YamlProblem } from './manifest-yaml.ts';
import { pathInCase } from './paths.ts';

/** What `cobs.yaml` says, with its defaults. */
export interface Manifest {
  readonly committee?: CommitteeCode;
  /** Short name of the State party. */
  readonly state?: string;
  /** Symbol of the State party's report. */
  readonly report?: string;
  /** The language in which the drafts are written; absent where each shows it for itself. */
  readonly language?: Language;
  /** Which Markdown files are drafts; a pattern that begins with `!` takes files away. */
  readonly drafts: readonly string[];
  /** What can be cited, in the order of the file; absent where `cobs.yaml` leaves that to the folders. */
  readonly sources?: readonly SourceHints[];
  readonly checks: Levels;
}

/** `cobs.yaml`, read: what it says, what is wrong with it, and where its entries stand. */
export interface ManifestReading {
  readonly manifest: Manifest;
  readonly problems: readonly ManifestProblem[];
  /** Where the file of each source stands, by the source's key. */
  readonly sourcePlaces: ReadonlyMap<string, Span>;
  /** Where the patterns of the drafts stand; empty, at the top, where there are none. */
  readonly draftsPlace: Span;
}

/** In characters. A manifest that names a thousand sources in detail has about half of it. */
const LARGEST = 256 * 1024;
const MOST_PROBLEMS = 100;

/** Taking a value out can bring another problem to light, once or twice. */
const MOST_ROUNDS = 5;

const TOP: Span = { start: 0, end: 0 };
const NOTHING: TreeMap = { kind: 'map', entries: new Map(), span: TOP };

type Written = { readonly [K in keyof z.output<ManifestSchema>]?: z.output<ManifestSchema>[K] | undefined };
type WrittenSource = NonNullable<Written['sources']>[string];

const LANGUAGES = { en: 'en', fr: 'fr', es: 'es', ar: 'unknown', ru: 'unknown', zh: 'unknown', other: 'unknown' } as const;

/** Only what is said: a field that is absent stays absent. */
function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function toHints(key: string, written: WrittenSource): readonly SourceHints[] {
  const { file, language, ...details } = typeof written === 'string' ? { file: written, language: undefined } : written;
  const read = pathInCase(file);
  return 'path' in read ? [{ key, path: read.path, ...present(details), ...(language ? { language: LANGUAGES[language] } : {}) }] : [];
}

/** In the order of the file; an object would put keys such as “601” first. */
function orderedSources(sources: NonNullable<Written['sources']>, root: TreeMap): readonly SourceHints[] {
  const written = nodeAt(root, ['sources']);
  const keys = written?.kind === 'map' ? [...written.entries.keys()] : [];
  return keys.flatMap((key) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    return source === undefined ? [] : toHints(key, source);
  });
}

function toManifest({ committee, state, report, language, drafts, sources, checks }: Written, root: TreeMap): Manifest {
  return {
    ...present({ committee, state, report, language }),
    drafts: typeof drafts === 'string' ? [drafts] : (drafts ?? DEFAULT_DRAFTS),
    ...(sources ? { sources: orderedSources(sources, root) } : {}),
    checks: present(checks ?? {}),
  };
}

function toProblem(text: string, yaml: YamlProblem): ManifestProblem {
  if (yaml.reason === 'duplicate') return { ...yaml.span, code: 'manifest.duplicate', severity: 'error', message: wording.duplicate(yaml.name), fixes: [] };
  const { span, reason } = yaml;
  const fixes = reason === 'star' ? [{ title: wording.fixes.quote, edits: [{ span, text: `"${text.slice(span.start, span.end)}"` }], preferred: true }] : [];
  return { ...span, code: 'manifest.syntax', severity: 'error', message: wording.syntax[reason], fixes };
}

/** A name with nothing after its colon says nothing yet: somebody will fill it in, or has taken the lines below it away. */
function withoutEmpty(root: TreeMap, known: KnownNames): TreeMap {
  const sources = nodeAt(root, ['sources']);
  const details = sources?.kind === 'map' ? [...sources.entries.keys()].flatMap((key) => known.source.filter((name) => name !== 'file').map((name): TreePath => ['sources', key, name])) : [];
  const isEmpty = (path: TreePath): boolean => {
    const node = nodeAt(root, path);
    return node?.kind === 'text' && node.text.trim() === '';
  };
  return without(root, [...known.top.map((name): TreePath => [name]), ...details].filter(isEmpty));
}

/** What the case is about must be said. Asked for only in a file that can be read: in a broken one it may stand in the lines that are lost. */
function missingParts(root: TreeMap, text: string): readonly ManifestProblem[] {
  const names = [['committee', 'committee'], ['state', 'State']] as const;
  const gone = names.filter(([key]) => {
    const node = nodeAt(root, [key]);
    return !node || (node.kind === 'text' && node.text.trim() === '');
  });
  if (gone.length === 0) return [];
  const written = gone.map(([key]) => entryAt(root, [key])?.keySpan).find((span) => span !== undefined);
  const firstLine = text.search(/[\r\n]/);
  const span = written ?? { start: 0, end: firstLine < 0 ? text.length : firstLine };
  return [{ ...span, code: 'manifest.missing', severity: 'warning', message: wording.missing(gone.map(([, name]) => name)), fixes: [] }];
}

type PartialSchema = ReturnType<ManifestSchema['partial']>;

interface Checked {
  readonly manifest: Manifest;
  readonly problems: readonly ManifestProblem[];
}

/** One problem a place: a value that breaks two rules is told once. */
function firstOfEach(issues: readonly ReadIssue[]): readonly ReadIssue[] {
  const told = new Set<string>();
  return issues.filter(({ leaveOut, problem }) => {
    const place = [...leaveOut, problem.start].join('\n');
    return !told.has(place) && told.add(place);
  });
}

/** Checks the entries against the schema, leaving out what it refuses until it accepts the rest. */
function check(root: TreeMap, partial: PartialSchema, known: KnownNames): Checked {
  const problems: ManifestProblem[] = [];
  let rest = root;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = partial.safeParse(plainValue(rest));
    if (result.success) return { manifest: toManifest(result.data, rest), problems };
    const tree = rest;
    const issues = firstOfEach(result.error.issues.flatMap((issue) => readIssue(issue, tree, known)));
    problems.push(...issues.map(({ problem }) => problem));
    rest = without(rest, issues.map(({ leaveOut }) => leaveOut));
  }
  return { manifest: toManifest({}, NOTHING), problems };
}

function namesOf({ shape }: ManifestSchema): KnownNames {
  return { top: Object.keys(shape), source: SOURCE_NAMES, checks: Object.keys(shape.checks.unwrap().shape) };
}

function sourcePlaces(root: TreeMap, manifest: Manifest): ReadonlyMap<string, Span> {
  const sources = nodeAt(root, ['sources']);
  return new Map(
    (manifest.sources ?? []).flatMap(({ key }) => {
      const value = sources?.kind === 'map' ? sources.entries.get(key)?.value : undefined;
      const file = value?.kind === 'map' ? nodeAt(value, ['file']) : value;
      return file ? [[key, file.span] as const] : [];
    }),
  );
}

/** A line that YAML could not read makes nonsense of what the schema finds in it. */
function onOtherLines(problems: readonly ManifestProblem[], syntax: readonly ManifestProblem[], text: string): readonly ManifestProblem[] {
  const lineOf = ({ start }: Span): number => Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const broken = new Set(syntax.filter(({ code }) => code === 'manifest.syntax').map(lineOf));
  return broken.size === 0 ? problems : problems.filter((problem) => !broken.has(lineOf(problem)));
}

function tooLarge(): ManifestReading {
  const problem: ManifestProblem = { ...TOP, code: 'manifest.too-large', severity: 'error', message: wording.tooLarge, fixes: [] };
  return { manifest: toManifest({}, NOTHING), problems: [problem], sourcePlaces: new Map(), draftsPlace: TOP };
}

function read(text: string, partial: PartialSchema, known: KnownNames): ManifestReading {
  const yaml = readSections(text, new Set(known.top));
  const root = yaml.root ?? NOTHING;
  const { manifest, problems } = check(withoutEmpty(root, known), partial, known);
  const syntax = yaml.problems.map((problem) => toProblem(text, problem));
  const isReadable = syntax.every(({ code, fixes }) => code === 'manifest.duplicate' || fixes.length > 0);
  const isBomb = yaml.problems.some(({ reason }) => reason === 'repetition');
  const others = isBomb ? [] : [...onOtherLines([...problems, ...misspeltState(root)], syntax, text), ...(isReadable ? missingParts(root, text) : [])];
  const all = [...syntax, ...others].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_PROBLEMS);
  return { manifest, problems: all, sourcePlaces: sourcePlaces(root, manifest), draftsPlace: nodeAt(root, ['drafts'])?.span ?? TOP };
}

/**
 * Makes a reader of `cobs.yaml`. Whatever is right in a file with mistakes is still used; each mistake has its place and the way out.
 * The reader never throws; time and memory are bounded whatever the file says.
 */
export function manifestReader(schema: ManifestSchema): (text: string) => ManifestReading {
  // What must be there is asked for elsewhere (`missingParts`): a file without it is of use nevertheless.
  const partial = schema.partial();
  const known = namesOf(schema);
  return (text) => (text.length > LARGEST ? tooLarge() : read(text, partial, known));
}
