import { isMap, isScalar, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../language/span.ts';
import { readRanges, type BlockCorrection, type Corrections, type SpeakerCorrection } from './corrections.ts';
import type { BlockKind, Role, Section, SourceProblem } from './source.ts';

const ROLES: readonly Role[] = ['delegation', 'expert', 'chair', 'other'];
const BLOCK_KINDS: readonly BlockKind[] = ['statement', 'heading', 'narration', 'chrome'];
const SECTIONS: readonly Section[] = ['lead', 'highlights', 'report', 'presentation', 'questions', 'responses', 'closing', 'other'];
/** No document has more people or paragraphs to correct. */
const MOST_ENTRIES = 2_000;

const EXAMPLES = {
  speakers: '“speakers” in the front matter gives each name a role: “Ms. Tamal: expert”, or “{role: delegation, name: Ana Vosk}”.',
  blocks: '“blocks” in the front matter gives paragraphs what is right: “"48-52": delegation”, or “{role: expert, speaker: Ana Bell}”.',
} as const;

/** What the values of a correction are collected in. */
interface Collector {
  readonly start: number;
  readonly problems: SourceProblem[];
}

const textOf = (node: unknown): string | undefined => (isScalar(node) ? String(node.value).trim() : undefined);
const isNobody = (text: string): boolean => text === '' || text === 'null' || text === '~';
const asRole = (text: string | undefined): Role | undefined => ROLES.find((role) => role === text);

function spanOf(node: unknown, { start }: Collector): Span {
  const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null | undefined) : undefined;
  return { start: start + (range?.[0] ?? 0), end: start + (range?.[1] ?? 0) };
}

function complain(collector: Collector, node: unknown, message: string): null {
  collector.problems.push({ code: 'source.invalid', message, span: spanOf(node, collector) });
  return null;
}

/** One value of an entry out of a choice; what is none of them is said and left out. */
function choice<T extends string>(map: YAMLMap, field: string, choices: readonly T[], collector: Collector): T | null {
  const node: unknown = map.get(field, true);
  if (node === undefined) return null;
  const found = choices.find((one) => one === textOf(node));
  return found ?? complain(collector, node, `“${field}” must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}; it was left out.`);
}

function sayUnknown(map: YAMLMap, known: readonly string[], collector: Collector): void {
  for (const { key } of map.items) {
    const name = textOf(key) ?? '';
    if (!known.includes(name)) complain(collector, key, `“${name}” means nothing here; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`);
  }
}

function speakerOf({ key, value }: Pair, collector: Collector): SpeakerCorrection | null {
  const as = textOf(key);
  if (as === undefined || as === '') return complain(collector, key, EXAMPLES.speakers);
  const span = spanOf(key, collector);
  if (isScalar(value)) {
    const role = asRole(textOf(value));
    return role ? { as, role, span } : complain(collector, value, `The role of “${as}” must be ${ROLES.slice(0, -1).join(', ')} or ${ROLES.at(-1) ?? ''}; it was left out.`);
  }
  if (!isMap(value)) return complain(collector, value ?? key, EXAMPLES.speakers);
  sayUnknown(value, ['role', 'name'], collector);
  const role = choice(value, 'role', ROLES, collector);
  const name = textOf(value.get('name', true));
  return { as, span, ...(role ? { role } : {}), ...(name === undefined || isNobody(name) ? {} : { name }) };
}

function blockOf({ key, value }: Pair, collector: Collector): BlockCorrection | null {
  const numbers = textOf(key) ?? '';
  const ranges = readRanges(numbers);
  if (!ranges) return complain(collector, key, `“${numbers}” is no number of paragraphs: write "48", "48-52" or "12, 15-18".`);
  const span = spanOf(key, collector);
  if (isScalar(value)) {
    const role = asRole(textOf(value));
    return role ? { ranges, role, span } : complain(collector, value, `“${numbers}” must have a role (${ROLES.join(', ')}), or {role, speaker, kind, section}; it was left out.`);
  }
  if (!isMap(value)) return complain(collector, value ?? key, EXAMPLES.blocks);
  sayUnknown(value, ['role', 'speaker', 'kind', 'section'], collector);
  const role = choice(value, 'role', ROLES, collector);
  const kind = choice(value, 'kind', BLOCK_KINDS, collector);
  const section = choice(value, 'section', SECTIONS, collector);
  const speaker = value.has('speaker') ? (textOf(value.get('speaker', true)) ?? '') : undefined;
  return { ranges, span, ...(role ? { role } : {}), ...(kind ? { kind } : {}), ...(section ? { section } : {}), ...(speaker === undefined ? {} : { speaker: isNobody(speaker) ? null : speaker }) };
}

function entriesOf<T>(document: Document, field: keyof typeof EXAMPLES, read: (pair: Pair, collector: Collector) => T | null, collector: Collector): readonly T[] {
  const node: unknown = document.get(field, true);
  if (node === undefined || (isScalar(node) && isNobody(String(node.value)))) return [];
  if (!isMap(node)) {
    complain(collector, node, EXAMPLES[field]);
    return [];
  }
  return node.items.slice(0, MOST_ENTRIES).flatMap((pair) => read(pair, collector) ?? []);
}

/** Reads `speakers` and `blocks` of a front matter whose YAML begins at `start` of the file. What cannot be understood is said where it stands, and left out. */
export function readCorrections(document: Document, start: number): { readonly corrections: Corrections; readonly problems: readonly SourceProblem[] } {
  const collector: Collector = { start, problems: [] };
  const speakers = entriesOf(document, 'speakers', speakerOf, collector);
  const blocks = entriesOf(document, 'blocks', blockOf, collector);
  return { corrections: { speakers, blocks }, problems: collector.problems };
}
