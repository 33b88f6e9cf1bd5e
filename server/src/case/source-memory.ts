import type { Source, SourceHints, SourceProblem } from '../dialogue/source.ts';
import * as wording from '../wording/files.ts';
import type { PlannedSource } from './plan-case.ts';
import { LARGEST_FILE } from './read-file.ts';

/** Turns the text of a source into its blocks: `dialogue/read-source.ts`. */
export type ReadSource = (text: string, hints: SourceHints) => Source;

/** A planned source with what came of it; no source where its file is not there, or may not be read. */
export interface ReadPlannedSource {
  readonly planned: PlannedSource;
  readonly source: Source | undefined;
  /** Whether another file has its key already, so that it cannot be cited. */
  readonly isSecond: boolean;
}

/** Planned sources with what came of them, and those of them that can be cited, by key. */
export interface Collected {
  readonly sources: ReadonlyMap<string, Source>;
  readonly read: readonly ReadPlannedSource[];
}

/** The sources of one case as last read. A text is read once; what did not change stays the same object. */
export interface SourceMemory {
  readonly sourceOf: (planned: PlannedSource) => Source | undefined;
  readonly sourcesOf: (planned: readonly PlannedSource[]) => Collected;
  /** Lets go of what is not planned any more. */
  readonly keepOnly: (planned: readonly PlannedSource[]) => void;
}

interface Remembered {
  readonly text: string;
  readonly hints: SourceHints;
  readonly source: Source;
}

function sameHints(a: SourceHints, b: SourceHints): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const idOf = ({ key, path }: SourceHints): string => `${key}\n${path}`;

/** A source without blocks: citing it is told as such, not as an unknown key. */
function withoutBlocks({ key, path, kind, language, title, date, symbol }: SourceHints, problem: Omit<SourceProblem, 'span'>): Source {
  const metadata = { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...(symbol === undefined ? {} : { symbol }) };
  const problems = [{ ...problem, span: { start: 0, end: 0 } }];
  return { key, path, kind: kind ?? 'other', language: language ?? 'unknown', metadata, text: '', blocks: [], problems };
}

/** What is wrong with a source's file as a whole, so that it has no blocks; nothing if it can be read. */
function refusal({ path, reading }: PlannedSource): Omit<SourceProblem, 'span'> | undefined {
  if (reading.kind === 'binary') return { code: 'source.binary', message: wording.binary(path, reading.format) };
  if (reading.kind === 'too-large') return { code: 'source.too-large', message: wording.tooLarge(path, LARGEST_FILE) };
  if (reading.kind === 'text' && reading.text.trim() === '') return { code: 'source.empty', message: wording.empty(path) };
  return undefined;
}

/** A memory that has read nothing yet. A reader that throws costs only the source that it threw at; `log` is told. */
export function createSourceMemory(readSource: ReadSource, log: (message: string, error: unknown) => void): SourceMemory {
  const known = new Map<string, Remembered>();
  const read = (text: string, hints: SourceHints): Source => {
    try {
      return readSource(text, hints);
    } catch (error) {
      log(`${hints.path} could not be read`, error);
      return { ...withoutBlocks(hints, { code: 'source.invalid', message: wording.invalid(hints.path) }), text };
    }
  };
  const remember = (planned: PlannedSource, text: string): Source => {
    const id = idOf(planned.hints);
    const { hints } = planned;
    const before = known.get(id);
    if (before?.text === text && sameHints(before.hints, hints)) return before.source;
    const refused = refusal(planned);
    const source = refused ? withoutBlocks(hints, refused) : read(text, hints);
    // A key in the document's front matter counts only where `cobs.yaml` gives none.
    const keyed = planned.place === undefined || source.key === hints.key ? source : { ...source, key: hints.key };
    known.set(id, { text, hints, source: keyed });
    return keyed;
  };
  const sourceOf = (planned: PlannedSource): Source | undefined => {
    const { reading } = planned;
    if (reading.kind === 'text') return remember(planned, reading.text);
    return reading.kind === 'binary' || reading.kind === 'too-large' ? remember(planned, `\0${reading.kind}`) : undefined;
  };
  let last: { readonly planned: readonly PlannedSource[]; readonly collected: Collected } | undefined;
  return {
    sourceOf,
    sourcesOf: (planned) => {
      if (last?.planned !== planned) last = { planned, collected: collect(planned, sourceOf) };
      return last.collected;
    },
    keepOnly: (planned) => {
      const ids = new Set(planned.map(({ hints }) => idOf(hints)));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    },
  };
}

function collect(planned: readonly PlannedSource[], sourceOf: (planned: PlannedSource) => Source | undefined): Collected {
  const sources = new Map<string, Source>();
  const read = planned.map((one): ReadPlannedSource => {
    const source = sourceOf(one);
    const isSecond = source !== undefined && sources.has(source.key);
    if (source && !isSecond) sources.set(source.key, source);
    return { planned: one, source, isSecond };
  });
  return { sources, read };
}
