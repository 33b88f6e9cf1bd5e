import type { Span } from '../language/span.ts';
import { moved, readYaml, type YamlProblem, type YamlReading } from './manifest-yaml.ts';
import type { TreeEntry } from './manifest-tree.ts';

/** A top-level entry of `cobs.yaml` with the lines that belong to it. */
interface TextSection {
  readonly start: number;
  readonly text: string;
  /** The name before the colon; nothing where the first line has none. */
  readonly name: string | undefined;
}

/** More sections than this are no `cobs.yaml`. */
const MOST_SECTIONS = 100;

/** A line at the left margin that opens an entry: not a comment, not the item or the end of a list. */
const OPENING_LINE = /^[^\s#\-\]}%.][^\r\n]*/gm;
const NAME = /^["']?([^\s"':]{1,100})["']?[ \t]*:/;

function sectionsOf(text: string): readonly TextSection[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(OPENING_LINE)) {
    if (starts.push(index) > MOST_SECTIONS) break;
  }
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, i) => {
    const lines = text.slice(start, starts[i + 1] ?? text.length);
    return { start, text: lines, name: NAME.exec(lines)?.[1] };
  });
}

function firstLine({ start, text }: TextSection): Span {
  const length = text.search(/[\r\n]/);
  return { start, end: start + (length < 0 ? text.length : length) };
}

/** A slip after which the rest of the file cannot be trusted; the others leave every entry as it stands. */
function isBroken({ reason }: YamlProblem): boolean {
  return reason !== 'duplicate' && reason !== 'star' && reason !== 'repetition' && reason !== 'second-document';
}

/** A name that is not read: told as a duplicate, or kept as an empty entry so that it is told as unknown. */
function strayEntry(section: TextSection, name: string): TreeEntry {
  const start = section.start + section.text.indexOf(name);
  const keySpan = { start, end: start + name.length };
  return { key: name, keySpan, value: { kind: 'text', text: '', span: { start: keySpan.end, end: keySpan.end } } };
}

function readSection(section: TextSection, isFirst: boolean): YamlReading {
  if (section.name === undefined && !isFirst) return { root: undefined, problems: [{ reason: 'missing-colon', span: firstLine(section) }] };
  const { root, problems } = moved(readYaml(section.text), section.start);
  // What else a broken section seems to hold is a piece of its own value.
  const entries = new Map([...(root?.entries ?? [])].filter(([key]) => isFirst || key === section.name));
  return { root: root && { ...root, entries }, problems };
}

function readEach(sections: readonly TextSection[], known: ReadonlySet<string>): { entries: Map<string, TreeEntry>; problems: YamlProblem[] } {
  const entries = new Map<string, TreeEntry>();
  const problems: YamlProblem[] = [];
  for (const [i, section] of sections.entries()) {
    // Each known name is read once: a file of nothing but repetitions costs no more than an honest one.
    if (section.name !== undefined && (!known.has(section.name) || entries.has(section.name))) {
      const entry = strayEntry(section, section.name);
      if (entries.has(entry.key)) problems.push({ reason: 'duplicate', name: entry.key, span: entry.keySpan });
      else entries.set(entry.key, entry);
      continue;
    }
    const reading = readSection(section, i === 0);
    problems.push(...reading.problems);
    for (const [key, entry] of reading.root?.entries ?? []) if (!entries.has(key)) entries.set(key, entry);
  }
  return { entries, problems };
}

/**
 * Reads the text of `cobs.yaml`. Where YAML cannot make sense of the whole, each top-level entry is read by itself, so that a slip in one
 * (somebody is typing in it, perhaps) does not lose the others. `known`: the names that `cobs.yaml` may have at the top.
 */
export function readSections(text: string, known: ReadonlySet<string>): YamlReading {
  const whole = readYaml(text);
  if (!whole.problems.some(isBroken)) return whole;
  const { entries, problems } = readEach(sectionsOf(text), known);
  if (![...entries.keys()].some((name) => known.has(name))) return { root: undefined, problems: whole.problems.slice(0, 1) };
  const root = { kind: 'map', entries, span: { start: 0, end: text.length } } as const;
  return { root, problems: problems.some(isBroken) ? problems : [...whole.problems.slice(0, 1), ...problems] };
}
